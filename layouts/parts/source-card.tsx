/** Where a record comes from: outlet, agency, byline, dates, place, address. What is absent is said to be. */
import { fileUrl } from "../../src/views/forge.ts";
import type { RecordView } from "../../src/views/record.ts";
import { termUrl } from "../../src/views/urls.ts";
import type { Frame } from "../frame.ts";
import { languageName } from "./entry.tsx";
import { ForgeLink } from "./forge-link.tsx";
import { HistoryFacts } from "./history-facts.tsx";
import { KindMark } from "./kind.tsx";
import { Fact } from "./lists.tsx";
import { OriginalFact } from "./original.tsx";
import { ReportLink } from "./report-link.tsx";
import { marksOf, Phrase } from "./text.tsx";
import { EventTime, formatClock, Time } from "./time.tsx";

export const SourceCard = ({ frame, view }: { frame: Frame; view: RecordView }) => {
  const { words } = frame;
  const { source } = view;
  return (
    <section class="margin card" aria-labelledby="source">
      <h2 id="source">{words.record.source}</h2>
      <dl>
        <Fact name={words.record.outlet} lead>
          {source.outlet ? (
            <a href={frame.link(source.outlet.url)} {...marksOf(frame, source.outlet.name)}>
              {source.outlet.name.text}
            </a>
          ) : (
            source.publisher
          )}
        </Fact>
        {source.agency && (
          <Fact name={words.record.agency}>
            <Phrase frame={frame} text={source.agency} />
          </Fact>
        )}
        <Fact name={words.record.byline}>
          {source.author ? (
            <Phrase frame={frame} text={source.author} />
          ) : (
            <Nil>{words.record.noneGiven}</Nil>
          )}
        </Fact>
        <Fact name={words.record.published}>
          <Time frame={frame} date={view.date} />
          <Clock view={view} />
        </Fact>
        {source.updated && (
          <Fact name={words.record.updated}>
            <Time frame={frame} date={source.updated} />
          </Fact>
        )}
        <EventFact frame={frame} view={view} />
        {view.places.length > 0 && (
          <Fact name={words.record.place}>
            {view.places.map(({ name, url }, index) => (
              <>
                {index > 0 && <br />}
                <a href={frame.link(url)} {...marksOf(frame, name)}>
                  {name.text}
                </a>
              </>
            ))}
          </Fact>
        )}
        <OriginalFact frame={frame} view={view} />
        <Fact name={words.record.language}>
          {source.lang ? languageName(words, source.lang) : <Nil>{words.record.noneStated}</Nil>}
        </Fact>
        {view.kind && (
          <Fact name={words.record.kind}>
            <a href={frame.link(termUrl(frame.language, "kinds", view.kind))}>
              <KindMark frame={frame} kind={view.kind} />
            </a>
          </Fact>
        )}
        {source.type && source.type !== "news" && (
          <Fact name={words.record.type}>{words.sourceTypes[source.type]}</Fact>
        )}
        {view.confidence && (
          <Fact name={words.record.confidence}>
            <span class="conf" data-c={view.confidence}>
              {words.confidences[view.confidence]}
            </span>
            {view.notes && (
              <>
                {" "}
                · <a href="#note">{words.record.seeNote}</a>
              </>
            )}
          </Fact>
        )}
        <Fact name={words.record.record}>
          <bdi class="id" dir="ltr">
            {view.id}
          </bdi>
        </Fact>
        <HistoryFacts frame={frame} view={view} />
        <FileFact frame={frame} view={view} />
      </dl>
      <p class="more">
        <a href="#cite">{words.record.citeThis}</a>
        <ReportLink frame={frame} />
      </p>
    </section>
  );
};

const Clock = ({ view }: { view: RecordView }) => {
  const clock = formatClock(view.date);
  return clock === undefined ? null : (
    <>
      <br />
      <bdi class="nil" dir="ltr">
        {clock}
      </bdi>
    </>
  );
};

const EventFact = ({ frame, view }: { frame: Frame; view: RecordView }) =>
  view.eventDate === undefined && view.dossier === undefined ? null : (
    <Fact name={frame.words.record.event}>
      {view.eventDate && <EventTime frame={frame} date={view.eventDate} />}
      {view.eventDate && view.dossier && <br />}
      {view.dossier && (
        <a href={frame.link(view.dossier.url)} {...marksOf(frame, view.dossier.title)}>
          {view.dossier.title.text}
        </a>
      )}
    </Fact>
  );

/** What the words on this page can be checked by: the sum of their file, which the forge has. */
const FileFact = ({ frame, view }: { frame: Frame; view: RecordView }) => (
  <Fact name={frame.words.fixity.file}>
    <ForgeLink href={fileUrl(frame.desk.settings, view.path)}>
      <bdi class="id" dir="ltr">
        {view.sha256}
      </bdi>
    </ForgeLink>
  </Fact>
);

const Nil = ({ children }: { children: string }) => <span class="nil">{children}</span>;

/** A dossier's margin: when and where it happened, and what its reports have in common. */
import type { DossierView } from "../../src/views/dossier.ts";
import type { Frame } from "../frame.ts";
import { languageName } from "./entry.tsx";
import { KindLink } from "./kind.tsx";
import { CountedNames, Fact } from "./lists.tsx";
import { marksOf } from "./text.tsx";
import { EventTime, formatDate } from "./time.tsx";

export const DossierCard = ({ frame, view }: { frame: Frame; view: DossierView }) => {
  const { words } = frame;
  return (
    <section class="margin card" aria-labelledby="dossier">
      <h2 id="dossier">{words.events.dossier}</h2>
      <dl>
        <Fact name={words.events.happened}>
          <EventTime frame={frame} date={view.date} />
        </Fact>
        {view.placeLink && (
          <Fact name={words.record.place}>
            <a href={frame.link(view.placeLink.url)} {...marksOf(frame, view.placeLink.name)}>
              {view.placeLink.name.text}
            </a>
          </Fact>
        )}
        <Fact name={words.events.records}>{countAndSpan(frame, view)}</Fact>
        {view.outlets.length > 0 && (
          <Fact name={words.indexes.publishers}>
            <CountedNames frame={frame} names={view.outlets} />
          </Fact>
        )}
        {view.languages.length > 0 && (
          <Fact name={words.lists.languages}>
            {view.languages
              .map(({ lang, count }) => `${languageName(words, lang)} ${count}`)
              .join(words.comma)}
          </Fact>
        )}
        <Kinds frame={frame} view={view} />
        {view.people.length > 0 && (
          <Fact name={words.events.named}>
            <CountedNames frame={frame} names={view.people} />
          </Fact>
        )}
      </dl>
    </section>
  );
};

const Kinds = ({ frame, view: { kinds } }: { frame: Frame; view: DossierView }) =>
  kinds.length === 0 ? null : (
    <Fact name={frame.words.indexes.kinds}>
      {kinds.map(({ kind, url, count }, index) => (
        <>
          {index > 0 && <br />}
          <KindLink frame={frame} kind={kind} url={url} /> <span class="n">{count}</span>
        </>
      ))}
    </Fact>
  );

function countAndSpan({ words }: Frame, { count, span }: DossierView): string {
  if (span === undefined) return String(count);
  const first = formatDate(words, span.first);
  const last = formatDate(words, span.last);
  return words.events.published(count, first === last ? first : first + words.rangeInfix + last);
}

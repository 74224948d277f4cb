/** A dossier: one event, its reports side by side by the day of their publication. */
import type { Article } from "../src/archive/article.ts";
import type { Dossier } from "../src/indexes/by-event.ts";
import type { Neighbours } from "../src/indexes/neighbours.ts";
import type { ListPage } from "../src/indexes/pages.ts";
import { collectionJsonLd } from "../src/outputs/json-ld.ts";
import { type DossierGroup, type DossierLine, type DossierView, viewDossier } from "../src/views/dossiers.ts";
import { viewStrip } from "../src/views/strip.ts";
import { textIn } from "../src/views/text.ts";
import { eventsUrl, eventUrl, listPageUrl } from "../src/views/urls.ts";
import type { Frame } from "./frame.ts";
import { ownText } from "./parts/crumbs.tsx";
import { Entries, languageName } from "./parts/entry.tsx";
import { KindMark } from "./parts/kind.tsx";
import { CountedNames, Fact, ListEnd, type PagerLink } from "./parts/lists.tsx";
import { Prose } from "./parts/prose.tsx";
import { Headline, marksOf, Phrase } from "./parts/text.tsx";
import { EventTime, formatDate, formatEventDate, Time } from "./parts/time.tsx";
import { listTitle } from "./parts/titles.ts";
import { renderPage } from "./shell.tsx";

const UNIT = 4;

export function renderDossier(
  frame: Frame,
  dossier: Dossier,
  pages: readonly ListPage<Article>[],
  page: ListPage<Article>,
  neighbours: Neighbours<Dossier>,
): string {
  const { desk, language, words } = frame;
  const view = viewDossier(desk, dossier, page.entries, neighbours);
  const list = eventUrl(language, dossier.event.id);
  const url = listPageUrl(list, page.number);
  const title = listTitle(frame, view.title.text, page.number);
  return renderPage(frame, {
    url,
    title: `${title}${words.comma}${words.events.dossier}`,
    description: view.summary.text,
    class: "dossier",
    crumbs: [
      { name: ownText(language, words.dossiers), url: eventsUrl(language) },
      { name: ownText(language, formatEventDate(words, view.date)) },
    ],
    strip: { view: viewStrip(desk, dossier.articles), unit: UNIT, label: words.strip.thisDossier },
    jsonLd: collectionJsonLd(
      { url, name: view.title.text, description: view.summary.text, count: view.count, language },
      desk.settings,
    ),
    children: (
      <>
        <header class="head">
          <p class="dl">
            <span>
              <EventTime frame={frame} date={view.date} />
            </span>{" "}
            {view.place && (
              <span>
                <Phrase frame={frame} text={view.place} />
              </span>
            )}
          </p>
          <h1 {...marksOf(frame, view.title)}>
            <Headline text={view.title.text} />
          </h1>
          <p class="stand" {...marksOf(frame, view.summary)}>
            {view.summary.text}
          </p>
        </header>
        <DossierCard frame={frame} view={view} />
        <div class="body">
          {view.body && <Prose html={view.body.html} marks={marksOf(frame, textIn(view.body.lang, ""))} />}
          <p class="standing">{view.count === 0 ? words.events.noReports : words.events.standing}</p>
          {view.groups.map((group) => (
            <Group frame={frame} group={group} />
          ))}
          <ListEnd
            frame={frame}
            list={list}
            pages={pages}
            page={page}
            label={words.events.neighbours}
            earlier={dossierLink(frame, view.earlier, words.events.earlier)}
            later={dossierLink(frame, view.later, words.events.later)}
          />
        </div>
      </>
    ),
  });
}

const Group = ({ frame, group }: { frame: Frame; group: DossierGroup }) => {
  const after = group.daysAfter === undefined ? undefined : frame.words.events.daysAfter(group.daysAfter);
  return (
    <section class="day">
      <h2>
        {group.url ? (
          <a href={frame.link(group.url)}>{formatDate(frame.words, group.date)}</a>
        ) : (
          <Time frame={frame} date={group.date} />
        )}{" "}
        {after && <span>{after}</span>}
      </h2>
      <Entries frame={frame} entries={group.entries} level={3} omitDate />
    </section>
  );
};

const DossierCard = ({ frame, view }: { frame: Frame; view: DossierView }) => {
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
        {view.kinds.length > 0 && (
          <Fact name={words.indexes.kinds}>
            {view.kinds.map(({ kind, url, count }, index) => (
              <>
                {index > 0 && <br />}
                <a href={frame.link(url)}>
                  <KindMark frame={frame} kind={kind} />
                </a>{" "}
                <span class="n">{count}</span>
              </>
            ))}
          </Fact>
        )}
        {view.people.length > 0 && (
          <Fact name={words.events.named}>
            <CountedNames frame={frame} names={view.people} />
          </Fact>
        )}
      </dl>
    </section>
  );
};

function countAndSpan({ words }: Frame, { count, span }: DossierView): string {
  if (span === undefined) return String(count);
  const first = formatDate(words, span.first);
  const last = formatDate(words, span.last);
  return words.events.published(count, first === last ? first : first + words.rangeInfix + last);
}

function dossierLink(frame: Frame, line: DossierLine | undefined, lead: string): PagerLink | undefined {
  if (line === undefined) return undefined;
  return {
    url: line.url,
    lead: (
      <>
        {lead} · <EventTime frame={frame} date={line.date} />
      </>
    ),
    name: (
      <span {...marksOf(frame, line.title)}>
        <Headline text={line.title.text} />
      </span>
    ),
  };
}

/** A dossier: one event, its reports side by side, where they differ, what came before and after. */
import type { Article } from "../src/archive/article.ts";
import type { Dossier } from "../src/indexes/by-event.ts";
import type { ListPage } from "../src/indexes/pages.ts";
import type { Surroundings } from "../src/indexes/surroundings.ts";
import { collectionJsonLd } from "../src/outputs/json-ld.ts";
import { type DossierView, viewDossier } from "../src/views/dossier.ts";
import type { DossierLine } from "../src/views/dossiers.ts";
import { viewStrip } from "../src/views/strip.ts";
import { textIn } from "../src/views/text.ts";
import { eventsUrl, eventUrl, listFiles, listPageUrl } from "../src/views/urls.ts";
import type { Frame } from "./frame.ts";
import { ownText } from "./parts/crumbs.tsx";
import { Around } from "./parts/dossier-around.tsx";
import { DossierCard } from "./parts/dossier-card.tsx";
import { Points } from "./parts/dossier-points.tsx";
import { Reports } from "./parts/dossier-reports.tsx";
import { Files } from "./parts/files.tsx";
import { ListEnd, type PagerLink } from "./parts/lists.tsx";
import { Prose } from "./parts/prose.tsx";
import { Headline, marksOf, Phrase } from "./parts/text.tsx";
import { EventTime, formatEventDate } from "./parts/time.tsx";
import { listTitle } from "./parts/titles.ts";
import { renderPage } from "./shell.tsx";

const UNIT = 4;

export function renderDossier(
  frame: Frame,
  dossier: Dossier,
  pages: readonly ListPage<Article>[],
  page: ListPage<Article>,
  surroundings: Surroundings,
): string {
  const { desk, language, words } = frame;
  const view = viewDossier(desk, dossier, page.entries, surroundings);
  const list = eventUrl(language, dossier.event.id);
  const url = listPageUrl(list, page.number);
  const isFirst = page.number === 1;
  const title = listTitle(frame, view.title.text, page.number);
  return renderPage(frame, {
    url,
    title: `${title}${words.comma}${words.events.dossier}`,
    description: view.summary.text,
    class: "dossier",
    files: listFiles(language, list),
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
        <Head frame={frame} view={view} />
        <DossierCard frame={frame} view={view} />
        <div class="body">
          {view.body && <Prose html={view.body.html} marks={marksOf(frame, textIn(view.body.lang, ""))} />}
          <p class="standing">{view.count === 0 ? words.events.noReports : words.events.standing}</p>
          {view.stories.length > 0 && <Reports frame={frame} stories={view.stories} />}
          {isFirst && <Points frame={frame} points={view.points} />}
          {isFirst && <Around frame={frame} view={view} />}
          <ListEnd
            frame={frame}
            list={list}
            pages={pages}
            page={page}
            label={words.events.neighbours}
            earlier={dossierLink(frame, view.earlier, words.events.earlier)}
            later={dossierLink(frame, view.later, words.events.later)}
          />
          <Files frame={frame} files={listFiles(language, list)} />
        </div>
      </>
    ),
  });
}

const Head = ({ frame, view }: { frame: Frame; view: DossierView }) => (
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
);

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

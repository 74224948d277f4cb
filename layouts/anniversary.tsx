/** A day of the year: the events that happened on it, then the reports that were published on it, year by year. */
import type { Article } from "../src/archive/article.ts";
import type { Anniversary } from "../src/indexes/anniversaries.ts";
import type { Neighbours } from "../src/indexes/neighbours.ts";
import type { ListPage } from "../src/indexes/pages.ts";
import { collectionJsonLd } from "../src/outputs/json-ld.ts";
import { type AnniversaryLink, type AnniversaryView, viewAnniversary } from "../src/views/anniversary.ts";
import { viewStrip } from "../src/views/strip.ts";
import { anniversaryUrl, listPageUrl, onThisDayUrl } from "../src/views/urls.ts";
import type { Frame } from "./frame.ts";
import { ownText } from "./parts/crumbs.tsx";
import { DossierLine } from "./parts/dossier-line.tsx";
import { EntryGroups } from "./parts/groups.tsx";
import { ListEnd } from "./parts/lists.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { listTitle } from "./parts/titles.ts";
import { renderPage } from "./shell.tsx";

const UNIT = 4;

export function renderAnniversary(
  frame: Frame,
  anniversary: Anniversary,
  pages: readonly ListPage<Article>[],
  page: ListPage<Article>,
  neighbours: Neighbours<Anniversary>,
): string {
  const { desk, language, words } = frame;
  const view = viewAnniversary(desk, anniversary, page.entries, neighbours);
  const name = words.day(view.day, view.month);
  const list = anniversaryUrl(language, anniversary.monthDay);
  const url = listPageUrl(list, page.number);
  const title = listTitle(frame, name, page.number);
  const years = anniversary.articles.map((article) => article.date.year);
  const { dayLede, noneLede, publishedIn } = words.anniversaries;
  const lede = view.count === 0 ? noneLede : dayLede(view.count, years[0] ?? 0, years.at(-1) ?? 0);
  return renderPage(frame, {
    url,
    title: `${title}${words.comma}${words.onThisDay}`,
    description: `${name}: ${lede}`,
    class: "anniversary",
    crumbs: [
      { name: ownText(language, words.onThisDay), url: onThisDayUrl(language) },
      { name: ownText(language, name) },
    ],
    strip: { view: viewStrip(desk, anniversary.articles), unit: UNIT, label: name },
    jsonLd: collectionJsonLd(
      { url, name: title, description: lede, count: view.count, language },
      desk.settings,
    ),
    children: (
      <>
        <PageHead title={name} lede={lede} />
        <div class="body">
          <Events frame={frame} events={view.events} />
          <EntryGroups
            frame={frame}
            groups={view.groups.map(({ year, ...group }) => ({ ...group, name: publishedIn(year) }))}
            omitDate
          />
          <ListEnd
            frame={frame}
            list={list}
            pages={pages}
            page={page}
            label={words.dates.neighbours}
            earlier={dayLink(frame, view.earlier, words.dates.earlierDay)}
            later={dayLink(frame, view.later, words.dates.laterDay)}
          />
        </div>
      </>
    ),
  });
}

const Events = ({ frame, events }: { frame: Frame; events: AnniversaryView["events"] }) =>
  events.length === 0 ? null : (
    <section class="mo">
      <h2>{frame.words.anniversaries.happened}</h2>
      <ol class="lines">
        {events.map((line) => (
          <DossierLine frame={frame} line={line} />
        ))}
      </ol>
    </section>
  );

function dayLink({ words }: Frame, link: AnniversaryLink | undefined, lead: string) {
  if (link === undefined) return undefined;
  const { url, day, month, count, events } = link;
  const tail = count > 0 ? words.records(count) : words.anniversaries.events(events);
  return { url, lead, name: words.day(day, month), tail };
}

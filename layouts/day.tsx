/** A day: what was published on it. */
import type { Article } from "../src/archive/article.ts";
import type { Day } from "../src/indexes/by-date.ts";
import type { Neighbours } from "../src/indexes/neighbours.ts";
import type { ListPage } from "../src/indexes/pages.ts";
import { collectionJsonLd } from "../src/outputs/json-ld.ts";
import { viewDay } from "../src/views/day.ts";
import { viewStrip } from "../src/views/strip.ts";
import type { TimeLink } from "../src/views/time-links.ts";
import { archiveUrl, dayUrl, listPageUrl, monthUrl, yearUrl } from "../src/views/urls.ts";
import type { Frame } from "./frame.ts";
import { ownText } from "./parts/crumbs.tsx";
import { Entries } from "./parts/entry.tsx";
import { ListEnd } from "./parts/lists.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { listTitle } from "./parts/titles.ts";
import { renderPage } from "./shell.tsx";

const UNIT = 4;

export function renderDay(
  frame: Frame,
  day: Day,
  pages: readonly ListPage<Article>[],
  page: ListPage<Article>,
  neighbours: Neighbours<Day>,
): string {
  const { desk, language, words } = frame;
  const view = viewDay(desk, day, page.entries, neighbours);
  const name = words.date(day.day, day.month, day.year);
  const list = dayUrl(language, day.year, day.month, day.day);
  const url = listPageUrl(list, page.number);
  const title = listTitle(frame, name, page.number);
  const lede = words.dates.dayLede(view.count, view.outlets, words.weekdays[view.weekday] ?? "");
  return renderPage(frame, {
    url,
    title,
    description: `${name}. ${lede}`,
    class: "daypage",
    crumbs: [
      { name: ownText(language, words.archive), url: archiveUrl(language) },
      { name: ownText(language, day.year), url: yearUrl(language, day.year) },
      {
        name: ownText(language, words.months[day.month - 1] ?? ""),
        url: monthUrl(language, day.year, day.month),
      },
      { name: ownText(language, day.day) },
    ],
    strip: { view: viewStrip(desk, day.articles), unit: UNIT, label: name },
    feed: { url: yearUrl(language, day.year), title: `${day.year} · ${frame.siteTitle}` },
    jsonLd: collectionJsonLd(
      { url, name: title, description: lede, count: view.count, language },
      desk.settings,
    ),
    children: (
      <>
        <PageHead title={name} lede={lede} />
        <div class="body">
          <Entries frame={frame} entries={view.entries} level={2} omitDate />
          {view.anniversary && (
            <p class="more">
              <a href={frame.link(view.anniversary.url)}>
                {words.dates.sameDay(words.day(day.day, day.month), view.anniversary.others)}
              </a>
            </p>
          )}
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

function dayLink({ words }: Frame, link: TimeLink | undefined, lead: string) {
  return (
    link && {
      url: link.url,
      lead,
      name: words.date(link.day ?? 1, link.month ?? 1, link.year),
      tail: words.records(link.count),
    }
  );
}

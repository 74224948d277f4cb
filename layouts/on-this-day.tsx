/** The days of the year on which reports were published, and one of those days. */
import type { Article } from "../src/archive/article.ts";
import type { Anniversary } from "../src/indexes/anniversaries.ts";
import type { Neighbours } from "../src/indexes/neighbours.ts";
import type { ListPage } from "../src/indexes/pages.ts";
import { collectionJsonLd } from "../src/outputs/json-ld.ts";
import { type AnniversaryLink, viewAnniversary, viewAnniversaryLink } from "../src/views/anniversary.ts";
import { viewStrip } from "../src/views/strip.ts";
import { anniversaryUrl, listPageUrl, onThisDayUrl } from "../src/views/urls.ts";
import type { Frame } from "./frame.ts";
import { ownText } from "./parts/crumbs.tsx";
import { EntryGroups } from "./parts/groups.tsx";
import { ListEnd } from "./parts/lists.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { listTitle } from "./parts/titles.ts";
import { renderPage } from "./shell.tsx";

const INDEX_UNIT = 5;
const UNIT = 4;

export function renderOnThisDay(frame: Frame): string {
  const { desk, language, words } = frame;
  const { anniversaries } = desk.catalogue;
  const links = anniversaries.map((anniversary) => viewAnniversaryLink(desk, anniversary));
  const url = onThisDayUrl(language);
  const covered = anniversaries.flatMap((anniversary) => anniversary.articles);
  return renderPage(frame, {
    url,
    title: words.onThisDay,
    description: words.anniversaries.lede,
    class: "wide",
    crumbs: [{ name: ownText(language, words.onThisDay) }],
    strip: {
      view: { ...viewStrip(desk, covered), whole: true },
      unit: INDEX_UNIT,
      label: words.strip.onThisPage,
    },
    jsonLd: collectionJsonLd(
      { url, name: words.onThisDay, description: words.anniversaries.lede, count: covered.length, language },
      desk.settings,
    ),
    children: (
      <>
        <PageHead title={words.onThisDay} lede={words.anniversaries.lede} />
        <div class="body">
          {words.months.map((month, index) => (
            <MonthDays frame={frame} name={month} links={links.filter((link) => link.month === index + 1)} />
          ))}
        </div>
      </>
    ),
  });
}

const MonthDays = ({
  frame,
  name,
  links,
}: {
  frame: Frame;
  name: string;
  links: readonly AnniversaryLink[];
}) =>
  links.length === 0 ? (
    <section class="mo none">
      <h2>{name}</h2>
      <p class="nil">{frame.words.dates.noRecords}</p>
    </section>
  ) : (
    <section class="mo">
      <h2>{name}</h2>
      <ol class="daylist">
        {links.map(({ url, day, month, count }) => (
          <li>
            <a href={frame.link(url)}>
              <span class="vh">
                {frame.words.day(day, month) + frame.words.comma + frame.words.records(count)}
              </span>
              <span aria-hidden="true">
                {day} <span class="n">{count}</span>
              </span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );

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
  const lede = words.anniversaries.dayLede(view.count, years[0] ?? 0, years.at(-1) ?? 0);
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
          <EntryGroups
            frame={frame}
            groups={view.groups.map(({ year, ...group }) => ({ ...group, name: year }))}
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

function dayLink({ words }: Frame, link: AnniversaryLink | undefined, lead: string) {
  return (
    link && { url: link.url, lead, name: words.day(link.day, link.month), tail: words.records(link.count) }
  );
}

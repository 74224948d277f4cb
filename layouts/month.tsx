/** A month: its calendar and its records by day, those without a day last. */
import type { Article } from "../src/archive/article.ts";
import type { Month } from "../src/indexes/by-date.ts";
import type { Neighbours } from "../src/indexes/neighbours.ts";
import type { ListPage } from "../src/indexes/pages.ts";
import { collectionJsonLd } from "../src/outputs/json-ld.ts";
import { type CalendarDay, type MonthView, viewMonth } from "../src/views/month.ts";
import { viewStrip } from "../src/views/strip.ts";
import type { TimeLink } from "../src/views/time-links.ts";
import { archiveUrl, listPageUrl, monthUrl, yearUrl } from "../src/views/urls.ts";
import type { Frame } from "./frame.ts";
import { ownText } from "./parts/crumbs.tsx";
import { DossierLines, DossierLink } from "./parts/dossier-marks.tsx";
import { Entries } from "./parts/entry.tsx";
import { EntryGroups } from "./parts/groups.tsx";
import { ListEnd } from "./parts/lists.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { listTitle } from "./parts/titles.ts";
import { renderPage } from "./shell.tsx";

const UNIT = 4;

export function renderMonth(
  frame: Frame,
  month: Month,
  pages: readonly ListPage<Article>[],
  page: ListPage<Article>,
  neighbours: Neighbours<Month>,
): string {
  const { desk, language, words } = frame;
  const view = viewMonth(desk, month, page.entries, neighbours);
  const name = words.month(month.month, month.year);
  const list = monthUrl(language, month.year, month.month);
  const url = listPageUrl(list, page.number);
  const title = listTitle(frame, name, page.number);
  const lede = words.dates.monthLede(view.count, view.outlets, view.days, view.dayUnknownCount);
  return renderPage(frame, {
    stylesheet: frame.assets.pageStyles.heat,
    url,
    title,
    description: `${name}: ${lede}`,
    class: "month",
    crumbs: [
      { name: ownText(language, words.archive), url: archiveUrl(language) },
      { name: ownText(language, month.year), url: yearUrl(language, month.year) },
      { name: ownText(language, words.months[month.month - 1] ?? "") },
    ],
    strip: { view: viewStrip(desk, month.articles), unit: UNIT, label: name },
    feed: { url: yearUrl(language, month.year), title: `${month.year} · ${frame.siteTitle}` },
    jsonLd: collectionJsonLd(
      { url, name: title, description: lede, count: view.count, language },
      desk.settings,
    ),
    children: (
      <>
        <PageHead title={name} lede={lede} />
        <Calendar frame={frame} view={view} name={name} />
        <div class="body">
          <EntryGroups
            frame={frame}
            groups={view.groups.map(({ day, ...group }) => ({ ...group, name: words.day(day, month.month) }))}
            omitDate
          />
          <DayUnknown frame={frame} view={view} isLast={page.number === pages.length} />
          <ListEnd
            frame={frame}
            list={list}
            pages={pages}
            page={page}
            label={words.dates.neighbours}
            earlier={monthLink(frame, view.earlier, words.dates.earlierMonth)}
            later={monthLink(frame, view.later, words.dates.laterMonth)}
          />
        </div>
      </>
    ),
  });
}

const DayUnknown = ({ frame, view, isLast }: { frame: Frame; view: MonthView; isLast: boolean }) => {
  const { words } = frame;
  if (view.dayUnknown.length === 0 && !(isLast && view.dayUnknownCount === 0)) return null;
  return (
    <section class="day" id="unknown">
      <h2>{words.dates.dayUnknown}</h2>
      {view.dayUnknown.length === 0 ? (
        <p class="nil">{words.dates.dayKnownForAll}</p>
      ) : (
        <Entries frame={frame} entries={view.dayUnknown} level={3} omitDate />
      )}
    </section>
  );
};

const Calendar = ({ frame, view, name }: { frame: Frame; view: MonthView; name: string }) => {
  const { words } = frame;
  return (
    <section class="margin" aria-label={words.dates.calendar}>
      <table class="cal">
        <caption>{words.dates.calendarCaption(name)}</caption>
        <thead>
          <tr>
            {words.weekdays.map((weekday, index) => (
              <th scope="col">
                <Weekday long={weekday} short={words.weekdaysShort[index] ?? weekday} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.weeks.map((week) => (
            <tr>
              {week.map((day) => (
                <CalendarCell frame={frame} day={day} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {view.dayUnknownCount > 0 && (
        <p class="calnote">
          {view.dayUnknown.length > 0 ? (
            <a href="#unknown">{words.dates.dayUnknown}</a>
          ) : (
            words.dates.dayUnknown
          )}{" "}
          <Blocks count={view.dayUnknownCount} /> <span>{view.dayUnknownCount}</span>
        </p>
      )}
      {view.dossiers.length > 0 && (
        <>
          <h2>{words.timeline.eventsIn(name)}</h2>
          <DossierLines frame={frame} marks={view.dossiers} />
        </>
      )}
    </section>
  );
};

const Weekday = ({ long, short }: { long: string; short: string }) =>
  long === short ? <span>{long}</span> : <abbr title={long}>{short}</abbr>;

const CalendarCell = ({ frame, day }: { frame: Frame; day: CalendarDay | null }) =>
  day === null ? (
    <td />
  ) : (
    <td {...(day.goesOn && { class: "on" })}>
      {day.url === undefined ? (
        <span>{day.day}</span>
      ) : (
        <a href={frame.link(day.url)}>
          {day.day}
          <span class="vh">{frame.words.comma + frame.words.records(day.count)}</span>
          <Blocks count={day.count} />
        </a>
      )}
      {day.begins.map((mark) => (
        <DossierLink frame={frame} mark={mark} />
      ))}
    </td>
  );

/** More blocks than these say nothing more in a cell. */
const MOST_BLOCKS = 12;

const Blocks = ({ count }: { count: number }) => (
  <span class="blks" aria-hidden="true">
    {Array.from({ length: Math.min(count, MOST_BLOCKS) }, () => (
      <span class="blk" />
    ))}
  </span>
);

function monthLink({ words }: Frame, link: TimeLink | undefined, lead: string) {
  return (
    link && {
      url: link.url,
      lead,
      name: words.month(link.month ?? 1, link.year),
      tail: words.records(link.count),
    }
  );
}

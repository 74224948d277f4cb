/** A year: its months as a chart of kinds, then with their records. */
import type { Article } from "../src/archive/article.ts";
import type { Year } from "../src/indexes/by-date.ts";
import type { Neighbours } from "../src/indexes/neighbours.ts";
import type { ListPage } from "../src/indexes/pages.ts";
import { collectionJsonLd } from "../src/outputs/json-ld.ts";
import { viewStrip } from "../src/views/strip.ts";
import type { TimeLink } from "../src/views/time-links.ts";
import { archiveUrl, atomUrl, listFiles, listPageUrl, yearUrl } from "../src/views/urls.ts";
import { type MonthRun, viewYear, type YearView } from "../src/views/year.ts";
import type { Frame } from "./frame.ts";
import { ownText } from "./parts/crumbs.tsx";
import { DossierLines } from "./parts/dossier-marks.tsx";
import { DayLines } from "./parts/entry.tsx";
import { Files } from "./parts/files.tsx";
import { KindChart } from "./parts/kind-chart.tsx";
import { CountedNames, Fact, FeedFact, ListEnd } from "./parts/lists.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { listTitle } from "./parts/titles.ts";
import { renderPage } from "./shell.tsx";

const UNIT = 4;

export function renderYear(
  frame: Frame,
  year: Year,
  pages: readonly ListPage<Article>[],
  page: ListPage<Article>,
  neighbours: Neighbours<Year>,
): string {
  const { desk, language, words } = frame;
  const view = viewYear(desk, year, page.entries, neighbours);
  const list = yearUrl(language, year.year);
  const url = listPageUrl(list, page.number);
  const lede = words.dates.yearLede(view.count, view.outlets, view.months);
  const title = listTitle(frame, String(year.year), page.number);
  return renderPage(frame, {
    stylesheet: frame.assets.pageStyles.heat,
    url,
    title,
    description: `${year.year}: ${lede}`,
    class: "year",
    crumbs: [
      { name: ownText(language, words.archive), url: archiveUrl(language) },
      { name: ownText(language, year.year) },
    ],
    strip: { view: viewStrip(desk, year.articles), unit: UNIT, label: String(year.year) },
    files: listFiles(language, list),
    feed: { url: list, title: `${year.year} · ${frame.siteTitle}` },
    jsonLd: collectionJsonLd(
      { url, name: title, description: lede, count: view.count, language },
      desk.settings,
    ),
    children: (
      <>
        <PageHead title={year.year} lede={lede} />
        <div class="body">
          <KindChart frame={frame} year={view.year} view={view.kindMonths} kinds={view.kinds} />
          {view.runs.map((run) => (
            <Run frame={frame} run={run} />
          ))}
          <MonthUnknown frame={frame} view={view} />
          <ListEnd
            frame={frame}
            list={list}
            pages={pages}
            page={page}
            label={words.dates.neighbours}
            earlier={yearLink(frame, view.earlier, words.dates.earlierYear)}
            later={yearLink(frame, view.later, words.dates.laterYear)}
          />
          <Files frame={frame} files={listFiles(language, list)} />
        </div>
        <div class="margin">
          <dl class="facts">
            {view.kindMonths.dossiers.length > 0 && (
              <Fact name={words.timeline.eventsIn(String(view.year))}>
                <DossierLines frame={frame} marks={view.kindMonths.dossiers.map(({ mark }) => mark)} />
              </Fact>
            )}
            {view.mostFrom.length > 0 && (
              <Fact name={words.dates.mostFrom}>
                <CountedNames frame={frame} names={view.mostFrom} />
              </Fact>
            )}
            <FeedFact frame={frame} url={atomUrl(list)} what={words.dates.feedOf(String(year.year))} />
          </dl>
        </div>
      </>
    ),
  });
}

const Run = ({ frame, run }: { frame: Frame; run: MonthRun }) => {
  const { words } = frame;
  if (run.state === "empty") {
    return (
      <section class="mo none">
        <h2>{emptyRunName(frame, run.first, run.last)}</h2>
        <p class="nil">{words.dates.noRecords}</p>
      </section>
    );
  }
  return (
    <section class="mo">
      <h2>
        <a href={frame.link(run.url)}>{words.months[run.month - 1]}</a>{" "}
        <span>
          {run.count}
          <span class="vh"> {words.records(run.count)}</span>
        </span>
      </h2>
      <DayLines frame={frame} lines={run.lines} />
    </section>
  );
};

const MonthUnknown = ({ frame, view }: { frame: Frame; view: YearView }) =>
  view.monthUnknown.length === 0 ? null : (
    <section class="mo" id="unknown">
      <h2>{frame.words.dates.monthUnknown}</h2>
      <DayLines frame={frame} lines={view.monthUnknown} />
    </section>
  );

/** Three months or more run together, two are joined by a comma. */
function emptyRunName({ words }: Frame, first: number, last: number): string {
  const from = words.months[first - 1] ?? "";
  const to = words.months[last - 1] ?? "";
  if (first === last) return from;
  return from + (last - first === 1 ? words.comma : words.rangeInfix) + to;
}

function yearLink({ words }: Frame, link: TimeLink | undefined, lead: string) {
  return link && { url: link.url, lead, name: String(link.year), tail: words.records(link.count) };
}

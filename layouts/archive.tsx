/** All years: a table, year by month, each cell a count and a link. */
import { collectionJsonLd } from "../src/outputs/json-ld.ts";
import { type HeatCell, type HeatRow, viewHeat } from "../src/views/heat.ts";
import { viewStrip } from "../src/views/strip.ts";
import { archiveUrl, homeUrl } from "../src/views/urls.ts";
import type { Frame } from "./frame.ts";
import { ownText } from "./parts/crumbs.tsx";
import { PageHead } from "./parts/page-head.tsx";
import { Joined } from "./parts/text.tsx";
import { renderPage } from "./shell.tsx";

const UNIT = 5;

export function renderArchive(frame: Frame): string {
  const { desk, language, words } = frame;
  const { articles, years } = desk.catalogue;
  const rows = viewHeat(desk);
  const url = archiveUrl(language);
  const lede = words.dates.heatLede(articles.length, years[0]?.year ?? 0, years.at(-1)?.year ?? 0);
  return renderPage(frame, {
    url,
    title: words.archive,
    description: lede,
    class: "wide",
    crumbs: [{ name: ownText(language, words.archive) }],
    strip: { view: viewStrip(desk, articles), unit: UNIT, label: words.strip.onThisPage },
    feed: { url: homeUrl(language), title: frame.siteTitle },
    jsonLd: collectionJsonLd(
      { url, name: words.archive, description: lede, count: articles.length, language },
      desk.settings,
    ),
    children: (
      <>
        <PageHead title={words.archive} lede={lede} />
        <div class="body">
          <HeatTable frame={frame} rows={rows} />
          <YearOnlyNote frame={frame} rows={rows} />
        </div>
      </>
    ),
  });
}

/** Roles are said, since below 360 px a year becomes two rows of a grid and a browser would forget the table. */
const HeatTable = ({ frame, rows }: { frame: Frame; rows: readonly HeatRow[] }) => {
  const { words } = frame;
  return (
    <table class="heat" role="table">
      <caption>
        <span>{words.dates.heatCaption}</span> <Scale />
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            <span class="vh">{words.dates.year}</span>
          </th>
          {words.months.map((_, index) => (
            <th scope="col" role="columnheader">
              <MonthAbbreviation frame={frame} index={index} />
            </th>
          ))}
          <th scope="col" role="columnheader" class="x">
            {words.dates.monthUnknownShort}
          </th>
          <th scope="col" role="columnheader" class="x">
            {words.dates.total}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row, index) => (
          <tr role="row" {...((index === 0 || row.year % 10 === 9) && { class: "dec" })}>
            <th scope="row" role="rowheader">
              {row.url ? <a href={frame.link(row.url)}>{row.year}</a> : row.year}
            </th>
            {row.cells.map((cell) => (
              <Cell frame={frame} year={row.year} cell={cell} />
            ))}
            <td role="cell" class="x">
              {row.monthUnknown > 0 && row.monthUnknown}
            </td>
            <td role="cell" class="x tot">
              {row.total > 0 && row.total}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Cell = ({ frame, year, cell }: { frame: Frame; year: number; cell: HeatCell }) =>
  cell.url === undefined ? (
    <td role="cell" />
  ) : (
    <td role="cell" class={`h${heatLevel(cell.count)}`}>
      <a
        href={frame.link(cell.url)}
        aria-label={frame.words.month(cell.month, year) + frame.words.comma + frame.words.records(cell.count)}
      >
        {cell.count}
      </a>
    </td>
  );

/** Where the column is narrow the style sheet shows `data-narrow` alone. */
const MonthAbbreviation = ({ frame: { words }, index }: { frame: Frame; index: number }) => (
  <abbr title={words.months[index]} data-narrow={words.monthsNarrow[index]}>
    <span>{words.monthsShort[index]}</span>
  </abbr>
);

const SCALE = ["1", "2–3", "4–5", "6–8", "9+"];

const Scale = () => (
  <span class="scale" aria-hidden="true" dir="ltr">
    {SCALE.map((label, index) => (
      <span class={`h${index + 1}`}>{label}</span>
    ))}
  </span>
);

function heatLevel(count: number): number {
  return count >= 9 ? 5 : count >= 6 ? 4 : count >= 4 ? 3 : count >= 2 ? 2 : 1;
}

const YearOnlyNote = ({ frame, rows }: { frame: Frame; rows: readonly HeatRow[] }) => {
  const years = rows.filter((row) => row.monthUnknown > 0).reverse();
  const total = years.reduce((sum, row) => sum + row.monthUnknown, 0);
  return total === 0 ? null : (
    <p class="small gap">
      {frame.words.dates.yearOnlyNote(total)}{" "}
      <Joined frame={frame}>
        {years.map((row) => (
          <>
            <a href={frame.link(row.url ?? "")}>{row.year}</a> ({row.monthUnknown})
          </>
        ))}
      </Joined>
    </p>
  );
};

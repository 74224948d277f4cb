/** The days of the year as a table, a column a month: shaded by the reports, with a diamond where something happened. */
import { heatLevel, heatSteps } from "../../src/charts/heat-steps.ts";
import { type AnniversaryLink, type GridDay, viewYearGrid } from "../../src/views/anniversary.ts";
import type { Frame } from "../frame.ts";

export const DayGrid = ({ frame }: { frame: Frame }) => {
  const { words, desk } = frame;
  const steps = heatSteps(desk.catalogue.anniversaries.map(({ articles }) => articles.length));
  const level = heatLevel(steps);
  return (
    <table class="grid">
      <caption>
        {words.anniversaries.gridCaption}{" "}
        <span class="scale" dir="ltr" aria-hidden="true">
          {steps.map((step) => (
            <span class={`h${step.level}`}>{stepName(step.from, step.to)}</span>
          ))}
        </span>{" "}
        <span>{words.anniversaries.gridKey}</span>
      </caption>
      <thead>
        <tr>
          <td />
          {words.months.map((month, index) => (
            <th scope="col">
              <abbr title={month}>
                <span class="full">{words.monthsShort[index]}</span>
                <span class="slim">{words.monthsNarrow[index]}</span>
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {viewYearGrid(desk).map(({ day, months }) => (
          <tr>
            <th scope="row">{day}</th>
            {months.map((cell) => (
              <Cell frame={frame} cell={cell} level={level} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

interface CellProps {
  readonly frame: Frame;
  readonly cell: GridDay;
  readonly level: (count: number) => number;
}

const Cell = ({ frame, cell, level }: CellProps) => {
  if (cell.state === "impossible") return <td class="void" />;
  const { link } = cell;
  if (link === undefined) return <td />;
  return (
    <td {...(link.count > 0 && { class: `h${level(link.count)}` })}>
      <a href={frame.link(link.url)} aria-label={dayLabel(frame, link)}>
        {link.count > 0 && link.count}
        {link.events > 0 && <i>◆</i>}
      </a>
    </td>
  );
};

function dayLabel({ words }: Frame, { day, month, count, events }: AnniversaryLink): string {
  return [
    words.day(day, month),
    ...(count > 0 ? [words.records(count)] : []),
    ...(events > 0 ? [words.anniversaries.events(events)] : []),
  ].join(words.comma);
}

function stepName(from: number, to: number | undefined): string {
  return to === undefined ? `${from}+` : from === to ? String(from) : `${from}–${to}`;
}

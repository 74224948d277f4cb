/** The timeline of all years, a drawing a decade: a shaded link a month, dossiers below, silences hatched. */
import { drawDecade, NAMES, ROW, type YearDrawing } from "../../src/charts/heat.ts";
import { type HeatStep, heatLevel } from "../../src/charts/heat-steps.ts";
import type { Decade } from "../../src/views/timeline.ts";
import type { Frame } from "../frame.ts";
import { DossierSign, LaneMarks } from "./dossier-marks.tsx";
import { MonthNames } from "./month-names.tsx";

/** Where the figures of a row stand, from its top. */
const BASELINE = 19;
const CELL = ROW - 1;
/** Percent from the reader's edge: years stand close to their months. */
const NAMES_END = NAMES - 0.4;

interface HeatChartProps {
  readonly frame: Frame;
  readonly decade: Decade;
  readonly steps: readonly HeatStep[];
  /** The first of a page defines what all of them use. */
  readonly isFirst: boolean;
}

export const HeatChart = ({ frame, decade, steps, isFirst }: HeatChartProps) => {
  const { words, language } = frame;
  const drawing = drawDecade(decade, language.dir);
  const id = `y${decade.first}`;
  return (
    <section class="decade" aria-labelledby={id}>
      <h2 id={id}>
        {words.timeline.years(decade.first, decade.last)} <span>{words.records(decade.count)}</span>
      </h2>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no other element for a group */}
      <svg class="tl" width="100%" height={drawing.height} role="group" aria-labelledby={id}>
        {isFirst && <Definitions />}
        <MonthNames frame={frame} places={drawing.months} y={22} />
        {drawing.years.map((year) => (
          <YearRow frame={frame} drawing={year} level={heatLevel(steps)} />
        ))}
      </svg>
    </section>
  );
};

const Definitions = () => (
  <defs>
    <DossierSign />
    <pattern id="quiet" width="6" height="6" patternUnits="userSpaceOnUse">
      <path d="M-1 7 7-1" />
    </pattern>
  </defs>
);

interface YearRowProps {
  readonly frame: Frame;
  readonly drawing: YearDrawing;
  readonly level: (count: number) => number;
}

const YearRow = ({ frame, drawing, level }: YearRowProps) => (
  <g transform={`translate(0 ${drawing.y})`}>
    <YearName frame={frame} year={drawing.year} />
    <line class="row" x1={`${drawing.row.from}%`} x2={`${drawing.row.to}%`} y1={ROW - 0.5} y2={ROW - 0.5} />
    <Silences frame={frame} drawing={drawing} />
    <Months frame={frame} drawing={drawing} level={level} />
    <Unknown frame={frame} drawing={drawing} />
    <LaneMarks frame={frame} marks={drawing.dossiers} />
  </g>
);

const YearName = ({ frame, year: { year, url, total } }: { frame: Frame; year: YearDrawing["year"] }) => {
  const isRtl = frame.language.dir === "rtl";
  const name = (
    <text class="year" x={`${isRtl ? 100 - NAMES_END : NAMES_END}%`} y={BASELINE}>
      {year}
    </text>
  );
  if (url === undefined) return name;
  return (
    <a href={frame.link(url)} aria-label={year + frame.words.comma + frame.words.records(total)}>
      <rect x={`${isRtl ? 100 - NAMES : 0}%`} width={`${NAMES}%`} height={CELL} />
      {name}
    </a>
  );
};

const Silences = ({ frame, drawing: { silent } }: { frame: Frame; drawing: YearDrawing }) => (
  <>
    {silent.map(({ x, width, centre, stretch }) => (
      <>
        <rect class="quiet" x={`${x}%`} width={`${width}%`} height={CELL} />
        {stretch !== undefined && (
          <text class="said" x={`${centre}%`} y={BASELINE}>
            {frame.words.timeline.silent(stretch)}
          </text>
        )}
      </>
    ))}
  </>
);

const Months = ({ frame, drawing: { year, cells }, level }: YearRowProps) => (
  <>
    {cells.map(({ x, width, centre, cell: { month, count, url } }) => (
      <a
        href={frame.link(url)}
        class={`h${level(count)}`}
        aria-label={frame.words.month(month, year.year) + frame.words.comma + frame.words.records(count)}
      >
        <rect x={`${x}%`} width={`${width}%`} height={CELL} />
        <text x={`${centre}%`} y={BASELINE}>
          {count}
        </text>
      </a>
    ))}
  </>
);

const Unknown = ({ frame, drawing: { year, unknown } }: { frame: Frame; drawing: YearDrawing }) => {
  if (unknown === undefined) return null;
  const text = frame.words.timeline.unknown(unknown.count);
  return (
    <a href={frame.link(unknown.url)} class="whole" aria-label={year.year + frame.words.comma + text}>
      <rect x={`${unknown.x}%`} y={unknown.y} width={`${unknown.width}%`} height="24" />
      <text x={`${unknown.centre}%`} y={unknown.y + 16}>
        {text}
      </text>
    </a>
  );
};

/** A year's months as bars of its kinds, each bar a link to its month; and the same numbers as a table. */
import { KINDS, type Kind } from "../../src/archive/article.ts";
import { kindShape, POINTING } from "../../src/charts/kind-shapes.ts";
import { type BarDrawing, drawStack, type SegmentDrawing } from "../../src/charts/stack.ts";
import type { CountedKind } from "../../src/views/facts.ts";
import type { KindKey, KindMonths } from "../../src/views/kind-months.ts";
import type { Frame } from "../frame.ts";
import { DossierKey, DossierSign, LaneMarks } from "./dossier-marks.tsx";
import { KindMark } from "./kind.tsx";
import { KindList } from "./lists.tsx";
import { MonthNames } from "./month-names.tsx";
import { Numbers } from "./numbers.tsx";

interface KindChartProps {
  readonly frame: Frame;
  readonly year: number;
  readonly view: KindMonths;
}

export const KindChart = ({
  frame,
  year,
  view,
  kinds,
}: KindChartProps & { kinds: readonly CountedKind[] }) => {
  const { words } = frame;
  const title = words.timeline.byKind(year);
  return (
    <section class="kinds" aria-labelledby="by-kind">
      <h2 class="vh" id="by-kind">
        {title}
      </h2>
      <Bars frame={frame} year={year} view={view} />
      <KindList frame={frame} kinds={kinds} />
      {view.dossiers.length > 0 && (
        <ul class="signs">
          <DossierKey frame={frame} />
        </ul>
      )}
      <Numbers
        frame={frame}
        caption={title}
        corner={words.record.kind}
        rows={view.kinds.map((kind) => listCounts(frame, view, kind))}
      />
    </section>
  );
};

function listCounts(frame: Frame, { months }: KindMonths, kind: KindKey) {
  const counts = months.map(({ kinds }) => kinds[kind] ?? 0);
  return {
    head: kind === "none" ? frame.words.timeline.noKind : <KindMark frame={frame} kind={kind} />,
    months: counts.slice(0, 12),
    unknown: counts[12] ?? 0,
    total: counts.reduce((sum, count) => sum + count, 0),
  };
}

const Bars = ({ frame, year, view }: KindChartProps) => {
  const drawing = drawStack(view, frame.language.dir);
  const named = drawing.bars.slice(0, 12);
  const [unknown] = drawing.bars.slice(12);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no other element for a group
    <svg class="tl" width="100%" height={drawing.height} role="group" aria-labelledby="by-kind">
      <Definitions frame={frame} kinds={view.kinds} />
      <line class="foot" x1="0" x2="100%" y1={drawing.foot} y2={drawing.foot} />
      <MonthNames
        frame={frame}
        places={named.map(({ centre }) => centre)}
        unknown={unknown?.centre}
        y={drawing.foot + 20}
      />
      {drawing.bars.map((bar) => (
        <Bar frame={frame} year={year} bar={bar} foot={drawing.foot} />
      ))}
      <Inside frame={frame} bars={drawing.bars} />
      <LaneMarks frame={frame} marks={drawing.dossiers} />
    </svg>
  );
};

const Definitions = ({ frame, kinds }: { frame: Frame; kinds: readonly KindKey[] }) => (
  <defs>
    <DossierSign />
    {kinds.filter(isKind).map((kind) => (
      <path
        id={`k-${kind}`}
        d={kindShape(kind)}
        {...(frame.language.dir === "rtl" && POINTING.has(kind) && { transform: "scale(-1 1)" })}
      />
    ))}
  </defs>
);

interface BarProps {
  readonly frame: Frame;
  readonly year: number;
  readonly bar: BarDrawing;
  readonly foot: number;
}

const Bar = ({ frame, year, bar, foot }: BarProps) => {
  const { month, url, count } = bar.month;
  if (url === undefined) return null;
  const { words } = frame;
  const name = month === undefined ? words.dates.monthUnknown : words.month(month, year);
  return (
    <a
      href={frame.link(url)}
      aria-label={[name, words.records(count), ...bar.segments.map((one) => sayKind(frame, one))].join(
        words.comma,
      )}
    >
      <rect
        class="hit"
        x={`${bar.place.x}%`}
        y={bar.top - 18}
        width={`${bar.place.width}%`}
        height={foot - bar.top + 46}
      />
      {bar.segments.map(({ kind, y, height }) => (
        <rect
          class={`t${tone(kind)}`}
          x={`${bar.bar.x}%`}
          width={`${bar.bar.width}%`}
          y={y}
          height={height}
        />
      ))}
      <text x={`${bar.centre}%`} y={bar.top - 6}>
        {count}
      </text>
    </a>
  );
};

function sayKind({ words }: Frame, { kind, count }: SegmentDrawing): string {
  return `${kind === "none" ? words.timeline.noKind : words.kinds[kind]} ${count}`;
}

/** Pixels that a sign or a figure needs. */
const SIGN_ROOM = 13;
const SIGN_WIDTH = 9;

/** What stands in the segments, for eyes only: the bar's link says it all. Counts only where a month is wide enough. */
const Inside = ({ frame, bars }: { frame: Frame; bars: readonly BarDrawing[] }) => {
  const aside = frame.language.dir === "rtl" ? -SIGN_WIDTH : SIGN_WIDTH;
  return (
    <svg class="inside" overflow="visible" aria-hidden="true">
      {bars.flatMap(({ centre, segments }) =>
        segments
          .filter(({ height }) => height >= SIGN_ROOM)
          .map(({ kind, count, y, height }) => (
            <>
              {isKind(kind) && <use href={`#k-${kind}`} x={`${centre}%`} y={y + height / 2} />}
              {count > 1 && (
                <text class="short count" x={`${centre}%`} dx={aside} y={y + height / 2 + 5}>
                  {count}
                </text>
              )}
            </>
          )),
      )}
    </svg>
  );
};

/** Neighbours in a stack differ in shade, so that their edge is seen; which kind it is the sign says. */
function tone(kind: KindKey): number {
  return isKind(kind) ? (KINDS.indexOf(kind) % 3) + 1 : 0;
}

function isKind(kind: KindKey): kind is Kind {
  return kind !== "none";
}

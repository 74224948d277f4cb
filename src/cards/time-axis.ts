/** Years and records to marks along a line; time runs the reader's way. */
import { scaleLinear } from "d3-scale";
import type { Direction } from "./bidi.ts";
import type { CardTime, Mark } from "./card.ts";

export interface AxisDrawing {
  readonly y: number;
  readonly x: number;
  readonly width: number;
  /** Where years begin; the labelled ones are longer. */
  readonly ticks: readonly { readonly x: number; readonly long: boolean }[];
  readonly labels: readonly { readonly text: string; readonly x: number }[];
  readonly blocks: readonly Box[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The one record of a card, in pixels; whoever looks for it finds it in a picture of a third of the size. */
const ALONE = 22;
/** Height of a record of which only the year is known: a line, as in the strip. */
const YEAR_LINE = 8;
/** A record among others. */
const BLOCK = 6;
const LOWEST = 2;
const TALLEST = 84;
const LABELS = 6;
const NARROWEST_YEAR = 5;

export function drawAxis({ first, last, marks }: CardTime, dir: Direction, place: Place): AxisDrawing {
  const ends = [place.x, place.x + place.width];
  const scale = scaleLinear([first, last + 1], dir === "ltr" ? ends : ends.reverse());
  const labelled = scale.ticks(LABELS).filter((year) => Number.isInteger(year) && year <= last);
  const isLong = new Set(labelled);
  const yearWidth = place.width / (last + 1 - first);
  const years =
    yearWidth < NARROWEST_YEAR ? labelled : Array.from({ length: last + 2 - first }, (_, i) => first + i);
  const alone = marks.length === 1 && marks[0]?.count === 1;
  const unit = Math.min(BLOCK, TALLEST / Math.max(1, ...marks.map(({ count }) => count)));
  return {
    ...place,
    ticks: years.map((year) => ({ x: scale(year), long: isLong.has(year) })),
    labels: labelled.map((year) => ({ text: String(year), x: scale(year) })),
    blocks: marks.flatMap((mark) =>
      alone ? [lone(mark, scale, place.y)] : pile(mark, scale, place.y, unit),
    ),
  };
}

type Scale = (year: number) => number;

/** A block over its month, wider than that to be seen; or a line as wide as its year. */
function lone({ year, month }: Mark, scale: Scale, y: number): Box {
  const middle = scale(year + (month === undefined ? 0.5 : (month - 0.5) / 12));
  const height = month === undefined ? YEAR_LINE : ALONE;
  const width = month === undefined ? Math.max(ALONE, span({ year }, scale)[1]) : ALONE;
  return { x: middle - width / 2, y: y - height, width, height };
}

/** One block a record, one on the other; a bar where they would be too low to be told apart. */
function pile(mark: Mark, scale: Scale, y: number, unit: number): Box[] {
  const [x, width] = span(mark, scale);
  if (unit < LOWEST) return [{ x, y: y - mark.count * unit, width, height: mark.count * unit }];
  const gap = unit / 4;
  return Array.from({ length: mark.count }, (_, index) => ({
    x,
    y: y - (index + 1) * unit,
    width,
    height: unit - gap,
  }));
}

function span({ year, month }: Pick<Mark, "year" | "month">, scale: Scale): [x: number, width: number] {
  const from = scale(month === undefined ? year : year + (month - 1) / 12);
  const to = scale(month === undefined ? year + 1 : year + month / 12);
  return [Math.min(from, to), Math.abs(to - from)];
}

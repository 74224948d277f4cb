/** Counts of a year to the paths of its part of the density strip; a block is four units high at `unit` 4. */
import type { StripYear } from "../views/strip.ts";

export interface StripPath {
  readonly class?: string;
  readonly d: string;
}

export interface StripDrawing {
  /** In user units, which are pixels: 12 wide, a unit a month. */
  readonly height: number;
  readonly paths: readonly StripPath[];
}

/** Room above the bars for the pin that points at a single month. */
const PIN_ROOM = 14;
const LINE_STEP = 4;

/**
 * A month is a vertical stroke that a dash pattern cuts into one block a record, so its length is `unit` a record.
 * The covered blocks stand at the foot of their bar, or on top of it under a pin. A record with only a year is a
 * line as wide as the year, above its bars.
 */
export function drawYear(year: StripYear, unit: number): StripDrawing {
  const tallest = Math.max(0, ...year.months.map((month) => month.total)) * unit;
  const lines = year.yearOnly.total;
  const room = year.pin === undefined ? 0 : PIN_ROOM;
  const height = tallest + Math.max(room, lines > 0 ? lines * LINE_STEP + 2 : 0);
  if (height === 0) return { height, paths: [] };
  const pinned = year.months.find((month) => month.index === year.pin);
  const bars = year.months.filter((month) => month.covered < month.total);
  const covered = year.months.filter((month) => month.covered > 0);
  const top = (month: { total: number }) => height - month.total * unit;
  return {
    height,
    paths: [
      ...path(
        bars.map((month) =>
          stroke(month.index, height, (month === pinned ? month.total - month.covered : month.total) * unit),
        ),
      ),
      ...path(
        covered.map((month) =>
          month === pinned
            ? stroke(month.index, top(month) + month.covered * unit, month.covered * unit)
            : stroke(month.index, height, month.covered * unit),
        ),
        "on",
      ),
      ...path(yearLines(year.yearOnly.covered, lines), "yr"),
      ...path(yearLines(0, year.yearOnly.covered), "yr on"),
      ...(pinned ? path([`M${pinned.index}.5 0V${top(pinned)}`], "on pin") : []),
    ],
  };
}

function stroke(month: number, foot: number, length: number): string {
  return `M${month}.5 ${foot}v-${length}`;
}

function yearLines(from: number, to: number): string[] {
  return Array.from(
    { length: Math.max(0, to - from) },
    (_, index) => `M.5 ${1 + (from + index) * LINE_STEP}h11`,
  );
}

function path(strokes: readonly string[], name?: string): StripPath[] {
  return strokes.length === 0 ? [] : [{ ...(name && { class: name }), d: strokes.join("") }];
}

/** Dossiers of a year to the lanes below its months, so that no mark lies on another. */
import type { DossierMark, DossierSpan } from "../views/dossier-marks.ts";
import type { MonthAxis, Span } from "./month-axis.ts";

export interface LaneMark {
  readonly mark: DossierMark;
  /** Lane from 0, the nearest to the months. */
  readonly lane: number;
  /** What can be pointed at: whole months. */
  readonly target: Span;
  /** Where the sign stands, in percent. */
  readonly centre: number;
  /** Both ends of its line; absent where it is a single day. */
  readonly line?: { readonly from: number; readonly to: number };
}

/** Pixels; the smallest that a finger may need. */
export const LANE = 24;

/** A mark takes the first lane whose months are free. */
export function layLanes(spans: readonly DossierSpan[], axis: MonthAxis): LaneMark[] {
  const freeFrom: number[] = [];
  return spans.map(({ mark, from, to }) => {
    const first = Math.min(11, Math.floor(from));
    const end = Math.max(first + 1, Math.ceil(to));
    const open = freeFrom.findIndex((month) => month <= first);
    const lane = open < 0 ? freeFrom.length : open;
    freeFrom[lane] = end;
    return {
      mark,
      lane,
      target: axis.span(first, end),
      centre: axis.at((from + to) / 2),
      ...(from < to && { line: { from: axis.at(from), to: axis.at(to) } }),
    };
  });
}

export function countLanes(marks: readonly LaneMark[]): number {
  return marks.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
}

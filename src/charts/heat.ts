/** A decade of the timeline to places on a drawing: across in percent of its width, down in pixels. */
import type { HeatCell, HeatUnknown } from "../views/heat.ts";
import type { Decade, TimelineYear } from "../views/timeline.ts";
import { countLanes, LANE, type LaneMark, layLanes } from "./dossier-lanes.ts";
import { type MonthAxis, monthAxis, type Span } from "./month-axis.ts";

export interface HeatDrawing {
  readonly height: number;
  /** Middles of the twelve months. */
  readonly months: readonly number[];
  readonly years: readonly YearDrawing[];
}

export interface YearDrawing {
  readonly year: TimelineYear;
  readonly y: number;
  /** Both ends of the line below its months. */
  readonly row: { readonly from: number; readonly to: number };
  /** Only months with records. */
  readonly cells: readonly (Place & { readonly cell: HeatCell & { readonly url: string } })[];
  readonly silent: readonly (Place & { readonly stretch?: number })[];
  /** As wide as the year: its month is not known. `y` from the year's own. */
  readonly unknown?: Place & HeatUnknown & { readonly y: number };
  readonly dossiers: readonly (LaneMark & { readonly y: number })[];
}

export interface Place extends Span {
  readonly centre: number;
}

/** Percent of the width for the years' names: 32 px of 320, which leaves 24 for a month. */
export const NAMES = 10;
/** Pixels. */
const HEAD = 32;
export const ROW = 28;
const AFTER_LANES = 4;

export function drawDecade(decade: Decade, dir: "ltr" | "rtl"): HeatDrawing {
  const axis = monthAxis(dir, NAMES);
  const years: YearDrawing[] = [];
  let y = HEAD;
  for (const year of decade.years) {
    const drawing = drawYear(year, y, axis);
    years.push(drawing);
    y += heightOf(drawing);
  }
  return { height: y, months: Array.from({ length: 12 }, (_, index) => axis.at(index + 0.5)), years };
}

function drawYear(year: TimelineYear, y: number, axis: MonthAxis): YearDrawing {
  const firstLane = ROW + (year.unknown ? LANE : 0);
  return {
    year,
    y,
    row: { from: axis.at(0), to: axis.at(12) },
    cells: year.cells.flatMap((cell) => {
      const { url } = cell;
      return url === undefined
        ? []
        : [{ ...placeMonths(axis, cell.month, cell.month), cell: { ...cell, url } }];
    }),
    silent: year.silent.map(({ first, last, stretch }) => ({
      ...placeMonths(axis, first, last),
      ...(stretch !== undefined && { stretch }),
    })),
    ...(year.unknown && { unknown: { ...placeMonths(axis, 1, 12), ...year.unknown, y: ROW } }),
    dossiers: layLanes(year.dossiers, axis).map((mark) => ({ ...mark, y: firstLane + mark.lane * LANE })),
  };
}

function placeMonths(axis: MonthAxis, first: number, last: number): Place {
  return { ...axis.span(first - 1, last), centre: axis.at((first - 1 + last) / 2) };
}

function heightOf({ unknown, dossiers }: YearDrawing): number {
  const lanes = countLanes(dossiers) + (unknown ? 1 : 0);
  return ROW + (lanes === 0 ? 0 : lanes * LANE + AFTER_LANES);
}

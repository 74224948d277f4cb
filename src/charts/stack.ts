/** A year's months by kind to stacked bars: across in percent of the drawing's width, down in pixels. */
import { scaleLinear } from "d3-scale";
import { stack } from "d3-shape";
import type { KindKey, KindMonth, KindMonths } from "../views/kind-months.ts";
import { countLanes, LANE, type LaneMark, layLanes } from "./dossier-lanes.ts";
import { monthAxis, type Span } from "./month-axis.ts";

export interface StackDrawing {
  readonly height: number;
  /** The bars' foot. */
  readonly foot: number;
  readonly bars: readonly BarDrawing[];
  /** `y` from the drawing's top. */
  readonly dossiers: readonly (LaneMark & { readonly y: number })[];
}

export interface BarDrawing {
  readonly month: KindMonth;
  /** Its whole month, which can be pointed at. */
  readonly place: Span;
  readonly bar: Span;
  readonly centre: number;
  readonly top: number;
  readonly segments: readonly SegmentDrawing[];
}

export interface SegmentDrawing {
  readonly kind: KindKey;
  readonly count: number;
  readonly y: number;
  readonly height: number;
}

/** Pixels: a record where there is room, all of the tallest month where there is not. */
const RECORD = 16;
const TALLEST = 208;
/** For the count above the tallest bar, and the month's name below. */
const HEAD = 24;
const NAME = 32;
/** Parts of a month. */
const GAP = 0.08;

export function drawStack({ kinds, months, dossiers }: KindMonths, dir: "ltr" | "rtl"): StackDrawing {
  const axis = monthAxis(dir, 0, months.length);
  const most = Math.max(1, ...months.map(({ count }) => count));
  const scale = scaleLinear([0, most], [0, Math.min(TALLEST, most * RECORD)]);
  const foot = HEAD + scale(most);
  const series = stack<unknown, KindMonth, KindKey>()
    .keys(kinds)
    .value((month, kind) => month.kinds[kind] ?? 0)(months);
  const lanes = layLanes(dossiers, axis);
  return {
    foot,
    height: foot + NAME + countLanes(lanes) * LANE,
    bars: months.map((month, index) => ({
      month,
      place: axis.span(index, index + 1),
      bar: axis.span(index + GAP, index + 1 - GAP),
      centre: axis.at(index + 0.5),
      top: foot - scale(month.count),
      segments: series.flatMap((one) => {
        const [from = 0, to = 0] = one[index] ?? [];
        return from === to
          ? []
          : [
              {
                kind: one.key,
                count: to - from,
                y: tenth(foot - scale(to)),
                height: tenth(scale(to - from)),
              },
            ];
      }),
    })),
    dossiers: lanes.map((mark) => ({ ...mark, y: foot + NAME + mark.lane * LANE })),
  };
}

function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/** Months of a year to places across a drawing, in percent of its width, in the reader's direction. */
import { scaleLinear } from "d3-scale";

export interface Span {
  /** The edge where a rectangle begins to be drawn: its left one. */
  readonly x: number;
  readonly width: number;
}

export interface MonthAxis {
  /** Months from the year's beginning, with fractions: 0 to 12. */
  readonly at: (month: number) => number;
  readonly span: (from: number, to: number) => Span;
}

/** The axis takes the width from `start`, which is kept free for names, to `end`. A scale may have more units than months. */
export function monthAxis(dir: "ltr" | "rtl", start: number, units = 12, end = 100): MonthAxis {
  const scale = scaleLinear([0, units], dir === "rtl" ? [100 - start, 100 - end] : [start, end]);
  const at = (month: number) => round(scale(month));
  return {
    at,
    span: (from, to) => {
      const [a, b] = [scale(from), scale(to)];
      return { x: round(Math.min(a, b)), width: round(Math.abs(a - b)) };
    },
  };
}

/** On a sheet of 2000 px a hundredth is a fifth of a pixel. */
export function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}

/** Counts to the steps of shade that tell them apart. */
import { scaleLog, scaleThreshold } from "d3-scale";

export interface HeatStep {
  /** From 1, the faintest. */
  readonly level: number;
  /** Both included; the highest step is open to the top and has no `to`. */
  readonly from: number;
  readonly to?: number;
}

const MOST_STEPS = 5;

/**
 * Steps of equal ratio from the smallest count to the largest, since most months have few records and some have many.
 * Fewer where there are fewer different counts; empty where all are 0.
 */
export function heatSteps(counts: readonly number[]): HeatStep[] {
  const filled = counts.filter((count) => count > 0);
  if (filled.length === 0) return [];
  const least = filled.reduce((a, b) => Math.min(a, b));
  const most = filled.reduce((a, b) => Math.max(a, b));
  const ladder = scaleLog([least, most], [0, MOST_STEPS]);
  const rungs = Array.from({ length: MOST_STEPS - 1 }, (_, index) => Math.ceil(ladder.invert(index + 1)));
  const starts = [...new Set([least, ...rungs])].filter((start) => start <= most);
  return starts.map((from, index) => {
    const next = starts[index + 1];
    return { level: index + 1, from, ...(next !== undefined && { to: next - 1 }) };
  });
}

/** The level of a count among the steps. */
export function heatLevel(steps: readonly HeatStep[]): (count: number) => number {
  const levels = steps.map(({ level }) => level);
  return scaleThreshold(
    steps.slice(1).map(({ from }) => from),
    levels,
  );
}

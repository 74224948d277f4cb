/** Records to counts a month: what the density strip is drawn from. */
import type { Article } from "../archive/article.ts";

/** Twelve months, then those whose month is not known. */
export type MonthCounts = readonly number[];

/** By year; only years that have records. */
export type Density = ReadonlyMap<number, MonthCounts>;

/** Index of the records that carry only their year. */
export const MONTH_UNKNOWN = 12;

export function countMonths(articles: readonly Article[]): Density {
  const years = new Map<number, number[]>();
  for (const { date } of articles) {
    const counts = years.get(date.year) ?? new Array<number>(MONTH_UNKNOWN + 1).fill(0);
    years.set(date.year, counts);
    const month = date.month === undefined ? MONTH_UNKNOWN : date.month - 1;
    counts[month] = (counts[month] ?? 0) + 1;
  }
  return years;
}

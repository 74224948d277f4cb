/** Two dates to the time between them, no finer than both are known. */
import { firstDay, lastDay, type PartialDate } from "../archive/partial-date.ts";

export interface DateGap {
  readonly unit: "day" | "month" | "year";
  /** Below 0: the second date is the earlier one. */
  readonly count: number;
}

const MOST_DAYS = 60;
const MOST_MONTHS = 23;
const DAY = 86_400_000;

/** From the first date to the second; undefined where one of them is uncertain or approximate. */
export function measureGap(from: PartialDate, to: PartialDate): DateGap | undefined {
  if ([from, to].some(({ uncertain, approximate }) => uncertain || approximate)) return undefined;
  if (from.day !== undefined && to.day !== undefined) {
    const count = dayNumber(firstDay(to)) - dayNumber(firstDay(from));
    if (Math.abs(count) <= MOST_DAYS) return { unit: "day", count };
  }
  if (from.month === undefined || to.month === undefined) return { unit: "year", count: to.year - from.year };
  const months = (to.year - from.year) * 12 + to.month - from.month;
  if (Math.abs(months) <= MOST_MONTHS) return { unit: "month", count: months };
  return { unit: "year", count: Math.sign(months) * Math.round(Math.abs(months) / 12) };
}

/** The days, counted from 1970, that a date can mean. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

export function daySpan(date: PartialDate): DaySpan {
  return { first: dayNumber(firstDay(date)), last: dayNumber(lastDay(date)) };
}

/** The fewest days that may lie between two dates, for orders only: 0 where one may fall on the other. */
export function daysBetween(a: DaySpan, b: DaySpan): number {
  return Math.max(0, b.first - a.last, a.first - b.last);
}

function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
}

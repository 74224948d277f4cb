/** Days of the year to the reports published on them, whatever the year: "on this day". */
import type { Article } from "../archive/article.ts";
import type { PartialDate } from "../archive/partial-date.ts";
import { compare } from "../archive/problem.ts";
import { groupBy } from "./group.ts";

export interface Anniversary {
  /** `01-27`: month and day. */
  readonly monthDay: string;
  readonly month: number;
  readonly day: number;
  /** Oldest first; only reports whose day is known. */
  readonly articles: readonly Article[];
}

/** In the order of the calendar; a day without reports is absent. */
export function groupByAnniversary(articles: readonly Article[]): Anniversary[] {
  return [...groupBy(articles, ({ date }) => listMonthDay(date))]
    .map(([monthDay, ofDay]) => ({ monthDay, ...splitMonthDay(monthDay), articles: ofDay }))
    .sort((a, b) => compare(a.monthDay, b.monthDay));
}

/** `01-27` in a list, which is empty where the day is not known. */
export function listMonthDay({ month, day }: Pick<PartialDate, "month" | "day">): string[] {
  if (month === undefined || day === undefined) return [];
  return [`${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`];
}

function splitMonthDay(monthDay: string): { month: number; day: number } {
  return { month: Number(monthDay.slice(0, 2)), day: Number(monthDay.slice(3)) };
}

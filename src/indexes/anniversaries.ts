/** Days of the year to the reports published and the events that happened on them, whatever the year: "on this day". */
import type { Article } from "../archive/article.ts";
import { endsOf, type PartialDate } from "../archive/partial-date.ts";
import { compare } from "../archive/problem.ts";
import type { Dossier } from "./by-event.ts";
import { groupBy } from "./group.ts";

export interface Anniversary {
  /** `01-27`: month and day. */
  readonly monthDay: string;
  readonly month: number;
  readonly day: number;
  /** Oldest first; only reports whose day is known. */
  readonly articles: readonly Article[];
  /** Oldest first; only events whose day is known. One of several days stands on its first. */
  readonly dossiers: readonly Dossier[];
}

/** In the order of the calendar; a day without reports and events is absent. */
export function groupByAnniversary(
  articles: readonly Article[],
  dossiers: readonly Dossier[] = [],
): Anniversary[] {
  const published = groupBy(articles, ({ date }) => listMonthDay(date));
  const happened = groupBy(dossiers, ({ event }) => listMonthDay(endsOf(event.date)[0]));
  return [...new Set([...published.keys(), ...happened.keys()])].sort(compare).map((monthDay) => ({
    monthDay,
    ...splitMonthDay(monthDay),
    articles: published.get(monthDay) ?? [],
    dossiers: happened.get(monthDay) ?? [],
  }));
}

/** `01-27` in a list, which is empty where the day is not known. */
export function listMonthDay({ month, day }: Pick<PartialDate, "month" | "day">): string[] {
  if (month === undefined || day === undefined) return [];
  return [`${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`];
}

function splitMonthDay(monthDay: string): { month: number; day: number } {
  return { month: Number(monthDay.slice(0, 2)), day: Number(monthDay.slice(3)) };
}

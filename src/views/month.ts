/** What the page of a month says: its calendar, its records by day, those without a day. */
import type { Article } from "../archive/article.ts";
import { daysInMonth } from "../archive/partial-date.ts";
import type { Month } from "../indexes/by-date.ts";
import type { Neighbours } from "../indexes/neighbours.ts";
import type { Desk } from "./desk.ts";
import { type EntryView, viewEntry } from "./entry.ts";
import { countOutlets } from "./facts.ts";
import { linkNeighbours, type TimeNeighbours } from "./time-links.ts";
import { dayUrl, monthUrl } from "./urls.ts";

export interface CalendarDay {
  readonly day: number;
  readonly count: number;
  readonly url?: string;
}

export interface MonthView extends TimeNeighbours {
  readonly year: number;
  readonly month: number;
  readonly count: number;
  readonly outlets: number;
  readonly days: number;
  readonly dayUnknownCount: number;
  /** Weeks from Monday; null is a day of another month. */
  readonly weeks: readonly (readonly (CalendarDay | null)[])[];
  readonly groups: readonly {
    readonly day: number;
    readonly url: string;
    readonly entries: readonly EntryView[];
  }[];
  readonly dayUnknown: readonly EntryView[];
}

export function viewMonth(
  desk: Desk,
  month: Month,
  shown: readonly Article[],
  neighbours: Neighbours<Month>,
): MonthView {
  const onPage = new Set(shown);
  const entries = (articles: readonly Article[]) =>
    articles.filter((article) => onPage.has(article)).map((article) => viewEntry(desk, article));
  return {
    year: month.year,
    month: month.month,
    count: month.articles.length,
    outlets: countOutlets(month.articles),
    days: month.days.length,
    dayUnknownCount: month.dayUnknown.length,
    weeks: viewWeeks(desk, month),
    groups: month.days
      .map(({ day, articles }) => ({
        day,
        url: dayUrl(desk.language, month.year, month.month, day),
        entries: entries(articles),
      }))
      .filter((group) => group.entries.length > 0),
    dayUnknown: entries(month.dayUnknown),
    ...linkNeighbours(neighbours, ({ year, month: number, articles }) => ({
      url: monthUrl(desk.language, year, number),
      year,
      month: number,
      count: articles.length,
    })),
  };
}

function viewWeeks(desk: Desk, { year, month, days }: Month): (CalendarDay | null)[][] {
  const counts = new Map(days.map(({ day, articles }) => [day, articles.length]));
  const lead = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7;
  const cells: (CalendarDay | null)[] = [
    ...new Array<null>(lead).fill(null),
    ...Array.from({ length: daysInMonth(year, month) }, (_, index) => {
      const count = counts.get(index + 1) ?? 0;
      return {
        day: index + 1,
        count,
        ...(count > 0 && { url: dayUrl(desk.language, year, month, index + 1) }),
      };
    }),
  ];
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

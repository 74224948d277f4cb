/** What the page of a day says. */
import type { Article } from "../archive/article.ts";
import type { Day } from "../indexes/by-date.ts";
import type { Neighbours } from "../indexes/neighbours.ts";
import type { Desk } from "./desk.ts";
import { type EntryView, viewEntry } from "./entry.ts";
import { countOutlets } from "./facts.ts";
import { linkNeighbours, type TimeNeighbours } from "./time-links.ts";
import { anniversaryUrl, dayUrl } from "./urls.ts";

export interface DayView extends TimeNeighbours {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 is Monday. */
  readonly weekday: number;
  readonly count: number;
  readonly outlets: number;
  readonly entries: readonly EntryView[];
  /** The day of the year, where other years have reports too. */
  readonly anniversary?: { readonly url: string; readonly others: number };
}

export function viewDay(
  desk: Desk,
  day: Day,
  shown: readonly Article[],
  neighbours: Neighbours<Day>,
): DayView {
  const anniversary = desk.catalogue.findAnniversary(day);
  const others = anniversary?.articles.filter((article) => article.date.year !== day.year).length ?? 0;
  return {
    year: day.year,
    month: day.month,
    day: day.day,
    weekday: (new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay() + 6) % 7,
    count: day.articles.length,
    outlets: countOutlets(day.articles),
    entries: shown.map((article) => viewEntry(desk, article)),
    ...(anniversary &&
      others > 0 && { anniversary: { url: anniversaryUrl(desk.language, anniversary.monthDay), others } }),
    ...linkNeighbours(neighbours, ({ year, month, day: number, articles }) => ({
      url: dayUrl(desk.language, year, month, number),
      year,
      month,
      day: number,
      count: articles.length,
    })),
  };
}

/** What the page of a day of the year says: its reports, year by year. */
import type { Article } from "../archive/article.ts";
import type { Anniversary } from "../indexes/anniversaries.ts";
import type { Neighbours } from "../indexes/neighbours.ts";
import type { Desk } from "./desk.ts";
import { type EntryView, viewEntry } from "./entry.ts";
import { linkNeighbours } from "./time-links.ts";
import { anniversaryUrl, dayUrl } from "./urls.ts";

export interface AnniversaryView {
  readonly month: number;
  readonly day: number;
  readonly count: number;
  readonly groups: readonly {
    readonly year: number;
    readonly url: string;
    readonly entries: readonly EntryView[];
  }[];
  readonly earlier?: AnniversaryLink;
  readonly later?: AnniversaryLink;
}

export interface AnniversaryLink {
  readonly url: string;
  readonly month: number;
  readonly day: number;
  readonly count: number;
}

export function viewAnniversary(
  desk: Desk,
  anniversary: Anniversary,
  shown: readonly Article[],
  neighbours: Neighbours<Anniversary>,
): AnniversaryView {
  const years = [...new Set(shown.map((article) => article.date.year))];
  return {
    month: anniversary.month,
    day: anniversary.day,
    count: anniversary.articles.length,
    groups: years.map((year) => ({
      year,
      url: dayUrl(desk.language, year, anniversary.month, anniversary.day),
      entries: shown.filter((one) => one.date.year === year).map((one) => viewEntry(desk, one)),
    })),
    ...linkNeighbours(neighbours, (one) => viewAnniversaryLink(desk, one)),
  };
}

export function viewAnniversaryLink(
  desk: Desk,
  { monthDay, month, day, articles }: Anniversary,
): AnniversaryLink {
  return { url: anniversaryUrl(desk.language, monthDay), month, day, count: articles.length };
}

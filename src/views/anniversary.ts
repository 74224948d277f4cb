/** What "on this day" says: the year as a grid of days, and one of its days with its events and reports, year by year. */
import type { Article } from "../archive/article.ts";
import { daysInMonth } from "../archive/partial-date.ts";
import type { Anniversary } from "../indexes/anniversaries.ts";
import type { Neighbours } from "../indexes/neighbours.ts";
import type { Desk } from "./desk.ts";
import { type DossierLine, viewDossierLine } from "./dossiers.ts";
import { type EntryView, viewEntry } from "./entry.ts";
import { linkNeighbours } from "./time-links.ts";
import { anniversaryUrl, dayUrl } from "./urls.ts";

export interface AnniversaryView {
  readonly month: number;
  readonly day: number;
  readonly count: number;
  /** Oldest first. */
  readonly events: readonly DossierLine[];
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
  /** Reports published, and events that happened. */
  readonly count: number;
  readonly events: number;
}

/** A place in the grid: a day, with a link where it has a page; or a day that no year has, such as 30 February. */
export type GridDay =
  | { readonly state: "day"; readonly link?: AnniversaryLink }
  | { readonly state: "impossible" };

export interface GridRow {
  readonly day: number;
  /** January to December. */
  readonly months: readonly GridDay[];
}

/** Any leap year: 29 February is a day of the year. */
const LEAP_YEAR = 2000;
const DAYS = 31;

export function viewYearGrid(desk: Desk): GridRow[] {
  const { findAnniversary } = desk.catalogue;
  return Array.from({ length: DAYS }, (_, index) => {
    const day = index + 1;
    return {
      day,
      months: Array.from({ length: 12 }, (_, place): GridDay => {
        const month = place + 1;
        if (day > daysInMonth(LEAP_YEAR, month)) return { state: "impossible" };
        const anniversary = findAnniversary({ month, day });
        return { state: "day", ...(anniversary && { link: viewAnniversaryLink(desk, anniversary) }) };
      }),
    };
  });
}

/** `shown`: the reports of this page of the day's list; the events stand on its first. */
export function viewAnniversary(
  desk: Desk,
  anniversary: Anniversary,
  shown: readonly Article[],
  neighbours: Neighbours<Anniversary>,
): AnniversaryView {
  const { month, day, articles, dossiers } = anniversary;
  const isFirst = shown[0] === articles[0];
  const years = [...new Set(shown.map((article) => article.date.year))];
  return {
    month,
    day,
    count: articles.length,
    events: isFirst ? dossiers.map((dossier) => viewDossierLine(desk, dossier)) : [],
    groups: years.map((year) => ({
      year,
      url: dayUrl(desk.language, year, month, day),
      entries: shown.filter((one) => one.date.year === year).map((one) => viewEntry(desk, one)),
    })),
    ...linkNeighbours(neighbours, (one) => viewAnniversaryLink(desk, one)),
  };
}

function viewAnniversaryLink(
  desk: Desk,
  { monthDay, month, day, articles, dossiers }: Anniversary,
): AnniversaryLink {
  const url = anniversaryUrl(desk.language, monthDay);
  return { url, month, day, count: articles.length, events: dossiers.length };
}

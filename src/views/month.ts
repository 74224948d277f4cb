/** What the page of a month says: its calendar, its records by day, those without a day. */
import type { Article } from "../archive/article.ts";
import { daysInMonth, endsOf } from "../archive/partial-date.ts";
import type { Month } from "../indexes/by-date.ts";
import type { Neighbours } from "../indexes/neighbours.ts";
import type { Desk } from "./desk.ts";
import { type DossierMark, viewMarksOfYear } from "./dossier-marks.ts";
import { type EntryView, viewEntry } from "./entry.ts";
import { countOutlets } from "./facts.ts";
import { linkNeighbours, type TimeNeighbours } from "./time-links.ts";
import { dayUrl, monthUrl } from "./urls.ts";

export interface CalendarDay {
  readonly day: number;
  readonly count: number;
  readonly url?: string;
  /** Events of which this is known to be the day, or the first one. */
  readonly begins: readonly DossierMark[];
  /** An event that began on a day before goes on. */
  readonly goesOn: boolean;
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
  /** Of events that are known to have happened in this month, or to have lasted into it. */
  readonly dossiers: readonly DossierMark[];
}

export function viewMonth(
  desk: Desk,
  month: Month,
  shown: readonly Article[],
  neighbours: Neighbours<Month>,
): MonthView {
  const onPage = new Set(shown);
  const dossiers = viewMarksOfYear(desk, month.year).filter((mark) => isOfMonth(mark, month));
  const entries = (articles: readonly Article[]) =>
    articles.filter((article) => onPage.has(article)).map((article) => viewEntry(desk, article));
  return {
    year: month.year,
    month: month.month,
    count: month.articles.length,
    outlets: countOutlets(month.articles),
    days: month.days.length,
    dayUnknownCount: month.dayUnknown.length,
    weeks: viewWeeks(desk, month, dossiers),
    groups: month.days
      .map(({ day, articles }) => ({
        day,
        url: dayUrl(desk.language, month.year, month.month, day),
        entries: entries(articles),
      }))
      .filter((group) => group.entries.length > 0),
    dayUnknown: entries(month.dayUnknown),
    dossiers,
    ...linkNeighbours(neighbours, ({ year, month: number, articles }) => ({
      url: monthUrl(desk.language, year, number),
      year,
      month: number,
      count: articles.length,
    })),
  };
}

/** An event of which no more than the year is known is in no month. */
function isOfMonth({ date, first, last }: DossierMark, { year, month }: Month): boolean {
  if (endsOf(date).some(({ month: known }) => known === undefined)) return false;
  const prefix = dayOf(year, month, 1).slice(0, 7);
  return first.slice(0, 7) <= prefix && prefix <= last.slice(0, 7);
}

function viewWeeks(
  desk: Desk,
  { year, month, days }: Month,
  dossiers: readonly DossierMark[],
): (CalendarDay | null)[][] {
  const counts = new Map(days.map(({ day, articles }) => [day, articles.length]));
  const exact = dossiers.filter(({ isExact }) => isExact);
  const lead = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7;
  const cells: (CalendarDay | null)[] = [
    ...new Array<null>(lead).fill(null),
    ...Array.from({ length: daysInMonth(year, month) }, (_, index) => {
      const day = index + 1;
      const count = counts.get(day) ?? 0;
      const date = dayOf(year, month, day);
      return {
        day,
        count,
        ...(count > 0 && { url: dayUrl(desk.language, year, month, day) }),
        begins: exact.filter(({ first }) => first === date),
        goesOn: exact.some(({ first, last }) => first < date && date <= last),
      };
    }),
  ];
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

function dayOf(year: number, month: number, day: number): string {
  const [mm, dd] = [month, day].map((number) => String(number).padStart(2, "0"));
  return `${String(year).padStart(4, "0")}-${mm}-${dd}`;
}

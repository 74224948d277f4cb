/** What the pages of time say: the archive's table, a year, a month, a day, a day of the year. */
import type { Article } from "../archive/article.ts";
import { daysInMonth } from "../archive/partial-date.ts";
import type { Anniversary } from "../indexes/anniversaries.ts";
import type { Day, Month, Year } from "../indexes/by-date.ts";
import type { Neighbours } from "../indexes/neighbours.ts";
import type { Desk } from "./desk.ts";
import { type EntryView, type LineView, viewEntry, viewLine } from "./entry.ts";
import { type CountedKind, type CountedName, countKinds, countTerms } from "./facts.ts";
import { anniversaryUrl, dayUrl, monthUrl, yearUrl } from "./urls.ts";

export interface HeatCell {
  /** 1 to 12. */
  readonly month: number;
  readonly count: number;
  readonly url?: string;
}

export interface HeatRow {
  readonly year: number;
  readonly url?: string;
  readonly cells: readonly HeatCell[];
  readonly monthUnknown: number;
  readonly total: number;
}

/** Every year from the last to the first, the silent ones too. */
export function viewHeat(desk: Desk): HeatRow[] {
  const { years } = desk.catalogue;
  const first = years[0]?.year;
  const last = years.at(-1)?.year;
  if (first === undefined || last === undefined) return [];
  const byYear = new Map(years.map((year) => [year.year, year]));
  return Array.from({ length: last - first + 1 }, (_, index) =>
    viewHeatRow(desk, last - index, byYear.get(last - index)),
  );
}

function viewHeatRow(desk: Desk, number: number, year: Year | undefined): HeatRow {
  return {
    year: number,
    ...(year && { url: yearUrl(desk.language, number) }),
    cells: Array.from({ length: 12 }, (_, index) => {
      const month = year?.months.find((candidate) => candidate.month === index + 1);
      return {
        month: index + 1,
        count: month?.articles.length ?? 0,
        ...(month && { url: monthUrl(desk.language, number, month.month) }),
      };
    }),
    monthUnknown: year?.monthUnknown.length ?? 0,
    total: year?.articles.length ?? 0,
  };
}

export interface TimeLink {
  readonly url: string;
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly count: number;
}

export interface TimeNeighbours {
  readonly earlier?: TimeLink;
  readonly later?: TimeLink;
}

/** A run of months of a year page: one month with records, or neighbouring ones without. */
export type MonthRun =
  | {
      readonly state: "filled";
      readonly month: number;
      readonly url: string;
      readonly count: number;
      readonly lines: readonly LineView[];
    }
  | { readonly state: "empty"; readonly first: number; readonly last: number };

export interface YearView extends TimeNeighbours {
  readonly year: number;
  readonly count: number;
  readonly outlets: number;
  readonly months: number;
  readonly runs: readonly MonthRun[];
  readonly monthUnknown: readonly LineView[];
  readonly kinds: readonly CountedKind[];
  readonly mostFrom: readonly CountedName[];
}

/** `shown`: the records of this page of the year's list; the counts are of the whole year. */
export function viewYear(
  desk: Desk,
  year: Year,
  shown: readonly Article[],
  neighbours: Neighbours<Year>,
): YearView {
  const onPage = new Set(shown);
  const isWhole = shown.length === year.articles.length;
  const runs = year.months.flatMap((month) => {
    const lines = [...month.days.flatMap((day) => day.articles), ...month.dayUnknown].filter((one) =>
      onPage.has(one),
    );
    return lines.length === 0 ? [] : [viewFilledMonth(desk, month, lines)];
  });
  return {
    year: year.year,
    count: year.articles.length,
    outlets: countOutlets(year.articles),
    months: year.months.length,
    runs: isWhole ? withEmptyRuns(runs) : runs,
    monthUnknown: year.monthUnknown.filter((one) => onPage.has(one)).map((one) => viewLine(desk, one)),
    kinds: countKinds(desk, year.articles),
    mostFrom: countTerms(desk, "publishers", year.articles)
      .filter(({ count }) => count > 1)
      .slice(0, 5),
    ...linkNeighbours(neighbours, ({ year: number, articles }) => ({
      url: yearUrl(desk.language, number),
      year: number,
      count: articles.length,
    })),
  };
}

function viewFilledMonth(
  desk: Desk,
  month: Month,
  lines: readonly Article[],
): MonthRun & { state: "filled" } {
  return {
    state: "filled",
    month: month.month,
    url: monthUrl(desk.language, month.year, month.month),
    count: month.articles.length,
    lines: lines.map((article) => viewLine(desk, article)),
  };
}

function withEmptyRuns(filled: readonly (MonthRun & { state: "filled" })[]): MonthRun[] {
  const runs: MonthRun[] = [];
  let next = 1;
  for (const run of filled) {
    if (run.month > next) runs.push({ state: "empty", first: next, last: run.month - 1 });
    runs.push(run);
    next = run.month + 1;
  }
  if (next <= 12) runs.push({ state: "empty", first: next, last: 12 });
  return runs;
}

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
  const monthDay = `${String(day.month).padStart(2, "0")}-${String(day.day).padStart(2, "0")}`;
  const anniversary = desk.catalogue.anniversaries.find((candidate) => candidate.monthDay === monthDay);
  const others = anniversary?.articles.filter((article) => article.date.year !== day.year).length ?? 0;
  return {
    year: day.year,
    month: day.month,
    day: day.day,
    weekday: (new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay() + 6) % 7,
    count: day.articles.length,
    outlets: countOutlets(day.articles),
    entries: shown.map((article) => viewEntry(desk, article)),
    ...(others > 0 && { anniversary: { url: anniversaryUrl(desk.language, monthDay), others } }),
    ...linkNeighbours(neighbours, ({ year, month, day: number, articles }) => ({
      url: dayUrl(desk.language, year, month, number),
      year,
      month,
      day: number,
      count: articles.length,
    })),
  };
}

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

function linkNeighbours<T, L>(
  { earlier, later }: Neighbours<T>,
  link: (one: T) => L,
): { earlier?: L; later?: L } {
  return {
    ...(earlier !== undefined && { earlier: link(earlier) }),
    ...(later !== undefined && { later: link(later) }),
  };
}

export function countOutlets(articles: readonly Article[]): number {
  return new Set(articles.map(({ source }) => source.publisher)).size;
}

/** The archive as numbers: every year by its months, from the first record to the last. */
import type { Year } from "../indexes/by-date.ts";
import type { Desk } from "./desk.ts";
import { monthUrl, unknownMonthUrl, yearUrl } from "./urls.ts";

export interface HeatCell {
  /** 1 to 12. */
  readonly month: number;
  readonly count: number;
  readonly url?: string;
}

/** Records that carry only their year. */
export interface HeatUnknown {
  readonly count: number;
  readonly url: string;
}

export interface HeatRow {
  readonly year: number;
  readonly url?: string;
  readonly cells: readonly HeatCell[];
  readonly unknown?: HeatUnknown;
  readonly total: number;
}

/** Every year, oldest first, the silent ones too. */
export function viewHeat(desk: Desk): HeatRow[] {
  const { years } = desk.catalogue;
  const first = years[0]?.year;
  const last = years.at(-1)?.year;
  if (first === undefined || last === undefined) return [];
  const byYear = new Map(years.map((year) => [year.year, year]));
  return Array.from({ length: last - first + 1 }, (_, index) =>
    viewHeatRow(desk, first + index, byYear.get(first + index)),
  );
}

/** What the marks of the rows stand for together: every record once. */
export function sumHeat(rows: readonly HeatRow[]): number {
  const counts = rows.flatMap(({ cells, unknown }) => [
    ...cells.map(({ count }) => count),
    unknown?.count ?? 0,
  ]);
  return counts.reduce((sum, count) => sum + count, 0);
}

function viewHeatRow(desk: Desk, number: number, year: Year | undefined): HeatRow {
  const { language } = desk;
  const months = new Map(year?.months.map(({ month, articles }) => [month, articles.length]));
  const unknown = year?.monthUnknown.length ?? 0;
  return {
    year: number,
    ...(year && { url: yearUrl(language, number) }),
    cells: Array.from({ length: 12 }, (_, index) => {
      const month = index + 1;
      const count = months.get(month) ?? 0;
      return { month, count, ...(count > 0 && { url: monthUrl(language, number, month) }) };
    }),
    ...(unknown > 0 && { unknown: { count: unknown, url: unknownMonthUrl(language, number) } }),
    total: year?.articles.length ?? 0,
  };
}

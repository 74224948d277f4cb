/** The archive's table: every year by its months, each cell a count and a link. */
import type { Year } from "../indexes/by-date.ts";
import type { Desk } from "./desk.ts";
import { monthUrl, yearUrl } from "./urls.ts";

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

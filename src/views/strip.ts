/**
 * The density strip: every year from the first record to the last, a block a record in the month of its publication,
 * with the blocks that a page covers told apart. Counts only; `charts/strip.ts` draws them.
 */
import type { Article } from "../archive/article.ts";
import type { Desk } from "./desk.ts";
import { yearUrl } from "./urls.ts";

export interface StripMonth {
  /** 0 to 11. */
  readonly index: number;
  readonly total: number;
  /** Of the total, those that the page covers. */
  readonly covered: number;
}

export interface StripYear {
  readonly year: number;
  /** Absent where the year has no record. */
  readonly url?: string;
  readonly total: number;
  readonly covered: number;
  /** Only months with records. */
  readonly months: readonly StripMonth[];
  /** Records that carry only their year. */
  readonly yearOnly: { readonly total: number; readonly covered: number };
  /** Index of the one month to point at, where the page covers a single month. */
  readonly pin?: number;
  /** In a decade that the page does not cover: a phone leaves it out. */
  readonly far: boolean;
}

export interface StripView {
  readonly years: readonly StripYear[];
  /** A page that covers the whole archive shows all decades everywhere. */
  readonly whole: boolean;
}

/** `covered`: the records of this page, all of which are in the archive. */
export function viewStrip(desk: Desk, covered: readonly Article[]): StripView {
  const { articles, years } = desk.catalogue;
  const first = years[0]?.year;
  const last = years.at(-1)?.year;
  if (first === undefined || last === undefined) return { years: [], whole: true };
  const total = countMonths(articles);
  const on = countMonths(covered);
  const whole = covered.length === articles.length;
  const decades = new Set([...on.keys()].map((year) => Math.floor(year / 10)));
  const pin = findPin(on);
  return {
    whole: whole || covered.length === 0,
    years: Array.from({ length: last - first + 1 }, (_, index) => {
      const year = first + index;
      const isPinned = pin?.year === year;
      return {
        ...viewYear(desk, year, total.get(year), on.get(year)),
        ...(isPinned && { pin: pin.month }),
        far: decades.size > 0 && !decades.has(Math.floor(year / 10)),
      };
    }),
  };
}

/** Records a month, at 0 to 11; those without a month at 12. */
type MonthCounts = number[];

function countMonths(articles: readonly Article[]): Map<number, MonthCounts> {
  const years = new Map<number, MonthCounts>();
  for (const { date } of articles) {
    const counts = years.get(date.year) ?? new Array<number>(13).fill(0);
    years.set(date.year, counts);
    const month = date.month === undefined ? 12 : date.month - 1;
    counts[month] = (counts[month] ?? 0) + 1;
  }
  return years;
}

function viewYear(
  desk: Desk,
  year: number,
  total: MonthCounts = [],
  on: MonthCounts = [],
): Omit<StripYear, "far"> {
  const sum = (counts: MonthCounts) => counts.reduce((a, b) => a + b, 0);
  const months = total
    .slice(0, 12)
    .map((count, index) => ({ index, total: count, covered: on[index] ?? 0 }))
    .filter((month) => month.total > 0);
  return {
    year,
    ...(sum(total) > 0 && { url: yearUrl(desk.language, year) }),
    total: sum(total),
    covered: sum(on),
    months,
    yearOnly: { total: total[12] ?? 0, covered: on[12] ?? 0 },
  };
}

function findPin(on: Map<number, MonthCounts>): { year: number; month: number } | undefined {
  const months = [...on].flatMap(([year, counts]) =>
    counts.flatMap((count, month) => (count > 0 ? [{ year, month }] : [])),
  );
  const [only, ...others] = months;
  return only && others.length === 0 && only.month < 12 ? only : undefined;
}

/**
 * The density strip: every year from the first record to the last, a block a record in the month of its publication,
 * with the blocks that a page covers told apart. Counts only; `charts/strip.ts` draws them.
 */
import type { Article } from "../archive/article.ts";
import { countMonths, type Density, MONTH_UNKNOWN, type MonthCounts } from "../indexes/density.ts";
import type { Desk } from "./desk.ts";
import { remember } from "./remember.ts";
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
  const on = monthsOf(covered);
  const decades = new Set([...on.keys()].map((year) => Math.floor(year / 10)));
  const pin = findPin(on);
  return {
    whole: covered.length === desk.catalogue.articles.length || covered.length === 0,
    years: bareYears(desk).map(({ near, far }) => {
      const counts = on.get(near.year);
      if (counts !== undefined)
        return { ...coverYear(near, counts), ...(pin?.year === near.year && { pin: pin.month }) };
      return decades.size > 0 && !decades.has(Math.floor(near.year / 10)) ? far : near;
    }),
  };
}

interface BareYear {
  readonly near: StripYear;
  readonly far: StripYear;
}

/** All numbered pages of a list cover the same. */
const monthsOf = remember(countMonths);

/** The years of each language that a page covers nothing of: most years of most pages, the same objects on each. */
const bareYears = remember(viewYears);

function viewYears(desk: Desk): BareYear[] {
  const { years, density } = desk.catalogue;
  const first = years[0]?.year;
  const last = years.at(-1)?.year;
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const near = viewYear(desk, first + index, density.get(first + index));
    return { near, far: { ...near, far: true } };
  });
}

function viewYear(desk: Desk, year: number, counts: MonthCounts = []): StripYear {
  const total = sum(counts);
  return {
    year,
    ...(total > 0 && { url: yearUrl(desk.language, year) }),
    total,
    covered: 0,
    months: counts
      .slice(0, MONTH_UNKNOWN)
      .map((count, index) => ({ index, total: count, covered: 0 }))
      .filter((month) => month.total > 0),
    yearOnly: { total: counts[MONTH_UNKNOWN] ?? 0, covered: 0 },
    far: false,
  };
}

function coverYear(year: StripYear, on: MonthCounts): StripYear {
  return {
    ...year,
    covered: sum(on),
    months: year.months.map((month) => ({ ...month, covered: on[month.index] ?? 0 })),
    yearOnly: { ...year.yearOnly, covered: on[MONTH_UNKNOWN] ?? 0 },
  };
}

function findPin(on: Density): { year: number; month: number } | undefined {
  const months = [...on].flatMap(([year, counts]) =>
    counts.flatMap((count, month) => (count > 0 ? [{ year, month }] : [])),
  );
  const [only, ...others] = months;
  return only && others.length === 0 && only.month < MONTH_UNKNOWN ? only : undefined;
}

function sum(counts: MonthCounts): number {
  return counts.reduce((a, b) => a + b, 0);
}

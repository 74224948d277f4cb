/** Records to what the archive covers: counts by outlet, language, kind, source type and year, and its silent months. */
import { type Article, KINDS, SOURCE_TYPES } from "../archive/article.ts";
import { compare } from "../archive/problem.ts";
import { groupBy } from "./group.ts";
import { tally } from "./tally.ts";

/** One row of a table of coverage; without a name: the records that do not say. */
export interface Share {
  readonly name?: string;
  readonly count: number;
}

/** Neighbouring months without any report. */
export interface Silence {
  readonly first: MonthOfYear;
  readonly last: MonthOfYear;
  readonly months: number;
  /** Records of these years that carry no month: they may belong here. */
  readonly yearOnly: number;
}

export interface MonthOfYear {
  readonly year: number;
  readonly month: number;
}

/** Every table partitions the records: its counts add up to `total`. */
export interface Coverage {
  readonly total: number;
  readonly outlets: readonly Share[];
  /** BCP 47 of the reports. */
  readonly languages: readonly Share[];
  readonly kinds: readonly Share[];
  readonly types: readonly Share[];
  /** Oldest first, every year from the first to the last. */
  readonly years: readonly { readonly year: number; readonly count: number }[];
  /** Oldest first, between the first and the last month that has a report. */
  readonly silences: readonly Silence[];
}

export function measureCoverage(articles: readonly Article[]): Coverage {
  return {
    total: articles.length,
    outlets: shareOut(articles, ({ source }) => source.publisher),
    languages: shareOut(articles, ({ source }) => source.lang),
    kinds: shareOut(articles, ({ kind }) => kind, KINDS),
    types: shareOut(articles, ({ source }) => source.type, SOURCE_TYPES),
    years: countYears(articles),
    silences: findSilences(articles),
  };
}

/** Most frequent first, equal ones in the order of `names`, then by name; those that do not say last. */
function shareOut(
  articles: readonly Article[],
  nameOf: (article: Article) => string | undefined,
  names: readonly string[] = [],
): Share[] {
  const named = tally(articles.flatMap((article) => nameOf(article) ?? []));
  const silent = articles.filter((article) => nameOf(article) === undefined).length;
  const order = (name: string) => names.indexOf(name);
  named.sort((a, b) => b.count - a.count || order(a.name) - order(b.name) || compare(a.name, b.name));
  return silent === 0 ? named : [...named, { count: silent }];
}

function countYears(articles: readonly Article[]): { year: number; count: number }[] {
  const counts = groupBy(articles, ({ date }) => [date.year]);
  const years = [...counts.keys()].sort((a, b) => a - b);
  const first = years[0] ?? 0;
  const length = years.length === 0 ? 0 : (years.at(-1) ?? 0) - first + 1;
  return Array.from({ length }, (_, index) => {
    const year = first + index;
    return { year, count: counts.get(year)?.length ?? 0 };
  });
}

/** Oldest first, between the first and the last month that has a report. */
export function findSilences(articles: readonly Article[]): Silence[] {
  const months = [...new Set(articles.flatMap(({ date }) => numberMonth(date.year, date.month)))];
  const yearOnly = groupBy(articles, ({ date }) => (date.month === undefined ? [date.year] : []));
  months.sort((a, b) => a - b);
  return months.flatMap((month, index) => {
    const next = months[index + 1] ?? month + 1;
    if (next === month + 1) return [];
    const [first, last] = [readMonth(month + 1), readMonth(next - 1)];
    const years = Array.from({ length: last.year - first.year + 1 }, (_, n) => first.year + n);
    const undated = years.reduce((sum, year) => sum + (yearOnly.get(year)?.length ?? 0), 0);
    return [{ first, last, months: next - month - 1, yearOnly: undated }];
  });
}

function numberMonth(year: number, month: number | undefined): number[] {
  return month === undefined ? [] : [year * 12 + month - 1];
}

function readMonth(number: number): MonthOfYear {
  return { year: Math.floor(number / 12), month: (number % 12) + 1 };
}

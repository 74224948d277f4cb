/** Publication dates to years, months and days. A date is never completed: what has no day is in no day. */
import type { Article } from "../archive/article.ts";
import { groupBy } from "./group.ts";

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly articles: readonly Article[];
}

export interface Month {
  readonly year: number;
  readonly month: number;
  /** All of the month, those without a day first, as the archive's order has it. */
  readonly articles: readonly Article[];
  readonly days: readonly Day[];
  readonly dayUnknown: readonly Article[];
}

export interface Year {
  readonly year: number;
  readonly articles: readonly Article[];
  readonly months: readonly Month[];
  readonly monthUnknown: readonly Article[];
}

/** Years that have articles, oldest first; articles keep the archive's order. */
export function groupByYear(articles: readonly Article[]): Year[] {
  return groupInOrder(articles, ({ date }) => date.year).map(([year, ofYear]) => ({
    year,
    articles: ofYear,
    months: groupByMonth(ofYear),
    monthUnknown: ofYear.filter(({ date }) => date.month === undefined),
  }));
}

function groupByMonth(articles: readonly Article[]): Month[] {
  return groupInOrder(articles, ({ date }) => date.month).map(([month, ofMonth]) => ({
    year: ofMonth[0]?.date.year ?? 0,
    month,
    articles: ofMonth,
    days: groupByDay(ofMonth, month),
    dayUnknown: ofMonth.filter(({ date }) => date.day === undefined),
  }));
}

function groupByDay(articles: readonly Article[], month: number): Day[] {
  return groupInOrder(articles, ({ date }) => date.day).map(([day, ofDay]) => ({
    year: ofDay[0]?.date.year ?? 0,
    month,
    day,
    articles: ofDay,
  }));
}

/** By ascending key; articles whose key is undefined are in no group. */
function groupInOrder(
  articles: readonly Article[],
  keyOf: (article: Article) => number | undefined,
): [number, Article[]][] {
  return [...groupBy(articles, (article) => listKnown(keyOf(article)))].sort(([a], [b]) => a - b);
}

function listKnown(key: number | undefined): number[] {
  return key === undefined ? [] : [key];
}

/** What the page of a year says: its months with their records, its silent ones, its kinds and outlets. */
import type { Article } from "../archive/article.ts";
import type { Month, Year } from "../indexes/by-date.ts";
import type { Neighbours } from "../indexes/neighbours.ts";
import type { Desk } from "./desk.ts";
import { type LineView, viewLine } from "./entry.ts";
import { type CountedKind, type CountedName, countKinds, countOutlets, countTerms } from "./facts.ts";
import { type KindMonths, viewKindMonths } from "./kind-months.ts";
import { linkNeighbours, type TimeNeighbours } from "./time-links.ts";
import { monthUrl, yearUrl } from "./urls.ts";

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
  /** Of the whole year, whichever page of its list this is. */
  readonly kindMonths: KindMonths;
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
    kindMonths: viewKindMonths(desk, year),
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

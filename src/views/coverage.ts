/** What the coverage page says: how the records are spread, the silent months, and what is still to be found. */
import type { SourceType } from "../archive/article.ts";
import { KINDS, type Kind } from "../archive/article.ts";
import { measureCoverage, type Share, type Silence } from "../indexes/coverage.ts";
import { hasGap, listGaps } from "../indexes/gaps.ts";
import type { Desk } from "./desk.ts";
import { type LineView, viewLine } from "./entry.ts";
import { type GapName, nameGap } from "./gap.ts";
import { type LinksView, viewLinks } from "./link-health.ts";
import { largest, percent } from "./share.ts";
import { viewNames } from "./terms.ts";
import type { Text } from "./text.ts";
import { gapUrl, indexUrl, searchForUrl, termUrl, yearUrl } from "./urls.ts";

/** Outlets with a row of their own; the others stand together in one, which leads to the list of all. */
const OUTLETS = 20;
/** Records of a list that the coverage page itself shows. */
const NEWEST = 3;
/** Months; a shorter silence is one among many. */
const LONG_SILENCE = 6;

/** A row of a table. `share` is 0 to 100, of the table's largest; absent where the row is not one thing. */
export interface ShareRow<Name> {
  /** Absent where the records do not say. */
  readonly name?: Name;
  readonly url?: string;
  readonly count: number;
  readonly share?: number;
}

export interface CoverageView {
  readonly total: number;
  readonly withdrawn: number;
  /** Years of the first and the last record. */
  readonly first: number;
  readonly last: number;
  readonly outlets: readonly ShareRow<Text>[];
  /** What has no row of its own among the outlets. */
  readonly otherOutlets?: { readonly outlets: number; readonly count: number; readonly url: string };
  /** BCP 47. */
  readonly languages: readonly ShareRow<string>[];
  readonly kinds: readonly ShareRow<Kind>[];
  readonly types: readonly ShareRow<SourceType>[];
  /** Newest first; neighbouring years without records are one row. */
  readonly years: readonly YearRow[];
  readonly silence: SilenceView;
  /** Absent where no source was asked whether it still answers. */
  readonly links?: LinksView;
  readonly gaps: readonly GapSummary[];
}

export type YearRow =
  | (ShareRow<number> & { readonly state: "filled"; readonly name: number })
  | { readonly state: "silent"; readonly first: number; readonly last: number };

export interface SilenceView {
  /** Months without a report, and months altogether, between the first and the last report. */
  readonly months: number;
  readonly of: number;
  readonly long: readonly Silence[];
  readonly short: readonly Silence[];
}

export interface GapSummary {
  readonly name: GapName;
  readonly url: string;
  readonly count: number;
  /** Newest first. */
  readonly newest: readonly LineView[];
}

export function viewCoverage(desk: Desk): CoverageView {
  const { listed, articles } = desk.catalogue;
  const coverage = measureCoverage(listed);
  const { total, years, languages, kinds, types } = coverage;
  const links = viewLinks(desk);
  return {
    total,
    withdrawn: articles.length - listed.length,
    first: years[0]?.year ?? 0,
    last: years.at(-1)?.year ?? 0,
    ...viewOutlets(desk, coverage.outlets),
    languages: viewShares(languages, (name) => ({
      name,
      url: searchForUrl(desk.language, { language: name }),
    })),
    kinds: viewShares(kinds, (name) => ({
      name: KINDS.find((kind) => kind === name) ?? "other",
      url: termUrl(desk.language, "kinds", name),
    })),
    types: viewShares(types, (name) => ({ name: name as SourceType })),
    years: viewYears(desk, years),
    silence: viewSilence(coverage.silences, listed),
    ...(links && { links }),
    gaps: viewGaps(desk),
  };
}

function viewShares<Name>(
  shares: readonly Share[],
  nameOf: (name: string) => { readonly name: Name; readonly url?: string },
): ShareRow<Name>[] {
  const most = largest(shares);
  return shares.map(({ name, count }) => ({
    ...(name !== undefined && nameOf(name)),
    count,
    share: percent(count, most),
  }));
}

function viewOutlets(desk: Desk, outlets: readonly Share[]): Pick<CoverageView, "outlets" | "otherOutlets"> {
  const others = outlets.slice(OUTLETS);
  const rows = outlets.slice(0, others.length === 1 ? OUTLETS + 1 : OUTLETS);
  const linked = viewShares(rows, (name) => viewNames(desk, "publishers", [name])[0] ?? never(name));
  if (others.length < 2) return { outlets: linked };
  const count = others.reduce((sum, share) => sum + share.count, 0);
  const url = indexUrl(desk.language, "publishers");
  return { outlets: linked, otherOutlets: { outlets: others.length, count, url } };
}

function viewYears(desk: Desk, years: readonly { year: number; count: number }[]): YearRow[] {
  const most = largest(years);
  const rows: YearRow[] = [];
  for (const { year, count } of years.toReversed()) {
    const above = rows.at(-1);
    if (count > 0) {
      const url = yearUrl(desk.language, year);
      rows.push({ state: "filled", name: year, url, count, share: percent(count, most) });
    } else if (above?.state === "silent") {
      rows[rows.length - 1] = { ...above, first: year };
    } else {
      rows.push({ state: "silent", first: year, last: year });
    }
  }
  return rows;
}

function viewSilence(
  silences: readonly Silence[],
  listed: readonly { readonly date: { readonly year: number; readonly month?: number } }[],
): SilenceView {
  const dated = listed.flatMap(({ date }) => (date.month === undefined ? [] : [date.year * 12 + date.month]));
  const span = (dated.at(-1) ?? 0) - (dated[0] ?? 0) + 1;
  return {
    months: silences.reduce((sum, { months }) => sum + months, 0),
    of: dated.length === 0 ? 0 : span,
    long: silences.filter(({ months }) => months >= LONG_SILENCE),
    short: silences.filter(({ months }) => months < LONG_SILENCE),
  };
}

/** Those that something is left on first, in their order. */
function viewGaps(desk: Desk): GapSummary[] {
  const { listed } = desk.catalogue;
  const gaps = listGaps(desk.settings.languages.map(({ code }) => code)).map((gap) => {
    const lacking = listed.filter((article) => hasGap(article, gap));
    return {
      name: nameGap(gap),
      url: gapUrl(desk.language, gap),
      count: lacking.length,
      newest: lacking
        .slice(-NEWEST)
        .toReversed()
        .map((article) => viewLine(desk, article)),
    };
  });
  return [...gaps.filter(({ count }) => count > 0), ...gaps.filter(({ count }) => count === 0)];
}

function never(name: string): never {
  throw new Error(`the outlet ${name} has records and no page`);
}

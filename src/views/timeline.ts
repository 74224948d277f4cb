/** The whole archive in time: its decades, with what was published when, what happened when, and where it is silent. */
import { findSilences, type Silence } from "../indexes/coverage.ts";
import { groupBy } from "../indexes/group.ts";
import type { Desk } from "./desk.ts";
import { type DossierMark, type DossierSpan, spanYears, viewDossierMarks, yearOf } from "./dossier-marks.ts";
import { type HeatRow, viewHeat } from "./heat.ts";

/** Months of one year within a longer stretch without records. */
export interface SilentMonths {
  /** 1 to 12, both included. */
  readonly first: number;
  readonly last: number;
  /** The months of the whole stretch, on the one part that says so. */
  readonly stretch?: number;
}

export interface TimelineYear extends HeatRow {
  readonly silent: readonly SilentMonths[];
  readonly dossiers: readonly DossierSpan[];
}

export interface Decade {
  readonly first: number;
  readonly last: number;
  readonly count: number;
  readonly years: readonly TimelineYear[];
}

export interface TimelineView {
  readonly rows: readonly HeatRow[];
  /** Oldest first. */
  readonly decades: readonly Decade[];
  /** Of events before the first record's year or after the last one's. */
  readonly outside: readonly DossierMark[];
}

/** A silence of a year or longer is drawn. */
const LONG_SILENCE = 12;

export function viewTimeline(desk: Desk): TimelineView {
  const rows = viewHeat(desk);
  const first = rows[0]?.year ?? 0;
  const last = rows.at(-1)?.year ?? 0;
  const marks = viewDossierMarks(desk);
  const spans = spanYears(marks, first, last);
  const silent = spanSilences(findSilences(desk.catalogue.articles), rows);
  const years = rows.map((row) => ({
    ...row,
    silent: silent.get(row.year) ?? [],
    dossiers: spans.get(row.year) ?? [],
  }));
  return {
    rows,
    decades: [...groupBy(years, ({ year }) => [Math.floor(year / 10)]).values()].map(viewDecade),
    outside: marks.filter((mark) => yearOf(mark.last) < first || yearOf(mark.first) > last),
  };
}

function viewDecade(years: readonly TimelineYear[]): Decade {
  return {
    first: years[0]?.year ?? 0,
    last: years.at(-1)?.year ?? 0,
    count: years.reduce((sum, { total }) => sum + total, 0),
    years,
  };
}

/**
 * By year. A year with records that carry no month is not called silent, since they may belong anywhere in it. The
 * longest part of a stretch says how many months are.
 */
function spanSilences(silences: readonly Silence[], rows: readonly HeatRow[]): Map<number, SilentMonths[]> {
  const unsure = new Set(rows.filter(({ unknown }) => unknown).map(({ year }) => year));
  const spans = new Map<number, SilentMonths[]>();
  for (const silence of silences) {
    const parts = splitByYear(silence).filter(({ year }) => !unsure.has(year));
    const stretch = parts.reduce((sum, part) => sum + lengthOf(part), 0);
    if (stretch < LONG_SILENCE) continue;
    const longest = Math.max(...parts.map(lengthOf));
    const speaker = parts.find((part) => lengthOf(part) === longest);
    for (const part of parts) {
      const { year, first, last } = part;
      const months = { first, last, ...(part === speaker && { stretch }) };
      spans.set(year, [...(spans.get(year) ?? []), months]);
    }
  }
  return spans;
}

interface YearPart {
  readonly year: number;
  readonly first: number;
  readonly last: number;
}

function splitByYear({ first, last }: Silence): YearPart[] {
  return Array.from({ length: last.year - first.year + 1 }, (_, index) => {
    const year = first.year + index;
    return {
      year,
      first: year === first.year ? first.month : 1,
      last: year === last.year ? last.month : 12,
    };
  });
}

function lengthOf({ first, last }: YearPart): number {
  return last - first + 1;
}

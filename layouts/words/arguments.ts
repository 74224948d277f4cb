/** What a phrase that content gives can name in braces: the arguments of the interface's phrases, in their order. */
import type { GapInTime, GapWords, SharedCounts, Words } from "./words.ts";

type Speaks<T> = T extends (...values: never[]) => unknown
  ? true
  : T extends string | readonly unknown[]
    ? false
    : true extends { [K in keyof T]: Speaks<T[K]> }[keyof T]
      ? true
      : false;

type NamesOf<A extends readonly unknown[]> = {
  readonly [I in keyof A]: A[I] extends string | number | boolean ? string : readonly string[];
};

/** The names of each phrase's arguments; of an argument that has several values, those of its values. */
export type ArgumentsOf<T> = T extends (shared: SharedCounts, gap?: GapInTime) => string
  ? typeof WHY
  : T extends (...values: infer A) => GapWords
    ? Readonly<Record<keyof GapWords, NamesOf<A>>>
    : T extends (...values: infer A) => string
      ? NamesOf<A>
      : { readonly [K in keyof T as Speaks<T[K]> extends true ? K : never]: ArgumentsOf<T[K]> };

/** What two records share is put together from these. `names`: the counts, as a list. */
const WHY = {
  people: ["count"],
  organisations: ["count"],
  tags: ["count"],
  places: ["count"],
  shared: ["names"],
  apart: ["unit", "size", "side"],
} as const;

const COUNT = ["count"] as const;
const DATE = ["date"] as const;
const YEARS = ["count", "first", "last"] as const;

export const ARGUMENTS: ArgumentsOf<Words> = {
  day: ["day", "month"],
  date: ["day", "month", "year"],
  month: ["month", "year"],
  approximate: DATE,
  uncertain: DATE,
  records: COUNT,
  outlets: COUNT,
  inLanguage: ["language"],
  strip: { all: ["first", "last"], covered: ["count", "label"] },
  homePage: {
    lede: ["subject", "count", "outlets", "first", "last"],
    onThisDay: ["day"],
    allDossiers: COUNT,
    all: COUNT,
    wholeArchive: COUNT,
  },
  record: {
    archivedCopy: ["service", "date"],
    correctionOf: ["id"],
    printed: ["language"],
    untranslated: ["language"],
    withdrawnOn: DATE,
  },
  dates: {
    heatLede: YEARS,
    yearLede: ["count", "outlets", "months"],
    monthLede: ["count", "outlets", "days", "unknown"],
    dayLede: ["count", "outlets", "weekday"],
    calendarCaption: ["month"],
    sameDay: ["day", "count"],
    feedOf: ["what"],
  },
  timeline: {
    years: ["first", "last"],
    silent: ["months"],
    unknown: COUNT,
    dossier: ["title", "date"],
    byKind: ["year"],
    eventsIn: ["span"],
  },
  lists: {
    ledes: { tags: COUNT, people: COUNT, places: COUNT, organisations: COUNT, publishers: COUNT },
    termLede: ["count", "outlets", "first", "last"],
    page: ["number"],
  },
  events: { lede: COUNT, published: ["count", "span"] },
  dossier: {
    lag: [["unit", "size", "side"]],
    agency: ["agency"],
    syndicated: ["agency", "own"],
    carries: ["agency"],
  },
  anniversaries: { dayLede: YEARS, events: COUNT, publishedIn: ["year"], all: ["day"] },
  search: { lede: ["count", "languages"] },
  coverage: {
    lede: YEARS,
    sums: COUNT,
    withdrawn: COUNT,
    otherOutlets: COUNT,
    silenceLede: ["months", "total"],
    months: COUNT,
    yearOnly: COUNT,
    shorter: COUNT,
    of: ["count", "total"],
    editOf: ["id"],
    textGap: { title: ["language", "code"], help: ["language", "code"] },
  },
  links: {
    lede: ["count", "total", "date"],
    more: COUNT,
    seen: { ok: DATE, redirected: DATE, gone: DATE, "soft-404": DATE, blocked: DATE, unreachable: DATE },
    lastAnswered: DATE,
  },
  company: { more: COUNT, rest: COUNT, together: ["count", "name"] },
  related: { allOfEvent: COUNT, why: WHY },
  map: {
    lede: COUNT,
    around: ["place"],
    mapOf: ["frame"],
    larger: ["frame"],
    ownMap: COUNT,
    mark: ["place", "records", "dossiers"],
    counts: ["records", "dossiers"],
    newestNameless: ["shown", "total"],
    onMap: [["listed", "onMap", "atSeveral", "mentions"]],
    offMap: COUNT,
    withoutPlace: COUNT,
    withdrawn: COUNT,
    dossiersOnMap: ["count", "total"],
    boundaries: ["source", "version", "atlas"],
    located: ["place", "frame"],
  },
  data: { lede: ["count", "withdrawn"], authorities: ["index"] },
  fixity: { offlineSearch: ["address"], offlineOf: ["address"] },
  corrections: { count: ["corrections", "withdrawals"], entries: COUNT },
  history: { changes: COUNT },
};

/** Every phrase of the interface, once a language. Numbers and names are arguments, so that each language has its own order. */

import type { Confidence, Kind, SourceType } from "../../src/archive/article.ts";
import type { TermIndex } from "../../src/archive/authority.ts";
import type { LinkState } from "../../src/archive/link-health.ts";
import type { RegionId } from "../../src/geography/regions.ts";
import type { FixedGap } from "../../src/indexes/gaps.ts";
import type { Phrases } from "../../src/search/client/page.ts";
import type { CorrectionWords, HistoryWords } from "./correction-words.ts";
import type { DataWords } from "./data-words.ts";

export interface Words {
  /** 1 to 12 are at 0 to 11. */
  readonly months: readonly string[];
  readonly monthsShort: readonly string[];
  /** For columns of a digit's width. */
  readonly monthsNarrow: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly weekdaysShort: readonly string[];
  readonly day: (day: number, month: number) => string;
  readonly date: (day: number, month: number, year: number) => string;
  readonly month: (month: number, year: number) => string;
  /** Stands between the two ends of a span of time, with its spaces. */
  readonly rangeInfix: string;
  readonly approximate: (date: string) => string;
  readonly uncertain: (date: string) => string;
  /** Between the members of a list, and before the last one; with their spaces. */
  readonly comma: string;
  readonly and: string;

  readonly records: (count: number) => string;
  readonly outlets: (count: number) => string;
  readonly languages: Readonly<Record<string, string>>;
  readonly inLanguage: (language: string) => string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly sourceTypes: Readonly<Record<SourceType, string>>;
  readonly confidences: Readonly<Record<Confidence, string>>;
  readonly mediumConfidence: string;
  readonly countries: Readonly<Record<string, string>>;
  readonly publisherKinds: Readonly<Record<string, string>>;

  readonly skip: string;
  readonly sections: string;
  readonly youAreHere: string;
  readonly home: string;
  readonly archive: string;
  readonly dossiers: string;
  readonly indexes: Readonly<Record<TermIndex | "kinds", string>>;
  readonly onThisDay: string;
  readonly years: string;
  readonly newestPublished: string;
  readonly footnote: string;

  readonly strip: {
    readonly label: string;
    readonly key: string;
    readonly yearOnly: string;
    readonly all: (first: number, last: number) => string;
    readonly none: string;
    readonly covered: (count: number, label: string) => string;
    readonly thisRecord: string;
    readonly thisDossier: string;
    readonly onThisPage: string;
    readonly newest: string;
  };

  readonly homePage: {
    readonly lede: (subject: string, count: number, outlets: number, first: number, last: number) => string;
    readonly newest: string;
    readonly onThisDay: (day: string) => string;
    readonly allDossiers: (count: number) => string;
    readonly all: (count: number) => string;
    readonly wholeArchive: (count: number) => string;
  };

  readonly record: {
    readonly source: string;
    readonly outlet: string;
    readonly agency: string;
    readonly byline: string;
    readonly published: string;
    readonly updated: string;
    readonly event: string;
    readonly place: string;
    readonly original: string;
    readonly citation: string;
    readonly archivedNone: string;
    readonly archivedCopy: (service: string, date: string) => string;
    readonly language: string;
    readonly kind: string;
    readonly type: string;
    readonly confidence: string;
    readonly record: string;
    readonly noneGiven: string;
    readonly noneStated: string;
    readonly seeNote: string;
    readonly citeThis: string;
    readonly report: string;
    readonly correct: string;
    /** The title of a reader's correction of the record of this id. */
    readonly correctionOf: (id: string) => string;
    readonly edit: string;
    readonly standing: string;
    readonly printed: (language: string) => string;
    readonly printedUnknownLanguage: string;
    readonly headlineSupplied: string;
    readonly untranslated: (language: string) => string;
    readonly note: string;
    readonly corrections: string;
    readonly filedUnder: string;
    readonly sameEvent: string;
    readonly alone: string;
    readonly addresses: string;
    readonly thisRecord: string;
    readonly neighbours: string;
    readonly earlier: string;
    readonly later: string;
    readonly withdrawn: string;
    readonly withdrawnOn: (date: string) => string;
    readonly withdrawnEntry: string;
  };

  readonly dates: {
    readonly heatLede: (count: number, first: number, last: number) => string;
    readonly heatCaption: string;
    readonly year: string;
    readonly monthUnknown: string;
    readonly monthUnknownShort: string;
    readonly total: string;
    readonly noRecords: string;
    readonly yearLede: (count: number, outlets: number, months: number) => string;
    readonly monthLede: (count: number, outlets: number, days: number, unknown: number) => string;
    readonly dayLede: (count: number, outlets: number, weekday: string) => string;
    readonly dayUnknown: string;
    readonly dayKnownForAll: string;
    readonly calendar: string;
    readonly calendarCaption: (month: string) => string;
    readonly neighbours: string;
    readonly earlierYear: string;
    readonly laterYear: string;
    readonly earlierMonth: string;
    readonly laterMonth: string;
    readonly earlierDay: string;
    readonly laterDay: string;
    readonly sameDay: (day: string, others: number) => string;
    readonly kindsOfReport: string;
    readonly mostFrom: string;
    readonly follow: string;
    readonly feedOf: (what: string) => string;
  };

  readonly timeline: {
    /** How to read the chart of all years. */
    readonly how: string;
    readonly records: string;
    /** Keys of the signs, after each. */
    readonly silence: string;
    readonly dossierDay: string;
    readonly dossierSpan: string;
    readonly years: (first: number, last: number) => string;
    readonly silent: (months: number) => string;
    readonly unknown: (count: number) => string;
    readonly dossier: (title: string, date: string) => string;
    readonly outside: string;
    readonly numbers: string;
    readonly byKind: (year: number) => string;
    readonly noKind: string;
    readonly eventsIn: (span: string) => string;
  };

  readonly lists: {
    readonly ledes: Readonly<Record<TermIndex, (count: number) => string>>;
    readonly kindsLede: string;
    readonly termLede: (count: number, outlets: number, first: number, last: number) => string;
    readonly pages: string;
    readonly page: (number: number) => string;
    readonly letters: string;
    readonly aliases: string;
    readonly originalName: string;
    readonly abbreviation: string;
    readonly country: string;
    readonly languages: string;
    readonly website: string;
    readonly oftenWith: string;
    readonly alsoNamed: string;
    readonly feedOfThis: string;
  };

  readonly events: {
    readonly lede: (count: number) => string;
    readonly dossier: string;
    readonly happened: string;
    readonly records: string;
    readonly published: (count: number, span: string) => string;
    readonly named: string;
    readonly standing: string;
    readonly noReports: string;
    readonly neighbours: string;
    readonly earlier: string;
    readonly later: string;
  };

  readonly dossier: {
    readonly reports: string;
    readonly published: string;
    readonly outlet: string;
    readonly report: string;
    readonly lag: (gap: GapInTime) => string;
    readonly meanwhile: string;
    readonly agency: (name: string) => string;
    /** Over the reports that bear an agency's name; `hasOwn`: the agency's own is one of them. */
    readonly syndicated: (agency: string, hasOwn: boolean) => string;
    readonly carries: (agency: string) => string;
    readonly differ: string;
    readonly differNote: string;
    readonly point: string;
    readonly says: string;
    readonly by: string;
    readonly inReport: string;
    readonly outletItself: string;
    readonly withdrawn: string;
    readonly before: string;
    readonly after: string;
    readonly aroundNote: string;
    readonly events: string;
    readonly otherReports: string;
    /** Before names. */
    readonly alsoNames: string;
    readonly samePlace: string;
  };

  readonly anniversaries: {
    readonly lede: string;
    readonly dayLede: (count: number, first: number, last: number) => string;
    readonly noneLede: string;
    readonly events: (count: number) => string;
    readonly gridCaption: string;
    readonly gridKey: string;
    readonly happened: string;
    readonly publishedIn: (year: number) => string;
    readonly all: (day: string) => string;
  };

  readonly search: {
    readonly title: string;
    /** `languages`: the names of the site's, as a list. */
    readonly lede: (records: number, languages: string) => string;
    readonly field: string;
    readonly submit: string;
    readonly hint: string;
    readonly privacy: string;
    readonly withoutScript: string;
    readonly waysIn: string;
    readonly filters: string;
    readonly sort: string;
    /** What the page's script says. */
    readonly phrases: Phrases;
  };

  readonly coverage: {
    readonly title: string;
    readonly lede: (count: number, first: number, last: number) => string;
    readonly sums: (count: number) => string;
    readonly withdrawn: (count: number) => string;
    readonly by: Readonly<Record<"outlets" | "languages" | "kinds" | "types" | "years", string>>;
    readonly otherOutlets: (count: number) => string;
    readonly notStated: string;
    readonly silence: string;
    readonly silenceLede: (months: number, of: number) => string;
    readonly noSilence: string;
    readonly months: (count: number) => string;
    readonly yearOnly: (count: number) => string;
    readonly shorter: (count: number) => string;
    readonly queue: string;
    readonly queueLede: string;
    readonly contribute: string;
    readonly of: (count: number, total: number) => string;
    readonly nothingLeft: string;
    readonly noneHere: string;
    readonly edit: string;
    readonly editOf: (id: string) => string;
    readonly gaps: Readonly<Record<FixedGap, GapWords>>;
    readonly textGap: (language: string, code: string) => GapWords;
  };

  readonly links: {
    readonly title: string;
    readonly lede: (checked: number, total: number, date: string) => string;
    /** What the table of states is called. */
    readonly states: string;
    readonly state: Readonly<Record<LinkState, string>>;
    readonly notAsked: string;
    readonly lost: string;
    readonly noneLost: string;
    readonly copyKept: string;
    readonly noCopy: string;
    readonly more: (count: number) => string;
    /** On a record's page, below the original's address. */
    readonly seen: Readonly<Record<LinkState, (date: string) => string>>;
    readonly seeCopy: string;
    readonly lastAnswered: (date: string) => string;
  };

  readonly company: {
    readonly title: string;
    readonly note: string;
    readonly more: (count: number) => string;
    readonly rest: (count: number) => string;
    /** The records that name somebody else too. */
    readonly together: (count: number, name: string) => string;
  };

  readonly related: {
    readonly title: string;
    readonly allOfEvent: (count: number) => string;
    /** What two records have in common, and how far apart they are; either may be missing. */
    readonly why: (shared: SharedCounts, gap?: GapInTime) => string;
  };

  readonly map: {
    readonly title: string;
    readonly lede: (places: number) => string;
    /** What the frames are called, by their ids; a close-up is called after its largest place. */
    readonly frames: Readonly<Record<RegionId | "world", string>>;
    readonly around: (place: string) => string;
    readonly mapOf: (frame: string) => string;
    readonly larger: (frame: string) => string;
    readonly skip: string;
    readonly ownMap: (places: number) => string;
    readonly mark: (place: string, records: number, dossiers: number) => string;
    readonly counts: (records: number, dossiers: number) => string;
    readonly unlocated: string;
    readonly nameless: string;
    readonly newestNameless: (shown: number, all: number) => string;
    readonly sums: string;
    readonly onMap: (sums: {
      readonly listed: number;
      readonly onMap: number;
      readonly atSeveral: number;
      readonly mentions: number;
    }) => string;
    readonly offMap: (count: number) => string;
    readonly withoutPlace: (count: number) => string;
    readonly withdrawn: (count: number) => string;
    readonly dossiersOnMap: (onMap: number, all: number) => string;
    readonly byName: string;
    readonly reading: string;
    readonly boundaries: (source: string, version: string, atlas: string) => string;
    readonly points: string;
    /** A small map's name: the place, and the part of the world it shows. */
    readonly located: (place: string, frame: string) => string;
    readonly allPlaces: string;
  };

  readonly data: DataWords;

  readonly fixity: {
    /** What the sum is of: the file of the words that the page shows. */
    readonly file: string;
    /** On the search page of a copy that is opened from a folder. */
    readonly offlineSearch: (address: string) => string;
    /** At the foot of every page of such a copy. */
    readonly offlineOf: (address: string) => string;
  };

  /** Pages that keep an old address. */
  readonly kept: {
    readonly moved: string;
    readonly movedLede: string;
    readonly emptied: string;
    readonly emptiedLede: string;
    readonly up: string;
  };

  readonly notFound: { readonly title: string; readonly text: string; readonly ways: string };
  readonly corrections: CorrectionWords;
  readonly history: HistoryWords;
  readonly citing: {
    readonly report: string;
    readonly record: string;
    /** Before the names of formats. */
    readonly files: string;
  };
}

/** A list of what records lack: its heading, and how a reader can help. */
export interface GapWords {
  readonly title: string;
  readonly help: string;
}

/** How many names of each index two records share. */
export type SharedCounts = Readonly<Record<"people" | "tags" | "organisations" | "places", number>>;

/** Below 0: earlier. */
export interface GapInTime {
  readonly unit: "day" | "month" | "year";
  readonly count: number;
}

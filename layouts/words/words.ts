/** Every phrase of the interface, once a language. Numbers and names are arguments, so that each language has its own order. */
import type { Confidence, Kind, SourceType } from "../../src/archive/article.ts";
import type { TermIndex } from "../../src/archive/authority.ts";

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
  /** Between the members of a list. */
  readonly comma: string;

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
    readonly yearOnlyNote: (count: number) => string;
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
    readonly daysAfter: (days: number) => string | undefined;
    readonly neighbours: string;
    readonly earlier: string;
    readonly later: string;
  };

  readonly anniversaries: {
    readonly lede: string;
    readonly dayLede: (count: number, first: number, last: number) => string;
  };

  readonly notFound: { readonly title: string; readonly text: string; readonly ways: string };
  readonly cite: (parts: CiteParts) => string;
}

/** The parts of a citation, as they stand on the page; what is not known is absent. */
export interface CiteParts {
  readonly author?: string;
  readonly headline: string;
  readonly publisher: string;
  readonly agency?: string;
  readonly date: string;
}

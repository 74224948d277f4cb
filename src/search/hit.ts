/** What a result shows of one record, in every language at once: it is all that the browser loads of it. */

/** Address of the respellings, in the folder of the index: a JSON object, see `Spellings`. */
export const SPELLINGS_FILE = "spellings.json";

/** The filters, by the name that the index knows them by. The values are slugs, codes and years. */
export const SEARCH_FILTERS = [
  "year",
  "kind",
  "tag",
  "person",
  "place",
  "organisation",
  "publisher",
  "language",
] as const;
export type SearchFilter = (typeof SEARCH_FILTERS)[number];

/** The one order besides relevance. */
export const DATE_SORT = "date";

/** A few words, with the language and direction that they are in. */
interface Words {
  readonly text: string;
  /** BCP 47; absent where it is not known. */
  readonly lang?: string;
  readonly dir: "ltr" | "rtl";
}

/** A record's words in one language; plain text. */
export interface HitText {
  /** BCP 47. */
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly title: string;
  readonly summary: string;
  /** Paragraphs, with a line feed between two. */
  readonly body: string;
}

/** What the pages of one language say of it. */
export interface HitLine {
  /** The date of publication, as far as it is known. */
  readonly date: string;
  readonly outlet: Words;
}

export interface SearchHit {
  readonly id: string;
  /** For `datetime`: `2017-12-24`, `2017-12` or `2017`. */
  readonly date: string;
  /** A code, as in front matter. */
  readonly kind?: string;
  /** BCP 47 of the report, where it is known. */
  readonly reportLanguage?: string;
  /** The record's own first, then its translations; never empty. */
  readonly texts: readonly HitText[];
  /** The headline as published, where it is not the title of one of the texts. */
  readonly headline?: Words;
  /** By the code of the page language. */
  readonly lines: Readonly<Record<string, HitLine>>;
}

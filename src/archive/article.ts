/** One record: our own words about one published report. Field names are the front-matter keys. */
import type { Html } from "./html.ts";
import { compareDates, type EventDate, type PartialDate } from "./partial-date.ts";
import { compare } from "./problem.ts";

export const KINDS = [
  "protest",
  "appeal",
  "statement",
  "report",
  "court",
  "government-response",
  "violence",
  "election",
  "profile",
  "opinion",
  "other",
] as const;
export type Kind = (typeof KINDS)[number];

export const SOURCE_TYPES = [
  "news",
  "repost",
  "party-site",
  "ngo",
  "court",
  "government",
  "opinion",
  "petition",
] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

export const CONFIDENCES = ["high", "medium"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What the report's own headline is known to be. `none` in front matter: the copy that was read has no headline. */
export type Headline =
  | { readonly state: "as-title" }
  | { readonly state: "given"; readonly text: string }
  | { readonly state: "not-in-copy" };

export interface ArchivedCopy {
  readonly url: string;
  readonly date: PartialDate;
  readonly service?: string;
}

/** Where the report was published. */
export interface Source {
  readonly publisher: string;
  /** As written in content, byte for byte; absent where `citation` says where it was printed. */
  readonly url?: string;
  readonly citation?: string;
  readonly headline: Headline;
  /** BCP 47; the report's language, where it is known. */
  readonly lang?: string;
  readonly agency?: string;
  readonly author?: string;
  readonly type?: SourceType;
  readonly archived: readonly ArchivedCopy[];
}

export interface Correction {
  readonly date: PartialDate;
  readonly note: string;
}

export interface Withdrawal {
  readonly date: PartialDate;
  readonly reason: string;
}

/** The words of a record in one language. `lang` is BCP 47. */
export interface RecordText {
  readonly lang: string;
  readonly title: string;
  readonly summary: string;
  readonly body: Html;
  /** The body as it is written. */
  readonly markdown: string;
  /** SHA-256 of the bytes of the file that holds these words, in hex. */
  readonly sha256: string;
}

export interface Article extends RecordText {
  /** The file's stem, and the permalink. */
  readonly id: string;
  /** Path as a contributor would type it. */
  readonly file: string;
  readonly date: PartialDate;
  readonly updated?: PartialDate;
  readonly source: Source;
  readonly tags: readonly string[];
  readonly kind?: Kind;
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly organisations: readonly string[];
  readonly eventDate?: EventDate;
  /** Id of a dossier. */
  readonly event?: string;
  readonly confidence?: Confidence;
  readonly notes?: string;
  readonly corrections: readonly Correction[];
  readonly withdrawn?: Withdrawal;
  /** Ids that it was published under before; their addresses lead to it. */
  readonly aliases: readonly string[];
  /** The `<id>.<code>.md` files beside it, by language code. */
  readonly translations: readonly RecordText[];
}

/** A record as a reader of one language meets it. */
export type Reading =
  | ({ readonly state: "original" } & RecordText)
  | ({ readonly state: "translated" } & RecordText)
  | ({ readonly state: "untranslated" } & RecordText);

/** The record's words for a page in `language` (a code): its own, a translation, or its own as the fallback. */
export function readIn(article: Article, language: string): Reading {
  const { lang, title, summary, body, markdown, sha256, translations } = article;
  const own = { lang, title, summary, body, markdown, sha256 };
  if (isLanguage(lang, language)) return { state: "original", ...own };
  const translation = translations.find((text) => isLanguage(text.lang, language));
  if (translation) return { state: "translated", ...translation };
  return { state: "untranslated", ...own };
}

/** Chronological, oldest first; ids are unique, so no two orders are possible. */
export function compareArticles(a: Article, b: Article): number {
  return compareDates(a.date, b.date) || compare(a.id, b.id);
}

/** The headline that the report itself bears, or undefined where the copy has none. */
export function publishedHeadline(article: Article): string | undefined {
  const { headline } = article.source;
  if (headline.state === "not-in-copy") return undefined;
  return headline.state === "given" ? headline.text : article.title;
}

/** As front matter has it: undefined where it is the title, `none` where the copy has none. */
export function writtenHeadline({ source: { headline } }: Article): string | undefined {
  if (headline.state === "given") return headline.text;
  return headline.state === "not-in-copy" ? "none" : undefined;
}

function isLanguage(tag: string, code: string): boolean {
  return tag === code || tag.startsWith(`${code}-`);
}

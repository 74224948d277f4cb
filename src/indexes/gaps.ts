/** Records to what they still lack: the volunteers' lists. */
import { type Article, readIn } from "../archive/article.ts";
import { paginate } from "./pages.ts";

/** What a record lacks; the word is the address of the list: `/coverage/<gap>/`. */
export type Gap = FixedGap | TextGap;
export type FixedGap = (typeof FIXED_GAPS)[number];

/** Words of the record in one page language, by its code. */
export type TextGap = `without-text-${string}`;

const FIXED_GAPS = [
  "without-archived-copy",
  "without-exact-date",
  "without-report-language",
  "without-kind",
  "without-source-type",
  "medium-confidence",
] as const;

const TEXT_GAP = "without-text-";

const LACKS: Readonly<Record<FixedGap, (article: Article) => boolean>> = {
  "without-archived-copy": ({ source }) => source.archived.length === 0,
  "without-exact-date": ({ date }) => date.day === undefined || date.uncertain || date.approximate,
  "without-report-language": ({ source }) => source.lang === undefined,
  "without-kind": ({ kind }) => kind === undefined,
  "without-source-type": ({ source }) => source.type === undefined,
  "medium-confidence": ({ confidence }) => confidence === "medium",
};

/** Every list there is, also one that nothing is left on: its address stays. `languages`: codes of the page languages. */
export function listGaps(languages: readonly string[]): Gap[] {
  const [copy, date, ...others] = FIXED_GAPS;
  return [copy, date, ...languages.map((code): TextGap => `${TEXT_GAP}${code}`), ...others];
}

/** The code of the page language that a record on this list has no words in. */
export function textLanguage(gap: TextGap): string {
  return gap.slice(TEXT_GAP.length);
}

export function isTextGap(gap: Gap): gap is TextGap {
  return gap.startsWith(TEXT_GAP);
}

/** A withdrawn record lacks nothing any more. */
export function hasGap(article: Article, gap: Gap): boolean {
  if (article.withdrawn) return false;
  if (isTextGap(gap)) return readIn(article, textLanguage(gap)).state === "untranslated";
  return LACKS[gap](article);
}

/** One page of a list: a stretch of the archive with those of its records that lack something. */
export interface GapPage {
  /** From 1, which holds the oldest. */
  readonly number: number;
  /** Years of the first and the last record of the stretch; 0 in an empty archive. */
  readonly first: number;
  readonly last: number;
  /** Oldest first. */
  readonly lacking: readonly Article[];
}

/** Records of the archive that one page looks at; the lines of such a list are short. */
export const STRETCH = 250;

/**
 * `articles`: all of the archive, oldest first. The pages are numbered by the archive, not by the list, so that a list
 * that grows shorter loses no address.
 */
export function paginateGap(articles: readonly Article[], gap: Gap, size: number = STRETCH): GapPage[] {
  return paginate(articles, size).map(({ number, entries }) => ({
    number,
    first: entries[0]?.date.year ?? 0,
    last: entries.at(-1)?.date.year ?? 0,
    lacking: entries.filter((article) => hasGap(article, gap)),
  }));
}

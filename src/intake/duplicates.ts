/** A draft and the archive's records to those that may be of the same report. */
import { type Article, publishedHeadline } from "../archive/article.ts";
import { firstDay, lastDay, type PartialDate, parsePartialDate } from "../archive/partial-date.ts";
import { compare } from "../archive/problem.ts";
import { foldName, measureDistance } from "../read/nearest.ts";
import { foldAddress } from "./address.ts";
import type { Draft } from "./draft.ts";

export { foldAddress } from "./address.ts";

export interface Duplicate {
  readonly id: string;
  readonly file: string;
  readonly why: "same-address" | "near-headline";
  readonly title: string;
  readonly publisher: string;
  /** As written. */
  readonly date: string;
}

/** Days between two reports with nearly one headline, at most; agencies' reports are reprinted for days. */
const MOST_DAYS = 3;
/** Of the longer headline's letters, and of its words. */
const MOST_OTHER_LETTERS = 0.12;
const LEAST_SHARED_WORDS = 0.8;
/** Shorter headlines ("Letters", "The town today") are alike without being one. */
const LEAST_WORDS = 3;

/** What of the records is compared, worked out once for many drafts. */
export interface RecordIndex {
  readonly byAddress: ReadonlyMap<string, readonly Article[]>;
  readonly byMonth: ReadonlyMap<string, readonly Headed[]>;
}

interface Headed {
  readonly article: Article;
  readonly headlines: readonly string[];
}

/** Those of the same address first, then in order of their ids; each record once. */
export function findDuplicates(draft: Draft, articles: readonly Article[]): Duplicate[] {
  return findDuplicatesIn(draft, indexRecords(articles));
}

export function indexRecords(articles: readonly Article[]): RecordIndex {
  const byAddress = new Map<string, Article[]>();
  const byMonth = new Map<string, Headed[]>();
  for (const article of articles) {
    const { url } = article.source;
    if (url !== undefined) addTo(byAddress, foldAddress(url), article);
    const headlines = foldAll([article.title, publishedHeadline(article)]);
    for (const month of monthsAround(article.date)) addTo(byMonth, month, { article, headlines });
  }
  return { byAddress, byMonth };
}

export function findDuplicatesIn(draft: Draft, { byAddress, byMonth }: RecordIndex): Duplicate[] {
  const { url, headline } = draft.source;
  const same = url === undefined ? [] : (byAddress.get(foldAddress(url)) ?? []);
  const date = parsePartialDate(draft.date?.trim() ?? "");
  const headlines = foldAll([draft.title, headline]);
  const rivals = date.ok
    ? new Set(monthsOf(date.value).flatMap((month) => byMonth.get(month) ?? []))
    : new Set<Headed>();
  const near = [...rivals].filter(
    ({ article, headlines: others }) =>
      date.ok &&
      !same.includes(article) &&
      daysApart(date.value, article.date) <= MOST_DAYS &&
      headlines.some((one) => others.some((other) => isNear(one, other))),
  );
  const nearby = [...new Set(near.map(({ article }) => article))];
  return [...describe(same, "same-address"), ...describe(nearby, "near-headline")];
}

function describe(articles: readonly Article[], why: Duplicate["why"]): Duplicate[] {
  return [...articles]
    .sort((a, b) => compare(a.id, b.id))
    .map(({ id, file, title, date, source }) => ({
      id,
      file,
      why,
      title,
      publisher: source.publisher,
      date: date.edtf,
    }));
}

function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  const [words, others] = [a.split(" "), b.split(" ")];
  if (Math.min(words.length, others.length) < LEAST_WORDS) return false;
  // Headlines that differ in a number alone are of different days' news.
  if (a.replace(/\D+/g, " ").trim() !== b.replace(/\D+/g, " ").trim()) return false;
  const most = Math.floor(Math.max(a.length, b.length) * MOST_OTHER_LETTERS);
  if (Math.abs(a.length - b.length) <= most && measureDistance(a, b, most) <= most) return true;
  const known = new Set(words);
  const shared = new Set(others.filter((word) => known.has(word))).size;
  return shared >= new Set([...words, ...others]).size * LEAST_SHARED_WORDS;
}

/** Between the nearest days that the two dates can mean; 0 where one may lie in the other. */
function daysApart(a: PartialDate, b: PartialDate): number {
  const gap = (earlier: PartialDate, later: PartialDate) =>
    (Date.parse(firstDay(later)) - Date.parse(lastDay(earlier))) / 86_400_000;
  return Math.max(0, gap(a, b), gap(b, a));
}

/** The months that a date can lie in, and those within `MOST_DAYS` of it. */
function monthsAround(date: PartialDate): string[] {
  const { from, to } = span(date);
  return listMonths(from - MOST_DAYS * 86_400_000, to + MOST_DAYS * 86_400_000);
}

function monthsOf(date: PartialDate): string[] {
  const { from, to } = span(date);
  return listMonths(from, to);
}

function span(date: PartialDate): { readonly from: number; readonly to: number } {
  return { from: Date.parse(firstDay(date)), to: Date.parse(lastDay(date)) };
}

function listMonths(from: number, to: number): string[] {
  const [first, last] = [from, to].map((time) => new Date(time).toISOString().slice(0, 7));
  const months: string[] = [];
  for (let [year = 0, month = 1] = (first ?? "").split("-").map(Number); ; ) {
    const name = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
    months.push(name);
    if (name >= (last ?? "")) return months;
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}

function foldAll(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts.map((text) => foldName(text ?? "")))].filter((text) => text !== "");
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

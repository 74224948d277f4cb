/** What a term's page and the printed index of all terms say. */
import type { Article, Kind } from "../archive/article.ts";
import type { TermIndex } from "../archive/authority.ts";
import { findLanguage } from "../archive/language.ts";
import { compare } from "../archive/problem.ts";
import type { KindGroup, Term } from "../indexes/by-term.ts";
import { keepsCompany } from "../indexes/company.ts";
import { groupBy } from "../indexes/group.ts";
import { type CompanyView, viewCompany } from "./company.ts";
import { type Desk, namingLanguage } from "./desk.ts";
import { type EntryView, viewEntry } from "./entry.ts";
import { type CountedKind, type CountedName, countKinds, countOutlets, countTerms } from "./facts.ts";
import { remember } from "./remember.ts";
import { termDescription, termName, viewTerm } from "./terms.ts";
import { type Text, textOf } from "./text.ts";
import { termUrl, type WebLink, webLink, yearUrl } from "./urls.ts";

export interface YearGroup {
  readonly year: number;
  readonly url: string;
  readonly entries: readonly EntryView[];
}

export interface ListFacts {
  readonly count: number;
  readonly outlets: number;
  /** Years of the first and the last record. */
  readonly first: number;
  readonly last: number;
  readonly groups: readonly YearGroup[];
  readonly kinds: readonly CountedKind[];
}

export interface TermView extends ListFacts {
  readonly index: TermIndex;
  readonly name: Text;
  /** The name as records write it, where the page shows another. */
  readonly original?: Text;
  readonly description?: Text;
  readonly aliases: readonly Text[];
  readonly abbreviation?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Of a publisher: newspaper, broadcaster and so on. */
  readonly kind?: string;
  readonly langs: readonly string[];
  readonly website?: WebLink;
  /** Terms of the same index that stand on the same records, most often first; of those who keep company there are none. */
  readonly oftenWith: readonly CountedName[];
  /** Of people and organisations, on the first page of their list. */
  readonly company?: CompanyView;
}

export function viewTermPage(desk: Desk, term: Term, shown: readonly Article[]): TermView {
  const { entry, index } = term;
  const isFirst = shown[0] === term.articles[0];
  const company = isFirst && keepsCompany(index) ? viewCompany(desk, term, index) : undefined;
  const name = termName(desk, term);
  const description = termDescription(desk, term);
  const original = entry && entry.name !== name.text ? textOf(entry.name) : undefined;
  return {
    index,
    name,
    ...(original && { original }),
    ...(description && { description }),
    aliases: (entry?.aliases ?? []).map(textOf),
    ...(entry?.abbreviation && { abbreviation: entry.abbreviation }),
    ...(entry?.country && { country: entry.country }),
    ...(entry?.kind && { kind: entry.kind }),
    langs: entry?.langs ?? [],
    ...(entry?.website && { website: webLink(entry.website) }),
    oftenWith: keepsCompany(index) ? [] : oftenWith(desk)(term),
    ...(company && { company }),
    ...viewList(desk, term.articles, shown, index === "tags" ? term.name : undefined),
  };
}

// All numbered pages of a list say the same.
const outletsOf = remember(countOutlets);
const kindsOf = remember((desk: Desk) =>
  remember((articles: readonly Article[]) => countKinds(desk, articles)),
);
const oftenWith = remember((desk: Desk) => remember((term: Term) => viewOftenWith(desk, term)));

function viewOftenWith(desk: Desk, { index, slug, articles }: Term): CountedName[] {
  return countTerms(desk, index, articles)
    .filter(({ url, count }) => url !== termUrl(desk.language, index, slug) && count > 1)
    .slice(0, 5);
}

export interface KindView extends ListFacts {
  readonly kind: Kind;
}

export function viewKindPage(desk: Desk, { kind, articles }: KindGroup, shown: readonly Article[]): KindView {
  return { kind, ...viewList(desk, articles, shown) };
}

function viewList(
  desk: Desk,
  articles: readonly Article[],
  shown: readonly Article[],
  omitTag?: string,
): ListFacts {
  const years = [...new Set(shown.map((article) => article.date.year))];
  return {
    count: articles.length,
    outlets: outletsOf(articles),
    first: articles[0]?.date.year ?? 0,
    last: articles.at(-1)?.date.year ?? 0,
    groups: years.map((year) => ({
      year,
      url: yearUrl(desk.language, year),
      entries: shown.filter((one) => one.date.year === year).map((one) => viewEntry(desk, one, omitTag)),
    })),
    kinds: kindsOf(desk)(articles),
  };
}

export interface IndexLine {
  readonly url: string;
  /** As it is filed: "Brook, Ada". */
  readonly name: Text;
  readonly description?: Text;
  readonly count: number;
  readonly first: number;
  readonly last: number;
}

export interface IndexSection {
  /** The heading letter; "#" for names that begin with none of the alphabet's. */
  readonly letter: string;
  readonly lines: readonly IndexLine[];
}

/** All terms of an index as a printed index: by letter of the page's language, other scripts after it. */
export function viewIndex(desk: Desk, index: TermIndex): IndexSection[] {
  const filed = desk.catalogue.terms[index]
    .map((term) => ({ line: viewIndexLine(desk, term), slug: term.slug }))
    .map((one) => ({ ...one, key: filingKey(desk, one.line.name.text) }))
    .sort((a, b) => a.key.rank - b.key.rank || compare(a.key.rest, b.key.rest) || compare(a.slug, b.slug));
  return [...groupBy(filed, ({ key }) => [key.letter])].map(([letter, ofLetter]) => ({
    letter,
    lines: ofLetter.map(({ line }) => line),
  }));
}

function viewIndexLine(desk: Desk, term: Term): IndexLine {
  const { name, url } = viewTerm(desk, term);
  const sort = term.entry?.sort;
  const isOwn = name.lang === namingLanguage(desk).code;
  const description = termDescription(desk, term);
  return {
    url,
    name: sort && isOwn ? { ...name, text: sort } : name,
    ...(description && { description }),
    count: term.articles.length,
    first: term.articles[0]?.date.year ?? 0,
    last: term.articles.at(-1)?.date.year ?? 0,
  };
}

interface FilingKey {
  readonly letter: string;
  /** Place of the letter: the page language's alphabet first, then the naming language's, then all else. */
  readonly rank: number;
  readonly rest: string;
}

function filingKey(desk: Desk, name: string): FilingKey {
  const alphabets = [...new Set([desk.language.code, namingLanguage(desk).code])].flatMap(
    (code) => findLanguage(code).alphabet ?? [],
  );
  const letters = foldName(name);
  const ranks = [...letters].map((letter) => alphabets.findIndex((group) => group.includes(letter)));
  const rank = ranks[0] ?? -1;
  const rest = ranks
    .map((place, index) => (place < 0 ? `~${letters[index]}` : String(place).padStart(3, "0")))
    .join("");
  return rank < 0
    ? { letter: "#", rank: alphabets.length, rest }
    : { letter: alphabets[rank]?.[0] ?? "#", rank, rest };
}

/** Upper case without marks, and a leading "The " dropped, as printed indexes file it. */
function foldName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .normalize("NFC")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/^THE /, "")
    .trim();
}

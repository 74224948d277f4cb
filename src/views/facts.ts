/** What a list of records has in common, as counted links for the margin of its page. */
import { type Article, KINDS, type Kind } from "../archive/article.ts";
import type { TermIndex } from "../archive/authority.ts";
import { namesIn } from "../indexes/by-term.ts";
import { tally } from "../indexes/tally.ts";
import type { Desk } from "./desk.ts";
import { viewNames } from "./terms.ts";
import type { Text } from "./text.ts";
import { termUrl } from "./urls.ts";

export interface CountedName {
  readonly name: Text;
  readonly url: string;
  readonly count: number;
}

export interface CountedKind {
  readonly kind: Kind;
  /** Absent where only withdrawn records have it: it then has no page. */
  readonly url?: string;
  readonly count: number;
}

export interface CountedLanguage {
  /** BCP 47. */
  readonly lang: string;
  readonly count: number;
}

/** Most frequent first, then by name. */
export function countTerms(desk: Desk, index: TermIndex, articles: readonly Article[]): CountedName[] {
  return tally(articles.flatMap((article) => namesIn(article, index))).flatMap(({ name, count }) =>
    viewNames(desk, index, [name]).map((link) => ({ ...link, count })),
  );
}

/** Most frequent first; equal ones in the order of KINDS. */
export function countKinds({ language, catalogue }: Desk, articles: readonly Article[]): CountedKind[] {
  const withPage = new Set(catalogue.kinds.map(({ kind }) => kind));
  return KINDS.map((kind) => ({
    kind,
    ...(withPage.has(kind) && { url: termUrl(language, "kinds", kind) }),
    count: articles.filter((article) => article.kind === kind).length,
  }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** Languages of the reports, most frequent first; reports whose language is not known are not counted. */
export function countLanguages(articles: readonly Article[]): CountedLanguage[] {
  return tally(articles.flatMap(({ source }) => source.lang ?? [])).map(({ name, count }) => ({
    lang: name,
    count,
  }));
}

/** How many outlets the reports are from. */
export function countOutlets(articles: readonly Article[]): number {
  return new Set(articles.map(({ source }) => source.publisher)).size;
}

/** Names in records to terms: one a name, joined with its authority entry where there is one. */
import { type Article, KINDS, type Kind } from "../archive/article.ts";
import {
  type Authorities,
  type AuthorityEntry,
  slugify,
  TERM_INDEXES,
  type TermIndex,
  writtenForm,
} from "../archive/authority.ts";
import { compare } from "../archive/problem.ts";
import { groupBy } from "./group.ts";

export interface Term {
  readonly index: TermIndex;
  /** As articles write it. */
  readonly name: string;
  readonly slug: string;
  readonly entry?: AuthorityEntry;
  /** Oldest first. */
  readonly articles: readonly Article[];
}

export interface KindGroup {
  readonly kind: Kind;
  readonly articles: readonly Article[];
}

export type Terms = Readonly<Record<TermIndex, readonly Term[]>>;

/** The terms that records use, by slug; an authority entry that no record names has none. */
export function groupByTerm(articles: readonly Article[], authorities: Authorities): Terms {
  const terms = TERM_INDEXES.map(
    (index) => [index, groupIndex(articles, index, authorities[index])] as const,
  );
  return Object.fromEntries(terms) as unknown as Terms;
}

/** In the order of KINDS; a kind without records has no group, a record without a kind is in none. */
export function groupByKind(articles: readonly Article[]): KindGroup[] {
  return KINDS.flatMap((kind) => {
    const ofKind = articles.filter((article) => article.kind === kind);
    return ofKind.length === 0 ? [] : [{ kind, articles: ofKind }];
  });
}

/** The names an article has in one index, each once, as written. */
export function namesIn(article: Article, index: TermIndex): readonly string[] {
  return index === "publishers" ? [article.source.publisher] : [...new Set(article[index])];
}

function groupIndex(
  articles: readonly Article[],
  index: TermIndex,
  entries: readonly AuthorityEntry[],
): Term[] {
  const known = new Map(entries.map((entry) => [writtenForm(index, entry), entry]));
  return [...groupBy(articles, (article) => namesIn(article, index))]
    .map(([name, ofTerm]) => makeTerm(index, name, ofTerm, known.get(name)))
    .sort((a, b) => compare(a.slug, b.slug));
}

function makeTerm(
  index: TermIndex,
  name: string,
  articles: Article[],
  entry: AuthorityEntry | undefined,
): Term {
  return { index, name, slug: entry?.id ?? slugify(name), articles, ...(entry && { entry }) };
}

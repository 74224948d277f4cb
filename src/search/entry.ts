/** The archive → one entry a listed record: what it is found by, in every language at once, and what a result shows. */
import type { Article } from "../archive/article.ts";
import { TERM_INDEXES, type TermIndex } from "../archive/authority.ts";
import { namesIn } from "../indexes/by-term.ts";
import type { Catalogue } from "../indexes/catalogue.ts";
import { findSpellings } from "./find-spellings.ts";
import type { SearchFilter, SearchHit } from "./hit.ts";
import { listPassages, type Passage } from "./passages.ts";
import type { Spellings } from "./spellings.ts";
import type { Tongue } from "./tongue.ts";
import { viewHit } from "./view-hit.ts";

export interface SearchEntry {
  readonly id: string;
  /** Its place in the order of publication, from 0. */
  readonly rank: number;
  readonly passages: readonly Passage[];
  readonly filters: readonly Filter[];
  readonly hit: SearchHit;
}

/** A value is a slug, a code or a year. */
export interface Filter {
  readonly filter: SearchFilter;
  readonly value: string;
}

/** What search is made from. Entries are large: they are made one by one, as they are read. */
export interface SearchEntries {
  readonly ids: readonly string[];
  readonly spellings: Spellings;
  /** In the order of their ranks. */
  readonly list: () => Iterable<SearchEntry>;
}

/** `tongues`: one a page language. A withdrawn record has no entry. */
export function makeSearchEntries(catalogue: Catalogue, tongues: readonly Tongue[]): SearchEntries {
  const { listed, archive } = catalogue;
  return {
    ids: listed.map(({ id }) => id),
    spellings: findSpellings(archive),
    *list() {
      for (const [rank, article] of listed.entries()) {
        const hit = viewHit(article, tongues);
        yield {
          id: article.id,
          rank,
          passages: listPassages(article, hit, catalogue, tongues),
          filters: listFilters(article, catalogue),
          hit,
        };
      }
    },
  };
}

const FILTER_OF: Readonly<Record<TermIndex, SearchFilter>> = {
  tags: "tag",
  people: "person",
  places: "place",
  organisations: "organisation",
  publishers: "publisher",
};

function listFilters(article: Article, { termByName }: Catalogue): Filter[] {
  const { date, kind, source } = article;
  const of = (filter: SearchFilter, value: string | undefined): Filter[] =>
    value === undefined ? [] : [{ filter, value }];
  return [
    ...of("year", String(date.year)),
    ...of("kind", kind),
    ...TERM_INDEXES.flatMap((index) =>
      namesIn(article, index).flatMap((name) => of(FILTER_OF[index], termByName[index].get(name)?.slug)),
    ),
    ...of("language", source.lang),
  ];
}

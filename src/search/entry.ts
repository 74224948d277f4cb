/** The archive → one entry a listed record: what is indexed of it, in every language at once, and what a result shows. */
import type { Article } from "../archive/article.ts";
import { TERM_INDEXES, type TermIndex } from "../archive/authority.ts";
import { namesIn } from "../indexes/by-term.ts";
import type { Catalogue } from "../indexes/catalogue.ts";
import { findSpellings } from "./find-spellings.ts";
import { DATE_SORT, type SearchFilter, type SearchHit } from "./hit.ts";
import { listPassages, type Passage } from "./passages.ts";
import type { Spellings } from "./spellings.ts";
import type { Tongue } from "./tongue.ts";
import { viewHit } from "./view-hit.ts";
import { type LineFolder, makeLineFolders } from "./word-forms.ts";

export interface SearchEntry {
  readonly id: string;
  /** A page for the indexer: folded words, weights, filters and the place in time; nothing of it is shown. */
  readonly page: string;
  readonly hit: SearchHit;
}

/** What search is made from. Entries are large: they are made one by one, as they are read. */
export interface SearchEntries {
  readonly ids: readonly string[];
  readonly spellings: Spellings;
  /** Oldest first, by their date of publication. */
  readonly list: () => Iterable<SearchEntry>;
}

/** `tongues`: one a page language. A withdrawn record has no entry. */
export function makeSearchEntries(catalogue: Catalogue, tongues: readonly Tongue[]): SearchEntries {
  const { listed, archive } = catalogue;
  const spellings = findSpellings(archive);
  return {
    ids: listed.map(({ id }) => id),
    spellings,
    *list() {
      const makeFolder = makeLineFolders(spellings);
      for (const [rank, article] of listed.entries()) {
        const passages = listPassages(article, catalogue, tongues);
        const page = renderPage(passages, listFilters(article, catalogue), rank, makeFolder());
        yield { id: article.id, page, hit: viewHit(article, tongues) };
      }
    },
  };
}

/** What a record is found by only while it is typed, or by a longer word than it holds, counts least. */
const OTHERS_WEIGHT = 0.5;

/** No folded word, slug or code has a character that would have to be escaped. */
function renderPage(
  passages: readonly Passage[],
  filters: readonly Filter[],
  rank: number,
  folder: LineFolder,
): string {
  const said: string[] = [];
  const words = passages.map(({ weight, texts, unread }) => {
    const lines = texts.map((text) => (unread ? folder.foldUnread(text) : folder.fold(text)));
    return renderPassage(weight, keepNew(lines, said));
  });
  const others = renderPassage(OTHERS_WEIGHT, [...folder.others]);
  const marks = [
    ...filters.map(({ filter, value }) => `<i data-pagefind-filter="${filter}:${value}"></i>`),
    `<i data-pagefind-sort="${DATE_SORT}:${rank}"></i>`,
  ];
  return `<html lang="en"><body>${words.join("")}${others}${marks.join("")}</body></html>`;
}

/** The lines that stand in none before them, not even within it; they are added to those. */
function keepNew(lines: readonly string[], said: string[]): string[] {
  return lines.filter((line) => {
    const isNew = line !== "" && !said.some((longer) => longer.includes(` ${line} `));
    if (isNew) said.push(` ${line} `);
    return isNew;
  });
}

function renderPassage(weight: number, lines: readonly string[]): string {
  return lines.map((line) => `<p data-pagefind-weight="${weight}">${line}</p>`).join("");
}

const FILTER_OF: Readonly<Record<TermIndex, SearchFilter>> = {
  tags: "tag",
  people: "person",
  places: "place",
  organisations: "organisation",
  publishers: "publisher",
};

interface Filter {
  readonly filter: SearchFilter;
  readonly value: string;
}

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

/** An entry → the page that the indexer reads: folded words with their weights, filters, the place in time. Nothing of it is shown. */
import type { Filter, SearchEntry } from "./entry.ts";
import { DATE_SORT } from "./hit.ts";
import type { Spellings } from "./spellings.ts";
import { makeLineFolders } from "./word-forms.ts";

/** What a record is found by only while it is typed, or by a longer word than it holds, counts least. */
const OTHERS_WEIGHT = 0.5;

/** For all entries of one archive. No folded word, slug or code has a character that would have to be escaped. */
export function makePageRenderer(spellings: Spellings): (entry: SearchEntry) => string {
  const makeFolder = makeLineFolders(spellings);
  return ({ passages, filters, rank }) => {
    const folder = makeFolder();
    const said: string[] = [];
    const words = passages.map(({ weight, texts, unread }) => {
      const lines = texts.map((text) => (unread ? folder.foldUnread(text) : folder.fold(text)));
      return renderPassage(weight, keepNew(lines, said));
    });
    const others = renderPassage(OTHERS_WEIGHT, [...folder.others]);
    return `<html lang="en"><body>${words.join("")}${others}${renderMarks(filters, rank)}</body></html>`;
  };
}

/** The lines that stand in none before them, not even within it; they are added to those. */
function keepNew(lines: readonly string[], said: string[]): string[] {
  return lines.filter((line) => {
    const isNew = line !== "" && !said.some((longer) => longer.includes(` ${line} `));
    if (isNew) said.push(` ${line} `);
    return isNew;
  });
}

/** One element a passage: each costs the indexer time. */
function renderPassage(weight: number, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `<p data-pagefind-weight="${weight}">${lines.join(" ")}</p>`;
}

function renderMarks(filters: readonly Filter[], rank: number): string {
  const marks = filters.map(({ filter, value }) => `<i data-pagefind-filter="${filter}:${value}"></i>`);
  return `${marks.join("")}<i data-pagefind-sort="${DATE_SORT}:${rank}"></i>`;
}

/** The search entries of a small archive in English and Urdu. */
import { findWords } from "../../layouts/words/index.ts";
import { searchEntries } from "../../src/edition/search-index.ts";
import { catalogueArchive } from "../../src/indexes/catalogue.ts";
import type { SearchEntries, SearchEntry } from "../../src/search/entry.ts";
import { makePageRenderer } from "../../src/search/page.ts";
import { type ArchiveSketch, anArchive, someSettings } from "../support/builders.ts";

export function entriesOf(sketch: ArchiveSketch): SearchEntries {
  const settings = someSettings();
  const catalogue = catalogueArchive(anArchive(sketch));
  const frames = settings.languages.map((language) => ({
    desk: { catalogue, settings, language },
    words: findWords(language.code),
  }));
  return searchEntries(frames, catalogue);
}

/** With the page that the indexer reads of each. */
export function pagesOf(sketch: ArchiveSketch): (SearchEntry & { readonly page: string })[] {
  const { list, spellings } = entriesOf(sketch);
  const renderPage = makePageRenderer(spellings);
  return Array.from(list(), (entry) => ({ ...entry, page: renderPage(entry) }));
}

/** Feeds for tests: a list of records, the documents that come of it, and a client that walks them. */
import { parseAtomFeed } from "feedsmith";
import type { Article } from "../../src/archive/article.ts";
import { catalogueArchive } from "../../src/indexes/catalogue.ts";
import { atomSheets } from "../../src/outputs/atom.ts";
import type { FeedSubject } from "../../src/outputs/feed.ts";
import type { Settings } from "../../src/settings.ts";
import type { Sheet } from "../../src/sheet.ts";
import { type ArchiveSketch, anArchive, anArticle, english, someSettings } from "../support/builders.ts";

export function aFeed(articles: readonly Article[], own: Partial<FeedSubject> = {}): FeedSubject {
  return { page: "/", title: "A Press Archive", articles, language: english, ...own };
}

/** One a day from 1 January 2010, oldest first. */
export function someArticles(count: number): Article[] {
  return Array.from({ length: count }, (_, index) => {
    const date = new Date(Date.UTC(2010, 0, 1 + index)).toISOString().slice(0, 10);
    return anArticle({ date });
  });
}

export function catalogueOf(articles: readonly Article[], own: ArchiveSketch = {}) {
  return catalogueArchive(anArchive({ articles, ...own }));
}

export function atomOf(
  feed: FeedSubject,
  settings: Settings = someSettings(),
  own: ArchiveSketch = {},
): Sheet[] {
  return atomSheets(feed, catalogueOf(feed.articles, own), settings);
}

/** The text of the sheet at an absolute address; throws where nothing is written there. */
export function fetchSheet(sheets: readonly Sheet[], address: string, settings: Settings): string {
  const sheet = sheets.find(({ url }) => settings.origin + encodeURI(settings.basePath + url) === address);
  if (sheet === undefined) throw new Error(`nothing is written at ${address}`);
  return sheet.render();
}

/** What a client reads that starts at `address` and follows `prev-archive`: each document's entry ids, in turn. */
export function walkAtom(sheets: readonly Sheet[], address: string, settings: Settings): string[][] {
  const { entries = [], links = [] } = parseAtomFeed(fetchSheet(sheets, address, settings));
  const previous = links.find(({ rel }) => rel === "prev-archive")?.href;
  const ids = entries.map(({ id }) => id ?? "");
  return [ids, ...(previous === undefined ? [] : walkAtom(sheets, previous, settings))];
}

/** A list of records to the documents of its feed: one to subscribe to, the rest archived (RFC 5005, section 4). */
import type { Article } from "../archive/article.ts";
import type { PageLanguage } from "../archive/language.ts";
import { compare } from "../archive/problem.ts";
import { paginate } from "../indexes/pages.ts";
import { atomArchiveUrl, atomUrl, jsonFeedArchiveUrl, jsonFeedUrl } from "../views/urls.ts";
import { compareInstants, lastChange } from "./dates.ts";

/** What a feed says of itself. */
export interface FeedHead {
  /** Site path of the page that the feed belongs to: `/` or `/ur/tags/x/`. */
  readonly page: string;
  readonly title: string;
  readonly description?: string;
  readonly language: PageLanguage;
}

export interface FeedSubject extends FeedHead {
  /** Oldest first. */
  readonly articles: readonly Article[];
}

export interface FeedDocuments<T = Article> {
  /** Of the document that readers subscribe to; newest first, then what was corrected lately. */
  readonly current: readonly T[];
  /** The archive documents, from the oldest. */
  readonly archives: readonly FeedArchive<T>[];
}

export interface FeedArchive<T = Article> {
  /** From 1. */
  readonly number: number;
  /** Newest first. */
  readonly entries: readonly T[];
}

export const ENTRIES_PER_ARCHIVE = 25;
const FEWEST_ENTRIES = 10;
const MOST_REVISED = 10;

/**
 * Everything is in `archives` or in `current`, which repeats the archived records that were corrected last: a client
 * that has an archive document need not fetch it again. Withdrawn records are in none.
 */
export function arrangeFeed({ articles }: Pick<FeedSubject, "articles">): FeedDocuments {
  const listed = articles.filter(({ withdrawn }) => withdrawn === undefined);
  const { current, archives } = divideFeed(listed);
  const older = listed.slice(0, listed.length - current.length);
  return { current: [...current, ...findRevised(older)], archives };
}

/**
 * `entries` oldest first. A document is archived when it is full and something newer exists, so that what is newer
 * never changes it; `current` overlaps with the last archive where it would be short.
 */
export function divideFeed<T>(entries: readonly T[]): FeedDocuments<T> {
  const archives = paginate(entries, ENTRIES_PER_ARCHIVE).slice(0, -1);
  const archived = archives.length * ENTRIES_PER_ARCHIVE;
  const newest = Math.max(0, Math.min(archived, entries.length - FEWEST_ENTRIES));
  return {
    current: entries.slice(newest).reverse(),
    archives: archives.map((page) => ({ number: page.number, entries: [...page.entries].reverse() })),
  };
}

/** What stands in those documents at `page` whose Atom and JSON files are both among `urls`; two may have one entry. */
export function entriesIn<T>(
  { current, archives }: FeedDocuments<T>,
  page: string,
  urls: ReadonlySet<string>,
): Set<T> {
  const documents = [
    { entries: current, files: [atomUrl(page), jsonFeedUrl(page)] },
    ...archives.map(({ number, entries }) => ({
      entries,
      files: [atomArchiveUrl(page, number), jsonFeedArchiveUrl(page, number)],
    })),
  ];
  return new Set(
    documents.filter(({ files }) => files.every((file) => urls.has(file))).flatMap(({ entries }) => entries),
  );
}

function findRevised(articles: readonly Article[]): Article[] {
  return articles
    .filter(({ corrections }) => corrections.length > 0)
    .sort((a, b) => compareInstants(lastChange(b), lastChange(a)) || compare(a.id, b.id))
    .slice(0, MOST_REVISED);
}

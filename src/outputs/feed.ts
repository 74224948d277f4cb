/** A list of records to the documents of its feed: one to subscribe to, the rest archived (RFC 5005, section 4). */
import type { Article } from "../archive/article.ts";
import type { PageLanguage } from "../archive/language.ts";
import { compare } from "../archive/problem.ts";
import { paginate } from "../indexes/pages.ts";
import { compareInstants, lastChange } from "./dates.ts";

export interface FeedSubject {
  /** Site path of the page that the feed belongs to: `/` or `/ur/tags/x/`. */
  readonly page: string;
  readonly title: string;
  readonly description?: string;
  /** Oldest first. */
  readonly articles: readonly Article[];
  readonly language: PageLanguage;
}

export interface FeedDocuments {
  /** Of the document that readers subscribe to; newest first, then what was corrected lately. */
  readonly current: readonly Article[];
  /** The archive documents, from the oldest. */
  readonly archives: readonly FeedArchive[];
}

export interface FeedArchive {
  /** From 1. */
  readonly number: number;
  /** Newest first. */
  readonly articles: readonly Article[];
}

export const ENTRIES_PER_ARCHIVE = 25;
const FEWEST_ENTRIES = 10;
const MOST_REVISED = 10;

/**
 * Everything is in `archives` or in `current`. A document is archived when it is full and something newer exists, so
 * that newer records never change it. `current` overlaps with the last archive where it would be short, and repeats
 * the archived records that were corrected last: a client that has an archive document need not fetch it again.
 * Withdrawn records are in none.
 */
export function arrangeFeed({ articles }: FeedSubject): FeedDocuments {
  const listed = articles.filter(({ withdrawn }) => withdrawn === undefined);
  const pages = paginate(listed, ENTRIES_PER_ARCHIVE);
  const archives = pages.slice(0, -1);
  const archived = archives.length * ENTRIES_PER_ARCHIVE;
  const newest = Math.max(0, Math.min(archived, listed.length - FEWEST_ENTRIES));
  return {
    current: [...listed.slice(newest).reverse(), ...findRevised(listed.slice(0, newest))],
    archives: archives.map(({ number, entries }) => ({ number, articles: [...entries].reverse() })),
  };
}

function findRevised(articles: readonly Article[]): Article[] {
  return articles
    .filter(({ corrections }) => corrections.length > 0)
    .sort((a, b) => compareInstants(lastChange(b), lastChange(a)) || compare(a.id, b.id))
    .slice(0, MOST_REVISED);
}

/** What version control knows of the content: when each record was added and changed, and which commit it is. */
import type { Article } from "./article.ts";
import type { PartialDate } from "./partial-date.ts";

export interface Change {
  /** The commit's hash, whole. */
  readonly commit: string;
  /** The day on which it was committed, in UTC. */
  readonly date: PartialDate;
}

export interface History {
  /** Hash of the last commit that touched the content, whole; absent where a file is not as that commit has it. */
  readonly commit?: string;
  /** Newest first; no commit comes before one that was made on top of it. */
  readonly changes: readonly Change[];
  /** By the id in the name of a record's files, translations too: where in `changes` its own ones stand, ascending. */
  readonly records: ReadonlyMap<string, readonly number[]>;
}

/** A record's changes, also those made under a former id; newest first, so that the last one added it. Empty where none is known. */
export function changesOf(history: History | undefined, { id, aliases }: RecordIds): readonly Change[] {
  if (history === undefined) return [];
  const places = new Set([id, ...aliases].flatMap((name) => history.records.get(name) ?? []));
  return [...places].sort((a, b) => a - b).flatMap((place) => history.changes[place] ?? []);
}

type RecordIds = Pick<Article, "id" | "aliases">;

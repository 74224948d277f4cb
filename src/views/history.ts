/** When a record was added to the archive and changed since, with the ways to what was changed. */
import type { Article } from "../archive/article.ts";
import { type Change, changesOf } from "../archive/history.ts";
import type { PartialDate } from "../archive/partial-date.ts";
import type { Desk } from "./desk.ts";
import { changesUrl, changeUrl } from "./forge.ts";

export interface HistoryView {
  readonly added: ChangeView;
  /** The last time; absent where it is as it was added. */
  readonly changed?: ChangeView;
  /** How often since it was added. */
  readonly changes: number;
  /** Address of the list of them, on a forge that is known. */
  readonly all?: string;
}

export interface ChangeView {
  readonly date: PartialDate;
  /** Address of the difference, on a forge that is known. */
  readonly difference?: string;
}

/**
 * `path` is the file whose words the page shows. Undefined where nothing is known, and of a withdrawn record: what it
 * said is no longer shown.
 */
export function viewHistory(desk: Desk, article: Article, path: string): HistoryView | undefined {
  const changes = article.withdrawn ? [] : changesOf(desk.catalogue.archive.history, article);
  const added = changes.at(-1);
  if (added === undefined) return undefined;
  const [last] = changes.slice(0, -1);
  const all = changesUrl(desk.settings, path);
  return {
    added: viewChange(desk, added),
    ...(last && { changed: viewChange(desk, last) }),
    changes: changes.length - 1,
    ...(all && { all }),
  };
}

function viewChange({ settings }: Desk, { date, commit }: Change): ChangeView {
  const difference = changeUrl(settings, commit);
  return { date, ...(difference && { difference }) };
}

/** What the search page offers besides the search itself: the lists that lead to every record. */
import { TERM_INDEXES } from "../archive/authority.ts";
import type { Desk } from "./desk.ts";
import { archiveUrl, eventsUrl, type IndexName, indexUrl } from "./urls.ts";

export interface WayIn {
  readonly of: IndexName | "archive" | "dossiers";
  readonly url: string;
  /** How many the list has: years of the archive, dossiers, names. */
  readonly count: number;
}

/** A list that is empty leads nowhere, and is left out. */
export function viewWaysIn({ catalogue, language }: Desk): WayIn[] {
  const { years, dossiers, terms, kinds } = catalogue;
  const ways: WayIn[] = [
    { of: "archive", url: archiveUrl(language), count: years.length },
    { of: "dossiers", url: eventsUrl(language), count: dossiers.length },
    ...TERM_INDEXES.map(
      (index): WayIn => ({ of: index, url: indexUrl(language, index), count: terms[index].length }),
    ),
    { of: "kinds", url: indexUrl(language, "kinds"), count: kinds.length },
  ];
  return ways.filter(({ count }) => count > 0);
}

/** What looks things up in the index: results in their order, and how many there are of each filter's values. */
import type { SearchFilter, SearchHit } from "../hit.ts";
import type { Spellings } from "../spellings.ts";

/** Values of which one is enough; a filter that is absent lets everything through. */
export type Filters = Readonly<Partial<Record<SearchFilter, readonly string[]>>>;

/** By filter and value. A filter that is not loaded has none; a value that no result has is 0 or absent. */
export type Counts = Readonly<Partial<Record<SearchFilter, Readonly<Record<string, number>>>>>;

export interface Result {
  /** Of the index, to tell results apart; the hit has the record's own. */
  readonly id: string;
  readonly load: () => Promise<SearchHit>;
}

export interface Lookup {
  /** Folded and respelled words, all of which a result has; `undefined` for every record. */
  readonly words: readonly string[] | undefined;
  /** The words must stand side by side in their order. */
  readonly isPhrase?: boolean;
  readonly filters: Filters;
  /** By date; by relevance where it is absent. */
  readonly order?: "asc" | "desc";
}

export interface Found {
  readonly results: readonly Result[];
  readonly counts: Counts;
}

export interface Engine {
  readonly spellings: Spellings;
  /** Rejects where a part of the index does not arrive. */
  look(lookup: Lookup): Promise<Found>;
  /** From then on, results come with counts of this filter's values. */
  loadFilter(filter: SearchFilter): Promise<void>;
}

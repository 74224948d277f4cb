/**
 * What readers type, and the record that must be among the first three results. Written from the records alone, before
 * there was a search to try it on: an entry changes when its record does, never because the search fails it.
 */
import { DATES } from "./search-queries/dates.ts";
import { NAMES } from "./search-queries/names.ts";
import { OUTLETS } from "./search-queries/outlets.ts";
import { PHRASES } from "./search-queries/phrases.ts";
import { TOPICS } from "./search-queries/topics.ts";
import { URDU } from "./search-queries/urdu.ts";

export interface SearchQuery {
  readonly query: string;
  /** Of the search page that it is typed into. */
  readonly language: "en" | "ur";
  /** One of these is in the first three: more than one where several reports answer equally well. */
  readonly expect: readonly string[];
  /** What the query tries. */
  readonly why: string;
}

export const SEARCH_QUERIES: readonly SearchQuery[] = [
  ...TOPICS,
  ...NAMES,
  ...PHRASES,
  ...DATES,
  ...OUTLETS,
  ...URDU,
];

/** What a reader asks for ↔ the address that says it: `?q=rally&tag=courts&from=2014&to=2017&sort=newest`. */

import type { SearchFilter } from "../hit.ts";

/** The facets that can be ticked, under the names that the index and the address both use, in the panel's order. */
export const FACETS = [
  "tag",
  "kind",
  "person",
  "place",
  "organisation",
  "publisher",
  "language",
] as const satisfies readonly SearchFilter[];
export type Facet = (typeof FACETS)[number];

export const SORTS = ["relevance", "newest", "oldest"] as const;
export type Sort = (typeof SORTS)[number];

export interface SearchState {
  /** As typed, without blanks at its ends. */
  readonly query: string;
  /** Slugs and codes, each once, in the order in which they were chosen. */
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  /** Years, both included; absent where the span is open. */
  readonly from?: number;
  readonly to?: number;
  readonly sort: Sort;
}

/** What a step of the reader makes of the state before it. */
export type Change = (state: SearchState) => SearchState;

/** UTF-16 units; the field takes no more, and nor does an address. */
export const LONGEST_QUERY = 200;

const NONE: SearchState["chosen"] = {
  tag: [],
  kind: [],
  person: [],
  place: [],
  organisation: [],
  publisher: [],
  language: [],
};

export const EMPTY_STATE: SearchState = { query: "", chosen: NONE, sort: "relevance" };

/** Whatever an address says: what is no year, no order or no facet of ours is passed over. */
export function readState(address: string): SearchState {
  const said = new URLSearchParams(address);
  const chosen = FACETS.map((facet) => [facet, unique(said.getAll(facet))] as const);
  const [a, b] = [readYear(said.get("from")), readYear(said.get("to"))];
  const isTurned = a !== undefined && b !== undefined && a > b;
  return {
    query: (said.get("q") ?? "").trim().slice(0, LONGEST_QUERY),
    chosen: Object.fromEntries(chosen) as unknown as SearchState["chosen"],
    ...withYears(isTurned ? b : a, isTurned ? a : b),
    sort: SORTS.find((sort) => sort === said.get("sort")) ?? "relevance",
  };
}

/** The address's query, with its "?"; empty for the empty state. Equal states give equal addresses. */
export function writeState({ query, chosen, from, to, sort }: SearchState): string {
  const said = new URLSearchParams();
  if (query !== "") said.set("q", query);
  for (const facet of FACETS) for (const value of chosen[facet]) said.append(facet, value);
  if (from !== undefined) said.set("from", String(from));
  if (to !== undefined) said.set("to", String(to));
  if (sort !== "relevance") said.set("sort", sort);
  const text = said.toString();
  return text === "" ? "" : `?${text}`;
}

/** Ticks a value that was not ticked, and the other way round. */
export function toggle(state: SearchState, facet: Facet, value: string): SearchState {
  const before = state.chosen[facet];
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  return { ...state, chosen: { ...state.chosen, [facet]: after } };
}

/** A span that ends before it begins moves its other end along. */
export function chooseYears(state: SearchState, end: "from" | "to", year: number | undefined): SearchState {
  const { from, to, ...rest } = state;
  const other = end === "from" ? to : from;
  const isTurned =
    year !== undefined && other !== undefined && (end === "from" ? year > other : year < other);
  const kept = isTurned ? year : other;
  return { ...rest, ...(end === "from" ? withYears(year, kept) : withYears(kept, year)) };
}

export function withoutFilters({ query, sort }: SearchState): SearchState {
  return { query, chosen: NONE, sort };
}

export function withoutYears({ query, chosen, sort }: SearchState): SearchState {
  return { query, chosen, sort };
}

export function countFilters({ chosen, from, to }: SearchState): number {
  const span = from === undefined && to === undefined ? 0 : 1;
  return FACETS.reduce((sum, facet) => sum + chosen[facet].length, span);
}

/** Whether there is anything to look for: words, or filters alone. */
export function isAsking(state: SearchState): boolean {
  return state.query !== "" || countFilters(state) > 0;
}

function withYears(from: number | undefined, to: number | undefined): { from?: number; to?: number } {
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

function readYear(text: string | null): number | undefined {
  return text !== null && /^\d{4}$/.test(text) ? Number(text) : undefined;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== "");
}

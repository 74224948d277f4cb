/** A facet's counts → the values to tick, in the order in which they are offered. */
import type { Counts } from "./engine.ts";
import type { Name, Names, Naming, SearchPage } from "./page.ts";
import type { Facet, SearchState } from "./state.ts";

export interface Choice {
  readonly value: string;
  readonly name: Name;
  readonly count: number;
  readonly isChosen: boolean;
}

/** What is chosen first, then most frequent first, then by value; what no result has is left out unless it is chosen. */
export function listChoices(facet: Facet, state: SearchState, counts: Counts, nameOf: Naming): Choice[] {
  const counted = counts[facet];
  const chosen = state.chosen[facet];
  const others = Object.keys(counted ?? {}).filter((value) => !chosen.includes(value) && countOf(value) > 0);
  function countOf(value: string): number {
    return counted?.[value] ?? 0;
  }
  return [...chosen, ...others.sort((a, b) => countOf(b) - countOf(a) || (a < b ? -1 : 1))].map((value) => ({
    value,
    name: nameOf(facet, value),
    count: countOf(value),
    isChosen: chosen.includes(value),
  }));
}

/** The value itself where nothing names it. */
export function makeNaming(page: SearchPage, names: Names): Naming {
  const table: Names = { ...names, kind: page.kinds, language: page.languages };
  return (facet, value) => {
    const named = table[facet];
    return named && Object.hasOwn(named, value) ? (named[value] ?? value) : value;
  };
}

/** Fetches what a search needs, when it is needed and once: the engine, the counts of the filters, their names. */

import type { SearchFilter } from "../hit.ts";
import { indexWords } from "../spellings.ts";
import { makeNaming } from "./choices.ts";
import type { Engine } from "./engine.ts";
import { type Findings, findRecords } from "./find.ts";
import { makeMarker } from "./marker.ts";
import type { Marker } from "./marks.ts";
import type { Names, Naming, SearchPage } from "./page.ts";
import { parseQuery } from "./query.ts";
import { countFilters, type SearchState } from "./state.ts";

export interface Answer {
  readonly findings: Findings;
  readonly marker: Marker;
}

export interface SearchDesk {
  /** Begins to fetch the engine, so that it is there when the first letter is typed. */
  prepare(): void;
  search(state: SearchState): Promise<Answer>;
  /** From then on, findings have counts of this filter's values, and all values their names. */
  openFilter(filter: SearchFilter): Promise<void>;
  readonly nameOf: Naming;
}

export function openDesk(page: SearchPage, load: (folder: string) => Promise<Engine>): SearchDesk {
  let names: Names = {};
  const engine = once(() => load(page.index));
  const loadNames = once(async () => {
    const response = await fetch(page.names);
    if (!response.ok) throw new Error(`${response.status} ${page.names}`);
    names = (await response.json()) as Names;
  });
  // Without their names, values stand for themselves: no reason to find nothing.
  const fetchNames = () => loadNames().catch(() => undefined);
  return {
    prepare: () => void engine().catch(() => undefined),
    async search(state) {
      const [it] = await Promise.all([engine(), countFilters(state) > 0 ? fetchNames() : undefined]);
      const query = parseQuery(state.query, (text) => indexWords(text, it.spellings));
      const findings = await findRecords(it, query, state, page.years);
      const sought = findings.words.map(({ word }) => word);
      return { findings, marker: makeMarker(sought, it.spellings) };
    },
    async openFilter(filter) {
      await Promise.all([fetchNames(), engine().then((it) => it.loadFilter(filter))]);
    },
    nameOf: (facet, value) => makeNaming(page, names)(facet, value),
  };
}

/** What failed is tried again the next time. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

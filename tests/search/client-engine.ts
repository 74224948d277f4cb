/** An index of a few records in memory, that looks words up as Pagefind does: by their beginnings, else by a shorter word. */
import type { Counts, Engine, Filters, Found, Lookup } from "../../src/search/client/engine.ts";
import type { SearchFilter, SearchHit } from "../../src/search/hit.ts";

export interface SketchedRecord {
  readonly id: string;
  /** Folded words, in their order. */
  readonly text: string;
  readonly filters?: Filters;
}

export interface SketchedEngine extends Engine {
  /** Every lookup so far. */
  readonly lookups: readonly Lookup[];
}

/** Results are in the order of the records, or as the order says by their ids. */
export function sketchEngine(records: readonly SketchedRecord[], hasFilters = true): SketchedEngine {
  const words = new Set(records.flatMap(({ text }) => text.split(" ")));
  const lookups: Lookup[] = [];
  const look = (lookup: Lookup): Found => {
    const passed = records.filter(
      (record) => passes(record, lookup.filters) && hasWords(record, lookup, words),
    );
    const sorted = lookup.order ? passed.toSorted((a, b) => (a.id < b.id ? -1 : 1)) : passed;
    if (lookup.order === "desc") sorted.reverse();
    return {
      results: sorted.map(({ id }) => ({ id, load: () => Promise.resolve(hitOf(id)) })),
      counts: hasFilters ? countFilters(passed) : {},
    };
  };
  return {
    spellings: {},
    lookups,
    look(lookup) {
      lookups.push(lookup);
      return Promise.resolve(look(lookup));
    },
    loadFilter: () => Promise.resolve(),
  };
}

function hasWords(
  { text }: SketchedRecord,
  { words, isPhrase }: Lookup,
  known: ReadonlySet<string>,
): boolean {
  if (words === undefined) return true;
  if (isPhrase) return ` ${text} `.includes(` ${words.join(" ")} `);
  return words.every((word) => {
    const longer = [...known].filter((one) => one.startsWith(word));
    const shorter = [...known].filter((one) => word.startsWith(one)).sort((a, b) => b.length - a.length);
    const taken = longer.length > 0 ? longer : shorter.slice(0, 1);
    return text.split(" ").some((one) => taken.includes(one));
  });
}

function passes({ filters = {} }: SketchedRecord, wanted: Filters): boolean {
  return Object.entries(wanted).every(([filter, values]) =>
    values.some((value) => filters[filter as SearchFilter]?.includes(value)),
  );
}

function countFilters(records: readonly SketchedRecord[]): Counts {
  const counts: Partial<Record<SearchFilter, Record<string, number>>> = {};
  for (const { filters = {} } of records) {
    for (const [filter, values] of Object.entries(filters)) {
      const ofFilter = counts[filter as SearchFilter] ?? {};
      counts[filter as SearchFilter] = ofFilter;
      for (const value of values) ofFilter[value] = (ofFilter[value] ?? 0) + 1;
    }
  }
  return counts;
}

function hitOf(id: string): SearchHit {
  return { id, date: "2017", texts: [], lines: {} };
}

/** A query and filters → the results, with what had to be given up to find any. */
import type { Counts, Engine, Filters, Lookup, Result } from "./engine.ts";
import { countWords } from "./known-words.ts";
import type { Query, QueryWord } from "./query.ts";
import { FACETS, type SearchState } from "./state.ts";

export interface Findings {
  readonly results: readonly Result[];
  /** Of the filters that are loaded. */
  readonly counts: Counts;
  /** Whether the counts are of these results; for words beside a phrase they are of all records with the words. */
  readonly isCounted: boolean;
  /** Where there is no result: how many there would be without the filters. */
  readonly unfiltered: number;
  /** The words that were looked for. */
  readonly words: readonly QueryWord[];
  /** The words that were left out, since no record has them all. */
  readonly leftOut: readonly QueryWord[];
  /** No record has a phrase's words side by side: these have them apart. */
  readonly isApart: boolean;
}

/** One way to take a query, from the strictest on. */
interface Reading {
  readonly words: readonly QueryWord[];
  readonly phrases: Query["phrases"];
  readonly isApart?: boolean;
}

/**
 * `years` are those that have records. An empty query finds every record that the filters let through, newest first.
 * Where nothing has all words, phrases are taken apart, then words are left out, the commonest first.
 */
export async function findRecords(
  engine: Engine,
  query: Query,
  state: SearchState,
  years: readonly number[],
): Promise<Findings> {
  const filters = filtersOf(state, years);
  for await (const { words, phrases, isApart = false } of readingsOf(engine, query)) {
    const leftOut = query.words.filter((word) => !words.includes(word));
    const found = await findAll(engine, words, phrases, filters, state);
    if (found.results.length > 0) return { ...found, unfiltered: 0, words, leftOut, isApart };
    if (Object.keys(filters).length === 0) continue;
    const unfiltered = (await findAll(engine, words, phrases, {}, state)).results.length;
    if (unfiltered > 0) return { ...found, unfiltered, words, leftOut, isApart };
  }
  return { ...NONE, unfiltered: 0, words: query.words, leftOut: [], isApart: false };
}

type Set = Pick<Findings, "results" | "counts" | "isCounted">;

const NONE: Set = { results: [], counts: {}, isCounted: true };

async function* readingsOf(engine: Engine, { words, phrases }: Query): AsyncGenerator<Reading> {
  const known = (await countWords(engine, words)).filter(({ count }) => count > 0);
  const have = known.map(({ word }) => word);
  if (words.length > 0 && have.length === 0) return;
  const isWhole = have.length === words.length;
  if (isWhole && phrases.length > 0) yield { words, phrases };
  yield { words: have, phrases: [], isApart: isWhole && phrases.length > 0 };
  if (have.length < 2) return;
  const commonest = [...known]
    .sort((a, b) => b.count - a.count || words.indexOf(a.word) - words.indexOf(b.word))
    .map(({ word }) => word);
  for (const dropped of commonest) yield { words: have.filter((word) => word !== dropped), phrases: [] };
  for (let n = 2; n < commonest.length; n++) {
    yield { words: have.filter((word) => !commonest.slice(0, n).includes(word)), phrases: [] };
  }
}

async function findAll(
  engine: Engine,
  words: readonly QueryWord[],
  phrases: Query["phrases"],
  filters: Filters,
  { query, sort }: SearchState,
): Promise<Set> {
  const isEverything = query === "";
  if (!isEverything && words.length === 0) return NONE;
  const terms = isEverything ? undefined : words.map(({ word }) => word);
  const order = sort === "oldest" ? "asc" : sort === "newest" || isEverything ? "desc" : undefined;
  const all: Lookup = { words: terms, filters, ...(order && { order }) };
  const exact = phrases.map((phrase): Lookup => ({ words: phrase, isPhrase: true, filters }));
  const [found, ...together] = await Promise.all([all, ...exact].map((lookup) => engine.look(lookup)));
  const inEach = together.map(({ results }) => new Set(results.map(({ id }) => id)));
  const results = found?.results.filter(({ id }) => inEach.every((ids) => ids.has(id))) ?? [];
  const sole = soleLookup(all, exact);
  return { results, counts: await countValues(engine, sole ?? all), isCounted: sole !== undefined };
}

/** The one lookup that finds just these records, so that its counts are theirs. */
function soleLookup(all: Lookup, [first, ...others]: readonly Lookup[]): Lookup | undefined {
  if (first === undefined) return all;
  const isAll = others.length === 0 && all.words?.every((word) => first.words?.includes(word));
  return isAll ? first : undefined;
}

/** A filter's own values are counted as if it were open: ticking another one of them adds results. */
async function countValues(engine: Engine, lookup: Lookup): Promise<Counts> {
  const { counts } = await engine.look(lookup);
  const open = Object.keys(lookup.filters).map(async (filter) => {
    const { [filter as keyof Filters]: _, ...others } = lookup.filters;
    const wider = await engine.look({ ...lookup, filters: others });
    return [filter, wider.counts[filter as keyof Filters] ?? {}] as const;
  });
  return { ...counts, ...Object.fromEntries(await Promise.all(open)) };
}

function filtersOf({ chosen, from, to }: SearchState, years: readonly number[]): Filters {
  const ticked = FACETS.flatMap((facet) =>
    chosen[facet].length > 0 ? [[facet, chosen[facet]] as const] : [],
  );
  const isSpan = from !== undefined || to !== undefined;
  const span = years.filter((year) => year >= (from ?? year) && year <= (to ?? year)).map(String);
  return {
    ...Object.fromEntries(ticked),
    // An empty list would let everything through; there is no year "none".
    ...(isSpan && { year: span.length > 0 ? span : ["none"] }),
  };
}

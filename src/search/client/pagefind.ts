/** Loads Pagefind from the site's own index folder, and asks it. */
import { DATE_SORT, type SearchHit, SPELLINGS_FILE } from "../hit.ts";
import { RANKING } from "../ranking.ts";
import type { Spellings } from "../spellings.ts";
import type { Counts, Engine, Found, Lookup } from "./engine.ts";
import { remember } from "./remember.ts";

interface Pagefind {
  createInstance(options: object): Instance;
}

interface Instance {
  search(term: string | null, options: object): Promise<Answer>;
  preload(term: string | null, options: object): Promise<void>;
}

interface Answer {
  readonly results: readonly {
    readonly id: string;
    readonly data: () => Promise<{ readonly meta: { readonly hit: SearchHit } }>;
  }[];
  readonly filters: Counts;
}

/** `folder` is the address of the index, with a slash at its end. Rejects where the index does not arrive. */
export async function loadEngine(folder: string): Promise<Engine> {
  const failures = countFailures(folder);
  const [pagefind, spellings] = await Promise.all([
    import(`${folder}pagefind.js`) as Promise<Pagefind>,
    fetchSpellings(folder),
  ]);
  const instance = pagefind.createInstance({
    noWorker: true,
    basePath: folder,
    baseUrl: "/",
    ranking: RANKING,
  });
  /** Pagefind only notes in the console that a part did not arrive, and goes on as if there were nothing in it. */
  const whole = async <T>(work: Promise<T>): Promise<T> => {
    const before = failures();
    const value = await work;
    if (failures() > before) throw new Error("a part of the index did not arrive");
    return value;
  };
  return remember({
    spellings,
    look: (lookup) => whole(look(instance, lookup)),
    // All of them at once would be as much as the rest of a large index.
    loadFilter: (filter) => whole(instance.preload(null, { filters: { [filter]: { any: [""] } } })),
  });
}

async function look(instance: Instance, { words, isPhrase, filters, order }: Lookup): Promise<Found> {
  const term = words?.join(" ") ?? null;
  const answer = await instance.search(isPhrase ? `"${term}"` : term, {
    filters: Object.fromEntries(Object.entries(filters).map(([filter, values]) => [filter, { any: values }])),
    ...(order && { sort: { [DATE_SORT]: order } }),
  });
  return {
    results: answer.results.map(({ id, data }) => ({ id, load: async () => (await data()).meta.hit })),
    counts: answer.filters,
  };
}

async function fetchSpellings(folder: string): Promise<Spellings> {
  const response = await fetch(folder + SPELLINGS_FILE, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return (await response.json()) as Spellings;
}

/** How many of the requests below the folder have failed so far. */
function countFailures(folder: string): () => number {
  const ask = window.fetch.bind(window);
  let failures = 0;
  window.fetch = async (input, options) => {
    const isOurs = String(input).includes(folder);
    try {
      const response = await ask(input, options);
      if (isOurs && !response.ok) failures += 1;
      return response;
    } catch (error) {
      if (isOurs) failures += 1;
      throw error;
    }
  };
  return () => failures;
}

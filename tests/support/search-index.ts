/** Searches a written index from Node, with Pagefind's own script, as the search page does in a browser. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import { pathToFileURL } from "node:url";
import { type SearchHit, SPELLINGS_FILE } from "../../src/search/hit.ts";
import { RANKING } from "../../src/search/ranking.ts";
import { indexWords, type Spellings } from "../../src/search/spellings.ts";

export interface SearchCall {
  /** Every word where it is absent. */
  readonly phrase?: true;
  /** How many results are loaded; 10 where it is absent. */
  readonly most?: number;
  readonly filters?: Readonly<Record<string, string>>;
  readonly sort?: Readonly<Record<string, "asc" | "desc">>;
}

export interface OpenIndex {
  /** The results of a query as a reader types it, the best first; null for all records. */
  readonly search: (query: string | null, call?: SearchCall) => Promise<SearchHit[]>;
  /** By filter and value, the number of records. */
  readonly filters: () => Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
  /** Files that were asked for since this was last called, with their bytes as they lie in the folder. */
  readonly takeLoaded: () => { readonly path: string; readonly bytes: number }[];
  readonly close: () => Promise<void>;
}

interface PagefindScript {
  createInstance(options: object): {
    init(): Promise<void>;
    search(
      term: string | null,
      options: object,
    ): Promise<{ results: { data(): Promise<{ meta: { hit: SearchHit } }> }[] }>;
    filters(): Promise<Record<string, Record<string, number>>>;
  };
}

export async function openIndex(folder: string): Promise<OpenIndex> {
  const loaded: { path: string; bytes: number }[] = [];
  const server = createServer(async (request, response) => {
    const path = normalize((request.url ?? "/").replace(/\?.*/, "")).slice(1);
    const bytes = await readFile(join(folder, path)).catch(() => undefined);
    loaded.push({ path, bytes: bytes?.length ?? 0 });
    response.writeHead(bytes ? 200 : 404).end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const basePath = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const script = pathToFileURL(join(folder, "pagefind.js")).href;
  const { createInstance } = (await import(/* @vite-ignore */ script)) as PagefindScript;
  const pagefind = createInstance({ basePath, baseUrl: "/", noWorker: true, ranking: RANKING });
  const spellings = JSON.parse(await readFile(join(folder, SPELLINGS_FILE), "utf8")) as Spellings;
  const search = async (query: string | null, call: SearchCall = {}): Promise<SearchHit[]> => {
    const words =
      query === null
        ? null
        : indexWords(query, spellings)
            .map(({ word }) => word)
            .join(" ");
    const { results } = await pagefind.search(call.phrase ? `"${words}"` : words, {
      filters: call.filters ?? {},
      sort: call.sort ?? {},
    });
    const shown = await Promise.all(results.slice(0, call.most ?? 10).map((result) => result.data()));
    return shown.map(({ meta }) => meta.hit);
  };
  return {
    search,
    filters: () => pagefind.filters(),
    takeLoaded: () => loaded.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Entries → the files of a Pagefind index, with results of our own in the place of the indexer's. */
import { gunzipSync, gzipSync } from "node:zlib";
import { close, createIndex, type PagefindIndex } from "pagefind";
import { hashOf } from "../assets/cache.ts";
import type { SearchEntry } from "./entry.ts";

export interface IndexFile {
  /** Below the index's folder. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** All languages share one index. Only plural and other English endings are cut off; words in other scripts stay whole. */
const STEMMING = "en";

/** What the script of the search page loads; the rest is for interfaces that come with Pagefind. */
const NEEDED =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|[\w.]+\.pf_meta|(?:index|filter|fragment)\/.+)$/;

/** Pages that the indexer is given before the first of them is answered. */
const AT_ONCE = 500;

/** The indexer is a program of its own, which can die without a word; ten thousand records take it half a minute. */
const PATIENCE_MINUTES = 15;

/** Pages are numbered as they come: the same entries in the same order give the same bytes. */
export async function indexPages(entries: Iterable<SearchEntry>): Promise<IndexFile[]> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`it has not answered in ${PATIENCE_MINUTES} minutes`)),
      PATIENCE_MINUTES * 60_000,
    );
  });
  try {
    return await Promise.race([runIndexer(entries), limit]);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The search index could not be made: ${reason}`, { cause: error });
  } finally {
    clearTimeout(timer);
    await close();
  }
}

async function runIndexer(entries: Iterable<SearchEntry>): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: STEMMING, keepIndexUrl: true });
  if (index === undefined) throw new Error(errors.join("; "));
  const hits = await addPages(index, entries);
  const { files, errors: unwritten } = await index.getFiles();
  if (unwritten.length > 0) throw new Error(unwritten.join("; "));
  return files
    .filter(({ path }) => NEEDED.test(path))
    .map(({ path, content }) =>
      path.startsWith("fragment/") ? { path, content: replaceFragment(content, hits) } : { path, content },
    );
}

/** By the address that the indexer knows a page by, the result to show in the place of the page. */
type Hits = ReadonlyMap<string, string>;

async function addPages(index: PagefindIndex, entries: Iterable<SearchEntry>): Promise<Hits> {
  const hits = new Map<string, string>();
  let waiting: Promise<void>[] = [];
  for (const { id, page, hit } of entries) {
    const shown = JSON.stringify(hit);
    // Pagefind names a result's file by what it holds itself; with the hash in it, the name changes as ours does.
    const url = `/${id}/${hashOf(shown).slice(0, 16)}`;
    hits.set(url, shown);
    const added = addPage(index, url, page);
    // Where the entries fail, nobody waits for those that are under way; all others are waited for below.
    added.catch(() => undefined);
    waiting.push(added);
    if (waiting.length < AT_ONCE) continue;
    await Promise.all(waiting);
    waiting = [];
  }
  await Promise.all(waiting);
  return hits;
}

async function addPage(index: PagefindIndex, url: string, content: string): Promise<void> {
  const { errors } = await index.addHTMLFile({ url, content });
  if (errors.length > 0) throw new Error(`${url}: ${errors.join("; ")}`);
}

/** Stands before what Pagefind compresses, as its script expects it. */
const SIGNATURE = "pagefind_dcd";

/** The indexer's own has the folded words of the page, which nobody wants to read. */
function replaceFragment(content: Uint8Array, hits: Hits): Buffer {
  const fragment = JSON.parse(gunzipSync(content).toString("utf8").slice(SIGNATURE.length)) as Fragment;
  const hit = hits.get(fragment.url);
  if (hit === undefined) throw new Error(`${fragment.url} is no page of the index`);
  const { word_count } = fragment;
  const parts = `"word_count":${word_count},"filters":{},"meta":{"hit":${hit}},"anchors":[]`;
  return gzipSync(`${SIGNATURE}{"url":"","content":"",${parts}}`, { level: 9 });
}

interface Fragment {
  readonly url: string;
  readonly word_count: number;
}

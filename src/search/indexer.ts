/** Pages → the files of a Pagefind index, with results of our own in the place of the indexer's. */
import { constants, gunzipSync, gzipSync } from "node:zlib";
import { close, createIndex, type PagefindIndex } from "pagefind";
import { hashOf } from "../assets/cache.ts";
import { NoIndexer } from "./no-indexer.ts";

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

/** The indexer is a program of its own; ten thousand records take it some twenty seconds. */
const PATIENCE_MINUTES = 15;

/** That it has ended is only found out by writing to it. */
const PULSE_MS = 1000;

/**
 * Pagefind for Linux asks the system for its memory again and again; where the system is a virtual machine, that takes
 * most of its time. It is told to keep what it has, in large pages, and to share it between its threads: what one of them
 * gives back is what the next one takes.
 */
const MEMORY = {
  name: "_RJEM_MALLOC_CONF",
  value: "dirty_decay_ms:-1,muzzy_decay_ms:-1,thp:always,metadata_thp:always,narenas:1",
};

/** A page of the index, with the result to show in its place. */
export interface IndexPage {
  readonly id: string;
  /** Markup. */
  readonly page: string;
  /** JSON. */
  readonly hit: string;
}

/**
 * Pages are numbered as they come: the same ones in the same order give the same bytes. Throws NoIndexer where Pagefind
 * cannot run or fails.
 */
export async function indexPages(pages: Iterable<IndexPage>): Promise<IndexFile[]> {
  let timer: NodeJS.Timeout | undefined;
  const pulse = setInterval(() => void createIndex().catch(() => undefined), PULSE_MS);
  const limit = new Promise<never>((_, reject) => {
    const giveUp = () => reject(new Error(`it has not answered in ${PATIENCE_MINUTES} minutes`));
    timer = setTimeout(giveUp, PATIENCE_MINUTES * 60_000);
  });
  try {
    return await Promise.race([runIndexer(pages), limit]);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new NoIndexer(`The search index could not be made: ${reason}`, { cause: error });
  } finally {
    clearInterval(pulse);
    clearTimeout(timer);
    await close();
  }
}

async function runIndexer(pages: Iterable<IndexPage>): Promise<IndexFile[]> {
  const { index, errors } = await startIndexer();
  if (index === undefined) throw new Error(errors.join("; "));
  const hits = await addPages(index, pages);
  const writing = index.getFiles();
  // While the indexer is busy with its own.
  const fragments = new Map([...hits].map(([url, hit]) => [url, makeFragment(hit)]));
  const { files, errors: unwritten } = await writing;
  if (unwritten.length > 0) throw new Error(unwritten.join("; "));
  return files
    .filter(({ path }) => NEEDED.test(path))
    .map(({ path, content }) => ({
      path,
      content: path.startsWith("fragment/") ? findFragment(content, fragments) : content,
    }));
}

/** The program is started by the first call, with the environment of that moment. */
function startIndexer(): ReturnType<typeof createIndex> {
  const isSet = process.env[MEMORY.name] !== undefined;
  if (!isSet) process.env[MEMORY.name] = MEMORY.value;
  const started = createIndex({ forceLanguage: STEMMING, keepIndexUrl: true });
  if (!isSet) delete process.env[MEMORY.name];
  return started;
}

/** The hits, in JSON, by the address that the indexer knows the page by. */
async function addPages(index: PagefindIndex, pages: Iterable<IndexPage>): Promise<Map<string, string>> {
  const hits = new Map<string, string>();
  const added: Promise<void>[] = [];
  for (const { id, page, hit } of pages) {
    // Pagefind names a result's file by what it holds itself; with the hash in it, the name changes as ours does.
    const url = `/${id}/${hashOf(hit).slice(0, 16)}`;
    hits.set(url, hit);
    added.push(addPage(index, url, page));
    await added[added.length - AT_ONCE];
  }
  await Promise.all(added);
  return hits;
}

/** What goes wrong with a page is told when its turn has come. */
function addPage(index: PagefindIndex, url: string, content: string): Promise<void> {
  const added = index.addHTMLFile({ url, content }).then(({ errors }) => {
    if (errors.length > 0) throw new Error(`${url}: ${errors.join("; ")}`);
  });
  added.catch(() => undefined);
  return added;
}

/** Stands before what Pagefind compresses, as its script expects it. */
const SIGNATURE = "pagefind_dcd";

/** The indexer's own has the folded words of the page, which nobody wants to read. */
function makeFragment(hit: string): Uint8Array {
  const fragment = `{"url":"","content":"","word_count":0,"filters":{},"meta":{"hit":${hit}},"anchors":[]}`;
  return gzipSync(SIGNATURE + fragment, { level: 9 });
}

/** Compressed bytes that hold the address, which stands first; ids have 200 characters at most. */
const BEGINNING = 600;

function findFragment(content: Uint8Array, fragments: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const beginning = gunzipSync(content.subarray(0, BEGINNING), { finishFlush: constants.Z_SYNC_FLUSH });
  const [, url = ""] = /^pagefind_dcd\{"url":"([^"]*)"/.exec(beginning.toString("utf8")) ?? [];
  const fragment = fragments.get(url);
  if (fragment === undefined)
    throw new Error(`a result of Pagefind's is none of ours: ${beginning.subarray(0, 200)}`);
  return fragment;
}

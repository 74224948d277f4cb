/** Makes the folder that is copied to `/search/index/`: what the browser loads to search, one index for all languages. */
import { createHash, randomUUID } from "node:crypto";
import { access, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compare } from "../archive/problem.ts";
import { hashOf, keepUsed } from "../assets/cache.ts";
import type { SearchEntries, SearchEntry } from "./entry.ts";
import { SPELLINGS_FILE } from "./hit.ts";
import { type IndexFile, type IndexPage, indexPages } from "./indexer.ts";
import { makePageRenderer } from "./page.ts";
import type { Spellings } from "./spellings.ts";

const ROOM = fileURLToPath(new URL(".", import.meta.url));

const KEPT_FOLDERS = 4;

/** An index has a file for each record. */
const WRITTEN_AT_ONCE = 32;

/**
 * The same entries give the same bytes, and are indexed once. The folder is whole or not there: it is renamed into its
 * place, so that a build that is stopped leaves nothing that another would take for an index.
 */
export async function makeSearchFolder(
  { list, spellings }: SearchEntries,
  cacheFolder: string,
): Promise<string> {
  const parent = join(cacheFolder, "search");
  const entries = [...list()];
  const folder = join(parent, await nameFolder(entries, spellings));
  if (!(await isThere(folder))) await layOut(await listFiles(entries, spellings), folder, parent);
  await keepUsed(folder, KEPT_FOLDERS);
  return folder;
}

/** By all that shapes the index: what is told of the records, the code of this room, and Pagefind. */
async function nameFolder(entries: readonly SearchEntry[], spellings: Spellings): Promise<string> {
  const { version } = await readPagefindPackage();
  const code = await readOwnCode();
  const hash = createHash("sha256").update(hashOf(version, ...code, JSON.stringify(spellings)));
  for (const entry of entries) hash.update(hashOf(JSON.stringify(entry)));
  return hash.digest("hex").slice(0, 16);
}

async function readOwnCode(): Promise<string[]> {
  const files = (await readdir(ROOM)).filter((name) => name.endsWith(".ts")).sort(compare);
  return Promise.all(files.map((name) => readFile(join(ROOM, name), "utf8")));
}

/** Its exports leave out package.json, and have nothing for `require`. */
async function readPagefindPackage(): Promise<{ readonly version: string }> {
  for (const folder of createRequire(import.meta.url).resolve.paths("pagefind") ?? []) {
    const text = await readFile(join(folder, "pagefind", "package.json"), "utf8").catch(() => undefined);
    if (text !== undefined) return JSON.parse(text) as { version: string };
  }
  throw new Error("The package pagefind is not installed: run npm ci");
}

async function listFiles(entries: readonly SearchEntry[], spellings: Spellings): Promise<IndexFile[]> {
  const files = await indexPages(listPages(entries, makePageRenderer(spellings)));
  return [...files, { path: SPELLINGS_FILE, content: Buffer.from(JSON.stringify(spellings)) }];
}

/** A page is made when it is asked for: meanwhile the indexer reads those before it. */
function* listPages(
  entries: Iterable<SearchEntry>,
  renderPage: (entry: SearchEntry) => string,
): Generator<IndexPage> {
  for (const entry of entries) {
    yield { id: entry.id, page: renderPage(entry), hit: JSON.stringify(entry.hit) };
  }
}

async function layOut(files: readonly IndexFile[], folder: string, parent: string): Promise<void> {
  const scratch = join(parent, `${randomUUID()}.tmp`);
  const folders = new Set(files.map(({ path }) => dirname(join(scratch, path))));
  for (const one of [scratch, ...folders]) await mkdir(one, { recursive: true });
  for (let start = 0; start < files.length; start += WRITTEN_AT_ONCE) {
    const some = files.slice(start, start + WRITTEN_AT_ONCE);
    await Promise.all(some.map(({ path, content }) => writeFile(join(scratch, path), content)));
  }
  await rename(scratch, folder).catch(async (error: unknown) => {
    await rm(scratch, { recursive: true, force: true });
    // Another build has made the same index meanwhile.
    if (!(await isThere(folder))) throw error;
  });
}

async function isThere(folder: string): Promise<boolean> {
  return access(folder).then(
    () => true,
    () => false,
  );
}

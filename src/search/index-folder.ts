/** Makes the folder that is copied to `/search/index/`: what the browser loads to search, one index for all languages. */
import { createHash, randomUUID } from "node:crypto";
import { access, mkdir, readFile, rename, rm, utimes, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { hashOf, keepNewest } from "../assets/cache.ts";
import type { SearchEntries } from "./entry.ts";
import { SPELLINGS_FILE } from "./hit.ts";
import { type IndexFile, indexPages } from "./indexer.ts";

const KEPT_FOLDERS = 4;

/** Raised where the same entries are written into other bytes. */
const FORM = "1";

/**
 * The same entries give the same bytes, and are indexed once. The folder is whole or not there: it is renamed into its
 * place, so that a build that is stopped leaves nothing that another would take for an index.
 */
export async function makeSearchFolder(entries: SearchEntries, cacheFolder: string): Promise<string> {
  const parent = join(cacheFolder, "search");
  const folder = join(parent, (await hashEntries(entries)).slice(0, 16));
  if (await isThere(folder)) await utimes(folder, new Date(), new Date());
  else await layOut(await listFiles(entries), folder, parent);
  await keepNewest(parent, KEPT_FOLDERS);
  return folder;
}

async function hashEntries({ list, spellings }: SearchEntries): Promise<string> {
  const hash = createHash("sha256");
  const { version } = await readPagefindPackage();
  hash.update(hashOf(FORM, version, JSON.stringify(spellings)));
  for (const { page, hit } of list()) hash.update(hashOf(page, JSON.stringify(hit)));
  return hash.digest("hex");
}

/** Its exports leave out package.json, and have nothing for `require`. */
async function readPagefindPackage(): Promise<{ readonly version: string }> {
  for (const folder of createRequire(import.meta.url).resolve.paths("pagefind") ?? []) {
    const text = await readFile(join(folder, "pagefind", "package.json"), "utf8").catch(() => undefined);
    if (text !== undefined) return JSON.parse(text) as { version: string };
  }
  throw new Error("The package pagefind is not installed: run npm ci");
}

async function listFiles(entries: SearchEntries): Promise<IndexFile[]> {
  const spellings = Buffer.from(`${JSON.stringify(entries.spellings)}\n`);
  return [...(await indexPages(entries.list())), { path: SPELLINGS_FILE, content: spellings }];
}

async function layOut(files: readonly IndexFile[], folder: string, parent: string): Promise<void> {
  const scratch = join(parent, `${randomUUID()}.tmp`);
  const folders = new Set(files.map(({ path }) => dirname(join(scratch, path))));
  for (const one of [scratch, ...folders]) await mkdir(one, { recursive: true });
  for (const { path, content } of files) await writeFile(join(scratch, path), content);
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

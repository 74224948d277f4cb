/** The folder of a built site to the fingerprints of its files, and to the records that it shows. */
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { compare } from "../archive/problem.ts";
import { MANIFEST } from "../fixity/manifest.ts";
import { recordIdOf, steadyName } from "../review/file-kind.ts";
import { type Fingerprint, fingerprint, type SiteFiles } from "../review/fingerprint.ts";
import type { RecordPages } from "../review/reading-section.ts";
import { readRecordPage } from "../review/record-page.ts";

/** Files that are read at once. */
const AT_ONCE = 32;

/** Undefined where there is no such folder, or nothing in it: the site was not built. */
export async function readSite(folder: string): Promise<SiteFiles | undefined> {
  const paths = await listPaths(folder);
  if (paths.length === 0) return undefined;
  const files = new Map<string, Fingerprint>();
  for (let start = 0; start < paths.length; start += AT_ONCE) {
    const some = paths.slice(start, start + AT_ONCE);
    const contents = await Promise.all(some.map((path) => readFile(join(folder, path))));
    for (const [index, path] of some.entries()) {
      files.set(steadyName(path), fingerprint(path, contents[index] ?? new Uint8Array()));
    }
  }
  return files;
}

/** Every page of the records of these ids, by id; the site's first language comes first. */
export async function readRecords(
  folder: string,
  files: SiteFiles,
  ids: ReadonlySet<string>,
): Promise<RecordPages[]> {
  // The first language's pages have no code before them, and so the shortest paths.
  const pages = [...files.keys()].sort((a, b) => a.length - b.length || compare(a, b));
  const byId = new Map<string, string[]>();
  for (const path of pages) {
    const id = recordIdOf(path);
    if (id !== undefined && ids.has(id)) byId.set(id, [...(byId.get(id) ?? []), path]);
  }
  const records = [...byId].sort(([a], [b]) => compare(a, b));
  return Promise.all(
    records.map(async ([id, paths]) => {
      const texts = await Promise.all(paths.map((path) => readFile(join(folder, path), "utf8")));
      return { id, readings: texts.flatMap((html) => readRecordPage(html) ?? []) };
    }),
  );
}

async function listPaths(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) {
      return [];
    }
    throw error;
  });
  return (
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
      // It changes with whatever file does.
      .filter((path) => path !== MANIFEST)
      .sort(compare)
  );
}

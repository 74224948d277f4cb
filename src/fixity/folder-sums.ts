/** A folder to the sums of its files, and to the manifest that lies in it. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Copy } from "./copy.ts";
import { openFolder } from "./folder-copy.ts";
import { compareBytes, type FileSum, formatManifest, MANIFEST } from "./manifest.ts";
import { mapInLanes, type PiecesSum, sumPieces } from "./sums.ts";

export interface SizedSum extends FileSum {
  readonly bytes: number;
}

/** Sorted by the bytes of the path. Throws where something lies there that is no file: its sum would say nothing. */
export async function sumFolder(folder: string, isWanted = (_path: string) => true): Promise<SizedSum[]> {
  const { copy, paths } = await listWanted(folder, isWanted);
  return mapInLanes(paths, copy.lanes, async (path) => ({ path, ...(await sumFile(copy, path)) }));
}

/** As sumFolder, without the sizes. `known`: sums by path, of files that are not read again. */
export async function sumUnknown(
  folder: string,
  known: ReadonlyMap<string, string>,
  isWanted = (_path: string) => true,
): Promise<FileSum[]> {
  const { copy, paths } = await listWanted(folder, isWanted);
  return mapInLanes(paths, copy.lanes, async (path) => ({
    path,
    sum: known.get(path) ?? (await sumFile(copy, path)).sum,
  }));
}

/** Lists every file of the folder but itself; answers how many. `known` as in sumUnknown. */
export async function writeManifest(
  folder: string,
  known: ReadonlyMap<string, string> = new Map(),
): Promise<number> {
  const sums = await sumUnknown(folder, known, (path) => path !== MANIFEST);
  await writeFile(join(folder, MANIFEST), formatManifest(sums));
  return sums.length;
}

async function listWanted(folder: string, isWanted: (path: string) => boolean) {
  const copy = await openFolder(folder);
  const { files = [], odd = [] } = copy.listing ?? {};
  const [strange] = odd.filter(({ path }) => isWanted(path));
  if (strange) throw new Error(`${join(folder, strange.path)} ${strange.why}`);
  return { copy, paths: files.filter(isWanted).sort(compareBytes) };
}

async function sumFile(copy: Copy, path: string): Promise<PiecesSum> {
  const opened = await copy.open(path);
  if (opened.state !== "open")
    throw new Error(`${join(copy.name, path)} ${"why" in opened ? opened.why : "is gone"}`);
  return sumPieces(opened.pieces);
}

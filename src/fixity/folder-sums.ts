/** A folder to the sums of its files, and to the manifest that lies in it. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openFolder } from "./folder-copy.ts";
import { compareBytes, type FileSum, formatManifest, MANIFEST } from "./manifest.ts";
import { mapInLanes, sumPieces } from "./sums.ts";

export interface SizedSum extends FileSum {
  readonly bytes: number;
}

/** Sorted by the bytes of the path. Throws where something lies there that is no file: its sum would say nothing. */
export async function sumFolder(folder: string, isWanted = (_path: string) => true): Promise<SizedSum[]> {
  const copy = await openFolder(folder);
  const { files = [], odd = [] } = copy.listing ?? {};
  const [strange] = odd.filter(({ path }) => isWanted(path));
  if (strange) throw new Error(`${join(folder, strange.path)} ${strange.why}`);
  const paths = files.filter(isWanted).sort(compareBytes);
  return mapInLanes(paths, copy.lanes, async (path) => {
    const opened = await copy.open(path);
    if (opened.state !== "open")
      throw new Error(`${join(folder, path)} ${"why" in opened ? opened.why : "is gone"}`);
    return { path, ...(await sumPieces(opened.pieces)) };
  });
}

/** Lists every file of the folder but itself; answers how many. */
export async function writeManifest(folder: string): Promise<number> {
  const sums = await sumFolder(folder, (path) => path !== MANIFEST);
  await writeFile(join(folder, MANIFEST), formatManifest(sums));
  return sums.length;
}

/** Cards to the folder of PNG files that is copied over the pages; only those that changed are drawn. */
import { mkdir, readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compare } from "../archive/problem.ts";
import { hashOf, keepNewest, keepUsed, readOrMake, writeWhole } from "../assets/cache.ts";
import { FACES, hashCutter, readFace } from "../assets/faces.ts";
import type { Card } from "./card.ts";
import { type Drawer, openDrawer } from "./drawer.ts";

export interface CardFolder {
  /** To be copied to the site's root. */
  readonly folder: string;
  /** How many were not in the cache. */
  readonly drawn: number;
}

/** Drawn at once: a picture takes 3 MB while it is made. */
const LANES = 2;

/** Several builds with different cards may share one cache. */
const KEPT_FOLDERS = 4;
const SPARE_CARDS = 1000;

const require = createRequire(import.meta.url);

/**
 * The same cards give the same folder with the same bytes in it. `.cache` holds each picture by all that shapes it:
 * its words, the fonts, the code of this room and the versions of what draws. Throws NoDrawer where a picture must
 * be drawn and the machine cannot.
 */
export async function makeCardFolder(cards: readonly Card[], cacheFolder: string): Promise<CardFolder> {
  const recipe = await hashRecipe();
  const keyed = cards.map((card) => ({ card, key: hashOf(recipe, JSON.stringify(card)).slice(0, 32) }));
  const parent = join(cacheFolder, "cards", "sites");
  const pictures = join(cacheFolder, "cards", "pictures");
  const folder = join(parent, hashOf(...keyed.flatMap(({ card, key }) => [card.url, key])).slice(0, 16));
  await mkdir(folder, { recursive: true });
  await mkdir(pictures, { recursive: true });
  let drawer: Promise<Drawer> | undefined;
  let drawn = 0;
  await eachInLanes(keyed, async ({ card, key }) => {
    const bytes = await readOrMake(join(pictures, key), async () => {
      drawer ??= openDrawer(cacheFolder);
      drawn += 1;
      return (await drawer)(card);
    });
    const file = join(folder, card.url.slice(1));
    const kept = await readFile(file).catch(() => undefined);
    if (kept?.equals(bytes)) return;
    await mkdir(dirname(file), { recursive: true });
    await writeWhole(file, bytes, pictures);
  });
  await keepUsed(folder, KEPT_FOLDERS);
  if (drawn > 0) await keepNewest(pictures, cards.length + SPARE_CARDS);
  return { folder, drawn };
}

/** Changes with whatever shapes a picture besides its words. */
async function hashRecipe(): Promise<string> {
  const room = fileURLToPath(new URL(".", import.meta.url));
  const sources = (await readdir(room)).filter((name) => name.endsWith(".ts")).sort(compare);
  const packages = ["sharp", "d3-scale"].map((name) =>
    join(dirname(require.resolve(name)), "../package.json"),
  );
  return hashOf(
    await hashCutter(),
    ...(await Promise.all(sources.map((name) => readFile(join(room, name))))),
    ...(await Promise.all(packages.map((path) => readFile(path)))),
    ...(await Promise.all([FACES.latin, FACES.latinExtended, FACES.nastaliq].map(readFace))),
  );
}

/** In the order given, as lanes become free; the first failure is thrown when all lanes have stopped. */
async function eachInLanes<T>(values: readonly T[], run: (value: T) => Promise<void>): Promise<void> {
  const line = values.values();
  const lanes = Array.from({ length: LANES }, async () => {
    for (const value of line) await run(value);
  });
  const failed = (await Promise.allSettled(lanes)).find((lane) => lane.status === "rejected");
  if (failed) throw failed.reason;
}

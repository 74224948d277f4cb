/** The content to the files of a site, or of a shard of it, by all threads of a build. */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { ComposedEdition, Materials, PrintedEdition } from "../build.ts";
import { type FilelessReading, readSound } from "../reading.ts";
import type { Sums } from "../sheet-batch.ts";
import { countThreads, PressHands, wantedThreads } from "./press-hands.ts";
import { takeBatches } from "./press-job.ts";
import type { PressShares } from "./press-shares.ts";
import type { Progress } from "./progress.ts";
import { inShard, type Shard } from "./shard.ts";

/** Sheets between two looks at what else is waiting, such as Ctrl-C. */
const BREATH = 50;

export interface Surroundings {
  readonly shares: PressShares;
  readonly progress: Progress;
  /** Hears what is being done, for whoever must say where it failed; nothing, when it is done. */
  readonly tell: (step: string | undefined) => void;
}

export interface Printed {
  /** Of the whole site. */
  readonly edition: ComposedEdition;
  readonly reading: FilelessReading;
  readonly materials: Materials;
  /** Of the shard's sheets. */
  readonly sums: Sums;
}

/** Into a folder that is not there yet. Throws ContentProblems where the content has errors. */
export async function printShard(
  folder: string,
  shard: Shard,
  { shares, progress, tell }: Surroundings,
): Promise<Printed> {
  const { env } = process;
  const wanted = wantedThreads(env);
  const { reading, materials } = await readAll(progress);
  const threads = countThreads(reading.archive.articles.length, wanted);
  const { completeEdition, composeReading } = await import("../build.ts");
  // By itself: with all folders above it Node says of a read-only disk that there is no such folder.
  mkdirSync(dirname(folder), { recursive: true });
  mkdirSync(folder);
  const { memory } = shares;
  const job = { reading, materials, folder, shard, threads, memory };
  const hands = new PressHands(threads - 1, job);
  let begun = 0;
  const listen = async (url: string, total: number) => {
    tell(`writing ${url}`);
    progress.count(shares.countSheet(), total);
    begun += 1;
    if (begun % BREATH === 0) await setImmediate();
    hands.check();
  };
  try {
    progress.step("composing the pages");
    const edition = composeReading(reading, materials, env);
    // What is not divided is the first shard's.
    const isFirst = shard.number === 1;
    const copied = isFirst ? edition.copied : {};
    const cards = inShard(edition.cards, shard);
    const part = await completeEdition({ ...edition, cards, copied }, isFirst, progress.step);
    const sheets = inShard(edition.sheets, shard);
    const own = await printOwn({ ...part, sheets }, folder, takeBatches(sheets, shares, threads), listen);
    const sums = new Map([...own, ...(await hands.finish())]);
    if (sums.size !== sheets.length)
      throw new Error(`${sheets.length} sheets, but ${sums.size} files were written`);
    tell(undefined);
    return { edition, reading, materials, sums };
  } finally {
    await hands.dismiss();
  }
}

/** What composes and prints is loaded behind the reading: where the content is at fault, nobody waits for it. */
async function readAll({ step }: Progress): Promise<Pick<Printed, "reading" | "materials">> {
  const { env } = process;
  step("reading the records");
  const { files, ...reading } = await readSound(env, new Date());
  const { gatherMaterials } = await import("../build.ts");
  return { reading, materials: await gatherMaterials({ ...reading, files }, env, step) };
}

async function printOwn(
  { sheets, copied }: PrintedEdition,
  folder: string,
  batches: Iterable<PrintedEdition["sheets"]>,
  listen: (url: string, total: number) => Promise<void>,
): Promise<Sums> {
  const { copy, print } = await import("../../.eleventy.ts");
  await copy(copied, folder);
  return print(batches, folder, ({ url }) => listen(url, sheets.length));
}

/**
 * `node src/run.mjs tests/bench/own-site.ts CONTENT FOLDER`: our build as far as other generators do the same work. Pages
 * of records, tags, people, places, years and months, their feeds and a sitemap are written; cards, search, data files,
 * the API, citations, maps and all other pages are left out. Prints what each phase took, as JSON.
 */
import { fileURLToPath } from "node:url";
import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { copy, print } from "../../.eleventy.ts";
import { composeReading, gatherMaterials } from "../../src/build.ts";
import { printAsHand } from "../../src/cli/press-hand.ts";
import { countThreads, PressHands, wantedThreads } from "../../src/cli/press-hands.ts";
import { takeBatches } from "../../src/cli/press-job.ts";
import { PressShares } from "../../src/cli/press-shares.ts";
import { WHOLE } from "../../src/cli/shard.ts";
import { readSound } from "../../src/reading.ts";

const phases: Record<string, number> = {};

if (isMainThread) await build();
else parentPort?.postMessage(await printAsHand(workerData, ({ url }) => isSameWork(url)));

/** As `npm run build` does it, threads included. */
async function build(): Promise<void> {
  const [content = "", folder = ""] = process.argv.slice(2);
  const environment = { ...process.env, ARCHIVE_CONTENT: content };
  const { reading, materials } = await readAll(environment);
  const shares = new PressShares();
  const threads = countThreads(reading.archive.articles.length, wantedThreads(environment));
  const { memory } = shares;
  const job = { reading, materials, folder, shard: WHOLE, threads, memory };
  const hands = new PressHands(threads - 1, job, fileURLToPath(import.meta.url));
  const written = await measure("compose, render and write", async () => {
    const edition = composeReading(reading, materials, environment);
    const sheets = edition.sheets.filter(({ url }) => isSameWork(url));
    await copy(edition.copied, folder);
    const own = await print(takeBatches(sheets, shares, threads), folder, async () => {});
    return own.size + (await hands.finish()).size;
  });
  console.log(JSON.stringify({ sheets: written, phases }));
}

async function readAll(environment: NodeJS.ProcessEnv) {
  const { files, ...reading } = await measure("read", () => readSound(environment, new Date(0)));
  const materials = await gatherMaterials({ ...reading, files }, environment, () => {});
  return { reading, materials };
}

function isSameWork(url: string): boolean {
  return (
    /^\/(?:articles\/[^/]+\/|\d{4}\/(?:\d\d\/)?(?:page\/\d+\/)?)?$/.test(url) ||
    /^\/(?:tags|people|places)\/(?:[^/]+\/(?:page\/\d+\/)?)?$/.test(url) ||
    /^\/(?:(?:tags|people|places)\/[^/]+\/|\d{4}\/)?feed\.xml$/.test(url) ||
    url === "/sitemap.xml"
  );
}

/** CPU of this process, in seconds. */
async function measure<T>(phase: string, work: () => Promise<T>): Promise<T> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  phases[phase] = (user + system) / 1e6;
  return result;
}

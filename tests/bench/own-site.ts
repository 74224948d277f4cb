/**
 * `node src/run.mjs tests/bench/own-site.ts CONTENT FOLDER`: our build as far as other generators do the same work. Pages
 * of records, tags, people, places, years and months, their feeds and a sitemap are written; cards, search, data files,
 * the API, citations, maps and all other pages are left out. Prints what each phase took, as JSON.
 */
import { print } from "../../.eleventy.ts";
import { composeReading, gatherMaterials } from "../../src/build.ts";
import { readSound } from "../../src/reading.ts";

const [content = "", folder = ""] = process.argv.slice(2);
const environment = { ...process.env, ARCHIVE_CONTENT: content };
const phases: Record<string, number> = {};

const reading = await measure("read", () => readSound(environment, new Date(0)));
const edition = await measure("compose", async () =>
  composeReading(reading, await gatherMaterials(reading, environment, () => {}), environment),
);
const sheets = edition.sheets.filter(({ url }) => isSameWork(url));
await measure("render and write", () => print([sheets], folder, async () => {}));
console.log(JSON.stringify({ sheets: sheets.length, phases }));

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

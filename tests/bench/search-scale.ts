/**
 * Measures search on a generated archive: `node src/run.mjs tests/bench/search-scale.ts [RECORDS [BODY_WORDS]]`. Prints
 * how the archive compares with the one in `content`, what the index costs to make, and what a browser loads of it for a
 * first query and for the next.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { findWords } from "../../layouts/words/index.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { searchEntries } from "../../src/edition/search-index.ts";
import { type Catalogue, catalogueArchive } from "../../src/indexes/catalogue.ts";
import { groupBy } from "../../src/indexes/group.ts";
import { readArchive } from "../../src/reading.ts";
import type { SearchEntries } from "../../src/search/entry.ts";
import { SPELLINGS_FILE } from "../../src/search/hit.ts";
import { makeSearchFolder } from "../../src/search/index-folder.ts";
import { someSettings } from "../support/builders.ts";
import { type OpenIndex, openIndex } from "../support/search-index.ts";
import { measureShape, renderShapes } from "./archive-shape.ts";
import { generateArchive } from "./generated-archive.ts";
import { childSeconds } from "./runs.ts";

const count = Number(process.argv[2] ?? 10_000);
const bodyWords = process.argv[3] === undefined ? undefined : Number(process.argv[3]);
const cache = mkdtempSync(join(tmpdir(), "search-scale-"));
const settings = someSettings();

const { archive: real } = await readArchive({}, new Date(0));
const sample = generateArchive(real.articles.length, bodyWords);
const catalogue = await measure("the archive itself (not ours)", async () =>
  catalogueArchive(generateArchive(count, bodyWords)),
);
const entries = await measure("spellings", async () => entriesOf(catalogue));
console.log(
  renderShapes({
    content: shapeOf(real),
    generated: shapeOf(sample),
    "this one": measureShape(entries),
  }),
);
await measure("entries, read once", async () => [...entries.list()].length);
const folder = await measure("index, made", () => makeSearchFolder(entries, cache));
await measure("index, kept from before", () => makeSearchFolder(entries, cache));
console.log(`${kilobytes(totalSize(folder))} in the folder`);

const [person, other] = catalogue.terms.people.slice(100);
const queries = [
  person?.name,
  catalogue.listed[5]?.title.split(" ").slice(0, 3).join(" "),
  "2001",
  other?.name,
];
const index = await openIndex(folder);
for (const query of queries) await measureQuery(index, query ?? "");
await index.filters();
console.log(`all filters: ${kilobytes(sum(index.takeLoaded().map(({ bytes }) => bytes)))}`);
await index.close();
rmSync(cache, { recursive: true });

function entriesOf(catalogue: Catalogue): SearchEntries {
  const frames = settings.languages.map((language) => ({
    desk: { catalogue, settings, language },
    words: findWords(language.code),
  }));
  return searchEntries(frames, catalogue);
}

function shapeOf(archive: Archive) {
  return measureShape(entriesOf(catalogueArchive(archive)));
}

async function measure<T>(name: string, work: () => Promise<T>): Promise<T> {
  const cpu = process.cpuUsage();
  const others = childSeconds();
  const start = performance.now();
  const result = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const { user, system } = process.cpuUsage(cpu);
  const programs = childSeconds() - others;
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  const used = [
    `own CPU ${((user + system) / 1e6).toFixed(1)} s`,
    ...(programs > 0 ? [`the indexer's ${programs.toFixed(1)} s`] : []),
  ];
  console.log(`${name}: ${seconds} s, ${used.join(", ")}, ${memory} MB`);
  return result;
}

/** The script and the spellings are text, which hosts compress; the rest is compressed in the folder. */
async function measureQuery(open: OpenIndex, query: string): Promise<void> {
  const start = performance.now();
  const hits = await open.search(query);
  const milliseconds = Math.round(performance.now() - start);
  const loaded = open.takeLoaded();
  const isFirst = loaded.some(({ path }) => path === "pagefind-entry.json");
  const texts = isFirst ? ["pagefind.js", SPELLINGS_FILE].map((path) => brotliSize(join(folder, path))) : [];
  const bytes = sum([...loaded.map((file) => file.bytes), ...texts]);
  const parts = [...groupBy(loaded, ({ path }) => [path.replace(/\/.*|.*\./, "")])].map(
    ([kind, files]) => `${kind} ${kilobytes(sum(files.map((file) => file.bytes)))}`,
  );
  console.log(
    `"${query}": ${hits.length} shown, ${milliseconds} ms, ${kilobytes(bytes)} (${parts.join(", ")})`,
  );
}

function brotliSize(file: string): number {
  return brotliCompressSync(readFileSync(file)).length;
}

function totalSize(path: string): number {
  const names = readdirSync(path, { recursive: true, encoding: "utf8" });
  return sum(
    names.map((name) => statSync(join(path, name))).map((entry) => (entry.isFile() ? entry.size : 0)),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

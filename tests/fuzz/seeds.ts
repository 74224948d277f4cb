/** Where inputs begin: the hostile files, the case files, and real records and authority files of the content. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { contentCases, goodContent } from "../support/cases.ts";
import { PROJECT } from "../support/site.ts";

/** One character a byte. */
export interface Seed {
  readonly path: string;
  readonly bytes: string;
}

/** Every so many real records: they resemble each other. */
const STEP = 4;
/** Of a list in a YAML file; a whole real one takes as long to read as two hundred records. */
const ENTRIES = 4;
const LONGEST_SEED = 20_000;

const AUTHORITY_FILE =
  /^(?:site|tags|people|places|organisations|publishers|search)\.yaml$|^link-health\.json$|^permalinks\.lock$|^events\/[^/]+\.md$|^pages\/[^/]+\.md$/;

export function listBytes(seeds: readonly Seed[]): [string, ...string[]] {
  const [first, ...others] = seeds;
  if (first === undefined) throw new Error("there is nothing to begin with");
  return [first.bytes, ...others.map(({ bytes }) => bytes)];
}

/** Those that are good are there several times: most changes make them bad. */
export function recordSeeds(): Seed[] {
  const good = goodRecords();
  return [
    ...good,
    ...good,
    ...good,
    ...good,
    ...filesBelow("tests/hostile").filter(({ path }) => /\.md$/i.test(path)),
    ...caseFiles().filter(({ path }) => path.startsWith("articles/")),
  ].filter(({ bytes }) => bytes.length < LONGEST_SEED);
}

/** Records with what a translation may have. */
export function translationSeeds(): Seed[] {
  return goodRecords().map(({ path, bytes }) => {
    const [, frontMatter = "", ...body] = bytes.split(/^---\n/m);
    const own = frontMatter.split("\n").filter((line) => /^(?:title|summary):/.test(line));
    return { path, bytes: `---\n${own.join("\n")}\n---\n${body.join("---\n")}` };
  });
}

/** Without what leads to files that are not beside them. */
function goodRecords(): Seed[] {
  const real = filesBelow("content/articles").filter((_, index) => index % STEP === 0);
  return [...real, ...filesBelow("tests/sites/twelve/content/articles")].map(({ path, bytes }) => ({
    path,
    bytes: bytes.replace(/^event:.*\n/m, ""),
  }));
}

/** What stands below the front matter of the records. */
export function bodySeeds(): Seed[] {
  return recordSeeds().map(({ path, bytes }) => ({
    path,
    bytes: bytes.split("\n---\n").slice(1).join("\n---\n"),
  }));
}

export function authoritySeeds(): Seed[] {
  const real = [...filesBelow("content"), ...filesBelow("tests/sites/twelve/content")];
  return [...caseFiles(), ...real]
    .filter(({ path }) => AUTHORITY_FILE.test(path))
    .flatMap(cutList)
    .filter(({ bytes }) => bytes.length < LONGEST_SEED);
}

function caseFiles(): Seed[] {
  const files = [...goodContent(), ...contentCases().flatMap((one) => one.files)];
  return files.map(({ path, bytes }) => ({ path, bytes: Buffer.from(bytes).toString("latin1") }));
}

/** In order of their paths, which begin below `folder`. */
function filesBelow(folder: string): Seed[] {
  const root = join(PROJECT, folder);
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
  return names.map((name) => ({
    path: name.replaceAll("\\", "/"),
    bytes: readFileSync(join(root, name), "latin1"),
  }));
}

/** A long list of YAML to pieces of a few entries, each of which is a file. */
function cutList({ path, bytes }: Seed): Seed[] {
  const entries = bytes.split(/^(?=- )/m);
  const pieces: Seed[] = [];
  for (let start = 0; start < entries.length; start += ENTRIES)
    pieces.push({ path, bytes: entries.slice(start, start + ENTRIES).join("") });
  return pieces;
}

/** Holds the rooms of the code to their arrows: who may import whom, and who may touch the world outside. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findImports } from "./support/imports.ts";

const ROOT = join(import.meta.dirname, "..");

/**
 * What each room may import of ours, besides itself; the longest matching path is a file's room. A room marked `type`
 * may be imported for its types only.
 */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  "src/types": [],
  "src/archive": [],
  "src/sheet.ts": [],
  "src/output-path.ts": ["src/sheet.ts"],
  "src/sheet-batch.ts": ["src/sheet.ts", "src/output-path.ts"],
  "src/settings.ts": ["src/archive", "src/read"],
  "src/register": ["src/archive", "src/views/urls.ts"],
  "src/read": ["src/archive", "src/register", "type src/settings.ts", "src/search/fold.ts"],
  "src/mend": ["src/archive", "src/read"],
  "src/indexes": ["src/archive"],
  "src/history": ["src/archive", "src/read/folder.ts"],
  "src/report": ["src/archive"],
  "src/fixity": ["src/archive/url.ts"],
  "src/links": ["src/archive", "src/report"],
  "src/offline": ["src/archive/url.ts", "src/output-path.ts", "layouts/words", "type src/archive"],
  "src/hosting": ["type src/settings.ts", "src/sheet.ts", "src/views/urls.ts"],
  "src/review": ["src/archive", "src/read/characters.ts"],
  "src/intake": ["src/archive", "src/read", "src/report"],
  "src/table": [],
  "src/import": ["src/archive", "src/read", "src/intake", "src/report/western.ts", "src/table"],
  "src/views": ["src/archive", "src/indexes", "type src/settings.ts", "type src/assets"],
  "src/geography": [],
  "src/charts": ["src/archive", "src/views", "src/geography"],
  "src/assets": ["src/archive", "src/views/urls.ts", "type src/settings.ts"],
  "src/cards": ["src/archive", "src/assets", "type src/views"],
  "src/search/client": [
    "src/search/fold.ts",
    "src/search/spellings.ts",
    "src/search/ranking.ts",
    "src/search/hit.ts",
  ],
  "src/search": ["src/archive", "src/indexes", "src/views", "src/assets/cache.ts"],
  "src/outputs": [
    "src/archive",
    "src/indexes",
    "src/views",
    "type src/settings.ts",
    "src/sheet.ts",
    "src/table",
    "type src/search/client",
  ],
  "src/admin": [
    "src/archive",
    "src/hosting/policy.ts",
    "src/sheet.ts",
    "type src/settings.ts",
    "src/views/urls.ts",
    "src/read/record-schema.ts",
    "src/read/authority.ts",
    "src/read/event.ts",
    "src/read/house-page.ts",
    "src/assets/cache.ts",
  ],
  layouts: [
    "src/archive",
    "src/views",
    "src/charts",
    "type src/geography",
    "src/geography/outlines.ts",
    "src/cards/card.ts",
    "src/hosting/policy.ts",
    "type src/indexes",
    "src/outputs/json.ts",
    "src/outputs/json-ld.ts",
    "src/outputs/record-json-ld.ts",
    "src/outputs/cite",
    "src/outputs/data/dataset-json-ld.ts",
    "type src/search/client",
    "src/search/client/state.ts",
    "type src/settings.ts",
    "type src/assets",
  ],
  "src/edition": [
    "src/archive",
    "src/indexes",
    "src/views",
    "layouts",
    "type src/outputs",
    "src/outputs/data/data-files.ts",
    "src/outputs/data/datapackage.ts",
    "src/outputs/json.ts",
    "src/sheet.ts",
    "type src/cards",
    "src/search",
  ],
  "src/edition.ts": [
    "src/archive",
    "src/indexes",
    "src/views",
    "src/outputs",
    "layouts",
    "src/admin",
    "src/hosting",
    "src/edition",
    "type src/search",
    "type src/cards",
    "src/sheet.ts",
    "type src/settings.ts",
    "type src/assets",
  ],
  "src/content-problems.ts": ["src/archive"],
  "src/reading.ts": [
    "src/archive",
    "src/read",
    "src/settings.ts",
    "src/content-problems.ts",
    "layouts/words",
  ],
  "src/build.ts": [
    "src/archive",
    "type src/read",
    "src/register",
    "src/read/json-schema.ts",
    "type src/settings.ts",
    "src/views/urls.ts",
    "src/reading.ts",
    "src/history",
    "src/assets",
    "src/admin",
    "src/cards",
    "src/edition.ts",
    "src/search/index-folder.ts",
    "src/output-path.ts",
    "type src/sheet.ts",
  ],
  "src/cli": ["src", ".eleventy.ts"],
  ".eleventy.ts": ["src"],
};

/** The only files that may touch the disk, other programs, the network or the environment. */
const OPEN_TO_THE_WORLD =
  /^(src\/read\/folder|src\/assets\/|src\/admin\/package-folder|src\/cards\/card-folder|src\/history\/git-command|src\/search\/index(?:er|-folder)|src\/fixity\/(?:folder|zip)-|src\/cli\/|src\/build\.ts|src\/settings\.ts|\.eleventy\.ts)/;
const WORLD =
  /^node:(fs|child_process|http2?|https|net|tls|dgram|dns|os|process|worker_threads|cluster|inspector|vm)(\/|$)/;

/** Reads the environment, the clock or chance; what they say would differ from one build to the next. */
const UNSTEADY = [
  /\bprocess\.(?!stdout\b|stderr\b)\w+/,
  /\bDate\.now\s*\(/,
  /\bnew Date\s*\(\s*\)/,
  /\bDateTime\.(now|local)\s*\(/,
  /\bperformance\.now\s*\(/,
  /\bMath\.random\s*\(/,
  /\brandomUUID\s*\(/,
];

/** Sorts or spells as the machine's locale does. */
const LOCAL = [
  /\.localeCompare\s*\(/,
  /\.toLocale(Lower|Upper)?(Case|String|DateString|TimeString)\s*\(\s*\)/,
];

/** Lines over which a file should be split by noun, which is said aloud, and over which it must be. */
const LONG_FILE = 200;
const LONGEST_FILE = 400;

interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const sources = listSources();

describe("the rooms", () => {
  test("have an arrow list for every file", () => {
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.map(({ path }) => path).filter((path) => roomOf(path) === undefined)).toEqual([]);
  });

  test("import along their arrows only", () => {
    expect(sources.flatMap(findWrongImports)).toEqual([]);
  });

  test("leave Eleventy to its configuration and to the command that runs it", () => {
    const users = sources.filter(({ text }) =>
      findImports(text).some(({ from }) => from.startsWith("@11ty/")),
    );
    expect(
      users.map(({ path }) => path).filter((path) => !/^(\.eleventy\.ts|src\/cli\/)/.test(path)),
    ).toEqual([]);
  });

  test("touch disk, network and other programs only where content comes in and commands run", () => {
    expect(closedRooms().flatMap((file) => findWorldly(file))).toEqual([]);
  });

  test("ask the environment, the clock and chance for nothing", () => {
    expect(closedRooms().flatMap((file) => findMatches(file, UNSTEADY))).toEqual([]);
  });

  test("ask whether a text is an address of what answers the same each time", () => {
    expect(sources.flatMap((file) => findMatches(file, [/\bURL\.canParse\b(?!`)/]))).toEqual([]);
  });

  test("sort and spell the same on every machine", () => {
    expect(sources.flatMap((file) => findMatches(file, LOCAL))).toEqual([]);
  });

  test("know nothing of what the archive is about", () => {
    expect(sources.flatMap((file) => findMatches(file, [/mqm|muhajir|mohajir|altaf|karachi/i]))).toEqual([]);
  });

  test(`are made of files of ${LONGEST_FILE} lines at most`, () => {
    const lengths = sources
      .filter(({ path }) => !isWordList(path))
      .map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }));
    const long = lengths.filter(({ lines }) => lines > LONG_FILE);
    if (long.length > 0) {
      console.warn(
        `Over ${LONG_FILE} lines: ${long.map(({ path, lines }) => `${path} (${lines})`).join(", ")}`,
      );
    }
    expect(lengths.filter(({ lines }) => lines > LONGEST_FILE)).toEqual([]);
  });
});

describe("these checks", () => {
  const file = (path: string, text: string): SourceFile => ({ path, text });

  test.each([
    ["src/archive/article.ts", `import { Sheet } from "../sheet.ts";`],
    ["src/indexes/by-date.ts", `import { parse } from "../read/parse.ts";`],
    ["src/read/schema.ts", `export * from "../indexes/by-date.ts";`],
    ["src/read/schema.ts", `import { readSettings } from "../settings.ts";`],
    ["src/views/home.ts", `const late = await import("../outputs/atom.ts");`],
    ["layouts/page.tsx", `import "../src/read/folder.ts";`],
    ["layouts/page.tsx", `import { atom } from "../src/outputs/atom.ts";`],
  ])("find an import of %s against its arrows: %s", (path, text) => {
    expect(findWrongImports(file(path, text))).toHaveLength(1);
  });

  test.each([
    ["src/read/schema.ts", `import type { Settings } from "../settings.ts";`],
    ["src/read/schema.ts", `import { type Settings } from "../settings.ts";`],
    ["layouts/page.tsx", `import { jsonLd } from "../src/outputs/json-ld.ts";`],
  ])("let %s import along its arrows: %s", (path, text) => {
    expect(findWrongImports(file(path, text))).toEqual([]);
  });

  test.each([
    [`import { readFileSync } from "node:fs";`],
    [`import { readFile } from "node:fs/promises";`],
    [`import fs from "fs";`],
  ])("find a way to the disk: %s", (text) => {
    expect(findWorldly(file("src/views/home.ts", text))).toHaveLength(1);
  });

  test.each([["const now = Date.now();"], ["const now = new Date();"], ["if (process.env.TZ) stop();"]])(
    "find what changes from build to build: %s",
    (text) => {
      expect(findMatches(file("src/views/home.ts", text), UNSTEADY)).toHaveLength(1);
    },
  );
});

function listSources(): SourceFile[] {
  const paths = ["src", "layouts"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((path) =>
      join(folder, path).replaceAll("\\", "/"),
    ),
  );
  return [...paths, ".eleventy.ts"]
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }));
}

function closedRooms(): SourceFile[] {
  return sources.filter(({ path }) => !OPEN_TO_THE_WORLD.test(path) && !path.endsWith(".d.ts"));
}

function roomOf(path: string): string | undefined {
  return Object.keys(ARROWS)
    .filter((room) => isWithin(path, room))
    .sort((a, b) => b.length - a.length)[0];
}

function findWrongImports({ path, text }: SourceFile): string[] {
  const room = roomOf(path) ?? path;
  return findImports(text)
    .filter(({ from }) => from.startsWith("."))
    .map((found) => ({ ...found, target: join(path, "..", found.from).replaceAll("\\", "/") }))
    .filter(({ target, typeOnly }) => {
      const allowed = [room, ...(ARROWS[room] ?? [])];
      return !allowed.some((arrow) =>
        arrow.startsWith("type ") ? typeOnly && isWithin(target, arrow.slice(5)) : isWithin(target, arrow),
      );
    })
    .map(({ target, typeOnly }) => `${path} imports ${typeOnly ? "types of " : ""}${target}`);
}

function findWorldly({ path, text }: SourceFile): string[] {
  return findImports(text)
    .map(({ from }) => (/^[a-z_]+(\/promises)?$/.test(from) ? `node:${from}` : from))
    .filter((from) => WORLD.test(from))
    .map((from) => `${path} imports ${from}`);
}

function findMatches({ path, text }: SourceFile, patterns: readonly RegExp[]): string[] {
  return text.split("\n").flatMap((line, index) => {
    const code = line.replace(/^\s*(\/\/|\/?\*).*$/, "");
    return patterns.some((pattern) => pattern.test(code)) ? [`${path}:${index + 1} ${code.trim()}`] : [];
  });
}

/** Texts of one language, or what there are: lists that only grow with what is said. */
function isWordList(path: string): boolean {
  return /^(?:layouts\/words\/[a-z]{2,3}|src\/read\/messages\/(?:[a-z]{2,3}|messages))\.ts$/.test(path);
}

function isWithin(path: string, room: string): boolean {
  return path === room || path.startsWith(`${room}/`);
}

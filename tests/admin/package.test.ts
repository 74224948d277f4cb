import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { makeEditorFolder } from "../../src/admin/package-folder.ts";
import { mendScript } from "../../src/admin/package-script.ts";
import { makeFolder } from "../support/site.ts";

const PACKAGE = dirname(dirname(createRequire(import.meta.url).resolve("@sveltia/cms")));
const SCRIPT = readFileSync(join(PACKAGE, "npm/index.js"), "utf8");
const FONTS = readdirSync(join(PACKAGE, "npm/assets")).map((name) => `npm/assets/${name}`);

test("the folder holds all that the script loads by itself, and no source map", async () => {
  const { folder } = await makeEditorFolder(makeFolder());
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) =>
    file.replaceAll("\\", "/"),
  );
  const script = readFileSync(join(folder, "npm/index.js"), "utf8");
  const loaded = [
    ...[...script.matchAll(/from"\.\/(chunks\/[^"]+)"/g)].map(([, file]) => `npm/${file}`),
    ...[...script.matchAll(/new URL\(`(assets\/[^`]+\.woff2)`/g)].map(([, file]) => `npm/${file}`),
    ...[...script.matchAll(/import\(`\.\.\/(locales\/[^`]+)`,\{with:\{type:`json`\}\}\)/g)].map(
      ([, file]) => file,
    ),
  ];
  expect(loaded.length).toBeGreaterThan(30);
  expect(loaded.filter((file) => !files.includes(file ?? ""))).toEqual([]);
  expect(files.filter((file) => file.endsWith(".map"))).toEqual([]);
  expect(files).toContain("LICENSE.txt");
});

test("the script names none of the hosts that it would ask without being told to", () => {
  const mended = mendScript(SCRIPT, FONTS);
  for (const host of ["cdn.jsdelivr.net/fontsource/fonts", "githubstatus.com/api", "hostedstatus.com"]) {
    expect(SCRIPT).toContain(host);
    expect(mended).not.toContain(host);
  }
});

test("a script that is built otherwise stops the build, and says what it lacks", () => {
  const changed = SCRIPT.replace("www.githubstatus.com/api", "www.githubstatus.com/v9");
  expect(() => mendScript(changed, FONTS)).toThrow(/has changed: .*GitHub.*found 1 times, not 2/);
  expect(() => mendScript(SCRIPT, [])).toThrow("lacks the font source-sans-3");
});

test("a second build finds the folder as the first left it, and writes nothing", async () => {
  const cache = makeFolder();
  const first = await makeEditorFolder(cache);
  const written = (file: string) => statSync(join(first.folder, file)).ino;
  const before = written("npm/index.js");
  expect(await makeEditorFolder(cache)).toEqual(first);
  expect(written("npm/index.js")).toBe(before);
});

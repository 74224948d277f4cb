/** What a first visit has to load: LOOK's rule is 14 KB for page and stylesheet together, and no script. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { type RealSite, realSite } from "./real-site.ts";

/** Bytes; what fits the first round trip of a connection. */
const BUDGET = 14 * 1024;
const FONT_BUDGET = 30 * 1024;
const NASTALIQ_BUDGET = 115 * 1024;

let site: RealSite;

beforeAll(async () => {
  site = await realSite();
});

test.each([
  ["home", /^\/(ur\/)?$/],
  ["every record", /^\/(ur\/)?articles\/[^/]+\/$/],
])("%s and its stylesheets are at most 14 KB as a host sends them", (_, pattern) => {
  const pages = site.survey.pages.filter(({ url }) => pattern.test(url));
  expect(pages.length).toBeGreaterThan(1);
  const sizes = new Map<string, number>();
  const sizeOf = (path: string) => {
    const size = sizes.get(path) ?? compressedSize(path);
    sizes.set(path, size);
    return size;
  };
  const heavy = pages
    .map(({ url, links }) => {
      const sheets = links
        .filter(({ holder }) => holder === "link rel=stylesheet")
        .map(({ address }) => address);
      const files = [
        `${url}index.html`,
        ...sheets.map((sheet) => new URL(sheet, `http://host${url}`).pathname),
      ];
      return { url, size: files.reduce((sum, file) => sum + sizeOf(file), 0) };
    })
    .filter(({ size }) => size > BUDGET);
  expect(heavy).toEqual([]);
});

test("a font is at most 30 KB, and 115 KB where it is Nastaliq", () => {
  const fonts = site.survey.files.filter((file) => file.endsWith(".woff2"));
  expect(fonts.some((file) => file.includes("nastaliq"))).toBe(true);
  const heavy = fonts
    .map((file) => ({ file, size: readFileSync(join(site.folder, file)).length }))
    .filter(({ file, size }) => size > (file.includes("nastaliq") ? NASTALIQ_BUDGET : FONT_BUDGET));
  expect(heavy).toEqual([]);
});

/** Brotli at its best level, as a static host keeps it. */
function compressedSize(path: string): number {
  const bytes = readFileSync(join(site.folder, decodeURI(path)));
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

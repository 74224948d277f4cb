/** What a first visit has to load: LOOK's rule is 14 KB for page and stylesheet together, and no script. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { type RealSite, realSite } from "./real-site.ts";

/** Bytes; what fits the first round trip of a connection. */
const BUDGET = 14 * 1024;
const FONT_BUDGET = 30 * 1024;
const NASTALIQ_BUDGET = 115 * 1024;

const compress = promisify(brotliCompress);

let site: RealSite;

beforeAll(async () => {
  site = await realSite();
});

test.each([
  ["home", /^\/(ur\/)?$/],
  ["every record", /^\/(ur\/)?articles\/[^/]+\/$/],
])("%s and its stylesheets are at most 14 KB as a host sends them", async (_, pattern) => {
  const pages = site.survey.pages.filter(({ url }) => pattern.test(url));
  expect(pages.length).toBeGreaterThan(1);
  const sizes = new Map<string, Promise<number>>();
  const sizeOf = (path: string) => {
    const size = sizes.get(path) ?? compressedSize(path);
    sizes.set(path, size);
    return size;
  };
  const weighed = pages.map(async ({ url, links }) => {
    const sheets = links
      .filter(({ holder }) => holder === "link rel=stylesheet")
      .map(({ address }) => new URL(address, `http://host${url}`).pathname);
    const parts = await Promise.all([`${url}index.html`, ...sheets].map(sizeOf));
    return { url, size: parts.reduce((sum, size) => sum + size, 0) };
  });
  expect((await Promise.all(weighed)).filter(({ size }) => size > BUDGET)).toEqual([]);
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
async function compressedSize(path: string): Promise<number> {
  const bytes = readFileSync(join(site.folder, decodeURI(path)));
  return (await compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })).length;
}

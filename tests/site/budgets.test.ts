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
  const weighed = pages.map(async ({ url, links }) => {
    const sheets = links
      .filter(({ holder }) => holder === "link rel=stylesheet")
      .map(({ address }) => new URL(address, `http://host${url}`).pathname);
    const rest = await weigh(sheets, BEST);
    const page = [`${url}index.html`];
    const quick = rest + (await weigh(page, QUICK));
    return { url, size: quick > BUDGET ? rest + (await weigh(page, BEST)) : quick };
  });
  expect((await Promise.all(weighed)).filter(({ size }) => size > BUDGET)).toEqual([]);
});

/** Qualities of Brotli: a static host keeps the best, which is slow; what is small enough without it needs no more. */
const QUICK = 5;
const BEST = 11;

const sizes = new Map<string, Promise<number>>();

/** Bytes of all together, as they are sent. */
async function weigh(files: readonly string[], quality: number): Promise<number> {
  const parts = await Promise.all(
    files.map((file) => {
      const key = `${quality} ${file}`;
      const size = sizes.get(key) ?? compressedSize(file, quality);
      sizes.set(key, size);
      return size;
    }),
  );
  return parts.reduce((sum, size) => sum + size, 0);
}

test("a font is at most 30 KB, and 115 KB where it is Nastaliq", () => {
  const fonts = site.survey.files.filter((file) => file.endsWith(".woff2"));
  expect(fonts.some((file) => file.includes("nastaliq"))).toBe(true);
  const heavy = fonts
    .map((file) => ({ file, size: readFileSync(join(site.folder, file)).length }))
    .filter(({ file, size }) => size > (file.includes("nastaliq") ? NASTALIQ_BUDGET : FONT_BUDGET));
  expect(heavy).toEqual([]);
});

async function compressedSize(path: string, quality: number): Promise<number> {
  const bytes = readFileSync(join(site.folder, decodeURI(path)));
  return (await compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })).length;
}

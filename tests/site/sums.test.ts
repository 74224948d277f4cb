/** What pages draw of the archive as a whole, summed: it is every record once. And no drawing is heavy. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { type Document, type Element, findAll, parseHtml, textOf } from "../support/dom.ts";
import { type RealSite, realSite } from "./real-site.ts";
import { recordIds } from "./records.ts";

/** A month's page, or a year's records without a month. */
const TIME_PAGE = /\/\d{4}\/(\d{2}\/|#unknown)$/;
/** Bytes as a host sends them. */
const DRAWING_BUDGET = 12 * 1024;

let site: RealSite;

beforeAll(async () => {
  site = await realSite();
});

describe.each([
  ["English", ""],
  ["Urdu", "/ur"],
])("in %s", (_, prefix) => {
  test("the marks of the timeline stand for every record once", () => {
    const page = read(`${prefix}/archive/`);
    const counts = timeMarks(page).map(({ attribs }) => lastNumber(attribs["aria-label"] ?? ""));
    expect(sum(counts)).toBe(recordIds().length);
    expect(tableSum(page)).toBe(recordIds().length);
  });

  test("so do the bars of the years", () => {
    const pages = yearUrls(prefix).map(read);
    const counts = pages
      .flatMap(timeMarks)
      .map((mark) => lastNumber(findAll("text", mark).map(textOf).at(-1) ?? ""));
    expect(sum(counts)).toBe(recordIds().length);
    expect(sum(pages.map(tableSum))).toBe(recordIds().length);
  });

  test("no drawing of time is heavier than 12 KB", () => {
    const drawings = [`${prefix}/archive/`, ...yearUrls(prefix)].flatMap((url) =>
      [...source(url).matchAll(/<svg class="tl" width="100%".*?<\/svg>(?=<\/section>|<ul)/gs)].map(
        ([svg]) => ({
          url,
          size: brotliCompressSync(svg).length,
        }),
      ),
    );
    expect(drawings.length).toBeGreaterThan(yearUrls(prefix).length);
    expect(drawings.filter(({ size }) => size > DRAWING_BUDGET)).toEqual([]);
  });
});

function timeMarks(page: Document): Element[] {
  return findAll("main svg a", page).filter(({ attribs }) => TIME_PAGE.test(attribs.href ?? ""));
}

/** Of the last column, which has each row's own sum. */
function tableSum(page: Document): number {
  return sum(findAll("main .nums tbody td:last-child", page).map((cell) => Number(textOf(cell))));
}

/** First pages of the years' lists: each draws all of its year. */
function yearUrls(prefix: string): string[] {
  const isYear = new RegExp(`^${prefix}/\\d{4}/$`);
  return site.survey.pages.map(({ url }) => url).filter((url) => isYear.test(url));
}

function read(url: string): Document {
  return parseHtml(source(url));
}

function source(url: string): string {
  return readFileSync(join(site.folder, url, "index.html"), "utf8");
}

function lastNumber(text: string): number {
  return Number(/(\d+)\D*$/.exec(text)?.[1] ?? 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The map of the real archive: every record is reached from it, every mark counts what its page lists. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { attributesOf, type Document, findAll, findOne, parseHtml, textOf } from "../support/dom.ts";
import { type RealSite, realSite } from "./real-site.ts";
import { standingIds } from "./records.ts";

/** Bytes as a host sends them; LOOK gives a drawing that much. */
const DRAWING = 12 * 1024;
const LOCATOR = 3 * 1024;

let site: RealSite;

beforeAll(async () => {
  site = await realSite();
});

const markupOf = (url: string) => readFileSync(join(site.folder, url, "index.html"), "utf8");

/** Records on all pages of a list. */
const entriesOf = (list: string) =>
  site.survey.pages
    .filter(({ url }) => url === list || url.startsWith(`${list}page/`))
    .flatMap(({ entries }) => entries);

const idOf = (address: string) => address.split("/").at(-2) ?? "";

describe.each(["/map/", "/ur/map/"])("%s", (url) => {
  let page: Document;

  beforeAll(() => {
    page = parseHtml(markupOf(url));
  });

  const linksIn = (selector: string) =>
    attributesOf(`${selector} a`, "href", page).filter((address) => !address.startsWith("#"));

  test("has each place once as a mark and once in the list, in the same order", () => {
    const marks = linksIn("svg.map");
    expect(marks.length).toBeGreaterThan(0);
    expect(new Set(marks).size).toBe(marks.length);
    expect(linksIn(".plate .kt")).toEqual(marks);
  });

  test("counts at every mark the records of its page, and says their sum", () => {
    const counts = findAll("svg.map a", page).flatMap((mark) => {
      const list = mark.attribs.href ?? "";
      if (list.startsWith("#")) return [];
      const said = /: (\d+) (?:records?|اندراج)/.exec(textOf(findOne("title", mark)))?.[1];
      return [{ list, said: Number(said ?? 0), held: entriesOf(list).length }];
    });
    expect(counts.filter(({ said, held }) => said !== held)).toEqual([]);
    const sum = counts.reduce((total, { said }) => total + said, 0);
    expect(textOf(findOne(".notes li:first-child", page))).toMatch(new RegExp(`\\b${sum}\\b`));
  });

  test("reaches every record: by a mark, by a place without coordinates, or in the list of those without a place", () => {
    const places = [...new Set([...linksIn("svg.map"), ...linksIn("main .kt")])];
    const reached = [...places.flatMap(entriesOf), ...linksIn("main .lines")].map(idOf);
    expect([...new Set(reached)].sort()).toEqual(standingIds());
  });

  test("is drawn in frames of at most 12 KB", () => {
    const drawings = markupOf(url).match(/<svg class="map"[\s\S]*?<\/svg>/g) ?? [];
    expect(drawings.length).toBeGreaterThan(1);
    expect(drawings.map((svg) => brotliCompressSync(svg).length).filter((size) => size > DRAWING)).toEqual(
      [],
    );
  });
});

test("every place with a mark has a locator of at most 3 KB on its page", () => {
  const places = attributesOf("svg.map a", "href", parseHtml(markupOf("/map/"))).filter((address) =>
    address.startsWith("/places/"),
  );
  const locators = places.map((url) => {
    const [svg = ""] = /<svg class="map"[\s\S]*?<\/svg>/.exec(markupOf(url)) ?? [];
    return { url, size: brotliCompressSync(svg).length };
  });
  expect(locators.filter(({ size }) => size < 100 || size > LOCATOR)).toEqual([]);
});

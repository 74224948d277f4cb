import { describe, expect, test } from "vitest";
import { siteOf, stripTracking } from "../../src/intake/address.ts";
import { type Draft, EMPTY_DRAFT } from "../../src/intake/draft.ts";
import { findDuplicates, foldAddress } from "../../src/intake/duplicates.ts";
import { anArticle } from "../support/builders.ts";

const KNOWN = anArticle({
  id: "2017-12-24-plan",
  date: "2017-12-24",
  title: "Residents ask council to publish drainage plan",
  source: { url: "https://news.example.org/2017/plan?id=7" },
});
const MONTH = anArticle({ id: "2016-07-x", date: "2016-07", title: "Teachers march for higher pay" });

const draft = (fields: Partial<Draft>): Draft => ({ ...EMPTY_DRAFT, ...fields });
const find = (fields: Partial<Draft>) =>
  findDuplicates(draft(fields), [MONTH, KNOWN]).map(({ id, why }) => `${id} ${why}`);

describe("folding an address", () => {
  test.each([
    ["http://www.news.example.org/2017/plan"],
    ["https://m.news.example.org/2017/plan/"],
    ["https://NEWS.example.org/2017/plan#comments"],
    ["https://news.example.org:443//2017/plan?utm_source=x&fbclid=y&ref=z"],
    ["https://amp.news.example.org/2017/plan/amp/"],
    ["https://news.example.org/amp/2017/plan?amp=1"],
    ["https://news.example.org/2017/plan/index.html"],
    ["https://web.archive.org/web/20180101000000/https://news.example.org/2017/plan"],
    ["https://www.google.com/amp/s/news.example.org/2017/plan"],
  ])("finds the page of %s", (address) => {
    expect(foldAddress(address)).toBe("news.example.org/2017/plan");
  });

  test("tells pages apart that their parameters choose, in any order", () => {
    expect(foldAddress("https://a.example/x?id=1")).not.toBe(foldAddress("https://a.example/x?id=2"));
    expect(foldAddress("https://a.example/x?b=2&a=1")).toBe(foldAddress("https://a.example/x?a=1&b=2"));
    expect(foldAddress("https://a.example/%D8%A7")).toBe(foldAddress("https://a.example/ا"));
  });

  test("leaves what is no address as it is", () => {
    expect(foldAddress(" Page 3 ")).toBe("page 3");
    expect(foldAddress("https://a.example/%E0%A4%A")).toBe("a.example/%E0%A4%A");
  });

  test("takes from an address only what counts readers", () => {
    expect(stripTracking("https://a.example/x?id=1&utm_source=y#part")).toBe("https://a.example/x?id=1#part");
    expect(stripTracking("https://a.example/x?utm_source=y")).toBe("https://a.example/x");
    expect(stripTracking("https://a.example/x?id=%41&b")).toBe("https://a.example/x?id=%41&b");
    expect(siteOf("https://www.m.a.example/x")).toBe("a.example");
  });
});

describe("records of the same report", () => {
  test("have its address, however it is written", () => {
    expect(find({ source: { url: "http://www.news.example.org/2017/plan/?id=7&utm_medium=z" } })).toEqual([
      "2017-12-24-plan same-address",
    ]);
    expect(find({ source: { url: "https://news.example.org/2017/plan?id=8" } })).toEqual([]);
  });

  test.each([
    ["2017-12-24", "Residents ask council to publish drainage plan"],
    ["2017-12-27", "RESIDENTS ask council to publish a drainage plan"],
    ["2017-12-21T10:00Z", "Residents ask Council to publish drainage plans"],
    ["2017-12", "Residents ask council to publish drainage plan"],
  ])("have nearly its headline within three days: %s %s", (date, title) => {
    expect(find({ date, title })).toEqual(["2017-12-24-plan near-headline"]);
    expect(find({ date, source: { headline: title } })).toEqual(["2017-12-24-plan near-headline"]);
  });

  test.each([
    ["2017-12-28", "Residents ask council to publish drainage plan"],
    ["2017-12-24", "Residents ask council to publish school budget"],
    ["2017-12-24", "Plan"],
    [undefined, "Residents ask council to publish drainage plan"],
  ])("are not those of another day or of other words: %s %s", (date, title) => {
    expect(find({ date, title })).toEqual([]);
  });

  test("may be of a month only, and each is named once", () => {
    expect(find({ date: "2016-08-02", title: "Teachers march for higher pay" })).toEqual([
      "2016-07-x near-headline",
    ]);
    const { url } = KNOWN.source;
    expect(find({ date: "2017-12-24", title: KNOWN.title, source: { url } })).toEqual([
      "2017-12-24-plan same-address",
    ]);
  });
});

import { describe, expect, test } from "vitest";
import { splitFile } from "../../src/read/front-matter.ts";
import { warnRecord } from "../../src/read/warn-record.ts";
import { contentFile } from "../support/cases.ts";

interface Sketch {
  readonly url?: string;
  readonly date?: string;
  readonly summary?: string;
  readonly more?: string;
  readonly body?: string;
  readonly lang?: string;
}

/** The kinds of warning that a record gives, and the lines that it offers. */
function warn({ url = "https://news.example.org/report", date = "2017-12-24", ...rest }: Sketch) {
  const { summary = "One sentence.", more = "", body = "Officials said so.", lang = "en" } = rest;
  const text = `---\ntitle: A camp\ndate: ${date}\nsummary: ${summary}\nsource:\n  url: ${url}\n${more}---\n${body}\n`;
  const { split } = splitFile(contentFile("articles/a.md", text));
  if (split === undefined) throw new Error("the record of this test cannot be split");
  return warnRecord(split.frontMatter, { body: split.body, bodyLine: split.bodyLine, lang });
}

const kinds = (sketch: Sketch) => warn(sketch).map(({ kind }) => kind);

test("a record without a blemish gives no warning", () => {
  expect(warn({})).toEqual([]);
});

test("no warning stops a build", () => {
  const found = warn({ url: "https://t.co/x", summary: "x".repeat(201), body: "Bare facts." });
  expect(found.map(({ severity }) => severity)).toEqual(["warning", "warning", "warning"]);
});

test("a withdrawn record, of which only the notice is shown, is left in peace", () => {
  expect(warn({ url: "https://t.co/x", more: "withdrawn: {date: 2018, reason: A mistake.}\n" })).toEqual([]);
});

describe("an address", () => {
  test.each([
    "https://news.example.org",
    "https://news.example.org/index.html",
    "https://bit.ly/2abc",
    "http://www.tinyurl.com/camp",
  ])("that leads to no report is told: %s", (url) => {
    expect(kinds({ url })).toEqual(["dead-looking-address"]);
  });

  test.each([
    "https://news.example.org/?p=12",
    "https://news.example.org/#report-12",
    "https://notbit.ly/camp",
    "https://news.example.org/report?source=2&id=utm_1",
  ])("that may well lead to one is not: %s", (url) => {
    expect(warn({ url })).toEqual([]);
  });

  test.each([
    ["https://a.example.org/x?fbclid=1", "https://a.example.org/x"],
    ["https://a.example.org/x?utm_source=a&utm_medium=b#top", "https://a.example.org/x#top"],
    ["https://a.example.org/x?id=%7E1&gclid=2&page=3", "https://a.example.org/x?id=%7E1&page=3"],
  ])("that counts its readers is offered without: %s", (url, clean) => {
    const [problem] = warn({ url });
    expect(problem?.kind).toBe("tracked-address");
    expect(problem?.hint?.en).toBe(`write:   url: ${clean}`);
  });

  test.each([
    ["2017-12-24", "/2017/12/27/x", true],
    ["2017-12-24", "/2017/12/26/x", false],
    ["2018-01-01T01:00+05:30", "/2017/12/31/x", false],
    ["2018-01-01", "/2017/12/28/x", true],
    ["2017-12", "/2017/11/01/x", false],
    ["2017-12-24~", "/2017/11/01/x", false],
    ["2017-12-24", "/2017/13/01/x", false],
    ["2017-12-24", "/2017/11/x", false],
  ])("of a day far from %s is told: %s, %s", (date, path, told) => {
    expect(kinds({ date, url: `https://news.example.org${path}` })).toEqual(told ? ["date-in-address"] : []);
  });
});

test("a summary has at most 200 characters, however many units they take", () => {
  expect(kinds({ summary: "😀".repeat(200) })).toEqual([]);
  expect(kinds({ summary: "😀".repeat(201) })).toEqual(["long-summary"]);
});

describe("a text", () => {
  test.each([
    ["en", "According to the newspaper, a camp opened."],
    ["en", "The mayor **demanded** an answer."],
    ["en-GB", "A camp opened, residents alleged."],
    ["ur", "اخبار کے مطابق کیمپ کھل گیا۔"],
    ["ur", "میئر نے مطالبہ کیا۔"],
  ])("in %s that names its speaker is not told: %s", (lang, body) => {
    expect(warn({ lang, body })).toEqual([]);
  });

  test.each([
    ["en", "A camp opened on Sunday in a wide estate."],
    ["ur", "اتوار کو کیمپ کھل گیا۔"],
  ])("in %s that does not is told: %s", (lang, body) => {
    expect(kinds({ lang, body })).toEqual(["no-attribution"]);
  });

  test("in a language whose words are not known, or of no known language, is not judged", () => {
    expect(warn({ lang: "de", body: "Ein Lager wurde eröffnet." })).toEqual([]);
  });

  test("is told at its first line, with the outlet's name", () => {
    const [problem] = warn({ more: "  publisher: The Example Herald\n", body: "\n\nA camp opened." });
    expect(problem).toMatchObject({ line: 11, column: 1 });
    expect(problem?.hint?.en).toBe("say it, as in: The Example Herald reported that …");
  });
});

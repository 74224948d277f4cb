import { describe, expect, test } from "vitest";
import { findOutlet, splitByline } from "../../src/intake/outlet.ts";
import { draftReport, listEvidence, preferEvidence, writeFoundDate } from "../../src/intake/report-draft.ts";
import type { Report } from "../../src/report/report.ts";
import { anArchive, anArticle, anEntry } from "../support/builders.ts";

const archive = anArchive({
  articles: [anArticle({ source: { publisher: "The Example Herald", url: "https://herald.example/1" } })],
  authorities: {
    publishers: [
      anEntry({ id: "wire", name: "WIRE", aliases: ["Example Wire Service"], kind: "agency" }),
      anEntry({ id: "times", name: "Example Times", website: "https://www.times.example/" }),
    ],
  },
});

const found = <T>(value: T, ...others: T[]) => ({
  value,
  from: "meta",
  others: others.map((other) => ({ value: other, from: "visible text" })),
});
const day = (text: string, time?: string) => ({
  day: text,
  precision: "day" as const,
  ...(time && { time }),
});
const aReport = (fields: Partial<Report>): Report => ({ isArticle: true, ...fields });
const read = (fields: Partial<Report>, address?: string, lang = "en") =>
  draftReport(aReport(fields), archive, { address, lang });

describe("what a page says of itself", () => {
  test("fills in the fields of its report, and nothing else", () => {
    const { draft } = read({
      title: found("A report"),
      date: found(day("2017-12-24", "2017-12-24T13:29:10+05:30")),
      updated: found(day("2017-12-26")),
      publisher: found("Example Wire Service"),
      author: found("A. Writer"),
      lang: found("en-US"),
      url: found("https://news.example.org/a?utm_source=x"),
    });
    expect(draft).toEqual({
      title: "A report",
      date: "2017-12-24T13:29+05:30",
      updated: "2017-12-26",
      source: {
        publisher: "WIRE",
        url: "https://news.example.org/a",
        headline: undefined,
        lang: "en",
        agency: undefined,
        author: "A. Writer",
      },
      tags: [],
      people: [],
      places: [],
      organisations: [],
    });
  });

  test("is the report's headline, not the record's title, in another language", () => {
    const { draft, notes } = read({ title: found("ایک خبر"), lang: found("ur") });
    expect(draft.title).toBeUndefined();
    expect(draft.source).toMatchObject({ headline: "ایک خبر", lang: "ur" });
    expect(notes).toHaveLength(1);
    expect(read({ title: found("ایک خبر"), lang: found("ur") }, undefined, "ur").draft.title).toBe("ایک خبر");
  });

  test("is left out where no record could hold it", () => {
    const { draft, notes } = read({
      title: found("x".repeat(400)),
      publisher: found("../../etc"),
      lang: found("klingonese"),
      url: found("https://127.0.0.1/admin"),
      author: found("\u202eevil\u0000 "),
    });
    expect(draft.title).toBeUndefined();
    expect(draft.source).toEqual({ author: "evil" });
    expect(notes.join()).toMatch(/source\.publisher/);
  });

  test("stands at its own address only on its own site", () => {
    const address = "https://m.herald.example/1?fbclid=x";
    expect(read({ url: found("https://herald.example/1") }, address).draft.source.url).toBe(
      "https://herald.example/1",
    );
    for (const canonical of ["https://elsewhere.example/1", "https://herald.example/"])
      expect(read({ url: found(canonical) }, address).draft.source.url).toBe("https://m.herald.example/1");
  });

  test("shows every conflict, and gives way to a choice", () => {
    const report = aReport({ title: found("One", "Two", "Three") });
    const chosen = preferEvidence(report, "title", 2);
    expect(listEvidence(chosen, "title").map(({ value }) => value)).toEqual(["Three", "One", "Two"]);
    expect(preferEvidence(report, "title", 0)).toBe(report);
  });
});

describe("a date from a page", () => {
  test.each([
    [day("2017-12-24"), "2017-12-24"],
    [day("2017-12-24", "2017-12-24T13:29:00.123Z"), "2017-12-24T13:29Z"],
    [day("2017-12-24", "2017-12-24T13:29:00+0530"), "2017-12-24T13:29+05:30"],
    [day("2017-12-24", "2017-12-24T00:00:00Z"), "2017-12-24"],
    [day("2017-12-24", "2017-12-23T20:00:00Z"), "2017-12-24"],
    [day("2017-12-24", "2017-12-24T13:29"), "2017-12-24"],
    [day("9999-99-99"), undefined],
  ])("has its time only where the page gives it whole: %o", (date, written) => {
    expect(writeFoundDate(date)).toBe(written);
  });
});

describe("an outlet", () => {
  test.each([
    ["WIRE", [], "WIRE"],
    ["example wire service", [], "WIRE"],
    ["Times Online | Home", ["https://times.example/a"], "Example Times"],
    [undefined, ["https://www.herald.example/2"], "The Example Herald"],
    ["Somebody New", ["https://new.example/"], "Somebody New"],
  ])("called %s is known by name or site", (name, addresses, outlet) => {
    expect(findOutlet(name, addresses, archive)?.name).toBe(outlet);
  });

  test.each([
    ["WIRE", { agency: "WIRE" }],
    ["By Example Wire Service | Exampleton", { agency: "WIRE", author: "Exampleton" }],
    ["A. Writer, WIRE", { agency: "WIRE", author: "A. Writer" }],
    ["A. Writer and B. Writer", { author: "A. Writer and B. Writer" }],
    ["Example Times", { author: "Example Times" }],
  ])("in the byline %s is an agency if it is one", (byline, parts) => {
    expect(splitByline(byline, archive)).toEqual(parts);
  });
});

import { describe, expect, test } from "vitest";
import { writeAttribution } from "../../src/intake/attribution.ts";
import { type Draft, EMPTY_DRAFT } from "../../src/intake/draft.ts";
import { checkDraft } from "../../src/intake/draft-check.ts";
import { findGaps } from "../../src/intake/gaps.ts";
import { collectNames, readName } from "../../src/intake/names.ts";
import { cleanPageText } from "../../src/intake/page-text.ts";
import { settleDraft } from "../../src/intake/settle.ts";
import { readTypedDate } from "../../src/intake/typed-date.ts";
import { anArchive, anArticle, anEntry } from "../support/builders.ts";

const archive = anArchive({
  articles: [anArticle({ people: ["Jane Example"] })],
  authorities: {
    tags: [anEntry({ id: "floods", name: "Floods", aliases: ["flooding"] })],
    people: [
      anEntry({ id: "a-name", name: "A. Name", aliases: ["Name"] }),
      anEntry({ id: "b-name", name: "B. Name", aliases: ["Name"] }),
    ],
    publishers: [anEntry({ id: "wire", name: "WIRE", aliases: ["Example Wire Service"] })],
  },
});

describe("a typed date", () => {
  test.each([
    ["24 December 2017", "2017-12-24"],
    ["Dec 24, 2017", "2017-12-24"],
    ["24/12/2017", "2017-12-24"],
    ["2017-12-24", "2017-12-24"],
    ["December 2017", "2017-12"],
    ["۲۴ دسمبر ۲۰۱۷", "2017-12-24"],
    ["2017-12-24 13:29 +0530", "2017-12-24T13:29+05:30"],
  ])("%s means %s", (typed, date) => {
    expect(readTypedDate(typed, false)).toEqual({ state: "certain", date });
  });

  test("is asked about where day and month could be either way round", () => {
    expect(readTypedDate("03/04/2017", false)).toEqual({
      state: "several",
      dates: ["2017-04-03", "2017-03-04"],
    });
  });

  test.each([["yesterday"], ["2017-02-30"], ["31/02/2017"], ["2017-12-23/2017-12-24"], [""]])(
    "%s is none, and nothing is made of it",
    (typed) => {
      expect(readTypedDate(typed, false)).toEqual({ state: "none" });
    },
  );

  test("of an event may be a span", () => {
    expect(readTypedDate("2017-12-23/2017-12-24", true)).toMatchObject({ state: "certain" });
  });
});

describe("a typed name", () => {
  const people = collectNames("people", archive);
  const tags = collectNames("tags", archive);

  test.each([
    ["Jane Example", people, { state: "known", name: "Jane Example" }],
    ["jane  example", people, { state: "renamed", name: "Jane Example" }],
    ["Name", people, { state: "several", names: ["A. Name", "B. Name"] }],
    ["Jane Exampel", people, { state: "near", name: "Jane Exampel", nearest: "Jane Example" }],
    ["Somebody Else", people, { state: "new", name: "Somebody Else" }],
    ["Flooding", tags, { state: "renamed", name: "floods" }],
    ["flods", tags, { state: "near", name: "flods", nearest: "floods" }],
    ["Road Works", tags, { state: "new", name: "road-works" }],
  ])("%s is read by what is known", (text, known, reading) => {
    expect(readName(text, known)).toEqual(reading);
  });
});

describe("settling a draft", () => {
  test("writes what was typed as records write it, and says so", () => {
    const typed: Draft = {
      ...EMPTY_DRAFT,
      title: "A title",
      date: "24 December 2017",
      kind: "Government response",
      lang: "English",
      tags: ["Flooding", "floods"],
      source: { publisher: "Example Wire Service", url: "https://a.example/x?utm_source=y" },
    };
    const { draft, notes } = settleDraft(typed, archive, "Another headline");
    expect(draft).toMatchObject({
      date: "2017-12-24",
      kind: "government-response",
      lang: "en",
      tags: ["floods"],
      source: { publisher: "WIRE", url: "https://a.example/x", headline: "Another headline" },
    });
    expect(notes).toHaveLength(5);
  });

  test("leaves what is unclear for the reader to refuse", () => {
    const { draft } = settleDraft(
      { ...EMPTY_DRAFT, date: "03/04/2017", kind: "protset", people: ["Name"] },
      archive,
    );
    expect(draft).toMatchObject({ date: "03/04/2017", kind: "protset", people: ["Name"] });
    expect(checkDraft(draft).map(({ field, kind }) => `${field} ${kind}`)).toEqual(
      expect.arrayContaining(["date ambiguous-date", "kind unknown-value"]),
    );
  });

  test("sets no headline that is the title", () => {
    expect(settleDraft({ ...EMPTY_DRAFT, title: "A" }, archive, "A").draft.source.headline).toBeUndefined();
  });
});

describe("what a draft lacks", () => {
  test("is named in the file's order, each with a line to write", () => {
    expect(findGaps(EMPTY_DRAFT).map(({ field }) => field)).toEqual([
      "title",
      "date",
      "summary",
      "source.publisher",
      "source.url",
      "tags",
      "body",
    ]);
  });

  test("is no address where a citation says where it was printed", () => {
    const gaps = findGaps({ ...EMPTY_DRAFT, source: { citation: "Page 3", publisher: " " }, tags: [""] });
    expect(gaps.map(({ field }) => field)).toEqual([
      "title",
      "date",
      "summary",
      "source.publisher",
      "tags",
      "body",
    ]);
  });
});

describe("the sentence that stands in for a text", () => {
  const sentence = (date: string, publisher = "The Example Herald", lang = "en") =>
    writeAttribution({ ...EMPTY_DRAFT, date, source: { publisher } }, lang);

  test.each([
    ["2017-12-24T13:29+05:30", "The Example Herald published this report on 24 December 2017."],
    ["2017-12", "The Example Herald published this report in December 2017."],
    ["2017~", "The Example Herald published this report around 2017."],
    ["2017-12-24?", "The Example Herald published this report probably on 24 December 2017."],
  ])("says no more than the fields: %s", (date, text) => {
    expect(sentence(date)).toBe(text);
  });

  test("is in the record's language, or not at all", () => {
    expect(sentence("2017-12-24", "اخبار", "ur")).toBe("یہ خبر اخبار نے 24 دسمبر 2017 کو شائع کی۔");
    expect(sentence("2017-12-24", "Zeitung", "de")).toBeUndefined();
    expect(sentence("2017-12-24", " ")).toBeUndefined();
    expect(sentence("soon")).toBeUndefined();
  });

  test.each([["1. FC *News* <b>"], ["- [x](y) &amp; _z_"], ["# Heading ![i](u)"], ["92 News"], ["| a | b"]])(
    "is plain text, whatever the outlet is called: %s",
    (publisher) => {
      const body = sentence("2017-12-24", publisher);
      expect(checkDraft({ ...EMPTY_DRAFT, title: "t", body })).toEqual([]);
    },
  );
});

describe("text from a page", () => {
  test("comes on one line and without what cannot be seen", () => {
    expect(cleanPageText(" A\u200b  re\u00adport\n\u202e of\u0007 it ")).toBe("A report of it");
    expect(cleanPageText("\u200b")).toBeUndefined();
    expect(cleanPageText("x".repeat(501))).toBeUndefined();
  });
});

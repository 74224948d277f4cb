import { describe, expect, test } from "vitest";
import type { ArticleSketch } from "../support/builders.ts";
import { type ArchiveSketch, anArticle, anEntry, anEvent } from "../support/builders.ts";
import { entriesOf, pagesOf } from "./entries.ts";

/** The one record of an archive, with what else that has. */
function entryOf(article: ArticleSketch, sketch: ArchiveSketch = {}) {
  const [entry] = pagesOf({ articles: [anArticle(article)], ...sketch });
  if (entry === undefined) throw new Error("the archive has no record");
  return entry;
}

/** The words of the page by their weight, with a blank at both ends. */
function wordsOf(page: string): Map<number, string> {
  const words = new Map<number, string>();
  for (const [, weight, line] of page.matchAll(/<p data-pagefind-weight="([\d.]+)">(.*?)<\/p>/g)) {
    words.set(Number(weight), `${words.get(Number(weight)) ?? " "}${line} `);
  }
  return words;
}

function filtersOf(page: string): string[] {
  return Array.from(page.matchAll(/data-pagefind-filter="([^"]*)"/g), ([, filter = ""]) => filter);
}

const asma = anEntry({
  name: "Asma Khan",
  aliases: ["Begum Asma", "Asma Khaan"],
  translations: { ur: { name: "اسما خان" } },
});

describe("a record is found by", () => {
  const { page } = entryOf(
    {
      date: "2017-12-24T13:29+05:30",
      eventDate: "2017-11",
      title: "A camp opens",
      summary: "It has 300 beds.",
      body: "<p>Families &amp; others moved in.</p>\n<ul><li>Tents</li></ul>",
      kind: "report",
      people: ["Asma Khan"],
      tags: ["relief"],
      event: "2017-11-camp",
      source: {
        publisher: "The Herald",
        agency: "Wire",
        author: "B. Writer",
        headline: { state: "given", text: "Beds!" },
      },
      translations: [
        { lang: "ur", title: "کیمپ کھل گیا", summary: "تین سو بستر", body: "<p>خاندان آ گئے</p>" },
      ],
    },
    {
      authorities: {
        people: [asma],
        tags: [anEntry({ name: "Relief work", id: "relief", translations: { ur: { name: "امداد" } } })],
      },
      events: [
        anEvent({
          id: "2017-11-camp",
          title: "The tents of November",
          translations: { ur: { title: "نومبر" } },
        }),
      ],
    },
  );
  const words = wordsOf(page);
  const all = [...words.values()].join("");

  test.each([
    ["its titles in both languages, most of all", 7, ["camp opens", "کیمپ کہل"]],
    ["the headline as published", 5, ["beds"]],
    ["names, outlet, agency and byline", 4, ["asma khan", "herald", "wire", "b writer"]],
    [
      "the date in figures and in words of both languages",
      4,
      ["2017 12 24", "24 december 2017", "24 دسمبر 2017"],
    ],
    ["when it happened", 4, ["november 2017"]],
    ["its summaries", 3, ["300 beds", "تین سو بستر"]],
    ["its tags, kind and dossier in both languages", 2, ["relief work", "امداد", "report", "tents november"]],
    ["its bodies, as plain words", 1.05, ["families others moved tents", "خاندان ا"]],
    ["other forms of its names, least of all", 0.5, ["begum asma"]],
  ])("%s", (_, weight, expected) => {
    for (const text of expected) expect(words.get(weight)).toContain(` ${text} `);
  });

  test("what it says twice only where it weighs most", () => {
    expect(all.split(" asma khan ")).toHaveLength(2);
    // The dossier's Urdu title stands in the date of the event.
    expect(words.get(2)).not.toContain("نومبر");
  });

  test("nothing but words: no markup of its own, no sign", () => {
    expect(all).toMatch(/^[\p{L}\p{M}\p{N} ]+$/u);
  });
});

test("a word in its one spelling is found by the letters it was written with, at the least weight", () => {
  const { page } = entryOf(
    { title: "Khaan speaks to Khans", people: ["Asma Khan"] },
    { authorities: { people: [asma] } },
  );
  expect(wordsOf(page).get(7)).toBe(" khan speaks khan ");
  expect(wordsOf(page).get(0.5)).toMatch(/ khaan اسما خان $/);
});

test("a longer word than a spelling is found by the spelling", () => {
  const { page } = entryOf({ title: "رنگین شام" }, { spellings: [["colour", "رنگ"]] });
  expect(wordsOf(page).get(7)).toBe(" colour شام ");
  const longer = entryOf({ title: "رنگساز" }, { spellings: [["colour", "رنگ"]] });
  expect(wordsOf(longer.page).get(0.5)).toBe(" colour ");
});

test("a record is filtered by year, kind, language and the slug of each of its names", () => {
  const { page } = entryOf(
    {
      date: "2017?",
      kind: "court",
      tags: ["relief"],
      people: ["Asma Khan", "Somebody Else"],
      places: ["Patna, India"],
      organisations: ["City Court"],
      source: { publisher: "ڈان", lang: "ur" },
    },
    { authorities: { people: [asma] } },
  );
  expect(filtersOf(page)).toEqual([
    "year:2017",
    "kind:court",
    "tag:relief",
    "person:asma-khan",
    "person:somebody-else",
    "place:patna-india",
    "organisation:city-court",
    "publisher:ڈان",
    "language:ur",
  ]);
});

test("a record without a kind or a known language is in no filter of those", () => {
  const article = anArticle({ source: {} });
  const { kind: _, ...rest } = article;
  const { lang: __, ...source } = article.source;
  const [entry] = pagesOf({ articles: [{ ...rest, source }] });
  expect(filtersOf(entry?.page ?? "")).toEqual(["year:2017", "tag:a-tag", "publisher:a-newspaper"]);
});

test("a withdrawn record has no entry", () => {
  const entries = entriesOf({
    articles: [
      anArticle({ id: "kept" }),
      anArticle({ id: "gone", withdrawn: { date: "2018", reason: "Asked." } }),
    ],
  });
  expect(entries.ids).toEqual(["kept"]);
  expect([...entries.list()].map(({ id }) => id)).toEqual(["kept"]);
});

test("entries stand in the order of time, and say their place in it", () => {
  const articles = ["2018", "2017-12", "2017-12-24"].map((date) => anArticle({ date, id: `r-${date}` }));
  const places = pagesOf({ articles }).map(({ id, page }) => [id, /sort="date:(\d+)"/.exec(page)?.[1]]);
  expect(places).toEqual([
    ["r-2017-12", "0"],
    ["r-2017-12-24", "1"],
    ["r-2018", "2"],
  ]);
});

describe("a result shows", () => {
  test("the record's texts, its own first, as plain text with a line a paragraph", () => {
    const { hit } = entryOf({
      lang: "ur",
      title: "عنوان",
      body: "<p>ایک &lt;b&gt;</p>\n<blockquote>\n<p>دو<br>\nتین</p>\n</blockquote>",
      translations: [{ lang: "en", title: "A title", summary: "S.", body: "<p>One.</p>" }],
    });
    expect(hit.texts).toEqual([
      { lang: "ur", dir: "rtl", title: "عنوان", summary: "One sentence.", body: "ایک <b>\nدو تین" },
      { lang: "en", dir: "ltr", title: "A title", summary: "S.", body: "One." },
    ]);
  });

  test("date and outlet in the words of each page language, kind and language as codes", () => {
    const { hit } = entryOf({
      date: "2017-12~",
      kind: "court",
      source: { publisher: "The Herald", lang: "ur" },
    });
    expect(hit).toMatchObject({ date: "2017-12", kind: "court", reportLanguage: "ur" });
    expect(hit.lines).toEqual({
      en: { date: "about December 2017", outlet: { text: "The Herald", dir: "ltr" } },
      ur: { date: "تقریباً دسمبر 2017", outlet: { text: "The Herald", dir: "ltr" } },
    });
  });

  test("the headline as published only where it is not one of the titles", () => {
    const headline = (text: string) =>
      entryOf({ title: "A title", source: { headline: { state: "given", text }, lang: "ur" } }).hit.headline;
    expect(headline("سرخی")).toEqual({ text: "سرخی", lang: "ur", dir: "rtl" });
    expect(headline("A title")).toBeUndefined();
    expect(entryOf({ source: { headline: { state: "not-in-copy" } } }).hit.headline).toBeUndefined();
  });
});

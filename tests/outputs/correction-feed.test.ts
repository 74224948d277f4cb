import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { correctionFeedSheets } from "../../src/outputs/correction-feed.ts";
import { anArticle, english, someSettings, urdu } from "../support/builders.ts";
import { aDesk } from "../support/desk.ts";
import { someCorrected, WORDS } from "./corrections.ts";
import { fetchSheet, walkAtom } from "./feeds.ts";

const settings = someSettings();
const ADDRESS = "https://archive.example/corrections/feed.xml";

const sheetsOf = (articles: Parameters<typeof anArticle>[0][], language = english) =>
  correctionFeedSheets(aDesk({ articles: articles.map(anArticle) }, language), WORDS, "/assets/icon.svg");

const articles = [
  {
    id: "x",
    title: "Floods recede",
    corrections: [{ date: "2026-05", note: "A name & a place were <wrong>." }],
    translations: [{ lang: "ur", title: "سیلاب" }],
  },
  { id: "y", lang: "ur", corrections: [{ date: "2026-06-01", note: "ایک نام غلط تھا۔" }] },
  { id: "z", title: "No longer shown", withdrawn: { date: "2026-07-02", reason: "Retracted." } },
];

describe("the feed of corrections", () => {
  const atom = (language = english) =>
    parseAtomFeed(
      fetchSheet(
        sheetsOf(articles, language),
        `https://archive.example${language.prefix}/corrections/feed.xml`,
        settings,
      ),
    );

  test("has one entry for each, newest first, at its place on the record's page", () => {
    expect(atom().entries?.map(({ links }) => links?.[0]?.href)).toEqual([
      "https://archive.example/articles/z/#withdrawal",
      "https://archive.example/articles/y/#correction-1",
      "https://archive.example/articles/x/#correction-1",
    ]);
  });

  test("says what was corrected, in the note's own language, and of a withdrawn record only why", () => {
    const text = fetchSheet(
      sheetsOf(articles, urdu),
      "https://archive.example/ur/corrections/feed.xml",
      settings,
    );
    expect(text).toContain(
      '<content xml:lang="en" type="text">A name &amp; a place were &lt;wrong&gt;.</content>',
    );
    expect(text).toContain('<content xml:lang="ur" type="text">ایک نام غلط تھا۔</content>');
    expect(text).toContain('<title xml:lang="ur">سیلاب</title>');
    expect(text).toContain('<title xml:lang="ur">Withdrawn record</title>');
    expect(text).not.toContain("No longer shown");
  });

  test("names an entry alike in every language, by the page of the language it is written in", () => {
    const ids = atom().entries?.map(({ id }) => id);
    expect(ids).toEqual([
      "https://archive.example/articles/z/#withdrawal",
      "https://archive.example/ur/articles/y/#correction-1",
      "https://archive.example/articles/x/#correction-1",
    ]);
    expect(atom(urdu).entries?.map(({ id }) => id)).toEqual(ids);
  });

  test("gives the date as it is known beside the time that a feed must have", () => {
    const [, , entry] = atom().entries ?? [];
    expect([entry?.updated, entry?.dc?.dates]).toEqual(["2026-05-01T12:00:00Z", ["2026-05"]]);
    expect(atom().updated).toBe("2026-07-02T12:00:00Z");
  });

  test("says the same as JSON", () => {
    const json = JSON.parse(
      fetchSheet(sheetsOf(articles), "https://archive.example/corrections/feed.json", settings),
    );
    expect(parseJsonFeed(json).items).toHaveLength(3);
    expect(json.items[1]).toEqual({
      id: "https://archive.example/ur/articles/y/#correction-1",
      url: "https://archive.example/articles/y/#correction-1",
      title: "A title",
      content_text: "ایک نام غلط تھا۔",
      date_modified: "2026-06-01T12:00:00Z",
      language: "ur",
      tags: ["Correction"],
      _correction: { record: "y", kind: "correction", date: "2026-06-01" },
    });
  });

  test("leads a reader who follows it back to every correction there ever was", () => {
    const sheets = correctionFeedSheets(aDesk({ articles: someCorrected(61) }), WORDS, "/assets/icon.svg");
    const documents = walkAtom(sheets, ADDRESS, settings);
    expect(documents).toHaveLength(3);
    expect(new Set(documents.flat()).size).toBe(61);
  });

  test("of an archive without any is empty, and is no feed of today", () => {
    const feed = parseAtomFeed(fetchSheet(sheetsOf([{}]), ADDRESS, settings));
    expect([feed.entries ?? [], feed.updated]).toEqual([[], "1970-01-01T00:00:00Z"]);
  });
});

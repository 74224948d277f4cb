import { XMLValidator } from "fast-xml-parser";
import { parseAtomFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { anArticle, anEntry, someSettings, urdu } from "../support/builders.ts";
import { aFeed, atomOf } from "./feeds.ts";

const settings = someSettings();

const parse = (...[feed, ...rest]: Parameters<typeof atomOf>) =>
  parseAtomFeed(atomOf(feed, ...rest)[0]?.render() ?? "");

describe("a feed", () => {
  test("says what it is, in its language and below the base path", () => {
    const feed = parse(
      aFeed([anArticle()], {
        page: "/ur/tags/اپیل/",
        title: "اپیلیں",
        description: "کیا ہے",
        language: urdu,
      }),
      someSettings({ basePath: "/press" }),
    );
    const page = "https://archive.example/press/ur/tags/%D8%A7%D9%BE%DB%8C%D9%84/";
    expect(feed).toMatchObject({
      id: page,
      title: { value: "اپیلیں" },
      subtitle: { value: "کیا ہے" },
      rights: { value: "CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)" },
      authors: [{ name: "پریس آرکائیو", uri: "https://archive.example/press/ur/" }],
    });
    expect(feed.links).toContainEqual({ rel: "self", type: "application/atom+xml", href: `${page}feed.xml` });
    expect(feed.links).toContainEqual({ rel: "alternate", type: "text/html", hreflang: "ur", href: page });
  });

  test("names the vocabularies that it uses, its language and its licence", () => {
    const text = atomOf(aFeed([anArticle()]))[0]?.render() ?? "";
    const [, head] = /<feed ([^>]*)>/.exec(text) ?? [];
    expect(head?.split(/ (?=\w)/)).toEqual([
      'xmlns="http://www.w3.org/2005/Atom"',
      'xmlns:dc="http://purl.org/dc/elements/1.1/"',
      'xmlns:fh="http://purl.org/syndication/history/1.0"',
      'xml:lang="en"',
    ]);
    expect(text).toContain('<link rel="license" href="https://creativecommons.org/licenses/by/4.0/"/>');
  });

  test("is as new as its latest entry, by the instant", () => {
    const articles = [
      anArticle({ date: "2017-12-24T23:30-05:00" }),
      anArticle({ date: "2017-12-25T01:00Z" }),
    ];
    expect(parse(aFeed(articles)).updated).toBe("2017-12-24T23:30:00-05:00");
  });

  test("without records is valid and asks no clock", () => {
    const [sheet] = atomOf(aFeed([]));
    expect(XMLValidator.validate(sheet?.render() ?? "")).toBe(true);
    expect(parse(aFeed([])).updated).toBe("1970-01-01T00:00:00Z");
  });
});

describe("an entry", () => {
  const entryOf = (...args: Parameters<typeof parse>) => parse(...args).entries?.[0];

  test("holds our words, our page and the report it leads to", () => {
    const article = anArticle({
      id: "2017-12-24-a-protest",
      date: "2017-12-24T13:29+05:30",
      title: "A protest",
      summary: "One happened.",
      body: '<p>See <a href="/about/">us</a> and <a href="#x">x</a>.</p>',
      tags: ["white-house-protest"],
      source: { publisher: "ANI", url: "https://news.example/خبر?q=a b%20c", author: "A Reporter" },
    });
    const tags = [anEntry({ id: "white-house-protest", name: "Protests at the White House" })];
    expect(entryOf(aFeed([article]), settings, { authorities: { tags } })).toMatchObject({
      id: "https://archive.example/articles/2017-12-24-a-protest/",
      title: { value: "A protest", xml: { lang: "en" } },
      summary: { value: "One happened.", xml: { lang: "en" } },
      content: {
        type: "html",
        value:
          '<div lang="en" dir="ltr"><p>See <a href="https://archive.example/about/">us</a> and ' +
          '<a href="https://archive.example/articles/2017-12-24-a-protest/#x">x</a>.</p></div>',
      },
      published: "2017-12-24T13:29:00+05:30",
      updated: "2017-12-24T13:29:00+05:30",
      categories: [
        {
          term: "white-house-protest",
          scheme: "https://archive.example/tags/",
          label: "Protests at the White House",
        },
      ],
      links: [
        { rel: "alternate", href: "https://archive.example/articles/2017-12-24-a-protest/" },
        {
          rel: "via",
          href: "https://news.example/%D8%AE%D8%A8%D8%B1?q=a%20b%20c",
          title: "ANI",
          hreflang: "en",
        },
      ],
    });
  });

  test("never credits our words to the report's author", () => {
    const article = anArticle({ source: { author: "A Reporter" } });
    expect(atomOf(aFeed([article]))[0]?.render()).not.toContain("A Reporter");
  });

  test("carries a partial date as it is known and claims no time of publication", () => {
    const entry = entryOf(aFeed([anArticle({ date: "2017-12~" })]));
    expect(entry).toMatchObject({ updated: "2017-12-01T12:00:00Z", dc: { dates: ["2017-12~"] } });
    expect(entry).not.toHaveProperty("published");
  });

  test("is updated by a correction", () => {
    const corrections = [{ date: "2026-12-01", note: "A name was wrong." }];
    expect(entryOf(aFeed([anArticle({ corrections })]))?.updated).toBe("2026-12-01T12:00:00Z");
  });

  test("without an address says where the report was printed", () => {
    const article = anArticle({ source: { publisher: "Dawn", citation: "Karachi, 24 December 1987, p. 1" } });
    const entry = entryOf(aFeed([article]));
    expect(entry?.dc?.sources).toEqual(["Dawn, Karachi, 24 December 1987, p. 1"]);
    expect(entry?.links?.map(({ rel }) => rel)).toEqual(["alternate"]);
  });

  test("of a translated record is in the feed's language, right to left, and its own page is its id", () => {
    const article = anArticle({
      id: "a",
      translations: [{ lang: "ur", title: "احتجاج", summary: "ہوا۔", body: "<p>متن</p>" }],
    });
    expect(entryOf(aFeed([article], { page: "/ur/", language: urdu }))).toMatchObject({
      id: "https://archive.example/ur/articles/a/",
      title: { value: "احتجاج", xml: { lang: "ur" } },
      content: { value: '<div lang="ur" dir="rtl"><p>متن</p></div>' },
    });
  });

  test("of an untranslated record is marked as what it is and is the same entry in every language", () => {
    const feed = aFeed([anArticle({ id: "a" })], { page: "/ur/", language: urdu });
    const entry = entryOf(feed);
    expect(entry).toMatchObject({
      id: "https://archive.example/articles/a/",
      title: { xml: { lang: "en" } },
      content: { value: '<div lang="en" dir="ltr"><p>A body.</p></div>' },
    });
    expect(entry?.links).toContainEqual({
      rel: "alternate",
      type: "text/html",
      hreflang: "ur",
      href: "https://archive.example/ur/articles/a/",
    });
  });

  test.each([
    "</title></entry><script>alert(1)</script>",
    "<![CDATA[x]]> and ]]>",
    `"double" and 'single' & &amp; &#60;`,
    "ایم کیو ایم (MQM) نے 24 دسمبر کو",
    "\u202Eoverride\u202C \u2067isolate\u2069 \u{1F54A}",
  ])("brings %j through as it is", (text) => {
    const tags = [anEntry({ id: "a-tag", name: text })];
    const article = anArticle({
      title: text,
      summary: text,
      source: { publisher: text },
      body: `<p>${text}</p>`,
    });
    const [sheet] = atomOf(aFeed([article], { title: text }), settings, { authorities: { tags } });
    const xml = sheet?.render() ?? "";
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(parseAtomFeed(xml)).toMatchObject({
      title: { value: text },
      entries: [
        {
          title: { value: text },
          summary: { value: text },
          categories: [{ label: text }],
          content: { value: `<div lang="en" dir="ltr"><p>${text}</p></div>` },
          dc: { sources: [text] },
        },
      ],
    });
  });
});

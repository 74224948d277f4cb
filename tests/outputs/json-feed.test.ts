import { parseJsonFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { arrangeFeed } from "../../src/outputs/feed.ts";
import { jsonFeedSheets } from "../../src/outputs/json-feed.ts";
import { anArticle, anEntry, someSettings, urdu } from "../support/builders.ts";
import { aFeed, catalogueOf, fetchSheet, someArticles } from "./feeds.ts";

const settings = someSettings();

const sheetsOf = (feed: ReturnType<typeof aFeed>, own = {}) =>
  jsonFeedSheets(feed, catalogueOf(feed.articles, own), settings, "/assets/icon.svg");

describe("a JSON Feed", () => {
  test.each([0, 1, 25, 26, 60, 101])(
    "of %i records is reached whole by next_url, in the documents of its Atom feed",
    (count) => {
      const feed = aFeed(someArticles(count));
      const sheets = sheetsOf(feed);
      const walk = (address: string): string[][] => {
        const { items = [], next_url } = parseJsonFeed(JSON.parse(fetchSheet(sheets, address, settings)));
        return [items.map(({ id }) => id ?? ""), ...(next_url === undefined ? [] : walk(next_url))];
      };
      const { current, archives } = arrangeFeed(feed);
      expect(walk("https://archive.example/feed.json")).toEqual(
        [current, ...archives.map(({ entries }) => entries).reverse()].map((articles) =>
          articles.map(({ id }) => `https://archive.example/articles/${id}/`),
        ),
      );
    },
  );

  test("says what it is", () => {
    const [sheet] = sheetsOf(aFeed([], { page: "/ur/2017/", title: "2017", language: urdu }));
    expect(parseJsonFeed(JSON.parse(sheet?.render() ?? ""))).toMatchObject({
      title: "2017",
      home_page_url: "https://archive.example/ur/2017/",
      feed_url: "https://archive.example/ur/2017/feed.json",
      icon: "https://archive.example/assets/icon.svg",
      language: "ur",
      authors: [{ name: "پریس آرکائیو", url: "https://archive.example/ur/" }],
    });
    expect(JSON.parse(sheet?.render() ?? "")).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      items: [],
    });
  });

  test("leads each entry to our page and to the report, with tags as they are read", () => {
    const article = anArticle({
      id: "a",
      date: "2017-12-24T13:29+05:30",
      title: '</script> & "quotes" ]]>',
      source: { url: "https://news.example/a b", author: "A Reporter" },
    });
    const tags = [anEntry({ id: "a-tag", name: "A tag" })];
    const [sheet] = sheetsOf(aFeed([article]), { authorities: { tags } });
    const text = sheet?.render() ?? "";
    expect(text).not.toContain("A Reporter");
    expect(parseJsonFeed(JSON.parse(text)).items).toMatchObject([
      {
        id: "https://archive.example/articles/a/",
        url: "https://archive.example/articles/a/",
        external_url: "https://news.example/a%20b",
        title: '</script> & "quotes" ]]>',
        summary: "One sentence.",
        content_html: '<div lang="en" dir="ltr"><p>A body.</p></div>',
        date_published: "2017-12-24T13:29:00+05:30",
        date_modified: "2017-12-24T13:29:00+05:30",
        language: "en",
        tags: ["A tag"],
      },
    ]);
  });

  test("gives a partial date as it is known", () => {
    const article = anArticle({ date: "2017-12", source: { publisher: "Dawn", citation: "p. 1" } });
    const [item] = JSON.parse(sheetsOf(aFeed([article]))[0]?.render() ?? "").items;
    expect(item._record).toEqual({ date: "2017-12", publisher: "Dawn", citation: "p. 1" });
    expect(item).not.toHaveProperty("date_published");
    expect(item).not.toHaveProperty("external_url");
  });
});

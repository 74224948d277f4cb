import fc from "fast-check";
import { parseAtomFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { atomSheets } from "../../src/outputs/atom.ts";
import { anArticle, someSettings } from "../support/builders.ts";
import { aFeed, atomOf, catalogueOf, fetchSheet, someArticles, walkAtom } from "./feeds.ts";

const settings = someSettings();
const HOME = "https://archive.example/feed.xml";
const NEXT_ARCHIVE = /<link rel="next-archive"[^>]*>\n/;

describe("the history of a feed", () => {
  test.each([0, 1, 24, 25, 26, 50, 51, 60, 101])(
    "of %i records is reached whole from feed.xml by prev-archive, each record once",
    (count) => {
      const articles = someArticles(count);
      const [current = [], ...archives] = walkAtom(atomOf(aFeed(articles)), HOME, settings);
      const archived = archives.flat();
      const all = [...new Set([...current, ...archived])];
      expect(new Set(archived).size).toBe(archived.length);
      expect(all).toEqual(articles.map(({ id }) => `https://archive.example/articles/${id}/`).reverse());
    },
  );

  test("can be walked forward by next-archive, and every archive document leads to the current one", () => {
    const sheets = atomOf(aFeed(someArticles(101)));
    const linksOf = (address: string) => parseAtomFeed(fetchSheet(sheets, address, settings)).links ?? [];
    const walk = (address: string): string[] => {
      const links = linksOf(address);
      expect(links.find(({ rel }) => rel === "current")?.href).toBe(HOME);
      expect(links.find(({ rel }) => rel === "self")?.href).toBe(address);
      const next = links.find(({ rel }) => rel === "next-archive")?.href;
      return [address, ...(next === undefined ? [] : walk(next))];
    };
    expect(walk("https://archive.example/feed/1.xml")).toEqual(
      [1, 2, 3, 4].map((number) => `https://archive.example/feed/${number}.xml`),
    );
  });

  test("only archive documents say that they are", () => {
    const [current, archive] = atomOf(aFeed(someArticles(26))).map((sheet) => sheet.render());
    expect(current).not.toContain("<fh:archive/>");
    expect(archive).toContain("<fh:archive/>");
  });

  test("keeps its archive documents byte for byte when newer records arrive", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 30 }), (count, newer) => {
        const render = (n: number) => atomOf(aFeed(someArticles(n))).map((sheet) => sheet.render());
        const [, ...before] = render(count);
        const [, ...after] = render(count + newer);
        const sealed = before.slice(0, -1);
        expect(after.slice(0, sealed.length)).toEqual(sealed);
        const newest = before.at(-1);
        const now = after[before.length - 1];
        if (newest !== now) expect(now?.replace(NEXT_ARCHIVE, "")).toBe(newest);
      }),
      { numRuns: 30 },
    );
  });

  test("has one id in all its documents, and its icon in the current one only", () => {
    const feed = aFeed(someArticles(60));
    const feeds = atomSheets(feed, catalogueOf(feed.articles), settings, "/assets/icon.svg").map((sheet) =>
      parseAtomFeed(sheet.render()),
    );
    const id = "https://archive.example/";
    expect(feeds.map((document) => [document.id, document.icon])).toEqual([
      [id, "https://archive.example/assets/icon.svg"],
      [id, undefined],
      [id, undefined],
    ]);
  });

  test("says nothing of a withdrawn record", () => {
    const withdrawn = { date: "2027-01", reason: "Asked for." };
    const articles = someArticles(60).map((article) =>
      article.id.startsWith("2010-01-05") ? anArticle({ ...article, title: "Secret", withdrawn }) : article,
    );
    const written = atomOf(aFeed(articles)).map((sheet) => sheet.render());
    expect(written.join("")).not.toMatch(/Secret|Asked for|2010-01-05/);
    expect(written.join("")).toContain("2010-01-06");
  });
});

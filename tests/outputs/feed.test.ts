import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arrangeFeed, ENTRIES_PER_ARCHIVE } from "../../src/outputs/feed.ts";
import { aFeed, someArticles } from "./feeds.ts";

describe("arrangeFeed", () => {
  test.each([
    [0, 0, 0],
    [1, 0, 1],
    [25, 0, 25],
    [26, 1, 10],
    [35, 1, 10],
    [40, 1, 15],
    [50, 1, 25],
    [51, 2, 10],
  ])("%i records make %i archive documents and %i entries to subscribe to", (count, archives, current) => {
    const feed = arrangeFeed(aFeed(someArticles(count)));
    expect([feed.archives.length, feed.current.length]).toEqual([archives, current]);
  });

  test("archive documents are full, and each is newest first", () => {
    const [oldest] = arrangeFeed(aFeed(someArticles(60))).archives;
    expect(oldest?.entries.map(({ id }) => id)).toEqual(
      someArticles(60)
        .slice(0, ENTRIES_PER_ARCHIVE)
        .reverse()
        .map(({ id }) => id),
    );
  });

  test("every record is in exactly one archive document or after the last of them", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 160 }), (count) => {
        const articles = someArticles(count);
        const { archives, current } = arrangeFeed(aFeed(articles));
        const archived = archives.flatMap((archive) => archive.entries);
        const tail = current.filter((article) => !archived.includes(article));
        expect([...archived, ...tail].map(({ id }) => id).sort()).toEqual(
          articles.map(({ id }) => id).sort(),
        );
      }),
    );
  });

  test("a withdrawn record is in no document and counts for none", () => {
    const articles = someArticles(27).map((article, index) =>
      index < 2 ? { ...article, withdrawn: { date: article.date, reason: "Asked for." } } : article,
    );
    const { archives, current } = arrangeFeed(aFeed(articles));
    expect(archives).toEqual([]);
    expect(current).toHaveLength(25);
    expect(current.some(({ withdrawn }) => withdrawn)).toBe(false);
  });

  test("a correction of an archived record is brought to those who subscribe", () => {
    const [first, ...rest] = someArticles(60);
    if (first === undefined) throw new Error("no article");
    const corrected = { ...first, corrections: [{ date: first.date, note: "A name was wrong." }] };
    const { current, archives } = arrangeFeed(aFeed([corrected, ...rest]));
    expect(current.at(-1)).toBe(corrected);
    expect(current.filter((article) => article === corrected)).toHaveLength(1);
    expect(archives[0]?.entries).toContain(corrected);
  });

  test("the latest corrections are brought, no more than ten", () => {
    const articles = someArticles(60).map((article) => ({
      ...article,
      corrections: [{ date: article.date, note: "A name was wrong." }],
    }));
    const { current } = arrangeFeed(aFeed(articles));
    expect(current.map(({ id }) => id)).toEqual(
      articles
        .slice(-20)
        .reverse()
        .map(({ id }) => id),
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arrangeArchive } from "../../src/archive/archive.ts";
import { publishedHeadline, readIn, writtenHeadline } from "../../src/archive/article.ts";
import { slugify } from "../../src/archive/authority.ts";
import { findLanguage } from "../../src/archive/language.ts";
import { anArchive, anArticle, type SourceSketch } from "../support/builders.ts";

test("the headline is written where it is not the title, and said to be none where the copy has none", () => {
  const written = (headline: NonNullable<SourceSketch["headline"]>) =>
    writtenHeadline(anArticle({ title: "Ours", source: { headline } }));
  expect(written({ state: "as-title" })).toBeUndefined();
  expect(written({ state: "given", text: "Theirs" })).toBe("Theirs");
  expect(written({ state: "not-in-copy" })).toBe("none");
});

describe("a record in a language", () => {
  const article = anArticle({ title: "Title", translations: [{ lang: "ur", title: "عنوان" }] });

  test("is the original in its own", () => {
    expect(readIn(article, "en")).toMatchObject({ state: "original", title: "Title" });
  });

  test("is its translation where there is one", () => {
    expect(readIn(article, "ur")).toMatchObject({ state: "translated", title: "عنوان", lang: "ur" });
  });

  test("falls back to its own words, and says so", () => {
    expect(readIn(article, "hi")).toMatchObject({ state: "untranslated", title: "Title", lang: "en" });
  });

  test("a regional tag is its language", () => {
    expect(readIn(anArticle({ lang: "en-GB" }), "en").state).toBe("original");
  });
});

describe("the published headline", () => {
  test("is the title unless the record says otherwise", () => {
    expect(publishedHeadline(anArticle({ title: "As printed" }))).toBe("As printed");
  });

  test("is the one given", () => {
    const source = { headline: { state: "given", text: "سرخی" } } as const;
    expect(publishedHeadline(anArticle({ source }))).toBe("سرخی");
  });

  test("is not invented where the copy has none", () => {
    expect(publishedHeadline(anArticle({ source: { headline: { state: "not-in-copy" } } }))).toBeUndefined();
  });
});

test("the order of files never changes the archive", () => {
  const articles = ["2017", "2017-12", "2017-12-24", "2016-01-01"].flatMap((date) => [
    anArticle({ date, id: `${date}-b` }),
    anArticle({ date, id: `${date}-a` }),
  ]);
  const expected = anArchive({ articles }).articles.map(({ id }) => id);
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
      expect(arrangeArchive(anArchive({ articles: shuffled })).articles.map(({ id }) => id)).toEqual(
        expected,
      );
    }),
  );
  expect(expected[0]).toBe("2016-01-01-a");
});

test.each([
  ["Washington, United States", "washington-united-states"],
  ["  R&D / Staff  ", "r-d-staff"],
  ["راہت کیمپ", "راہت-کیمپ"],
  ["पटना", "पटना"],
  ["C++", "c"],
  ["-- a -- b --", "a-b"],
  ["🎉", ""],
])("the slug of %j is %j", (name, slug) => {
  expect(slugify(name)).toBe(slug);
});

test("a slug is stable under being slugged again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (name) => {
      expect(slugify(slugify(name))).toBe(slugify(name));
    }),
  );
});

test.each([
  ["ur", "rtl"],
  ["en", "ltr"],
  ["pa-Arab", "rtl"],
  ["ur-Latn", "ltr"],
  ["xx", "ltr"],
])("%s is written %s", (tag, dir) => {
  expect(findLanguage(tag).dir).toBe(dir);
});

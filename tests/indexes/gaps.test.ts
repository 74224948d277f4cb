import { describe, expect, test } from "vitest";
import type { Article } from "../../src/archive/article.ts";
import { type Gap, hasGap, listGaps, paginateGap } from "../../src/indexes/gaps.ts";
import { anArticle } from "../support/builders.ts";

const GAPS = listGaps(["en", "ur"]);
const gapsOf = (article: Article): Gap[] => GAPS.filter((gap) => hasGap(article, gap));

/** A record that lacks nothing. */
const whole = anArticle({
  source: {
    type: "news",
    archived: [{ url: "https://copies.example/1", date: "2018-01-02" }],
  },
  confidence: "high",
  translations: [{ lang: "ur" }],
});

describe("what a record lacks", () => {
  test("is nothing where all is there", () => {
    expect(gapsOf(whole)).toEqual([]);
  });

  test.each<[Gap, Article]>([
    ["without-archived-copy", { ...whole, source: { ...whole.source, archived: [] } }],
    ["without-exact-date", { ...whole, date: anArticle({ date: "2017" }).date }],
    ["without-exact-date", { ...whole, date: anArticle({ date: "2017-12" }).date }],
    ["without-exact-date", { ...whole, date: anArticle({ date: "2017-12-24?" }).date }],
    ["without-exact-date", { ...whole, date: anArticle({ date: "2017-12-24~" }).date }],
    ["without-text-ur", { ...whole, translations: [] }],
    ["without-text-en", { ...whole, lang: "ur" }],
    ["without-report-language", withoutSource("lang")],
    ["without-kind", withoutKind()],
    ["without-source-type", withoutSource("type")],
    ["medium-confidence", { ...whole, confidence: "medium" }],
  ])("stands on the list %s and on no other", (gap, article) => {
    expect(gapsOf(article)).toEqual([gap]);
  });

  test("has a list of its own, in each language of the pages where it is the text", () => {
    expect(GAPS).toEqual([
      "without-archived-copy",
      "without-exact-date",
      "without-text-en",
      "without-text-ur",
      "without-report-language",
      "without-kind",
      "without-source-type",
      "medium-confidence",
    ]);
  });

  test("is not asked of a withdrawn record", () => {
    const { withdrawn } = anArticle({ withdrawn: { date: "2020", reason: "Asked for." } });
    const bare = anArticle({ date: "2017", confidence: "medium" });
    expect(gapsOf(bare)).not.toEqual([]);
    expect(gapsOf({ ...bare, ...(withdrawn && { withdrawn }) })).toEqual([]);
  });
});

describe("the pages of a list", () => {
  const articles = ["1990", "1991", "1992-01-01", "1993", "1994-05-05"].map((date) => anArticle({ date }));
  const gap = "without-exact-date";

  test("hold every record that lacks it, once", () => {
    const listed = paginateGap(articles, gap, 2).flatMap(({ lacking }) => lacking);
    expect(listed.map(({ date }) => date.edtf)).toEqual(["1990", "1991", "1993"]);
  });

  test("stay where they are when nothing is left on them", () => {
    const mended = articles.map((article) => ({ ...article, date: anArticle({ date: "1990-01-01" }).date }));
    const pages = paginateGap(mended, gap, 2);
    expect(pages.map(({ number, lacking }) => [number, lacking.length])).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
    ]);
  });

  test("are named by the years of the archive that they look at", () => {
    expect(paginateGap(articles, gap, 2).map(({ first, last }) => [first, last])).toEqual([
      [1990, 1991],
      [1992, 1993],
      [1994, 1994],
    ]);
  });
});

function withoutSource(key: "lang" | "type"): Article {
  const { [key]: _, ...source } = whole.source;
  return { ...whole, source };
}

function withoutKind(): Article {
  const { kind: _, ...article } = whole;
  return article;
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Article, KINDS, SOURCE_TYPES } from "../../src/archive/article.ts";
import { measureCoverage } from "../../src/indexes/coverage.ts";
import { anArchive, anArticle } from "../support/builders.ts";

const DATES = ["1990", "1991-02", "1991-02-03", "1991-05", "1994-12-31", "1995-01-01"];

const someArticles = fc
  .array(
    fc.record({
      date: fc.constantFrom(...DATES),
      publisher: fc.constantFrom("A", "B", "C"),
      lang: fc.option(fc.constantFrom("en", "ur", "hi"), { nil: undefined }),
      kind: fc.option(fc.constantFrom(...KINDS), { nil: undefined }),
      type: fc.option(fc.constantFrom(...SOURCE_TYPES), { nil: undefined }),
    }),
    { maxLength: 25 },
  )
  .map((sketches) => sketches.map((sketch, n) => sparseArticle(`r${n}`, sketch)))
  .map((articles) => anArchive({ articles }).articles);

describe("coverage", () => {
  test("partitions the records in each of its tables", () => {
    fc.assert(
      fc.property(someArticles, (articles) => {
        const { total, outlets, languages, kinds, types, years } = measureCoverage(articles);
        expect(total).toBe(articles.length);
        for (const table of [outlets, languages, kinds, types, years]) {
          expect(table.reduce((sum, { count }) => sum + count, 0)).toBe(total);
        }
      }),
    );
  });

  test("counts the silent months and the others to all months between the first and the last", () => {
    fc.assert(
      fc.property(someArticles, (articles) => {
        const months = articles.flatMap(({ date: { year, month } }) => (month ? [year * 12 + month] : []));
        const silent = measureCoverage(articles).silences.reduce((sum, { months: n }) => sum + n, 0);
        const span = months.length === 0 ? 0 : Math.max(...months) - Math.min(...months) + 1;
        expect(silent + new Set(months).size).toBe(span);
      }),
    );
  });

  test("has the largest first, what does not say last, and every year in its place", () => {
    const articles = [
      sparseArticle("a", { date: "1990", publisher: "B", kind: "court" }),
      sparseArticle("b", { date: "1990", publisher: "A" }),
      sparseArticle("c", { date: "1992", publisher: "B" }),
      sparseArticle("d", { date: "1992", publisher: "C" }),
    ];
    const { outlets, kinds, years } = measureCoverage(articles);
    expect(outlets.map(({ name, count }) => `${name} ${count}`)).toEqual(["B 2", "A 1", "C 1"]);
    expect(kinds).toEqual([{ name: "court", count: 1 }, { count: 3 }]);
    expect(years.map(({ year, count }) => [year, count])).toEqual([
      [1990, 2],
      [1991, 0],
      [1992, 2],
    ]);
  });

  test("has what is equally frequent in the order of its list where it has one, else by name", () => {
    const { languages, kinds, types } = measureCoverage([
      sparseArticle("a", { date: "1990", publisher: "A", kind: "other", lang: "ur", type: "petition" }),
      sparseArticle("b", { date: "1990", publisher: "A", kind: "violence", lang: "en", type: "news" }),
      sparseArticle("c", { date: "1990", publisher: "A", kind: "court", lang: "hi", type: "repost" }),
    ]);
    expect(languages.map(({ name }) => name)).toEqual(["en", "hi", "ur"]);
    expect(kinds.map(({ name }) => name)).toEqual(["court", "violence", "other"]);
    expect(types.map(({ name }) => name)).toEqual(["news", "repost", "petition"]);
  });

  test("is the same in whatever order the records come", () => {
    fc.assert(
      fc.property(someArticles, (articles) => {
        expect(measureCoverage(articles.toReversed())).toEqual(measureCoverage(articles));
      }),
    );
  });

  test("says of a silence how long it is and which records may belong in it", () => {
    const articles = ["1996-02-10", "1997", "1998-02", "1998-04"].map((date) => anArticle({ date }));
    expect(measureCoverage(articles).silences).toEqual([
      { first: { year: 1996, month: 3 }, last: { year: 1998, month: 1 }, months: 23, yearOnly: 1 },
      { first: { year: 1998, month: 3 }, last: { year: 1998, month: 3 }, months: 1, yearOnly: 0 },
    ]);
  });
});

interface Sketch {
  readonly date: string;
  readonly publisher: string;
  readonly lang?: string | undefined;
  readonly kind?: Article["kind"] | undefined;
  readonly type?: Article["source"]["type"] | undefined;
}

/** Has nothing that the sketch does not say. */
function sparseArticle(id: string, { date, publisher, lang, kind, type }: Sketch): Article {
  const { kind: _, source, ...article } = anArticle({ id, date, source: { publisher } });
  const { lang: __, ...silent } = source;
  return {
    ...article,
    ...(kind && { kind }),
    source: { ...silent, ...(lang && { lang }), ...(type && { type }) },
  };
}

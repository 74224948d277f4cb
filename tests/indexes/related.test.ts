import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/archive/article.ts";
import { makeKinFinder } from "../../src/indexes/related.ts";
import { type ArticleSketch, anArchive, anArticle } from "../support/builders.ts";

/** Records that share nothing with each other, so that a name which two bear is rare. */
const crowd = Array.from({ length: 40 }, (_, n) =>
  anArticle({ id: `crowd-${String(n).padStart(2, "0")}`, date: `19${50 + n}`, tags: [`tag-${n}`] }),
);

const kinOf = (id: string, sketches: readonly ArticleSketch[]) => {
  const { articles } = anArchive({ articles: [...crowd, ...sketches.map(anArticle)] });
  const article = articles.find((one) => one.id === id);
  if (article === undefined) throw new Error(`no record ${id}`);
  const { sameEvent, others } = makeKinFinder(articles)(article);
  return { sameEvent, others, ids: others.map(({ article: other }) => other.id) };
};

describe("records with most in common", () => {
  test("come first, and each says how much and how far apart", () => {
    const { others } = kinOf("a", [
      { id: "a", date: "2017-12-24", tags: ["floods", "relief"], people: ["P. Q."], places: ["X"] },
      { id: "b", date: "2017-12-28", tags: ["floods"], people: ["P. Q."] },
      { id: "c", date: "2017-12-24", tags: ["floods", "relief"], people: ["P. Q."], places: ["X"] },
    ]);
    expect(others.map(({ article, shared, gap }) => ({ id: article.id, shared, gap }))).toEqual([
      {
        id: "c",
        shared: { people: 1, tags: 2, organisations: 0, places: 1 },
        gap: { unit: "day", count: 0 },
      },
      {
        id: "b",
        shared: { people: 1, tags: 1, organisations: 0, places: 0 },
        gap: { unit: "day", count: 4 },
      },
    ]);
  });

  test("are found by the rare name, not by the one that most records bear", () => {
    const common = crowd.map(({ id }) => ({
      id: `${id}-x`,
      date: "2017-12-25",
      tags: ["x"],
      people: ["Everyone"],
    }));
    const { ids } = kinOf("a", [
      { id: "a", date: "2017-12-24", tags: ["one"], people: ["Everyone", "S. Eldom"] },
      { id: "b", date: "1980-01-01", tags: ["two"], people: ["S. Eldom", "T. Wice"] },
      { id: "c", date: "2017-12-24", tags: ["three"], people: ["Everyone"] },
      ...common,
    ]);
    expect(ids).toEqual(["b"]);
  });

  test("of equal kin are those closer in time, then the earlier one, then by id", () => {
    const alike = { tags: ["floods", "relief"], people: ["P. Q."] };
    const { ids } = kinOf("m", [
      { ...alike, id: "m", date: "2017-06-15" },
      { ...alike, id: "far", date: "2001-06-15" },
      { ...alike, id: "after", date: "2017-06-16" },
      { ...alike, id: "before", date: "2017-06-14" },
      { ...alike, id: "before-b", date: "2017-06-14" },
    ]);
    expect(ids).toEqual(["before", "before-b", "after", "far"]);
  });

  test("are five at most, and none where nothing much is shared", () => {
    const many = Array.from({ length: 9 }, (_, n) => ({ id: `n${n}`, tags: ["floods"], people: ["P. Q."] }));
    expect(kinOf("n0", many).ids).toHaveLength(5);
    expect(kinOf("alone", [{ id: "alone", tags: ["lonely"] }]).ids).toEqual([]);
  });

  test("are not those of the same event, which stand apart, oldest first and nearest in time", () => {
    const alike = { tags: ["floods"], people: ["P. Q."], event: "e" };
    const days = ["01", "02", "10", "12", "13", "14", "20"];
    const { sameEvent, ids } = kinOf("d12", [
      ...days.map((day) => ({ ...alike, id: `d${day}`, date: `2017-12-${day}` })),
      { ...alike, id: "other", date: "2018-01-01", event: "another" },
    ]);
    expect(sameEvent.map(({ article }) => article.id)).toEqual(["d02", "d10", "d13", "d14", "d20"]);
    expect(ids).toEqual(["other"]);
  });

  test("are the nearest in time, however many bear the same names", () => {
    const alike = { tags: ["t1", "t2", "t3"], people: ["p1", "p2", "p3", "p4"] };
    const days = Array.from({ length: 28 }, (_, n) => `2018-02-${String(n + 1).padStart(2, "0")}`);
    const many = days.map((date) => ({ ...alike, id: date, date }));
    const near = ["2018-02-12", "2018-02-13", "2018-02-15", "2018-02-16"];
    const { ids } = kinOf("2018-02-14", many);
    expect(ids.toSorted()).toEqual(["2018-02-11", ...near]);
    const { sameEvent } = kinOf(
      "2018-02-14",
      many.map((sketch) => ({ ...sketch, event: "e" })),
    );
    expect(sameEvent.map(({ article }) => article.id)).toEqual(["2018-02-11", ...near]);
    expect(kinOf("2018-02-01", many).ids).toEqual(days.slice(1, 6));
    expect(kinOf("2018-02-28", many).ids).toEqual(days.slice(22, 27).toReversed());
  });

  test("say no distance where a date is doubtful", () => {
    const alike = { tags: ["floods"], people: ["P. Q."] };
    const { others } = kinOf("a", [
      { ...alike, id: "a", date: "2017-12-24" },
      { ...alike, id: "b", date: "2017-12-28?" },
    ]);
    expect(others.map(({ gap }) => gap)).toEqual([undefined]);
  });
});

describe("kin, whatever the archive", () => {
  const names = (prefix: string) =>
    fc.subarray(
      Array.from({ length: 12 }, (_, n) => `${prefix}${n}`),
      { maxLength: 4 },
    );
  const sketches = fc.array(
    fc.record({
      date: fc.constantFrom("2016", "2016-07", "2016-07-26", "2017-12-24T10:00Z", "2017-12-24~"),
      tags: names("t"),
      people: names("p"),
      places: names("x"),
      event: fc.constantFrom("", "e", "f"),
    }),
    { minLength: 1, maxLength: 30 },
  );

  test("is the same for every order of the files, bounded, and never the record itself", () => {
    fc.assert(
      fc.property(sketches, (list) => {
        const articles = list.map(({ event, ...sketch }, n) =>
          anArticle({ ...sketch, id: `r${n}`, ...(event !== "" && { event }) }),
        );
        const forward = describeKin(anArchive({ articles }).articles);
        expect(describeKin(anArchive({ articles: articles.toReversed() }).articles)).toEqual(forward);
        for (const [id, kin] of Object.entries(forward)) {
          expect(kin).not.toContain(id);
          expect(new Set(kin).size).toBe(kin.length);
          expect(kin.length).toBeLessThanOrEqual(10);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("of a record that is not listed is nobody", () => {
    const kin = makeKinFinder([anArticle({ id: "a" })])(anArticle({ id: "gone" }));
    expect(kin).toEqual({ sameEvent: [], others: [] });
  });
});

function describeKin(articles: readonly Article[]): Record<string, string[]> {
  const find = makeKinFinder(articles);
  return Object.fromEntries(
    articles.map((article) => {
      const { sameEvent, others } = find(article);
      return [article.id, [...sameEvent, ...others].map(({ article: other }) => other.id)];
    }),
  );
}

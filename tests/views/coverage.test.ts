import { describe, expect, test } from "vitest";
import { paginateGap } from "../../src/indexes/gaps.ts";
import { viewCoverage } from "../../src/views/coverage.ts";
import { viewGap } from "../../src/views/gap.ts";
import { anArticle, someSettings, urdu } from "../support/builders.ts";
import { aDesk } from "../support/desk.ts";

const withdrawn = { date: "2020", reason: "Asked for." };

describe("the coverage page", () => {
  const outlets = Array.from({ length: 25 }, (_, n) => `Outlet ${String.fromCharCode(65 + n)}`);
  const articles = [
    ...outlets.map((publisher, n) => anArticle({ id: `r${n}`, date: "1990-01", source: { publisher } })),
    anArticle({ id: "late", date: "1994-07", source: { publisher: "Outlet Z", lang: "hi" } }),
    anArticle({ id: "gone", date: "1993", withdrawn }),
  ];
  const view = viewCoverage(aDesk({ articles }, urdu));

  test("gives the largest outlets a row each and sums up the others, so that nothing is left out", () => {
    const rows = view.outlets.reduce((sum, { count }) => sum + count, 0);
    expect(view.outlets).toHaveLength(20);
    expect(view.otherOutlets).toEqual({ outlets: 6, count: 6, url: "/ur/publishers/" });
    expect(rows + (view.otherOutlets?.count ?? 0)).toBe(view.total);
  });

  test("does not count withdrawn records, and says how many they are", () => {
    expect([view.total, view.withdrawn]).toEqual([26, 1]);
  });

  test("runs silent years together, newest first", () => {
    expect(
      view.years.map((row) =>
        row.state === "silent" ? `${row.first}-${row.last}` : `${row.name}: ${row.count}`,
      ),
    ).toEqual(["1994: 1", "1991-1993", "1990: 25"]);
  });

  test("draws each bar as a share of the largest, and leads where there is more", () => {
    expect(view.languages).toEqual([
      { name: "en", url: "/ur/search/?language=en", count: 25, share: 100 },
      { name: "hi", url: "/ur/search/?language=hi", count: 1, share: 4 },
    ]);
  });

  test("puts lists that something is left on before those that are done", () => {
    const counts = view.gaps.map(({ count }) => (count > 0 ? "left" : "done"));
    expect(counts).toEqual([...counts].sort().reverse());
    expect(new Set(counts).size).toBe(2);
  });

  test("of an empty archive is empty and whole", () => {
    const empty = viewCoverage(aDesk({}));
    expect([empty.total, empty.years, empty.silence.of]).toEqual([0, [], 0]);
  });
});

describe("a list of records that lack something", () => {
  const articles = [
    anArticle({ id: "old", date: "1990" }),
    anArticle({ id: "whole", date: "1991-01-01" }),
    anArticle({ id: "new", date: "1992-03" }),
  ];
  const repository = "https://github.com/example/archive";

  test("names them newest first, under their year, with the way to edit each", () => {
    const desk = { ...aDesk({ articles }), settings: someSettings({ repository }) };
    const pages = paginateGap(desk.catalogue.articles, "without-exact-date");
    const [page] = pages;
    const view = page && viewGap(desk, "without-exact-date", pages, page);
    expect(view?.groups.map(({ year, lines }) => [year, lines.map(({ edit }) => edit)])).toEqual([
      [1992, [`${repository}/edit/main/content/articles/1992/new.md`]],
      [1990, [`${repository}/edit/main/content/articles/1990/old.md`]],
    ]);
    expect([view?.count, view?.total, view?.spans]).toEqual([2, 3, []]);
  });

  test("offers nothing to edit where the text has no file yet", () => {
    const desk = { ...aDesk({ articles }), settings: someSettings({ repository }) };
    const pages = paginateGap(desk.catalogue.articles, "without-text-ur");
    const [page] = pages;
    const view = page && viewGap(desk, "without-text-ur", pages, page);
    expect(view?.groups.flatMap(({ lines }) => lines.map(({ edit }) => edit))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("has the counts of the list, not of the archive, in the ways to its pages", () => {
    const desk = aDesk({ articles });
    const pages = paginateGap(desk.catalogue.articles, "without-exact-date", 2);
    const [, second] = pages;
    const view = second && viewGap(desk, "without-exact-date", pages, second);
    expect(view?.spans.map(({ url, count, current }) => [url, count, current])).toEqual([
      ["/coverage/without-exact-date/", 1, false],
      ["/coverage/without-exact-date/page/2/", 1, true],
    ]);
  });
});

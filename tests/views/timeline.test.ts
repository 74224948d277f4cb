import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Year } from "../../src/indexes/by-date.ts";
import { sumHeat, viewHeat } from "../../src/views/heat.ts";
import { viewKindMonths } from "../../src/views/kind-months.ts";
import { viewTimeline } from "../../src/views/timeline.ts";
import { anArticle, anEvent } from "../support/builders.ts";
import { aDesk } from "../support/desk.ts";

const articlesOf = (dates: readonly string[]) => dates.map((date, n) => anArticle({ date, id: `r${n}` }));
const deskOf = (...dates: string[]) => aDesk({ articles: articlesOf(dates) });

/** Every precision that a publication date can have. */
const aWrittenDate = fc
  .record({
    year: fc.integer({ min: 1979, max: 2021 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    precision: fc.constantFrom(4, 7, 10),
    qualifier: fc.constantFrom("", "?", "~"),
  })
  .map(({ year, month, day, precision, qualifier }) => {
    const pad = (number: number) => String(number).padStart(2, "0");
    return `${year}-${pad(month)}-${pad(day)}`.slice(0, precision) + qualifier;
  });

describe("the marks of all years", () => {
  test("stand for every record once, whatever is known of its date", () => {
    fc.assert(
      fc.property(fc.array(aWrittenDate, { maxLength: 60 }), (dates) => {
        const rows = viewHeat(deskOf(...dates));
        expect(sumHeat(rows)).toBe(dates.length);
        expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(dates.length);
      }),
      { numRuns: 40 },
    );
  });

  test("are the same by month and by kind", () => {
    fc.assert(
      fc.property(fc.array(aWrittenDate, { minLength: 1, maxLength: 40 }), (dates) => {
        const desk = deskOf(...dates);
        const byKind = desk.catalogue.years.map((year) => viewKindMonths(desk, year).months);
        expect(byKind.flat().reduce((sum, { count }) => sum + count, 0)).toBe(dates.length);
      }),
      { numRuns: 40 },
    );
  });

  test("of an empty archive are none", () => {
    expect(viewTimeline(aDesk({}))).toEqual({ rows: [], decades: [], outside: [] });
  });
});

describe("a silence", () => {
  const silentMonths = (...dates: string[]) =>
    viewTimeline(deskOf(...dates)).decades.flatMap(({ years }) =>
      years.flatMap(({ year, silent }) =>
        silent.map(
          ({ first, last, stretch }) => `${year} ${first}-${last}${stretch ? ` of ${stretch}` : ""}`,
        ),
      ),
    );

  test("of a year or longer is shown in every year it covers, and counted on its longest part", () => {
    expect(silentMonths("1998-10-17", "2001-02-01")).toEqual([
      "1998 11-12",
      "1999 1-12 of 27",
      "2000 1-12",
      "2001 1-1",
    ]);
  });

  test("shorter than a year is none", () => {
    expect(silentMonths("1998-03", "1999-03-02")).toEqual([]);
    expect(silentMonths("1998-03", "1999-04-02")).toEqual(["1998 4-12 of 12", "1999 1-3"]);
  });

  test("is not claimed of a year with a record that carries no month", () => {
    expect(silentMonths("1997-06-01", "1999", "2001-01-01")).toEqual([
      "1997 7-12",
      "1998 1-12 of 30",
      "2000 1-12",
    ]);
  });
});

describe("dossiers in time", () => {
  const spans = (date: string) => {
    const desk = aDesk({ articles: articlesOf(["2013-01", "2016-12"]), events: [anEvent({ date })] });
    const { decades, outside } = viewTimeline(desk);
    const found = decades.flatMap(({ years }) =>
      years.flatMap(({ year, dossiers }) =>
        dossiers.map(({ from, to, mark }) => [year, from, to, mark.isExact]),
      ),
    );
    return { found, outside: outside.length };
  };

  test.each([
    ["2016-01-16", [[2016, 0.5, 0.5, true]]],
    ["2016-02", [[2016, 1, 2, false]]],
    ["2016", [[2016, 0, 12, false]]],
    ["2016-01-16~", [[2016, 0.5, 0.5, false]]],
    ["2016-04-01/2016-04-30", [[2016, 3, 4, true]]],
    [
      "2013-12/2015-01",
      [
        [2013, 11, 12, false],
        [2014, 0, 12, false],
        [2015, 0, 1, false],
      ],
    ],
  ])("are as wide as %s is known or lasted, in each year", (date, expected) => {
    const { found } = spans(date);
    expect(found.map(([year, from, to, exact]) => [year, round(from), round(to), exact])).toEqual(expected);
  });

  test("of events in other years are listed beside, none is lost", () => {
    expect(spans("1947-08-14")).toEqual({ found: [], outside: 1 });
    expect(spans("2020")).toEqual({ found: [], outside: 1 });
    expect(spans("2000/2013-02").found).toHaveLength(1);
  });
});

test("a year by kind stacks only the kinds that occur, those without one last, and the month unknown apart", () => {
  const { kind: _, ...kindless } = anArticle({ id: "c", date: "2016-03-04" });
  const desk = aDesk({
    articles: [
      anArticle({ id: "a", date: "2016", kind: "opinion" }),
      anArticle({ id: "b", date: "2016-03", kind: "protest" }),
      kindless,
    ],
  });
  const view = viewKindMonths(desk, desk.catalogue.years[0] as Year);
  expect(view.kinds).toEqual(["protest", "opinion", "none"]);
  expect(view.months).toHaveLength(13);
  expect(view.months[2]).toEqual({
    month: 3,
    url: "/2016/03/",
    count: 2,
    kinds: { protest: 1, none: 1 },
  });
  expect(view.months[12]).toEqual({ url: "/2016/#unknown", count: 1, kinds: { opinion: 1 } });
});

function round(number: unknown): number {
  return Math.round(Number(number) * 1000) / 1000;
}

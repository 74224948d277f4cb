import { describe, expect, test } from "vitest";
import { drawYear } from "../../src/charts/strip.ts";
import { catalogueArchive } from "../../src/indexes/catalogue.ts";
import { viewStrip } from "../../src/views/strip.ts";
import { anArchive, anArticle, english, someSettings } from "../support/builders.ts";

const articles = ["1986-11-08", "1986-12", "1986-12-16", "1988", "2000-06-18"].map((date, n) =>
  anArticle({ date, id: `r${n}` }),
);
const desk = {
  catalogue: catalogueArchive(anArchive({ articles })),
  settings: someSettings(),
  language: english,
};
const strip = (ids: string[]) =>
  viewStrip(
    desk,
    articles.filter(({ id }) => ids.includes(id)),
  );
const all = articles.map(({ id }) => id);

describe("the strip", () => {
  test("has every year from the first record to the last, and links those that have records", () => {
    const { years } = strip([]);
    expect([years[0]?.year, years.at(-1)?.year, years.length]).toEqual([1986, 2000, 15]);
    expect(years.filter(({ url }) => url).map(({ year }) => year)).toEqual([1986, 1988, 2000]);
  });

  test("counts each record once, in its month or beside the months", () => {
    const { years } = strip(all);
    const blocks = years.flatMap(({ months, yearOnly }) => [
      ...months.map(({ total }) => total),
      yearOnly.total,
    ]);
    expect(blocks.reduce((a, b) => a + b)).toBe(articles.length);
    expect(years.reduce((sum, { covered }) => sum + covered, 0)).toBe(articles.length);
  });

  test("points at a page's single month, and not at a page of several", () => {
    expect(strip(["r1", "r2"]).years[0]?.pin).toBe(11);
    expect(strip(["r0", "r1"]).years[0]?.pin).toBeUndefined();
    expect(strip(["r3"]).years[2]?.pin).toBeUndefined();
  });

  test("marks the decades that the page does not cover", () => {
    const { years, whole } = strip(["r4"]);
    expect(whole).toBe(false);
    expect(years.map(({ far }) => far).lastIndexOf(true)).toBe(13);
    expect(strip(all).whole).toBe(true);
  });
});

describe("the drawing of a year", () => {
  const [first] = strip([]).years;

  test("is as high as its tallest month, a unit a record", () => {
    expect(first && drawYear(first, 4)).toEqual({ height: 8, paths: [{ d: "M10.5 8v-4M11.5 8v-8" }] });
  });

  test("puts the covered blocks at the foot, over the bar", () => {
    const year = strip(["r0", "r2"]).years[0];
    expect(year && drawYear(year, 4).paths).toEqual([
      { d: "M11.5 8v-8" },
      { class: "on", d: "M10.5 8v-4M11.5 8v-4" },
    ]);
  });

  test("under a pin the covered blocks stand on top", () => {
    const year = strip(["r2"]).years[0];
    expect(year && drawYear(year, 4)).toEqual({
      height: 22,
      paths: [
        { d: "M10.5 22v-4M11.5 22v-4" },
        { class: "on", d: "M11.5 18v-4" },
        { class: "on pin", d: "M11.5 0V14" },
      ],
    });
  });

  test("draws a record with only a year as wide as the year", () => {
    const year = strip(["r3"]).years[2];
    expect(year && drawYear(year, 4).paths).toEqual([{ class: "yr on", d: "M.5 1h11" }]);
  });

  test("draws nothing in a silent year", () => {
    const silent = strip([]).years[1];
    expect(silent && drawYear(silent, 4)).toEqual({ height: 0, paths: [] });
  });
});

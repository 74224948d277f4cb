import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { KINDS } from "../../src/archive/article.ts";
import { layLanes } from "../../src/charts/dossier-lanes.ts";
import { drawDecade } from "../../src/charts/heat.ts";
import { heatLevel, heatSteps } from "../../src/charts/heat-steps.ts";
import { kindShape } from "../../src/charts/kind-shapes.ts";
import { monthAxis } from "../../src/charts/month-axis.ts";
import { drawStack } from "../../src/charts/stack.ts";
import type { Year } from "../../src/indexes/by-date.ts";
import type { DossierMark } from "../../src/views/dossier-marks.ts";
import { viewKindMonths } from "../../src/views/kind-months.ts";
import { type Decade, viewTimeline } from "../../src/views/timeline.ts";
import { anArticle, anEvent } from "../support/builders.ts";
import { aDesk } from "../support/desk.ts";

describe("the months of a year", () => {
  test("run to the right, or to the left in a script that does", () => {
    expect(monthAxis("ltr", 10).span(0, 1)).toEqual({ x: 10, width: 7.5 });
    expect(monthAxis("rtl", 10).span(0, 1)).toEqual({ x: 82.5, width: 7.5 });
    expect(monthAxis("rtl", 10).span(11, 12)).toEqual({ x: 0, width: 7.5 });
  });
});

describe("the steps of shade", () => {
  const labels = (counts: number[]) => heatSteps(counts).map(({ from, to }) => `${from}-${to ?? ""}`);

  test("are of equal ratio from the fewest records of a month to the most", () => {
    expect(labels([0, 1, 1, 2, 5, 11])).toEqual(["1-1", "2-2", "3-4", "5-6", "7-"]);
    expect(labels([9, 20, 45])).toEqual(["9-12", "13-17", "18-23", "24-32", "33-"]);
  });

  test("are fewer where the counts are", () => {
    expect(labels([1, 1])).toEqual(["1-"]);
    expect(labels([3, 4])).toEqual(["3-3", "4-"]);
    expect(labels([0])).toEqual([]);
  });

  test("have a place for every count, and a darker one for no smaller count", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1 }), (counts) => {
        const steps = heatSteps(counts);
        const level = heatLevel(steps);
        for (const count of counts) {
          const step = steps.find(({ from, to }) => from <= count && (to === undefined || count <= to));
          expect(level(count)).toBe(step?.level);
        }
      }),
    );
  });
});

describe("the lanes of dossiers", () => {
  const mark = {} as DossierMark;
  const axis = monthAxis("ltr", 0, 12, 12);

  test("keep the marks of one month apart, and give a free lane to a later one", () => {
    const spans = [
      { from: 0, to: 12 },
      { from: 4.1, to: 4.1 },
      { from: 4.5, to: 4.5 },
      { from: 5.2, to: 5.2 },
    ].map((span) => ({ ...span, mark }));
    expect(layLanes(spans, axis).map(({ lane, target }) => [lane, target.x, target.width])).toEqual([
      [0, 0, 12],
      [1, 4, 1],
      [2, 4, 1],
      [1, 5, 1],
    ]);
  });

  test("draw a line where an event lasted or its day is not known, and a sign in its middle", () => {
    const [day, month] = layLanes(
      [
        { mark, from: 2.25, to: 2.25 },
        { mark, from: 3, to: 4 },
      ],
      axis,
    );
    expect([day?.line, day?.centre]).toEqual([undefined, 2.25]);
    expect([month?.line, month?.centre]).toEqual([{ from: 3, to: 4 }, 3.5]);
  });

  test("never lay one mark on another", () => {
    const aSpan = fc
      .tuple(fc.double({ min: 0, max: 11.99, noNaN: true }), fc.double({ min: 0, max: 3, noNaN: true }))
      .map(([from, length]) => ({ mark, from, to: Math.min(12, from + length) }));
    fc.assert(
      fc.property(fc.array(aSpan, { maxLength: 30 }), (spans) => {
        spans.sort((a, b) => a.from - b.from);
        const laid = layLanes(spans, axis);
        for (const [n, one] of laid.entries()) {
          for (const other of laid.slice(n + 1).filter(({ lane }) => lane === one.lane)) {
            expect(other.target.x).toBeGreaterThanOrEqual(one.target.x + one.target.width);
          }
        }
      }),
    );
  });
});

describe("a decade", () => {
  const articles = ["1996-02", "1996-02-03", "1998", "1999-12-31"].map((date, n) =>
    anArticle({ date, id: `r${n}` }),
  );
  const events = [anEvent({ id: "e", date: "1998-05-05" })];
  const [decade] = viewTimeline(aDesk({ articles, events })).decades;

  test("has its years one below the other, with room for what stands below their months", () => {
    const { years, height } = drawDecade(decade as Decade, "ltr");
    expect(years.map(({ y }) => y)).toEqual([32, 60, 88, 168]);
    expect(height).toBe(196);
    expect(years[2]?.unknown?.y).toBe(28);
    expect(years[2]?.dossiers.map(({ y }) => y)).toEqual([52]);
  });

  test("draws a month once, where it stands in the year", () => {
    const { years } = drawDecade(decade as Decade, "rtl");
    const cells = years.flatMap((year) => year.cells.map(({ x, cell }) => [year.year.year, x, cell.count]));
    expect(cells).toEqual([
      [1996, 75, 2],
      [1999, 0, 1],
    ]);
  });
});

describe("a year by kind", () => {
  const year = (count: number) => {
    const desk = aDesk({
      articles: Array.from({ length: count }, (_, n) =>
        anArticle({ date: "2016-03-01", id: `r${n}`, kind: n % 3 === 0 ? "court" : "protest" }),
      ),
    });
    return viewKindMonths(desk, desk.catalogue.years[0] as Year);
  };

  test("stacks its kinds on each other, a record 16 px high", () => {
    const { bars, foot } = drawStack(year(4), "ltr");
    expect(bars).toHaveLength(12);
    expect(bars[2]?.segments).toEqual([
      { kind: "protest", count: 2, y: foot - 32, height: 32 },
      { kind: "court", count: 2, y: foot - 64, height: 32 },
    ]);
    expect(bars[2]?.top).toBe(foot - 64);
  });

  test("grows no taller for more records than there is room for", () => {
    const { bars, foot } = drawStack(year(400), "ltr");
    expect(foot - (bars[2]?.top ?? 0)).toBe(208);
  });
});

test("a kind has the same shape in a drawing as in the style sheet", () => {
  const css = readFileSync(new URL("../../layouts/assets/marks.css", import.meta.url), "utf8");
  const rules = [...css.matchAll(/\[data-k="([a-z-]+)"\] \{\s*--k: polygon\(([^)]*)\)/g)];
  expect(rules.length).toBeGreaterThan(6);
  for (const [, kind, polygon] of rules) {
    const points = (polygon ?? "").split(",").map((point) =>
      point
        .trim()
        .split(/\s+/)
        .map((percent) => Math.round(Number.parseFloat(percent) - 50) / 10)
        .join(" "),
    );
    const known = KINDS.find((one) => one === kind);
    expect(known && kindShape(known)).toBe(`M${points.join("L")}Z`);
  }
});

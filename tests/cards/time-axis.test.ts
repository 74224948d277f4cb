import { describe, expect, test } from "vitest";
import { drawAxis } from "../../src/cards/time-axis.ts";

const PLACE = { x: 100, y: 500, width: 1000 };

const middleOf = ({ x, width }: { x: number; width: number }) => x + width / 2;

describe("time on a card", () => {
  const marks = [{ year: 1990, month: 1, count: 1 }];
  const time = { first: 1980, last: 2019, marks };

  test("runs from left to right in English and from right to left in Urdu", () => {
    const [english] = drawAxis(time, "ltr", PLACE).blocks;
    const [urdu] = drawAxis(time, "rtl", PLACE).blocks;
    expect(english && middleOf(english)).toBeCloseTo(100 + 1000 * ((10 + 0.5 / 12) / 40));
    expect(urdu && middleOf(urdu)).toBeCloseTo(1100 - 1000 * ((10 + 0.5 / 12) / 40));
  });

  test("names decades, each at its first day", () => {
    const { labels } = drawAxis({ ...time, last: 2029 }, "ltr", PLACE);
    expect(labels.map(({ text }) => text)).toEqual(["1980", "1990", "2000", "2010", "2020"]);
    expect(labels.map(({ x }) => x)).toEqual([100, 300, 500, 700, 900]);
  });

  test("shows a record of which only the year is known as a line over that year", () => {
    const narrow = { ...time, last: 1999, marks: [{ year: 1990, count: 1 }] };
    const [line] = drawAxis(narrow, "ltr", PLACE).blocks;
    const [block] = drawAxis({ ...narrow, marks }, "ltr", PLACE).blocks;
    expect(line).toMatchObject({ x: 600, width: 50 });
    expect(line?.height).toBeLessThan(block?.height ?? 0);
  });

  test("has one block for each record of a whole archive, none above the room for them", () => {
    const many = [
      { year: 1990, month: 1, count: 3 },
      { year: 1991, month: 2, count: 30 },
    ];
    const { blocks } = drawAxis({ ...time, marks: many }, "ltr", PLACE);
    expect(blocks).toHaveLength(33);
    expect(Math.min(...blocks.map(({ y }) => y))).toBeGreaterThanOrEqual(500 - 84);
  });

  test("has a bar a month where records are too many for blocks", () => {
    const { blocks } = drawAxis({ ...time, marks: [{ year: 1990, month: 1, count: 9000 }] }, "ltr", PLACE);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.height).toBeCloseTo(84);
  });

  test("names few years of a span of centuries", () => {
    const { labels, ticks } = drawAxis({ first: 1000, last: 2029, marks }, "ltr", PLACE);
    expect(labels.length).toBeLessThan(9);
    expect(ticks).toHaveLength(labels.length);
  });
});

import { expect, test } from "vitest";
import { countMonths } from "../../src/indexes/density.ts";
import { anArticle } from "../support/builders.ts";

test("records are counted by month, and those that say no month stand apart from December", () => {
  const dates = ["2016", "2016-01-31", "2016-01", "2016-12-31", "2018-06-15"];
  const density = countMonths(dates.map((date) => anArticle({ date })));
  expect([...density]).toEqual([
    [2016, [2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1]],
    [2018, [0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0]],
  ]);
});

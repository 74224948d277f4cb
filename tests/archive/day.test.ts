import { expect, test } from "vitest";
import { countDays, shiftDay } from "../../src/archive/day.ts";

test.each([
  ["2016-02-28", "2016-03-01", 2],
  ["2017-12-31", "2018-01-01", 1],
  ["2018-01-01", "2017-12-31", -1],
  // Clocks are put forward in between, in some zone.
  ["2017-03-01", "2017-04-01", 31],
])("from %s to %s are %d days, and back", (from, to, days) => {
  expect(countDays(from, to)).toBe(days);
  expect(shiftDay(from, days)).toBe(to);
  expect(shiftDay(to, -days)).toBe(from);
});

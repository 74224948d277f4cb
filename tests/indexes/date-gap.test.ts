import fc from "fast-check";
import { expect, test } from "vitest";
import { daySpan, daysBetween, measureGap } from "../../src/indexes/date-gap.ts";
import { aDate } from "../support/builders.ts";

const gap = (from: string, to: string) => {
  const measured = measureGap(aDate(from), aDate(to));
  return measured && `${measured.count} ${measured.unit}`;
};

test.each([
  ["2017-12-24", "2017-12-24T23:00-08:00", "0 day"],
  ["2017-12-24", "2018-01-02", "9 day"],
  ["2018-01-02", "2017-12-24", "-9 day"],
  ["2016-02-28", "2016-03-01", "2 day"],
  ["2017-12-24", "2018-02-23", "2 month"],
  ["2017-01-01", "2017-03-02", "60 day"],
  ["2017-01-01", "2017-03-03", "2 month"],
  ["2017-12-24", "2017-12", "0 month"],
  ["2017-12", "2017-12-24", "0 month"],
  ["2016-01", "2017-12", "23 month"],
  ["2016-01", "2018-01", "2 year"],
  ["2016-07-26", "2018", "2 year"],
  ["2017-12", "2015-11-30", "-2 year"],
  ["2016-06", "2018-01", "19 month"],
  ["2016", "2016-07-26", "0 year"],
  ["2016", "2019-01-01", "3 year"],
])("from %s to %s is %s", (from, to, expected) => {
  expect(gap(from, to)).toBe(expected);
});

test("the time between is not said where a date is uncertain or approximate", () => {
  expect([gap("2017-12-24?", "2017-12-25"), gap("2017-12-24", "2017-12-25~")]).toEqual([
    undefined,
    undefined,
  ]);
});

test("days for an order are the fewest that the dates allow, the same both ways", () => {
  const days = (a: string, b: string) => daysBetween(daySpan(aDate(a)), daySpan(aDate(b)));
  expect([days("2016", "2016-07-26"), days("2016", "2017-01-01"), days("2016-02", "2016-03-03")]).toEqual([
    0, 1, 3,
  ]);
  const someDates = fc.constantFrom("2016", "2016-07", "2016-07-26", "2017-01-01", "2018-02");
  fc.assert(
    fc.property(someDates, someDates, (a, b) => {
      expect(days(a, b)).toBe(days(b, a));
      expect(days(a, b)).toBeGreaterThanOrEqual(0);
    }),
  );
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  calendarPart,
  compareDates,
  DATE_PATTERN,
  firstDay,
  isInterval,
  lastDay,
  parseEventDate,
  parsePartialDate,
  toRfc3339,
} from "../../src/archive/partial-date.ts";
import { aDate, anEventDate } from "../support/builders.ts";

const fault = (text: string) => {
  const parsed = parsePartialDate(text);
  return parsed.ok ? undefined : parsed.fault;
};

describe("a publication date", () => {
  test.each([
    ["2017", "year", "2017"],
    ["2017-12", "month", "2017-12"],
    ["2017-12-24", "day", "2017-12-24"],
    ["2017-12-24T13:29+05:30", "time", "2017-12-24"],
    ["2016-07~", "month", "2016-07"],
    ["2016?", "year", "2016"],
  ])("%s is kept at the precision of a %s", (text, precision, calendar) => {
    const date = aDate(text);
    expect(date.edtf).toBe(text);
    expect(date.precision).toBe(precision);
    expect(calendarPart(date)).toBe(calendar);
  });

  test.each([
    ["", "empty"],
    ["24-12-2017", "not-a-date"],
    ["2017-1-2", "not-a-date"],
    ["20171224", "not-a-date"],
    ["Last Modified", "not-a-date"],
    ["2017-02-30", "no-such-day"],
    ["2017-13", "no-such-day"],
    ["2015-02-29", "no-such-day"],
    ["2017-12-24T25:00Z", "no-such-time"],
    ["2017-12-24T24:00Z", "no-such-time"],
    ["2017-12-24T23:60Z", "no-such-time"],
    ["2017-12-24T23:59:60Z", "no-such-time"],
    ["2017-12-24T10:00+15:00", "no-such-time"],
    ["2017-12-24T10:00+05:60", "no-such-time"],
    ["2017-12-24T13:29", "no-offset"],
    ["0000", "too-early"],
    ["9999", "too-late"],
    ["2017/2018", "interval-not-allowed"],
  ])("%j is refused as %s", (text, expected) => {
    expect(fault(text)).toBe(expected);
  });

  test.each(["2017-12-24T23:59:59Z", "2017-12-24T00:00+14:00", "2017-12-24T10:00-05:59", "1400", "2999"])(
    "%s is the last that there is, and accepted",
    (text) => {
      expect(fault(text)).toBeUndefined();
    },
  );

  test("knows leap days", () => {
    expect(fault("2016-02-29")).toBeUndefined();
  });

  test("keeps its marks apart", () => {
    expect(aDate("2016~")).toMatchObject({ approximate: true, uncertain: false });
    expect(aDate("2016?")).toMatchObject({ approximate: false, uncertain: true });
    expect(aDate("2016%")).toMatchObject({ approximate: true, uncertain: true });
  });

  test("has an instant only where its time is written, with seconds", () => {
    expect(toRfc3339(aDate("2017-12-24T13:29+05:30"))).toBe("2017-12-24T13:29:00+05:30");
    expect(toRfc3339(aDate("2017-12-24T13:29:07-04:00"))).toBe("2017-12-24T13:29:07-04:00");
    expect(toRfc3339(aDate("2017-12-24T13:29:07Z"))).toBe("2017-12-24T13:29:07Z");
    expect(toRfc3339(aDate("2017-12-24T13:29-00:30"))).toBe("2017-12-24T13:29:00-00:30");
    expect(toRfc3339(aDate("2017-12-24"))).toBeUndefined();
  });

  test("never throws, whatever the text", () => {
    fc.assert(fc.property(fc.string(), (text) => typeof parsePartialDate(text).ok === "boolean"));
  });
});

describe("the date of an event", () => {
  test.each(["2016-01-01/2016-01-01", "2016-12/2016", "2016/2016-01-01"])(
    "%s does not run backwards",
    (text) => {
      expect(parseEventDate(text)).toMatchObject({ ok: true, value: { edtf: text } });
    },
  );

  test("may be an interval", () => {
    const date = anEventDate("1988-09-30/1988-10-01");
    expect(isInterval(date) && [date.start.edtf, date.end.edtf]).toEqual(["1988-09-30", "1988-10-01"]);
  });

  test.each([
    ["2017/2016", "interval-backwards"],
    ["2016/2017/2018", "not-a-date"],
    ["2016-01-01T10:00Z/2017", "not-a-date"],
    ["2016-01-02/2016-01-01", "interval-backwards"],
    ["2016/", "empty"],
    ["/2016", "empty"],
  ])("%j is refused as %s", (text, expected) => {
    const parsed = parseEventDate(text);
    expect(parsed.ok ? undefined : parsed.fault).toBe(expected);
  });
});

test("the pattern for forms and tables accepts every date that is one, and nothing with more around it", () => {
  const pattern = new RegExp(`^(?:${DATE_PATTERN})$`);
  fc.assert(fc.property(someDate, ({ edtf }) => pattern.test(edtf)));
  for (const text of ["2017-12-24T10:00:30-05:00", "2016?", "2016-07~", "2016%"])
    expect(text).toMatch(pattern);
  for (const text of ["", "17", "2017-1", "2017-12-24T10:00", "2017-12-24 10:00Z", "2016??", "c2016"])
    expect(text).not.toMatch(pattern);
});

const someDate = fc
  .record({
    year: fc.integer({ min: 1900, max: 2100 }),
    month: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    day: fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
    minute: fc.option(fc.integer({ min: 0, max: 1439 }), { nil: undefined }),
    offset: fc.constantFrom("Z", "+05:30", "-04:00", "+14:00"),
  })
  .map(({ year, month, day, minute, offset }) => {
    const pad = (n: number) => String(n).padStart(2, "0");
    if (month === undefined) return aDate(String(year));
    if (day === undefined) return aDate(`${year}-${pad(month)}`);
    const calendar = `${year}-${pad(month)}-${pad(day)}`;
    return aDate(
      minute === undefined
        ? calendar
        : `${calendar}T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}${offset}`,
    );
  });

describe("chronological order", () => {
  test("puts what is known less exactly first in its span", () => {
    const dates = ["2017-12-24T13:29+05:30", "2017-12-24", "2017-12", "2017", "2016-12-31"].map(aDate);
    expect([...dates].sort(compareDates).map(({ edtf }) => edtf)).toEqual([
      "2016-12-31",
      "2017",
      "2017-12",
      "2017-12-24",
      "2017-12-24T13:29+05:30",
    ]);
  });

  test("within a day follows the instant, not the clock", () => {
    expect(compareDates(aDate("2017-12-24T13:00+05:30"), aDate("2017-12-24T09:00Z"))).toBeLessThan(0);
  });

  test("within a day knows hours, minutes and seconds, and puts the day itself before them", () => {
    const times = [
      "2017-12-24",
      "2017-12-24T00:00+14:00",
      "2017-12-24T02:05Z",
      "2017-12-24T02:40:01Z",
      "2017-12-24T02:40:59Z",
      "2017-12-24T02:41Z",
      "2017-12-24T10:02Z",
      "2017-12-24T10:00-00:30",
    ];
    const sorted = times
      .map((text) => aDate(text))
      .toReversed()
      .sort(compareDates);
    expect(sorted.map(({ edtf }) => edtf)).toEqual(times);
  });

  test("is an order: it is antisymmetric and transitive", () => {
    fc.assert(
      fc.property(someDate, someDate, someDate, (a, b, c) => {
        expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) + 0);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0)
          expect(compareDates(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test("a date's first day is never after its last", () => {
    fc.assert(fc.property(someDate, (date) => firstDay(date) <= lastDay(date)));
  });
});

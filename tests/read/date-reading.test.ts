import fc from "fast-check";
import { expect, test } from "vitest";
import { parseEventDate, parsePartialDate } from "../../src/archive/partial-date.ts";
import { type DateExplanation, explainDate } from "../../src/read/date-reading.ts";

function read(text: string): readonly string[] {
  const parsed = parsePartialDate(text);
  return parsed.ok ? ["accepted"] : explainDate(text, parsed.fault, false).mended;
}

/** As a field of a record is read: with the spaces around it taken away. */
function explain(text: string, event = false): DateExplanation {
  const parsed = (event ? parseEventDate : parsePartialDate)(text.trim());
  if (parsed.ok) throw new Error(`${text} is a date`);
  return explainDate(text, parsed.fault, event);
}

test.each([
  ["24-12-2017", ["2017-12-24"]],
  ["12/24/2017", ["2017-12-24"]],
  ["12/24/2017 3:45 PM", ["2017-12-24"]],
  ["12/04/2017", ["2017-04-12", "2017-12-04"]],
  ["05.05.2017", ["2017-05-05"]],
  ["2017/12/24", ["2017-12-24"]],
  ["2017.12.24", ["2017-12-24"]],
  ["2017 12 24", ["2017-12-24"]],
  ["20171224", ["2017-12-24"]],
  ["2017-1-5", ["2017-01-05"]],
  ["2017-24-12", ["2017-12-24"]],
  ["2017-02-30", ["2017-02"]],
  ["12/2017", ["2017-12"]],
  ["24 December 2017", ["2017-12-24"]],
  ["24th of December, 2017", ["2017-12-24"]],
  ["24-Dec-2017", ["2017-12-24"]],
  ["Dec. 24, 2017", ["2017-12-24"]],
  ["Sunday, December 24, 2017", ["2017-12-24"]],
  ["Sun, 24 Dec 2017 08:00:00 GMT", ["2017-12-24"]],
  ["Sept 2017", ["2017-09"]],
  ["24 دسمبر 2017", ["2017-12-24"]],
  ["۲۰۱۷-۱۲-۲۴", ["2017-12-24"]],
  ["२०१७-१२-२४", ["2017-12-24"]],
  ["2017–12–24", ["2017-12-24"]],
  ["c. 2017", ["2017~"]],
  ["2017-12-24 13:29", ["2017-12-24"]],
  ["2017-12-24 13:29 +05:30", ["2017-12-24T13:29+05:30", "2017-12-24"]],
  ["2017-12-24t13:29z", ["2017-12-24T13:29Z", "2017-12-24"]],
  ["2017-12-24T13:29+0530", ["2017-12-24T13:29+05:30", "2017-12-24"]],
  ["2017-12-24T13:29:00.000Z", ["2017-12-24T13:29:00Z", "2017-12-24"]],
  ["2017-12-24T25:00Z", ["2017-12-24"]],
  ["24/12/17", []],
  ["yesterday", []],
  ["0000-01-01", []],
  ["2017-13", []],
  ["spring 2017", []],
  ["31/12/2017", ["2017-12-31"]],
  ["31/31/2017", []],
  ["0/12/2017", []],
  ["29/2/2016", ["2016-02-29"]],
  ["30/2/2016", []],
  ["2017/05/01", ["2017-05-01"]],
  ["2017-05-00", ["2017-05"]],
  ["2017-31-04", []],
  ["13-2017", []],
  ["2017  12   24", ["2017-12-24"]],
  ["2017 December", ["2017-12"]],
  ["2017 Dec 24th", ["2017-12-24"]],
  ["Tuesday, 24 Dec 2017", ["2017-12-24"]],
  ["Wed. 24 Dec 2017", ["2017-12-24"]],
  ["Thurs 24 Dec 2017", ["2017-12-24"]],
  ["2017/12", ["2017-12"]],
  ["2017-1", ["2017-01"]],
  ["c.2017", ["2017~"]],
  ["2017approx", ["2017~"]],
  ["2017-02-30 13:29", ["2017-02"]],
  ["24\u2013Dec\u20132017", ["2017-12-24"]],
  ["circa 2017", ["2017~"]],
  ["about 2017", ["2017~"]],
  ["2017 approx.", ["2017~"]],
  ["2017 (circa)", ["2017~"]],
  ["2017-12-24 13:29:05", ["2017-12-24"]],
  ["2017-12-24T13:29 gmt", ["2017-12-24T13:29Z", "2017-12-24"]],
  ["2017-12-24T13:29utc", ["2017-12-24T13:29Z", "2017-12-24"]],
  ["2017-12-24T13:29+05", ["2017-12-24T13:29+05:00", "2017-12-24"]],
  ["2017-12-24 13:29 -03:30", ["2017-12-24T13:29-03:30", "2017-12-24"]],
  ["2017-12-24T13:29est", ["2017-12-24"]],
  ["2017-12-24, 1.29 pm", ["2017-12-24"]],
  ["١٢/٢٠١٧", ["2017-12"]],
  ["𝟐𝟎𝟏𝟕-𝟏𝟐-𝟐𝟒", ["2017-12-24"]],
  ["𝟚𝟘𝟙𝟟-𝟙𝟚-𝟚𝟜", ["2017-12-24"]],
])("%s is read as %j", (text, dates) => {
  expect(read(text)).toEqual(dates);
});

test.each([
  "x24.12.2017",
  "24.12.2017x",
  "24.12.20175",
  "x2017.12.24",
  "2017.12.245",
  "x20171224",
  "201712245",
  "x2017.12",
  "2017.123",
  "112.2017",
  "12.20175",
  "On 24 December 2017",
  "24 December 2017 or so",
  "On December 24, 2017",
  "December 24, 20175",
  "Some December 2017",
  "December 20175",
  "12017 December",
  "2017 December 245",
  "2017 Decembers",
  "Decem 2017",
  "Someday 24 Dec 2017",
  "xc. 2017",
  "c. 20175",
  "12017 approx.",
  "2017 approx. or so",
  "12017-12-24T13:29Z",
  "2017-12-24 and more",
  "2017-12-24 1:2",
])("%s only begins or ends as a date, and is read as none", (text) => {
  expect(read(text)).toEqual([]);
});

test.each([
  "12 January 2017",
  "12 feb 2017",
  "12 MARCH 2017",
  "12 Apr. 2017",
  "12 may 2017",
  "12 june 2017",
  "12 jul 2017",
  "12 August 2017",
  "12 September 2017",
  "12 October 2017",
  "12 nov 2017",
  "12 December 2017",
])("%s has the month that stands there", (text) => {
  const month = new Date(`${text.replace(".", "")} UTC`).getUTCMonth() + 1;
  expect(read(text)).toEqual([`2017-${String(month).padStart(2, "0")}-12`]);
});

test("each month has its name in Urdu", () => {
  const names = "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر".split(" ");
  expect(names.flatMap((name) => read(`${name} 2017`))).toEqual(
    names.map((_, index) => `2017-${String(index + 1).padStart(2, "0")}`),
  );
});

const FORMS = "write YYYY-MM-DD, or YYYY-MM or YYYY where no more is known";

test.each([
  ["", "not-a-date", '"" is not a date', FORMS],
  ["2017-13", "no-such-day", '"2017-13" is a month that does not exist: there are 01 to 12', FORMS],
  ["2017-00-01", "no-such-day", '"2017-00-01" is a month that does not exist: there are 01 to 12', FORMS],
  ["2017-01-32", "no-such-day", '"2017-01-32" is a day that does not exist: January 2017 has 31 days', FORMS],
  [
    "2017-12-32",
    "no-such-day",
    '"2017-12-32" is a day that does not exist: December 2017 has 31 days',
    FORMS,
  ],
  [
    "1900-02-29",
    "no-such-day",
    '"1900-02-29" is a day that does not exist: February 1900 has 28 days',
    FORMS,
  ],
  [
    " 2017-02-30",
    "no-such-day",
    '" 2017-02-30" is a day that does not exist: February 2017 has 28 days',
    FORMS,
  ],
  ["1399-01-01", "date-out-of-range", '"1399-01-01" is older than any newspaper', FORMS],
  ["3000-01-01", "date-out-of-range", '"3000-01-01" lies in a future that no report can come from', FORMS],
  ["12/24/2017", "not-a-date", '"12/24/2017" is not a date', FORMS],
  ["12/04/2017", "ambiguous-date", '"12/04/2017" can be read as two different days', FORMS],
  ["2017-12-24 13:29Z", "not-a-date", '"2017-12-24 13:29Z" is not a date', FORMS],
  ["2017-01/2017-32", "not-a-date", '"2017-01/2017-32" is not a date', FORMS],
  [
    " 2017-01/2017-02 ",
    "interval-not-allowed",
    '" 2017-01/2017-02 " is a span of time, and a report is published on one date',
    "a span may stand in eventDate",
  ],
  [
    "2017-12-24T24:00Z",
    "no-such-time",
    '"2017-12-24T24:00Z" has a time of day that does not exist',
    "times go from 00:00 to 23:59, offsets to +14:00",
  ],
])("%j is told to be %s: %s", (text, kind, message, advice) => {
  expect(explain(text)).toMatchObject({ kind, message: { en: message }, advice: { en: advice } });
});

test.each([
  ["2017-01-15/2017-02-30", "a day that does not exist: February 2017 has 28 days"],
  ["2017-04-31/2017-05-01", "a day that does not exist: April 2017 has 30 days"],
  ["2017-01-15/2017-13-01", "a month that does not exist: there are 01 to 12"],
])("of the span %s the date that does not exist is told", (text, what) => {
  expect(explain(text, true)).toMatchObject({ kind: "no-such-day", message: { en: `"${text}" is ${what}` } });
});

test("a span that ends before it starts is told to", () => {
  expect(explain("2017-12/2017-11", true)).toMatchObject({
    kind: "interval-backwards",
    message: { en: '"2017-12/2017-11" ends before it starts' },
    advice: { en: "the earlier date stands first" },
  });
});

test.each(["today", "Tomorrow ", "now", "yesterday", "recently", "last modified", "Git Created"])(
  "%j is told to mean another day at every build",
  (text) => {
    expect(explain(text).kind).toBe("date-keyword");
  },
);

test.each(["not today", "today or so", "git now"])("%s is no such word", (text) => {
  expect(explain(text).kind).toBe("not-a-date");
});

test("a time without its offset may be given one, whatever spaces stand around it", () => {
  expect(explain(" 2017-12-24T13:29 ")).toMatchObject({
    kind: "no-offset",
    mended: ["2017-12-24"],
    also: { en: "or with the offset of the place, as in 2017-12-24T13:29+05:30" },
  });
});

test("every date that is offered is one, and nothing is thrown", () => {
  const part = fc.oneof(
    fc.nat(40).map(String),
    fc.nat(2100).map(String),
    fc.constantFrom("-", "/", " ", ".", "dec", "T", ":", "Z"),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(part, { maxLength: 9 }).map((parts) => parts.join("")),
      ),
      (text) => {
        for (const date of read(text)) expect(date === "accepted" || parsePartialDate(date).ok).toBe(true);
      },
    ),
  );
});

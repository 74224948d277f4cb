import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePartialDate } from "../../src/archive/partial-date.ts";
import { explainDate } from "../../src/read/date-reading.ts";

function read(text: string): readonly string[] {
  const parsed = parsePartialDate(text);
  return parsed.ok ? ["accepted"] : explainDate(text, parsed.fault, false).mended;
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
])("%s is read as %j", (text, dates) => {
  expect(read(text)).toEqual(dates);
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

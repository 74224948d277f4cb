import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCsv } from "../../src/import/csv.ts";
import { defuseText, joinMembers, restoreText, splitMembers, writeRow } from "../../src/table/cell.ts";

const SIGNS = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"];
/** Full of what has a meaning in a table. */
const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom(...SIGNS, "'", '"', ",", ";", "\\", " ", "a", "ب") }),
);

describe("a cell", () => {
  test.each(SIGNS)("never begins with %j", (sign) => {
    for (const whole of [sign, `${sign}1+1`, `'${sign}1`, `''${sign}1`]) {
      expect(defuseText(whole)).toBe(`'${whole}`);
      expect(restoreText(defuseText(whole))).toBe(whole);
    }
  });

  test.each(["1986-11-08", "'quoted'", "a=b", "", "'"])(
    "stays %j where nothing would be calculated",
    (plain) => {
      expect(defuseText(plain)).toBe(plain);
      expect(restoreText(plain)).toBe(plain);
    },
  );

  test("of any text is no formula, and is that text again", () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(SIGNS.some((sign) => defuseText(any).startsWith(sign))).toBe(false);
        expect(restoreText(defuseText(any))).toBe(any);
      }),
    );
  });
});

test("a table of any texts is read back as it was, but for the ends of lines", () => {
  const rows = fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(rows, (cells) => {
      const table = parseCsv(
        [writeRow(["id", "title", "body"]), ...cells.map(writeRow)].join(""),
        () => true,
      );
      const expected = cells.map((row) => row.map((cell) => cell.replace(/\r\n?/g, "\n")));
      const written = table?.records.map((record) => record.cells.map(restoreText));
      expect(table?.broken).toBeUndefined();
      expect(written).toEqual(expected);
    }),
  );
});

test("a list of any names comes apart as it was", () => {
  const name = text.map((any) => any.trim()).filter((any) => any !== "");
  fc.assert(
    fc.property(fc.array(name), (names) => {
      expect(splitMembers(joinMembers(names))).toEqual(names);
    }),
  );
  expect(joinMembers(["Hussain, Altaf", "A; B", "C\\"])).toBe("Hussain, Altaf; A\\; B; C\\\\");
});

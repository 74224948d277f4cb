import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { proposeId } from "../../src/intake/record-id.ts";
import { findNameFault } from "../../src/read/file-name.ts";

const NONE = new Set<string>();

describe("the id of a new record", () => {
  test.each([
    ["2017-12-24", "Residents ask council's help", "2017-12-24-residents-ask-councils-help"],
    ["2017-12-24T13:29+05:30", "A plan", "2017-12-24-a-plan"],
    ["2017-12?", "Café in Łódź — again", "2017-12-cafe-in-lodz-again"],
    ["2017~", "A plan", "2017-a-plan"],
    ["not a date", "A plan", "a-plan"],
    [undefined, "Page", "page-report"],
  ])("of %s and %s is %s", (date, title, id) => {
    expect(proposeId({ date, title }, NONE)).toBe(id);
  });

  test("takes the headline or the outlet where the title is in other letters", () => {
    const date = "2017-12-24";
    const title = "کراچی میں ABC کا احتجاج";
    expect(proposeId({ date, title, source: { publisher: "The Example Herald" } }, NONE)).toBe(
      "2017-12-24-the-example-herald",
    );
    expect(proposeId({ date, title, source: { headline: "A plan", publisher: "X" } }, NONE)).toBe(
      "2017-12-24-a-plan",
    );
    expect(proposeId({ date, title, source: { publisher: "اخبار" } }, NONE)).toBe("2017-12-24-record");
  });

  test("ends at the end of a word, at 80 characters at most", () => {
    const id = proposeId({ date: "2017-12-24", title: "residents ".repeat(20) }, new Set());
    expect(id).toMatch(/^2017-12-24(?:-residents)+$/);
    expect(id.length).toBeLessThanOrEqual(80);
  });

  test("is never one that is taken, whatever its case", () => {
    const taken = new Set(["2017-12-24-A-plan", "2017-12-24-a-plan-2"]);
    expect(proposeId({ date: "2017-12-24", title: "A plan" }, taken)).toBe("2017-12-24-a-plan-3");
  });

  test("is an id, whatever the title", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.constantFrom(undefined, "2017", "2017-12-24"),
        (title, date) => {
          const id = proposeId({ title, date }, NONE);
          expect(findNameFault(id)).toBeUndefined();
          expect(id.length).toBeLessThanOrEqual(80);
        },
      ),
    );
  });
});

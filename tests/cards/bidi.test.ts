import { describe, expect, test } from "vitest";
import { type Direction, orderRuns, resolveLevels } from "../../src/cards/bidi.ts";

/** What stands on the line from left to right, letter by letter. */
function seen(text: string, dir: Direction): string {
  const characters = [...text];
  return orderRuns(characters, resolveLevels(characters, dir))
    .map((run) => (run.dir === "rtl" ? [...run.text].reverse().join("") : run.text))
    .join("");
}

describe("the order of a line", () => {
  test("is that of its letters in one direction", () => {
    expect(seen("Ferry runs, 12 wait (1)", "ltr")).toBe("Ferry runs, 12 wait (1)");
    expect(seen("ابپ", "rtl")).toBe("پبا");
  });

  test("keeps a Latin name whole among Urdu words", () => {
    expect(seen("اب ABC پ", "rtl")).toBe("پ ABC با");
  });

  test("reads a number from left to right, and a span of two the paragraph's way", () => {
    expect(seen("اب 12.5 پ", "rtl")).toBe("پ 12.5 با");
    expect(seen("اب 10-20 پ", "rtl")).toBe("پ 20-10 با");
    expect(seen("اب ۱۲٪ پ", "rtl")).toBe("پ ٪۱۲ با");
    expect(seen("ABC 10-20% اب", "ltr")).toBe("ABC 10-20% با");
  });

  test("puts brackets around what they hold", () => {
    expect(seen("اب (ABC) پ", "rtl")).toBe("پ )ABC( با");
    expect(seen("ABC (DEF) اب", "rtl")).toBe("با ABC (DEF)");
    expect(seen("ABC (اب) DEF", "ltr")).toBe("ABC (با) DEF");
  });

  test("ends an Urdu sentence at the left and an English one at the right", () => {
    expect(seen("ABC.", "rtl")).toBe(".ABC");
    expect(seen("اب.", "ltr")).toBe("با.");
  });

  test("leaves a mark of vowel with its letter", () => {
    expect(
      orderRuns([..."A ب\u064e B"], resolveLevels([..."A ب\u064e B"], "ltr")).map(({ text }) => text),
    ).toEqual(["A ", "ب\u064e", " B"]);
  });
});

import { describe, expect, test } from "vitest";
import { findHiddenCharacters, isBlank, showHidden, type TextUse } from "../../src/read/characters.ts";

const found = (text: string, use?: TextUse) =>
  findHiddenCharacters(text, use).map(({ codePoint }) => codePoint.toString(16));

describe("spelling that needs what cannot be seen is left alone", () => {
  test.each([
    ["a joiner in Persian", "می\u200cخواهد"],
    ["a joiner in Hindi, after a virama", "क्\u200dष"],
    ["a joiner in Bengali", "র\u200d্যাব"],
    ["an emoji of several people", "👨\u200d👩\u200d👧"],
    ["an emoji with its presentation", "❤\uFE0F 1\uFE0F\u20E3"],
    ["a direction mark beside Urdu", "یہ\u200F (2017)"],
    ["lines and tabs", "a\n\tb"],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("what hides something is found", () => {
  test.each([
    ["a joiner in Latin", "re\u200clief", "200c"],
    ["a zero-width joiner in Latin", "re\u200dlief", "200d"],
    ["a zero-width joiner before an emoji", "a\u200d👩", "200d"],
    ["a zero-width joiner behind an emoji", "👩\u200da", "200d"],
    ["a control of C0", "a\u0007b", "7"],
    ["two joiners", "می\u200c\u200cخواهد", "200c"],
    ["a zero-width space in Urdu", "یہ\u200b", "200b"],
    ["an override in Urdu", "یہ\u202eب", "202e"],
    ["an isolate", "a\u2068b", "2068"],
    ["a direction mark in English", "this\u200f (2017)", "200f"],
    ["a soft hyphen", "a\u00adb", "ad"],
    ["a variation selector after a letter", "a\uFE0F", "fe0f"],
    ["half of a pair", "a\ud800", "d800"],
    ["a noncharacter", "a\ufdd0", "fdd0"],
    ["a tag character", "a\u{e0041}", "e0041"],
    ["private use", "a\ue000", "e000"],
    ["a line separator", "a\u2028b", "2028"],
    ["a filler that looks blank", "a\u3164b", "3164"],
    ["a C1 control", "a\u0085b", "85"],
  ])("%s", (_, text, code) => {
    expect(found(text)).toContain(code);
  });

  test("in a name also where running text may have it", () => {
    expect(found("یہ\u200F", "name")).toEqual(["200f"]);
    expect(found("a\tb", "name")).toEqual(["9"]);
  });
});

test("blank is what shows nothing, of whatever kind", () => {
  expect(isBlank(" \u00a0\u200b\u3000\u2800\ufeff\n")).toBe(true);
  expect(isBlank("۔")).toBe(false);
});

test("a message shows the code points of what is hidden, and of spaces that are not the usual one", () => {
  expect(showHidden("a\u202eb\u00a0c\nd می\u200cخواهد")).toBe("a[U+202E]b[U+00A0]c[U+000A]d می\u200cخواهد");
});

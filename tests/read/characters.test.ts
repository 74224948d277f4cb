import { describe, expect, test } from "vitest";
import {
  findHiddenCharacters,
  isBlank,
  nameCharacter,
  showHidden,
  type TextUse,
} from "../../src/read/characters.ts";
import { english } from "../../src/read/messages/en.ts";

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
    ["an emoji asked for as a sign of text", "❤\uFE0E"],
    ["a skin before a joiner", "👩🏽\u200d🚀"],
    ["a variant of a Chinese letter", "葛\u{E0100} 葛\uFE00"],
    ["a variant of a Mongolian letter", "ᠠ\u180B ᠠ\u180F"],
    ["a direction mark in the second line, which is Urdu", "one\nیہ\u200F (2017)"],
    ["a direction mark in the first line, which is Urdu", "یہ\u200F (2017)\none"],
    ["marks in each of two Urdu lines", "یہ\u200F\nوہ\u200F"],
    ["a direction mark before the last letter, which is Urdu", "\u200Fی"],
    ["lines and tabs", "a\n\tb"],
    ["lines and tabs beside other letters", "é\n\tb"],
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
    ["a zero-width joiner between a letter and a sign of a joining script", "می\u200c،", "200c"],
    ["a joiner before the first letter", "\u200cمی", "200c"],
    ["a joiner behind the last letter", "می\u200c", "200c"],
    ["a variant of a Latin letter", "a\uFE00", "fe00"],
    ["a variant of a Latin letter, of the second sort", "a\u{E0100}", "e0100"],
    ["a Mongolian variant of a Chinese letter", "葛\u180B", "180b"],
    ["a Chinese variant of a Mongolian letter", "ᠠ\uFE00", "fe00"],
    ["a filler behind a Mongolian letter", "ᠠ\u3164", "3164"],
    ["a filler behind a Chinese letter", "葛\u3164", "3164"],
    ["a direction mark above a line of Urdu", "this\u200f\nیہ", "200f"],
    ["a direction mark below a line of Urdu", "یہ\nthis\u200f", "200f"],
    ["the second mark where the first is right", "یہ\u200f\nthis\u200f", "200f"],
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

test("each place is given where it stands, in units", () => {
  expect(findHiddenCharacters("😀\u200bb\u{e0041}")).toEqual([
    { index: 2, codePoint: 0x200b },
    { index: 4, codePoint: 0xe0041 },
  ]);
});

describe("a character is named by what Unicode calls it, or by its sort", () => {
  test.each([
    [0x0, "U+0000 (NUL)"],
    [0x9, "U+0009 (tab)"],
    [0x1f, "U+001F (control character)"],
    [0x7f, "U+007F (control character)"],
    [0x80, "U+0080 (control character)"],
    [0x9f, "U+009F (control character)"],
    [0xa0, "U+00A0 (no-break space)"],
    [0xad, "U+00AD (soft hyphen)"],
    [0x34f, "U+034F (invisible)"],
    [0x200b, "U+200B (zero-width space)"],
    [0x202e, "U+202E (right-to-left override)"],
    [0xd7ff, "U+D7FF (invisible)"],
    [0xd800, "U+D800 (half of a character)"],
    [0xdfff, "U+DFFF (half of a character)"],
    [0xe000, "U+E000 (private use)"],
    [0x10fffd, "U+10FFFD (private use)"],
    [0xfdd0, "U+FDD0 (not a character)"],
    [0x1ffff, "U+1FFFF (not a character)"],
    [0xdfffe, "U+DFFFE (not a character)"],
    [0xe0000, "U+E0000 (tag character)"],
    [0xe007f, "U+E007F (tag character)"],
    [0xe0080, "U+E0080 (invisible)"],
    [0xfffd, "U+FFFD (replacement character, where another was lost)"],
  ])("%d is %s", (codePoint, name) => {
    expect(nameCharacter(codePoint, english)).toBe(name);
  });
});

test("a message shows the code points of what is hidden, and of spaces that are not the usual one", () => {
  expect(showHidden("a\u202eb\u00a0c\nd می\u200cخواهد")).toBe("a[U+202E]b[U+00A0]c[U+000A]d می\u200cخواهد");
  expect(showHidden("a\tb\u2800c d")).toBe("a[U+0009]b[U+2800]c d");
});

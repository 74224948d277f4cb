import { describe, expect, test } from "vitest";
import { markDirection } from "../../src/read/messages/direction.ts";
import { english } from "../../src/read/messages/en.ts";
import { tell, tellBelow, tellLine } from "../../src/read/messages/index.ts";
import type { Messages } from "../../src/read/messages/messages.ts";
import { urdu } from "../../src/read/messages/ur.ts";

type Say = (...values: readonly unknown[]) => string;

/** Lists, and what is no text; every other value is one. */
const VALUES: Partial<Record<keyof Messages, readonly unknown[]>> = {
  character: ["«1»", "tab"],
  notALanguageOfSite: ["«1»", ["«2»", "«3»"]],
  idTwice: ["«1»", ["«2»", "«3»"]],
  frontMatterTooLarge: ["«1»", { field: "«2»", characters: "«3»" }],
  fieldsAre: [["«1»", "«2»"]],
  oneOf: [["«1»", "«2»"]],
  wrongShape: ["«1»", "list", "text", "«2»"],
  howWritten: ["map"],
  noSuchDay: ["«1»", { month: 2, year: "«2»", days: "«3»" }],
  aliasOfSeveral: ["«1»", ["«2»", "«3»"]],
  writeNames: [["«1»", "«2»"]],
  sharedAddress: ["«1»", "«2»", "«3»", "«4»", true],
  languageGone: [["«1»", "«2»"]],
  wordsChangedIn: ["«1»", ["«2»", "«3»"]],
  sourceTwice: ["«1»", ["«2»", "«3»"]],
  addWordsFile: ["«1»", ["«2»", "«3»"]],
};

/** The words for nothing but another value, and a line of signs that no language has words for. */
const WORDLESS: readonly (keyof Messages)[] = ["character"];

describe.each(Object.keys(english) as (keyof Messages)[])("the words for %s", (key) => {
  const say = (words: Messages): string => {
    const text = words[key] as string | Say;
    return typeof text === "string" ? text : text(...(VALUES[key] ?? ["«1»", "«2»", "«3»"]));
  };

  test("hold the same values in both languages, and are Urdu in Urdu", () => {
    const [en, ur] = [say(english), say(urdu)];
    expect([...new Set(ur.match(/«\d»/g))].sort()).toEqual([...new Set(en.match(/«\d»/g))].sort());
    expect(ur).not.toMatch(/undefined|\[object/);
    if (!WORDLESS.includes(key)) expect(ur).toMatch(/\p{Script=Arabic}{2}/u);
    // Where one is cut off behind a full stop or in two, the report would not read as one sentence.
    expect(`${en}${ur}`).not.toMatch(/[^.].\.$|۔$/);
  });
});

describe("a sentence in Urdu", () => {
  test("keeps the order of what is not Urdu in it", () => {
    expect(markDirection('تاریخ "24-12-2017" نہیں')).toBe('تاریخ \u200e"24-12-2017"\u200e نہیں');
    expect(markDirection("جگہ articles/<year>/ ہے: 3")).toBe(
      "جگہ \u200earticles/<year>/\u200e ہے: \u200e3\u200e",
    );
    expect(markDirection('نام "کیمپ" (دو)')).toBe('نام "کیمپ" (دو)');
    // A joiner is spelling: a mark beside it would part the letters.
    expect(markDirection('نام "می\u200cخواهد" (دو)')).toBe('نام "می\u200cخواهد" (دو)');
  });

  test("puts no mark where nothing is Urdu", () => {
    expect(markDirection('title: "24-12-2017"')).toBe('title: "24-12-2017"');
  });
});

describe("what is told", () => {
  test("is English without a mark, whatever it quotes", () => {
    expect(tell((words) => words.notADate('"۲۰۱۷"')).en).toBe('"۲۰۱۷" is not a date');
    expect(tell((words) => words.blank('"کیمپ 5"')).en).not.toContain("\u200e");
  });

  test("offers a line that is the same in both languages to the byte, in Urdu on a line of its own", () => {
    const told = tellBelow(tellLine("write", '  title: "کیمپ: 2017"'), tellLine("or", "title: b"));
    expect(told.en).toBe('write:   title: "کیمپ: 2017"\nor:    title: b');
    expect(told.ur.split("\n")).toEqual(["لکھیں:", '  title: "کیمپ: 2017"', "یا:", "title: b"]);
  });
});

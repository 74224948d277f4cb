import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, foldWords } from "../../src/search/fold.ts";

describe("texts that fold to the same words", () => {
  test.each([
    ["an Urdu, an Arabic and a Persian keyboard", "مہاجر کی کتاب", "مهاجر كي كتاب", "مهاجر کی کتاب"],
    ["presentation forms and plain letters", "مہاجر کتاب", "ﻣﮩﺎﺟﺮ ﮐﺘﺎﺏ", "ﻣﻬﺎﺟﺮ ﻛﺘﺎﺏ"],
    ["a ligature and its letters", "لا", "ﻻ", "ﻼ"],
    ["vowel signs and none", "مہاجر مومن", "مُہاجِر مؤمن", "مُهَاجِرٌ مُؤْمِن"],
    ["alif in all its forms", "احمد ان", "أحمد ان", "احمد آن", "ٱحمد اِن"],
    ["hamza and none", "علما", "علماء", "علمآ"],
    ["the last letters of an Arabic keyboard and of an Urdu one", "بڑے میاں", "بڑي ميان", "بڑى میاں"],
    ["do chashmi he and he", "بھارت", "بہارت", "بهارت"],
    [
      "joiners, direction marks, tatweel and none",
      "خبرنامہ",
      "خبر\u200cنامہ",
      "خبر\u200dنامہ",
      "\u200fخـبرنامہ\u200e",
    ],
    ["three kinds of digits", "2017", "۲۰۱۷", "٢٠١٧"],
    [
      "Latin letters with marks and without",
      "cafe straße aero",
      "Café STRASSE ærø",
      "cafe\u0301 strasse aerø",
    ],
    ["upper and lower case", "istanbul οδοσ", "İSTANBUL ΟΔΟΣ", "ıstanbul οδος"],
    ["curly and straight apostrophes", "dont obrien", "don’t O'Brien", "don't O‘Brien"],
    ["a genitive and its noun", "the clerk hat", "the clerk’s hat", "the clerk's hat"],
    ["an abbreviation with dots and without", "us bbc", "U.S. B.B.C.", "US BBC"],
    ["large numbers with commas and without", "10000 1000000", "10,000 1,000,000", "۱۰٬۰۰۰ 1,000,000"],
    [
      "hyphens, dashes, slashes and blanks",
      "north west 24 12 2017",
      "north-west 24/12/2017",
      "North–West, 24.12.2017",
    ],
    ["a letter with a nukta and without", "कलम", "क़लम", "\u0958लम"],
  ])("%s", (_, first, ...others) => {
    expect(others.map(fold)).toEqual(others.map(() => fold(first)));
    expect(fold(first)).not.toBe("");
  });
});

describe("texts that stay apart", () => {
  test.each([
    ["letters that are heard apart", "دار", "ڈار"],
    ["dots that are read", "باب", "پاپ"],
    ["vowel signs that a script cannot do without", "किताब", "कतब"],
    ["numbers with a point", "3.5", "35"],
    ["two words and one", "north west", "northwest"],
  ])("%s", (_, a, b) => {
    expect(fold(a)).not.toBe(fold(b));
  });
});

test("what is no letter and no digit leaves no word", () => {
  expect(fold("— … “” ۔ ، \u200c ـ 🙂 \ufe0f &<>")).toBe("");
});

test("a word is marked where it stands in the text as it was", () => {
  const text = "The CLERK’s ﺑﺎﺏ, in U.S.-2017";
  expect(foldWords(text).map(({ word, start, end }) => [word, text.slice(start, end)])).toEqual([
    ["the", "The"],
    ["clerk", "CLERK’s"],
    ["باب", "ﺑﺎﺏ"],
    ["in", "in"],
    ["us", "U.S"],
    ["2017", "2017"],
  ]);
});

test("a sign that stands for several words gives each of them its place", () => {
  expect(foldWords("a ﷺ").map(({ word, start, end }) => [word, start, end])).toEqual([
    ["a", 0, 1],
    ["صلی", 2, 3],
    ["اللہ", 2, 3],
    ["علیہ", 2, 3],
    ["وسلم", 2, 3],
  ]);
});

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(..."aBé ,.'’-5٥۵مہهیيےکكًـ\u200c\u0301ﷺﻻ½ßक़"), maxLength: 30 }),
);

test("folding twice changes nothing", () => {
  fc.assert(
    fc.property(text, (any) => {
      expect(fold(fold(any))).toBe(fold(any));
    }),
    { numRuns: 2000 },
  );
});

test("the places are in order, within the text, and never split a character", () => {
  fc.assert(
    fc.property(text, (any) => {
      let last = 0;
      for (const { word, start, end } of foldWords(any)) {
        expect(word).not.toMatch(/\s/);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(any.length);
        expect(any.slice(0, start)).not.toMatch(/[\ud800-\udbff]$/);
        last = start;
      }
    }),
  );
});

test("a word is folded the same alone and within its text", () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(fold(`${a}\n${b}`)).toBe([fold(a), fold(b)].filter((folded) => folded !== "").join(" "));
    }),
  );
});

import { describe, expect, test } from "vitest";
import { findLanguage } from "../../src/archive/language.ts";

describe("a language without a row of its own", () => {
  test.each([
    ["he", "rtl", "עברית", "he_IL"],
    ["it", "ltr", "Italiano", "it_IT"],
    ["sw", "ltr", "Kiswahili", "sw_TZ"],
  ])("is written as Unicode's data say: %s", (code, dir, name, locale) => {
    expect(findLanguage(code)).toMatchObject({ code, dir, name, locale });
  });

  test("has the letters of its script for indexes, where they are Latin", () => {
    expect(findLanguage("it").alphabet).toHaveLength(26);
    expect(findLanguage("he").alphabet).toBeUndefined();
  });

  test.each(["xx", "und", "mul", "not a tag", ""])(
    "and that nobody knows, %j, is named by its tag",
    (tag) => {
      expect(findLanguage(tag)).toEqual({ code: tag, dir: "ltr", name: tag });
    },
  );
});

test("a script subtag comes before all", () => {
  expect([findLanguage("ur-Latn").dir, findLanguage("az-arab").dir]).toEqual(["ltr", "rtl"]);
});

test.each([
  ["en", "ltr", "English", "en_GB"],
  ["ur", "rtl", "اردو", "ur_PK"],
  ["hi", "ltr", "हिन्दी", "hi_IN"],
  ["pa", "ltr", "ਪੰਜਾਬੀ", "pa_IN"],
  ["sd", "rtl", "سنڌي", "sd_PK"],
  ["ps", "rtl", "پښتو", "ps_AF"],
  ["fa", "rtl", "فارسی", "fa_IR"],
  ["ar", "rtl", "العربية", "ar_EG"],
  ["bn", "ltr", "বাংলা", "bn_BD"],
  ["de", "ltr", "Deutsch", "de_DE"],
  ["fr", "ltr", "Français", "fr_FR"],
  ["es", "ltr", "Español", "es_ES"],
  ["tr", "ltr", "Türkçe", "tr_TR"],
  ["EN-gb", "ltr", "English", "en_GB"],
  ["pa-Arab", "rtl", "ਪੰਜਾਬੀ", undefined],
  ["PA-ARAB-PK", "rtl", "ਪੰਜਾਬੀ", undefined],
  ["ur-Latn", "ltr", "اردو", undefined],
  ["ks-deva-IN", "ltr", "ks-deva-IN", undefined],
  ["he-Hebr", "rtl", "he-Hebr", undefined],
  ["syr-Syrc", "rtl", "syr-Syrc", undefined],
  ["dv-Thaa", "rtl", "dv-Thaa", undefined],
  ["nqo-Nkoo", "rtl", "nqo-Nkoo", undefined],
  ["ff-Adlm", "rtl", "ff-Adlm", undefined],
])("a text in %s runs %s, and its language is called %s", (tag, dir, name, locale) => {
  const language = findLanguage(tag);
  expect([language.code, language.dir, language.name, language.locale]).toEqual([tag, dir, name, locale]);
});

test.each(["en", "ur"])(
  "every letter of the alphabet of %s stands in one group, headed by the first",
  (code) => {
    const { alphabet = [] } = findLanguage(code);
    const letters = alphabet.flatMap((group) => [...group]);
    expect(letters.length).toBeGreaterThanOrEqual(26);
    expect(new Set(letters).size).toBe(letters.length);
    for (const letter of letters) expect(letter).toMatch(/^\p{L}$/u);
  },
);

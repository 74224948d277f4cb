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

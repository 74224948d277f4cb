import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { isShowable, quote, shorten, writeYaml } from "../../src/read/quote.ts";

test("a value is shown whole up to its limit, then as many characters and an ellipsis", () => {
  expect(quote("a")).toBe('"a"');
  expect(quote("a".repeat(80))).toBe(`"${"a".repeat(80)}"`);
  expect(quote("a".repeat(81))).toBe(`"${"a".repeat(80)}…"`);
  expect(shorten("😀".repeat(5), 5)).toBe("😀".repeat(5));
  expect(shorten("😀".repeat(6), 5)).toBe(`${"😀".repeat(5)}…`);
  expect(shorten("a".repeat(10_000), 5)).toBe("aaaaa…");
});

test("nothing that cannot be seen is shown as it is", () => {
  expect(quote("a\u202eb")).toBe('"a[U+202E]b"');
  expect([isShowable("a b"), isShowable("a\u202eb")]).toEqual([true, false]);
  expect([isShowable("a".repeat(600)), isShowable("a".repeat(601))]).toEqual([true, false]);
});

test("what is written as YAML is read back as it was, alone and in a list", () => {
  const signs = fc.constantFrom(..."ab ،:#,[]{}\"'\\\n-~?!&*|>%@`0", "null", ": ", " #");
  const texts = fc.array(signs, { minLength: 1, maxLength: 8 }).map((all) => all.join(""));
  fc.assert(
    fc.property(texts, (text) => {
      const written = writeYaml(text);
      expect(parse(`a: ${written}`, { schema: "failsafe" })).toEqual({ a: text });
      expect(parse(`a: [${written}, b]`, { schema: "failsafe" })).toEqual({ a: [text, "b"] });
    }),
  );
  expect(writeYaml("Asma Khan")).toBe("Asma Khan");
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PhraseValues, parsePhrase, sayPhrase } from "../../src/archive/phrase.ts";

function say(text: string, values: PhraseValues = {}, language = "en"): string {
  const parsed = parsePhrase(text);
  if (!parsed.ok) throw new Error(parsed.fault.kind);
  return sayPhrase(parsed.phrase, values, new Intl.PluralRules(language));
}

describe("a phrase", () => {
  test("says values in their places", () => {
    expect(say("{place}: {count} of {count}", { place: "Quay", count: 2 })).toBe("Quay: 2 of 2");
  });

  test("takes an apostrophe for one", () => {
    expect(say("l'heure d'{name}", { name: "été" })).toBe("l'heure d'été");
  });

  test.each([
    ["en", 0, "0 boats"],
    ["en", 1, "1 boat"],
    ["en", 21, "21 boats"],
    ["fr", 0, "0 boat"],
    ["fr", 2, "2 boats"],
  ])("counts by the rules of %s: %i", (language, count, said) => {
    expect(say("{count, plural, one {# boat} other {# boats}}", { count }, language)).toBe(said);
  });

  test("has all the forms that a language may ask for", () => {
    const arabic = "{n, plural, zero {z} one {o} two {t} few {f} many {m} other {x}}";
    expect([0, 1, 2, 3, 11, 100].map((n) => say(arabic, { n }, "ar")).join("")).toBe("zotfmx");
  });

  test("prefers the form of an exact number", () => {
    const text = "{n, plural, =0 {none} =1 {a single one} one {#} other {#}}";
    expect([0, 1, 2].map((n) => say(text, { n }))).toEqual(["none", "a single one", "2"]);
  });

  test("chooses by words, and falls back", () => {
    const text = "{side, select, before {earlier} other {later}}";
    expect([say(text, { side: "before" }), say(text, { side: "after" })]).toEqual(["earlier", "later"]);
  });

  test("nests: # is the number of the nearest choice by number", () => {
    const text =
      "{a, plural, other {# and {b, plural, one {# inner} other {# inners}}{c, select, x { of #} other {}}}}";
    expect(say(text, { a: 5, b: 1, c: "x" })).toBe("5 and 1 inner of #");
  });

  test("takes # for itself where nothing is counted", () => {
    expect(say("No. #{n}", { n: 4 })).toBe("No. #4");
  });

  test("names what it asks for, each once", () => {
    const parsed = parsePhrase("{a} {b, plural, other {{c} {a}}}");
    expect(parsed.ok && parsed.names).toEqual(["a", "b", "c"]);
  });

  test("throws where a value is missing", () => {
    expect(() => say("{place}", {})).toThrow("place");
  });
});

test.each([
  ["{", "open"],
  ["a {count", "open"],
  ["{count, plural, other {#}", "open"],
  ["a } b", "closed"],
  ["{a}}", "closed"],
  ["{}", "notation"],
  ["{a b}", "notation"],
  ["{1}", "notation"],
  ["{n, number}", "notation"],
  ["{n, plural, one {a}}", "no-other"],
  ["{n, plural, other {a} other {b}}", "unknown-form"],
  ["{n, plural, ones {a} other {b}}", "unknown-form"],
  ["{n, select, =1 {a} other {b}}", "unknown-form"],
  [`${"{n, select, other {".repeat(9)}${"}}".repeat(9)}`, "notation"],
])("%s is no phrase: %s", (text, kind) => {
  const parsed = parsePhrase(text);
  expect(parsed.ok || parsed.fault.kind).toBe(kind);
});

test("no text makes the reader throw, hang or lose a letter", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."{}#,= abn'", "plural", "other") }), (text) => {
      const parsed = parsePhrase(text);
      if (!parsed.ok || /[{}]/.test(text)) return;
      expect(say(text)).toBe(text);
    }),
  );
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findNearest, foldName, measureDistance } from "../../src/read/nearest.ts";

describe("how far one word is from another", () => {
  test.each([
    ["title", "title", 0],
    ["title", "titel", 1],
    ["title", "tittle", 1],
    ["title", "tile", 1],
    ["title", "tible", 1],
    ["ab", "ba", 1],
    ["", "tags", 4],
    ["tags", "", 4],
    ["kitten", "sitting", 3],
    ["abcd", "abdc", 1],
    ["abc", "cab", 2],
    ["ca", "abc", 3],
    ["aab", "ba", 2],
  ])("from %j to %j are %d slips of the finger", (a, b, slips) => {
    expect(measureDistance(a, b)).toBe(slips);
  });

  test("is the same both ways, 0 for one word alone, and no more than the longer has letters", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = measureDistance(a, b);
        expect(distance).toBe(measureDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });

  test("is not counted out beyond what is asked for", () => {
    expect(measureDistance("aaaa", "bbbb", 2)).toBe(3);
    expect(measureDistance("aaaa", "bbbb", 4)).toBe(4);
  });
});

describe("the word that was most likely meant", () => {
  const known = ["title", "tags", "date", "lang"];
  test.each([
    ["titel", "title"],
    ["tittles", "title"],
    ["tiitlees", undefined],
    ["dat", "date"],
    ["late", "date"],
    ["", undefined],
  ])("for %j is %s", (word, meant) => {
    expect(findNearest(word, known)).toBe(meant);
  });

  test("is never the word itself, and the first in order of those equally near", () => {
    expect(findNearest("title", known)).toBeUndefined();
    expect(findNearest("bat", ["rat", "cat", "bat"])).toBe("cat");
    expect(findNearest("bat", ["rat", "cat", "boot"])).toBe("cat");
  });

  test("is the nearest of all, wherever it stands", () => {
    expect(findNearest("floods", ["bloods-", "flood", "foods"])).toBe("flood");
    expect(findNearest("abcdef", ["abcxyf", "abcdxf", "zbcdef"])).toBe("abcdxf");
  });

  test("is no further than is asked for", () => {
    expect(findNearest("abcd", ["abxy"], 1)).toBeUndefined();
    expect(findNearest("abcd", ["abxy"], 2)).toBe("abxy");
    expect(findNearest("abcd", ["abcdef"], 1)).toBeUndefined();
    expect(findNearest("abcd", ["abcdef"], 2)).toBe("abcdef");
    expect(findNearest("a", ["b"], 0)).toBeUndefined();
  });
});

test.each([
  ["  Asma  KHAN ", "asma khan"],
  ["Ásma-Khan", "asma khan"],
  ["St. John's (1)", "st john s 1"],
  ["اسما خاں", "اسما خاں"],
])("%j is compared as %j", (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

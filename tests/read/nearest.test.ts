import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { measureDistance } from "../../src/read/nearest.ts";

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

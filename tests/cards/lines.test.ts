import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitLine, fitLines, type Room } from "../../src/cards/lines.ts";

/** Every letter is half an em wide. */
const measure = (text: string) => text.length / 2;

const room = (changes: Partial<Room> = {}): Room => ({
  width: 100,
  height: 40,
  sizes: [20, 10, 5],
  first: 1,
  leading: 1,
  ...changes,
});

describe("a text that is broken into lines", () => {
  test("takes the largest size at which it fits", () => {
    expect(fitLines("ten letter", room(), measure)).toEqual({ size: 20, lines: ["ten letter"] });
    expect(fitLines("ferry stops and nobody knows", room(), measure).size).toBe(10);
  });

  test("has lines of about one length", () => {
    const { lines } = fitLines("aaa bbb ccc ddd", room({ sizes: [20] }), measure);
    expect(lines).toEqual(["aaa bbb", "ccc ddd"]);
  });

  test("ends in an ellipsis after a whole word where no size is small enough", () => {
    const { size, lines } = fitLines("one two, three four five", room({ sizes: [20], height: 20 }), measure);
    expect({ size, lines }).toEqual({ size: 20, lines: ["one two…"] });
  });

  test("breaks a word that is wider than the room", () => {
    const { lines } = fitLines("x".repeat(25), room({ sizes: [20], height: 100 }), measure);
    expect(lines.join("")).toBe("x".repeat(25));
    expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(5);
  });

  test("never is wider or higher than its room, and loses nothing where it fits", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 12 })), (words) => {
        const text = words.join(" ").replace(/\s+/g, " ").trim();
        const { size, lines } = fitLines(text, room(), measure);
        for (const line of lines) expect(measure(line) * size).toBeLessThanOrEqual(100);
        expect(lines.length * size).toBeLessThanOrEqual(40);
        if (!lines.at(-1)?.endsWith("…"))
          expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
    );
  });
});

describe("a text that must stay on one line", () => {
  test("is whole where it fits and cut where it does not", () => {
    expect(fitLine("Harbour News", 6, measure)).toBe("Harbour News");
    expect(fitLine("Harbour News", 5, measure)).toBe("Harbour N…");
    expect(fitLine("Harbour News", 4.5, measure)).toBe("Harbour…");
  });
});

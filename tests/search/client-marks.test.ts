import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeMarker } from "../../src/search/client/marker.ts";
import { findExcerpt, markText, type Piece } from "../../src/search/client/marks.ts";
import { fold } from "../../src/search/fold.ts";

const markedIn = (pieces: readonly Piece[]) =>
  pieces.filter(({ isMarked }) => isMarked).map(({ text }) => text);
const wholeOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join("");

function marks(text: string, sought: string[], spellings = {}): string[] {
  return markedIn(markText(text, makeMarker(sought.map(fold), spellings)));
}

describe("marks", () => {
  test("stand on the words as they were written, whatever was typed", () => {
    expect(marks("A Rally in LONDON’s east", ["london", "rally"])).toEqual(["Rally", "LONDON’s"]);
    expect(marks("لندن ميں جلسہ", ["میں"])).toEqual(["ميں"]);
  });

  test("stand on longer words, and on other forms of the same", () => {
    expect(marks("protesters protested; protests, protesting", ["protest"])).toHaveLength(4);
    expect(marks("They protest", ["protesters"])).toEqual(["protest"]);
    expect(marks("the rallies", ["rally"])).toEqual(["rallies"]);
  });

  test.each([
    ["important reports", "import", ["important"]],
    ["a port", "import", []],
    ["the state of the station", "status", []],
    ["a b c", "a", ["a"]],
    ["another apple", "a", []],
  ])("of %j for %j are %j", (text, sought, expected) => {
    expect(marks(text, [sought])).toEqual(expected);
  });

  test("stand on every spelling of a word", () => {
    expect(marks("Exampel and Example", ["example"], { exampel: "example" })).toEqual(["Exampel", "Example"]);
  });

  test("leave the text as it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.array(fc.string({ minLength: 1 })), (text, sought) => {
        expect(wholeOf(markText(text, makeMarker(sought, {})))).toBe(text);
      }),
    );
  });
});

describe("an excerpt", () => {
  const filler = (n: number) => Array.from({ length: n }, (_, i) => `filler${i}`).join(" ");

  test("is the whole of a short text", () => {
    const { pieces, found } = findExcerpt("A short text about courts.", makeMarker(["courts"], {}));
    expect(wholeOf(pieces)).toBe("A short text about courts.");
    expect(found).toBe(1);
  });

  test("is where most of the words stand, with some words before the first", () => {
    const text = `court ${filler(60)} court near the river bridge ${filler(60)}`;
    const { pieces, found } = findExcerpt(text, makeMarker(["court", "river", "bridge"], {}));
    expect(markedIn(pieces)).toEqual(["court", "river", "bridge"]);
    expect(found).toBe(3);
    expect(wholeOf(pieces)).toMatch(/^…filler5\d .*…$/);
  });

  test("is the earliest of several that are as good", () => {
    const text = `${filler(40)} river one ${filler(60)} river two`;
    expect(wholeOf(findExcerpt(text, makeMarker(["river"], {})).pieces)).toContain("river one");
  });

  test("is the beginning where no word was found", () => {
    const { pieces, found } = findExcerpt(filler(80), makeMarker(["river"], {}));
    expect(wholeOf(pieces)).toMatch(/^filler0 filler1 .*…$/);
    expect(found).toBe(0);
  });

  test("reaches the end of a text whose last words were found", () => {
    const { pieces } = findExcerpt(`${filler(80)} by the river.`, makeMarker(["river"], {}));
    expect(wholeOf(pieces)).toMatch(/^….*by the river\.$/);
  });

  test("is a part of its text, and no longer than it should be", () => {
    const words = fc.array(fc.constantFrom("river", "bridge", "court", "a", "of"), { maxLength: 120 });
    fc.assert(
      fc.property(words, (some) => {
        const text = some.join(" ");
        const cut = wholeOf(findExcerpt(text, makeMarker(["river", "court"], {})).pieces);
        expect(text).toContain(cut.replace(/^…|…$/g, ""));
        expect(cut.split(" ").length).toBeLessThan(36);
        if (/river|court/.test(text)) expect(cut).toMatch(/river|court/);
      }),
    );
  });
});

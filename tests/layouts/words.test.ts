import { describe, expect, test } from "vitest";
import { findWords } from "../../layouts/words/index.ts";
import { outlineWords } from "../../layouts/words/outline.ts";
import { translateWords } from "../../layouts/words/translated.ts";
import type { Outline, WordTree } from "../../src/archive/word-tree.ts";

const english = findWords("en");

/** What English gives as its examples, and the names of its values where it has none. */
function fill(outline: Outline): WordTree[string] {
  switch (outline.kind) {
    case "text":
      return outline.example ?? outline.names.map((name) => `${name}={${name}}`).join(" ");
    case "list":
      return outline.examples;
    case "counted":
      return outline.examples;
    case "codes":
      return {};
    case "map":
      return Object.fromEntries(Object.entries(outline.keys).map(([key, inner]) => [key, fill(inner)]));
  }
}

const tree = fill(outlineWords()) as WordTree;

describe("words that content gives", () => {
  const words = translateWords(tree, "en");

  test("have every key of the English ones, of the same type", () => {
    expect(shapeOf(words)).toEqual(shapeOf({ ...english, languages: {}, countries: {} }));
  });

  test("say their values by name", () => {
    expect(words.inLanguage("Italian")).toBe(english.inLanguage("Italian"));
    expect(words.record.archivedCopy("Copies", "May")).toBe(english.record.archivedCopy("Copies", "May"));
    expect(words.coverage.textGap("Italian", "it")).toEqual({
      title: "language=Italian code=it",
      help: "language=Italian code=it",
    });
    expect(words.map.onMap({ listed: 9, onMap: 7, atSeveral: 2, mentions: 10 })).toBe(
      "listed=9 onMap=7 atSeveral=2 mentions=10",
    );
  });

  test("name a month, and have its number too", () => {
    expect(words.date(1, 3, 1994)).toBe("day=1 month=March year=1994 number=3");
  });

  test("know whether two years are one", () => {
    const own = translateWords({ ...tree, timeline: { ...(tree.timeline as WordTree), years: YEARS } }, "en");
    expect([own.timeline.years(1994, 1994), own.timeline.years(1994, 2004)]).toEqual([
      "1994",
      "1994 to 2004",
    ]);
  });

  test.each([
    [-2, "unit=day size=2 side=before"],
    [0, "unit=day size=0 side=same"],
    [1, "unit=day size=1 side=after"],
  ])("know on which side a gap of %i lies", (count, said) => {
    expect(words.dossier.lag({ unit: "day", count })).toBe(said);
  });

  test("list what two records share, and leave out what they do not", () => {
    const shared = { people: 2, tags: 1, organisations: 0, places: 1 };
    expect(words.related.why(shared, { unit: "day", count: 3 })).toBe(
      "names=count=2, count=1 and count=1, unit=day size=3 side=after",
    );
    expect(words.related.why({ people: 0, tags: 0, organisations: 0, places: 0 })).toBe("");
  });

  test("come before those that the interface has", () => {
    expect(findWords("en", new Map([["en", { ...tree, home: "Start" }]])).home).toBe("Start");
  });
});

const YEARS = "{years, select, one {{first}} other {{first} to {last}}}";

test("there are no words in a language that nobody gave", () => {
  expect(() => findWords("xx")).toThrow('"xx"');
});

/** Keys, and what kind of value each has. */
function shapeOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return typeof value;
  if (Array.isArray(value)) return value.length;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]));
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupByEvent } from "../../src/indexes/by-event.ts";
import { groupByPlace } from "../../src/indexes/by-place.ts";
import { groupByTerm } from "../../src/indexes/by-term.ts";
import { anArchive, anArticle, anEntry, anEvent } from "../support/builders.ts";

const entries = [
  anEntry({ name: "Hill Town", lat: 10, lon: 20 }),
  anEntry({ name: "River Town", lat: 0, lon: 0 }),
  anEntry({ name: "Lost Town" }),
];

/** Records by the places they name, and events at places. */
const group = (named: readonly (readonly string[])[], events: readonly string[] = []) => {
  const articles = named.map((places, n) => anArticle({ id: `r${n}`, places }));
  const { authorities } = anArchive({ authorities: { places: entries } });
  const dossiers = groupByEvent(
    events.map((place, n) => anEvent({ id: `e${n}`, place })),
    articles,
  );
  return groupByPlace(articles, groupByTerm(articles, authorities).places, dossiers, entries);
};

describe("the places of an archive", () => {
  test("divide the records: on the map, off it, without a place; and each counts at all of its places", () => {
    const names = ["Hill Town", "River Town", "Lost Town", "Unheard-of Town"];
    fc.assert(
      fc.property(fc.array(fc.subarray(names), { maxLength: 30 }), (named) => {
        const { located, unlocated, onMap, offMap, nameless } = group(named);
        expect(onMap.length + offMap.length + nameless.length).toBe(named.length);
        expect(new Set([...onMap, ...offMap, ...nameless]).size).toBe(named.length);
        const reached = [...located, ...unlocated].flatMap(({ articles }) => articles);
        expect(reached).toHaveLength(named.flat().length);
        expect(new Set([...reached, ...nameless]).size).toBe(named.length);
        expect(new Set(located.flatMap(({ articles }) => articles))).toEqual(new Set(onMap));
      }),
    );
  });

  test("stand by records, then by dossiers, then by name", () => {
    const { located, unlocated } = group(
      [["River Town"], ["Hill Town"], ["Lost Town"], ["Unheard-of Town"], ["Unheard-of Town"]],
      ["River Town"],
    );
    expect(located.map(({ name }) => name)).toEqual(["River Town", "Hill Town"]);
    expect(unlocated.map(({ name }) => name)).toEqual(["Unheard-of Town", "Lost Town"]);
  });

  test("are on the map at degree 0 too, and where a dossier alone names them", () => {
    const { located, onMap, nameless } = group([[]], ["River Town", "River Town"]);
    expect(located.map(({ name, articles, dossiers }) => [name, articles.length, dossiers.length])).toEqual([
      ["River Town", 0, 2],
    ]);
    expect([onMap.length, nameless.length]).toEqual([0, 1]);
  });

  test("count a record once at a place that it names twice", () => {
    expect(group([["Hill Town", "Hill Town"]]).located[0]?.articles).toHaveLength(1);
  });
});

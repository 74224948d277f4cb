import { describe, expect, test } from "vitest";
import { findRecords } from "../../src/search/client/find.ts";
import { parseQuery } from "../../src/search/client/query.ts";
import { remember } from "../../src/search/client/remember.ts";
import { EMPTY_STATE, readState, type SearchState } from "../../src/search/client/state.ts";
import { foldWords } from "../../src/search/fold.ts";
import { sketchEngine } from "./client-engine.ts";

const YEARS = [2014, 2015, 2017];
const engine = sketchEngine([
  { id: "a", text: "white house protest", filters: { year: ["2014"], kind: ["protest"], tag: ["x", "y"] } },
  { id: "b", text: "house painted white", filters: { year: ["2015"], kind: ["report"], tag: ["y"] } },
  { id: "c", text: "a court ruling", filters: { year: ["2017"], kind: ["court"], tag: ["x"] } },
  { id: "d", text: "protest at the court house", filters: { year: ["2017"], kind: ["protest"] } },
]);

async function search(query: string, filters = "", of = engine) {
  const state: SearchState = { ...readState(filters), query };
  const found = await findRecords(of, parseQuery(query, foldWords), state, YEARS);
  return {
    ...found,
    ids: found.results.map(({ id }) => id),
    leftOut: found.leftOut.map(({ typed }) => typed),
    words: found.words.map(({ word }) => word),
  };
}

describe("a search", () => {
  test("finds the records that have all the words", async () => {
    expect((await search("House white")).ids).toEqual(["a", "b"]);
  });

  test("finds a phrase only where its words stand together, in the order of all its words", async () => {
    expect((await search('"white house"')).ids).toEqual(["a"]);
    expect((await search("“court house” protest")).ids).toEqual(["d"]);
    expect((await search("«court house» white")).ids).not.toContain("d");
  });

  test("of a quote that is not closed is one of its words", async () => {
    expect((await search('"white house')).ids).toEqual(["a", "b"]);
  });

  test("takes a phrase apart, and says so, where no record has it", async () => {
    expect(await search('"white protest"')).toMatchObject({ ids: ["a"], isApart: true, leftOut: [] });
    expect((await search('"white house"')).isApart).toBe(false);
  });

  test("leaves out the words that no record has, and says which, as they were typed", async () => {
    expect(await search("Zebra protest")).toMatchObject({
      ids: ["a", "d"],
      leftOut: ["Zebra"],
      words: ["protest"],
    });
  });

  test("leaves out the commonest word, where no record has them all", async () => {
    expect(await search("painted house court")).toMatchObject({ ids: ["b"], leftOut: ["court"] });
    expect(await search("painted house ruling protest")).toMatchObject({
      ids: ["c"],
      leftOut: ["painted", "house", "protest"],
    });
  });

  test("takes no short word for a long one that begins with it", async () => {
    expect(await search("aardvark")).toMatchObject({ ids: [], unfiltered: 0 });
    expect(await search("aardvark ruling")).toMatchObject({ ids: ["c"], leftOut: ["aardvark"] });
    expect((await search("courtz")).ids).toEqual(["c", "d"]);
  });

  test("of signs alone finds nothing", async () => {
    expect((await search("!?")).ids).toEqual([]);
  });

  test("without words finds what the filters let through, newest first", async () => {
    expect((await search("", "?tag=x")).ids).toEqual(["c", "a"]);
    expect((await search("", "?tag=x&sort=oldest")).ids).toEqual(["a", "c"]);
  });

  test("is sorted by date where that is asked for", async () => {
    expect((await search("protest", "?sort=newest")).ids).toEqual(["d", "a"]);
    expect((await search("protest", "?sort=oldest")).ids).toEqual(["a", "d"]);
  });
});

describe("filters", () => {
  test("narrow together, and the values of one of them widen", async () => {
    expect((await search("house", "?kind=protest")).ids).toEqual(["a", "d"]);
    expect((await search("house", "?kind=protest&from=2015")).ids).toEqual(["d"]);
    expect((await search("house", "?kind=protest&kind=report&to=2015")).ids).toEqual(["a", "b"]);
  });

  test("let nothing through where the span has no year with records", async () => {
    expect((await search("house", "?from=2016&to=2016")).ids).toEqual([]);
  });

  test("that leave nothing are said to, with what there would be without them, and no word is left out", async () => {
    expect(await search("white house", "?from=2017")).toMatchObject({ ids: [], unfiltered: 2, leftOut: [] });
    expect(await search('"white house"', "?from=2017")).toMatchObject({ ids: [], unfiltered: 1 });
  });

  test("are counted over the results, their own values as if none were ticked", async () => {
    const { counts, isCounted } = await search("house", "?kind=protest");
    expect(isCounted).toBe(true);
    expect(counts.year).toEqual({ 2014: 1, 2017: 1 });
    expect(counts.kind).toEqual({ protest: 2, report: 1 });
  });

  test("are counted for a phrase, and not for words beside one", async () => {
    expect(await search('"white house"')).toMatchObject({ isCounted: true, counts: { year: { 2014: 1 } } });
    expect(await search('"white house" protest')).toMatchObject({ isCounted: false });
  });

  test("have no counts before they are loaded", async () => {
    const bare = sketchEngine([{ id: "a", text: "house", filters: { kind: ["report"] } }], false);
    expect((await search("house", "", bare)).counts).toEqual({});
  });
});

describe("an engine that remembers", () => {
  test("looks nothing up twice, until the filters have come", async () => {
    const plain = sketchEngine([{ id: "a", text: "house" }]);
    const engine = remember(plain);
    const lookup = { words: ["house"], filters: {} };
    await engine.look(lookup);
    await engine.look({ ...lookup });
    expect(plain.lookups).toHaveLength(1);
    await engine.loadFilter("kind");
    await engine.look(lookup);
    expect(plain.lookups).toHaveLength(2);
  });

  test("tries again what has failed", async () => {
    let isDown = true;
    const plain = sketchEngine([{ id: "a", text: "house" }]);
    const engine = remember({
      ...plain,
      look: (lookup) => (isDown ? Promise.reject(new Error("offline")) : plain.look(lookup)),
    });
    await expect(engine.look({ words: ["house"], filters: {} })).rejects.toThrow("offline");
    isDown = false;
    expect((await engine.look({ words: ["house"], filters: {} })).results).toHaveLength(1);
  });
});

test("an empty search asks for nothing but the records", async () => {
  const found = await findRecords(engine, parseQuery("", foldWords), EMPTY_STATE, YEARS);
  expect(found.results).toHaveLength(4);
});

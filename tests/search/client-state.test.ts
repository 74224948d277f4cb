import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  chooseYears,
  countFilters,
  EMPTY_STATE,
  FACETS,
  isAsking,
  LONGEST_QUERY,
  readState,
  type SearchState,
  SORTS,
  toggle,
  withoutFilters,
  writeState,
} from "../../src/search/client/state.ts";

const year = fc.integer({ min: 1986, max: 2026 });
const states: fc.Arbitrary<SearchState> = fc
  .record({
    query: fc.string({ unit: "grapheme", maxLength: 60 }).map((text) => text.trim()),
    chosen: fc.record(
      Object.fromEntries(
        FACETS.map((facet) => [facet, fc.uniqueArray(fc.stringMatching(/^[a-z-]{1,12}$/), { maxLength: 3 })]),
      ),
    ),
    span: fc.option(fc.tuple(year, year).map((ends) => ends.sort((a, b) => a - b))),
    sort: fc.constantFrom(...SORTS),
  })
  .map(({ span, chosen, ...state }) => ({
    ...state,
    chosen: chosen as unknown as SearchState["chosen"],
    ...(span && { from: span[0] as number, to: span[1] as number }),
  }));

describe("a search in the address", () => {
  test("is read back as it was written", () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(readState(writeState(state))).toEqual(state);
      }),
    );
  });

  test("reads like what it asks for", () => {
    const state = readState("?q=white+house&tag=courts&tag=petitions&from=2014&to=2017&sort=newest");
    expect(state).toMatchObject({ query: "white house", from: 2014, to: 2017, sort: "newest" });
    expect(state.chosen.tag).toEqual(["courts", "petitions"]);
    expect(writeState(state)).toBe("?q=white+house&tag=courts&tag=petitions&from=2014&to=2017&sort=newest");
  });

  test("is nothing where nothing is asked", () => {
    expect(writeState(EMPTY_STATE)).toBe("");
    expect(readState("")).toEqual(EMPTY_STATE);
    expect(isAsking(EMPTY_STATE)).toBe(false);
  });

  test.each([
    ["?from=soon&to=20171", EMPTY_STATE],
    ["?sort=loudest&colour=red", EMPTY_STATE],
    ["?tag=&tag=a&tag=a", toggle(EMPTY_STATE, "tag", "a")],
    ["?from=2017&to=2014", { ...EMPTY_STATE, from: 2014, to: 2017 }],
  ])("keeps of %s what it understands", (address, state) => {
    expect(readState(address)).toEqual(state);
  });

  test("has no longer query than the field takes", () => {
    expect(readState(`?q=${"a".repeat(500)}`).query).toHaveLength(LONGEST_QUERY);
  });
});

describe("filters", () => {
  test("are ticked and unticked", () => {
    const once = toggle(EMPTY_STATE, "kind", "protest");
    expect(once.chosen.kind).toEqual(["protest"]);
    expect(toggle(once, "kind", "protest")).toEqual(EMPTY_STATE);
  });

  test("count a span of years once", () => {
    const state = { ...toggle(toggle(EMPTY_STATE, "tag", "a"), "place", "b"), from: 2001, to: 2004 };
    expect(countFilters(state)).toBe(3);
    expect(countFilters(withoutFilters(state))).toBe(0);
    expect(isAsking(state)).toBe(true);
  });

  test("let a span of years end where it begins, when it would end before", () => {
    const from2010 = chooseYears(EMPTY_STATE, "from", 2010);
    expect(chooseYears(from2010, "to", 2005)).toMatchObject({ from: 2005, to: 2005 });
    expect(chooseYears(chooseYears(from2010, "to", 2012), "from", 2014)).toMatchObject({
      from: 2014,
      to: 2014,
    });
    expect(chooseYears(from2010, "from", undefined)).toEqual(EMPTY_STATE);
  });
});

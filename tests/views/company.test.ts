import { expect, test } from "vitest";
import { EMPTY_STATE, readState } from "../../src/search/client/state.ts";
import { viewCompany } from "../../src/views/company.ts";
import { anArticle } from "../support/builders.ts";
import { aDesk } from "../support/desk.ts";

const others = (n: number) =>
  Array.from({ length: n }, (_, index) => `Person ${String(index).padStart(3, "0")}`);

function companyOf(people: readonly string[], organisations: readonly string[] = []) {
  const desk = aDesk({ articles: [anArticle({ people: ["A. A.", ...people], organisations })] });
  const term = desk.catalogue.termByName.people.get("A. A.");
  return term ? viewCompany(desk, term, "people") : [];
}

test("twelve names stand open, the others are folded away, and what is left out is counted", () => {
  const [list] = companyOf(others(120));
  expect([list?.open.length, list?.folded.length, list?.left]).toEqual([12, 88, 20]);
});

test("one name alone is not folded away", () => {
  const [list] = companyOf(others(13));
  expect([list?.open.length, list?.folded.length]).toEqual([13, 0]);
});

test("a list that would be empty is absent", () => {
  expect(companyOf([], ["An Office"]).map(({ index }) => index)).toEqual(["organisations"]);
});

test("a count leads to a search for both where search takes both, which two of one facet it does not", () => {
  const [people, organisations] = companyOf(["B. B."], ["An Office"]);
  expect(people?.open.map(({ records }) => records)).toEqual([undefined]);
  const [link] = organisations?.open.flatMap(({ records }) => records ?? []) ?? [];
  expect(link && readState(new URL(link, "https://archive.example").search)).toEqual({
    ...EMPTY_STATE,
    chosen: { ...EMPTY_STATE.chosen, person: ["a-a"], organisation: ["an-office"] },
  });
});

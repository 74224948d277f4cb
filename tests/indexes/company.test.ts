import fc from "fast-check";
import { expect, test } from "vitest";
import { groupByTerm } from "../../src/indexes/by-term.ts";
import { findCompany, keepsCompany } from "../../src/indexes/company.ts";
import { anArchive, anArticle } from "../support/builders.ts";

const { authorities } = anArchive();

test("company is counted by shared records, most first, and nobody keeps company with themselves", () => {
  const articles = [
    anArticle({ id: "a", people: ["A. A.", "B. B."], organisations: ["An Office"] }),
    anArticle({ id: "b", people: ["A. A.", "C. C.", "A. A."] }),
    anArticle({ id: "c", people: ["A. A.", "C. C."] }),
    anArticle({ id: "d", people: ["B. B.", "C. C."] }),
  ];
  const [person] = groupByTerm(articles, authorities).people;
  expect(person && findCompany(person)).toEqual({
    people: [
      { name: "C. C.", count: 2 },
      { name: "B. B.", count: 1 },
    ],
    organisations: [{ name: "An Office", count: 1 }],
  });
});

test("places and tags keep no company, but a name of theirs may be a person's too", () => {
  expect((["people", "organisations", "places", "tags"] as const).filter(keepsCompany)).toEqual([
    "people",
    "organisations",
  ]);
  const articles = [anArticle({ people: ["Sindh"], organisations: ["Sindh"] })];
  const [person] = groupByTerm(articles, authorities).people;
  expect(person && findCompany(person)).toEqual({
    people: [],
    organisations: [{ name: "Sindh", count: 1 }],
  });
});

test("company is mutual", () => {
  const names = ["A", "B", "C", "D"];
  const lists = fc.array(fc.tuple(fc.subarray(names), fc.subarray(names)), { maxLength: 12 });
  fc.assert(
    fc.property(lists, (list) => {
      const articles = list.map(([people, organisations], n) =>
        anArticle({ id: `r${n}`, people, organisations }),
      );
      const terms = groupByTerm(articles, authorities);
      const pairs = [...terms.people, ...terms.organisations].flatMap((term) =>
        (["people", "organisations"] as const).flatMap((index) =>
          findCompany(term)[index].map(({ name, count }) => ({
            one: `${term.index} ${term.name}`,
            other: `${index} ${name}`,
            count,
          })),
        ),
      );
      const said = new Set(pairs.map(({ one, other, count }) => `${one} + ${other}: ${count}`));
      for (const { one, other, count } of pairs) expect(said).toContain(`${other} + ${one}: ${count}`);
    }),
  );
});

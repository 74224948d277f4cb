import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Amendment, listAmendments } from "../../src/indexes/amendments.ts";
import { anArticle } from "../support/builders.ts";

const nameOf = (amendment: Amendment) =>
  `${amendment.article.id} ${amendment.kind === "correction" ? amendment.number : amendment.kind}`;

const articles = [
  anArticle({
    id: "a",
    corrections: [
      { date: "2026-05", note: "Later." },
      { date: "2026-02-03", note: "Sooner." },
    ],
  }),
  anArticle({
    id: "b",
    corrections: [
      { date: "2026-05", note: "One." },
      { date: "2026-05", note: "Two." },
    ],
  }),
  anArticle({
    id: "c",
    corrections: [{ date: "2026-01-01", note: "What it said was wrong." }],
    withdrawn: { date: "2026-05-02", reason: "Retracted." },
  }),
  anArticle({ id: "d" }),
];

describe("what was corrected or withdrawn", () => {
  test("is one entry for each correction, oldest first, numbered as its record's file has it", () => {
    expect(listAmendments(articles).map(nameOf)).toEqual(["a 2", "a 1", "b 1", "b 2", "c withdrawal"]);
  });

  test("of a withdrawn record is the withdrawal alone, with its reason", () => {
    expect(listAmendments(articles.slice(2))).toMatchObject([{ kind: "withdrawal", note: "Retracted." }]);
  });

  test("is in one order, whatever order the records come in", () => {
    const names = listAmendments(articles).map(nameOf);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
        expect(listAmendments(shuffled).map(nameOf)).toEqual(names);
      }),
    );
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { type Problem, sortProblems } from "../../src/archive/problem.ts";

const problem = (file: string, line: number, column: number, own: Partial<Problem> = {}): Problem => ({
  kind: "a-kind",
  severity: "error",
  file,
  line,
  column,
  message: { en: "It is wrong", ur: "یہ غلط ہے" },
  ...own,
});

/** In the order in which they are told. */
const TOLD = [
  problem("a.md", 2, 9),
  problem("a.md", 10, 1),
  problem("a.md", 10, 3),
  problem("a.md", 10, 3, { field: "date" }),
  problem("a.md", 10, 3, { field: "title" }),
  problem("a.md", 10, 3, { field: "title", kind: "b-kind" }),
  problem("a.md", 10, 3, { field: "title", kind: "b-kind", message: { en: "Worse", ur: "بد تر" } }),
  problem("b.md", 1, 1),
];

test("problems are told by file, then from its top, whatever order they are found in", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(TOLD, { minLength: TOLD.length }), (found) => {
      expect(sortProblems(found)).toEqual(TOLD);
    }),
  );
});

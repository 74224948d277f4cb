import fc from "fast-check";
import { expect, test } from "vitest";
import { mayBeNear, shapeHeadline } from "../../src/import/headline-shape.ts";
import { EMPTY_DRAFT } from "../../src/intake/draft.ts";
import { findDuplicates } from "../../src/intake/duplicates.ts";
import { anArticle } from "../support/builders.ts";

function mayBe(a: string, b: string): boolean {
  const [one, other] = [shapeHeadline(a), shapeHeadline(b)];
  return one !== undefined && other !== undefined && mayBeNear(one, other);
}

test.each([
  ["Ferry runs again", "Ferry runs again!", true],
  ["Residents ask council for drainage plan", "Council asked for drainage plan by residents", true],
  ["Ferry runs again", "Bridge to be closed until March", false],
  ["Ferry runs for day 3", "Ferry runs for day 4", false],
  ["…", "…", false],
])("%j and %j may be one headline: %s", (a, b, may) => {
  expect(mayBe(a, b)).toBe(may);
});

test("no two headlines that count as nearly the same are passed over", () => {
  const word = fc.constantFrom(
    ..."ferry runs again council asks court for bridge day 3 بندرگاہ کشتی protests".split(" "),
  );
  const words = fc.array(word, { minLength: 3, maxLength: 9 });
  const changed = fc.tuple(words, fc.nat(60), fc.constantFrom("", "s", "x", " a", "ری"), fc.nat(3));
  fc.assert(
    fc.property(changed, ([title, at, added, taken]) => {
      const one = title.join(" ");
      const other = one.slice(0, at) + added + one.slice(at + taken);
      const near = findDuplicates({ ...EMPTY_DRAFT, title: other, date: "2017-12-24" }, [
        anArticle({ title: one }),
      ]);
      if (near.length > 0) expect(mayBe(one, other)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

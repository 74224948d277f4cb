import { expect, test } from "vitest";
import { fuzz } from "./fuzz.ts";
import { recordSubject } from "./records.ts";

test("ten thousand spoiled records are refused in words, or shown without anything live", () => {
  const { inputs, accepted, failures } = fuzz(recordSubject(), {
    seed: 1,
    count: 10_000,
    pages: 3,
    sites: 300,
  });
  expect(failures.join("\n\n")).toBe("");
  expect(inputs).toBe(10_000);
  // Where nearly all is refused, nothing is learnt of pages; where nearly all is taken, nothing of problems.
  expect(accepted / inputs).toBeGreaterThan(0.1);
  expect(accepted / inputs).toBeLessThan(0.9);
});

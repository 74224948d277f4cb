import { expect, test } from "vitest";
import { bodySubject } from "./bodies.ts";
import { fuzz } from "./fuzz.ts";

test("fifty thousand spoiled texts are refused in words, or become markup that does nothing", () => {
  const { inputs, accepted, failures } = fuzz(bodySubject(), { seed: 1, count: 50_000, pages: 1, sites: 1 });
  expect(failures.join("\n\n")).toBe("");
  expect(inputs).toBe(50_000);
  // Where nearly all is refused, nothing is learnt of pages; where nearly all is taken, nothing of problems.
  expect(accepted / inputs).toBeGreaterThan(0.1);
  expect(accepted / inputs).toBeLessThan(0.9);
});

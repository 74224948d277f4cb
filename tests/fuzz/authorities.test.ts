import { expect, test } from "vitest";
import { authoritySubject } from "./authorities.ts";
import { fuzz } from "./fuzz.ts";

test("two thousand spoiled authority files, dossiers and settings are refused in words, or make a site without anything live", () => {
  const { inputs, accepted, failures } = fuzz(authoritySubject(), {
    seed: 1,
    count: 2000,
    pages: 1,
    sites: 40,
  });
  expect(failures.join("\n\n")).toBe("");
  expect(inputs).toBe(2000);
  // Where nearly all is refused, nothing is learnt of pages; where nearly all is taken, nothing of problems.
  expect(accepted / inputs).toBeGreaterThan(0.1);
  expect(accepted / inputs).toBeLessThan(0.9);
});

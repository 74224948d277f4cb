/** In a file of its own, so that the two halves of the site can be checked side by side. */
import { expect, test } from "vitest";
import { findSiteMarkupFaults } from "./markup.ts";
import { realSite } from "./real-site.ts";

test("the Urdu pages have no fault of markup", async () => {
  const faults = findSiteMarkupFaults(await realSite(), (file) => file.startsWith("ur/"));
  expect(faults.slice(0, 40)).toEqual([]);
});

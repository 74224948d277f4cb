import { expect, test } from "vitest";
import { findMarkupFaults, findSiteMarkupFaults } from "./markup.ts";
import { realSite } from "./real-site.ts";

test("the English pages have no fault of markup", async () => {
  const faults = findSiteMarkupFaults(await realSite(), (file) => !file.startsWith("ur/"));
  expect(faults.slice(0, 40)).toEqual([]);
});

test("a fault of markup is found", () => {
  const html =
    '<!doctype html>\n<html lang="en"><head><title>t</title></head><body><p id="a"></p><p id="a"></p></body></html>';
  expect(findMarkupFaults(html, "page.html")).toEqual([expect.stringContaining("no-dup-id")]);
});

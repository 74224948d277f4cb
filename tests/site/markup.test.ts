import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findMarkupFaults } from "./markup.ts";
import { realSite } from "./real-site.ts";

describe.each([
  ["English", (url: string) => !url.startsWith("/ur/")],
  ["Urdu", (url: string) => url.startsWith("/ur/")],
])("the %s pages", (_, belongs) => {
  test("have no fault of markup", async () => {
    const { folder, survey } = await realSite();
    const files = survey.files.filter((file) => file.endsWith(".html") && belongs(`/${file}`));
    expect(files.length).toBeGreaterThan(200);
    const faults = files.flatMap((file) => findMarkupFaults(readFileSync(join(folder, file), "utf8"), file));
    expect(faults.slice(0, 40)).toEqual([]);
  });
});

test("a fault of markup is found", () => {
  const html =
    '<!doctype html>\n<html lang="en"><head><title>t</title></head><body><p id="a"></p><p id="a"></p></body></html>';
  expect(findMarkupFaults(html, "page.html")).toEqual([expect.stringContaining("no-dup-id")]);
});

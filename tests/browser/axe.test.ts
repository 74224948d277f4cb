/** WCAG 2.0 to 2.2, A and AA, as far as a program can tell: each kind of page, as each reader may see it. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import { listVisits } from "./page-kinds.ts";

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** What a narrow window or the dark scheme can change; all else is the same page as in the wide, light one. */
const OF_APPEARANCE = ["color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable"];
const VIEWS = [
  { width: 1280, colorScheme: "light", rules: STANDARDS },
  { width: 360, colorScheme: "dark", rules: OF_APPEARANCE },
] as const;

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const site = openSite();

describe.concurrent("axe finds nothing wrong, wide in light, narrow in dark, on", () => {
  test.each(listVisits())("$kind in $language", async ({ path }) => {
    const faults = await site.revisit(path, async (page) => {
      await page.evaluate(AXE);
      const found: string[] = [];
      for (const { width, colorScheme, rules } of VIEWS) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        found.push(...(await findViolations(page, rules)).map((fault) => `${width} ${colorScheme} ${fault}`));
      }
      return found;
    });
    expect(faults).toEqual([]);
  });
});

test("axe does find what is wrong", async () => {
  const faults = await site.revisit("/about/", async (page) => {
    await page.evaluate(AXE);
    await page.evaluate(`document.querySelector("main").innerHTML += '<img src="">'`);
    return await findViolations(page, STANDARDS);
  });
  expect(faults).toEqual([expect.stringContaining("image-alt")]);
});

async function findViolations(page: Page, rules: readonly string[]): Promise<string[]> {
  const options = JSON.stringify({ runOnly: rules, resultTypes: ["violations"] });
  const { violations } = (await page.evaluate(`axe.run(document, ${options})`)) as AxeResults;
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html.slice(0, 120))
        .slice(0, 3)
        .join(" ")}`,
  );
}

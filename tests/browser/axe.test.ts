/** WCAG 2.0 to 2.2, A and AA, as far as a program can tell: each kind of page, as each reader may see it. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import { listVisits } from "./page-kinds.ts";

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** Both schemes and both widths; that a colour depends on the width is not possible here. */
const VIEWS = [
  { width: 1280, colorScheme: "light" },
  { width: 360, colorScheme: "dark" },
] as const;

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const CHECK = `axe.run(document, ${JSON.stringify({ runOnly: STANDARDS, resultTypes: ["violations"] })})`;

const site = openSite();

describe.concurrent("axe finds nothing wrong, wide in light, narrow in dark, on", () => {
  test.each(listVisits())("$kind in $language", async ({ path }) => {
    const faults = await site.look(path, {}, async (page) => {
      await page.evaluate(AXE);
      const found: string[] = [];
      for (const { width, colorScheme } of VIEWS) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        found.push(...(await findViolations(page)).map((fault) => `${width} ${colorScheme} ${fault}`));
      }
      return found;
    });
    expect(faults).toEqual([]);
  });
});

test("axe does find what is wrong", async () => {
  const faults = await site.look("/about/", {}, async (page) => {
    await page.evaluate(AXE);
    await page.evaluate(`document.querySelector("main").innerHTML += '<img src="">'`);
    return await findViolations(page);
  });
  expect(faults).toEqual([expect.stringContaining("image-alt")]);
});

async function findViolations(page: Page): Promise<string[]> {
  const { violations } = (await page.evaluate(CHECK)) as AxeResults;
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ html }) => html.slice(0, 120))
        .slice(0, 3)
        .join(" ")}`,
  );
}

/** WCAG 2.0 to 2.2, A and AA, as far as a program can tell: each kind of page, as each reader may see it. */

import { describe, expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import { LAYOUTS, listVisits } from "./page-kinds.ts";
import { AXE, findViolations, STANDARDS } from "./violations.ts";

/** What a narrow window or the dark scheme can change; all else is the same page as in the wide, light one. */
const OF_APPEARANCE = ["color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable"];
const VIEWS = [
  { width: 1280, colorScheme: "light", rules: STANDARDS },
  { width: 360, colorScheme: "dark", rules: OF_APPEARANCE },
] as const;

const site = openSite();

/** A kind that has the layout of another one differs from it in its words alone, which one language and one view show. */
const visits = listVisits().filter(({ kind, language }) => LAYOUTS.includes(kind) || language === "en");

describe.concurrent("axe finds nothing wrong, wide in light, narrow in dark, on", () => {
  test.each(visits)("$kind in $language", async ({ path, kind }) => {
    const faults = await site.revisit(path, async (page) => {
      await page.evaluate(AXE);
      const found: string[] = [];
      for (const { width, colorScheme, rules } of LAYOUTS.includes(kind) ? VIEWS : VIEWS.slice(0, 1)) {
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

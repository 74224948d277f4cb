import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { COUNT_FOCUSABLE, FOLLOW_FOCUS, type FocusStep } from "./in-page.ts";
import { openSite } from "./open-site.ts";
import { listVisits } from "./page-kinds.ts";

const KINDS = [
  "home",
  "a record in both languages",
  "archive",
  "a month",
  "a tag",
  "places",
  "about",
  "not found",
];

const site = openSite();

describe.concurrent("with the Tab key alone", () => {
  test.each(listVisits(KINDS))(
    "everything on $kind in $language is reached, seen and left again",
    async ({ path }) => {
      const { trail, expected } = await site.revisit(path, async (page) => ({
        expected: (await page.evaluate(COUNT_FOCUSABLE)) as number,
        trail: await walk(page),
      }));
      expect(trail[0]?.href).toMatch(/^#/);
      expect(trail.filter(({ isMarked }) => !isMarked)).toEqual([]);
      expect(trail.filter(({ isSeen }) => !isSeen)).toEqual([]);
      expect(trail).toHaveLength(expected);
    },
  );
});

test("the skip link leads past the navigation: the next Tab is in the main part", async () => {
  const inMain = await site.revisit("/archive/", async (page) => {
    for (const key of ["Tab", "Enter", "Tab"]) await page.keyboard.press(key);
    return await page.evaluate(`document.querySelector("main").contains(document.activeElement)`);
  });
  expect(inMain).toBe(true);
});

/** Tabs from the top until the focus has left the page, or until it has gone on for longer than there are targets. */
async function walk(page: Page): Promise<FocusStep[]> {
  await page.evaluate(FOLLOW_FOCUS);
  const most = ((await page.evaluate(COUNT_FOCUSABLE)) as number) + 5;
  for (let step = 0; step < most; step++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate("document.activeElement === document.body")) break;
  }
  return (await page.evaluate("window.trail")) as FocusStep[];
}

/** WCAG 1.4.4, 1.4.10, 1.4.12 and 2.5.8: on a narrow window, with the reader's own spacing and size of text. */
import { describe, expect, test } from "vitest";
import { CLIPPED_TEXT, SIDEWAYS_SCROLL, SMALL_TARGETS, WIDE_ELEMENTS } from "./in-page.ts";
import { openSite } from "./open-site.ts";
import { listVisits } from "./page-kinds.ts";

const NARROW = { viewport: { width: 320, height: 640 } };

/** The values of WCAG 1.4.12. */
const TEXT_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

const site = openSite();

describe.concurrent("in a window of 320 px", () => {
  test.each(listVisits())(
    "$kind in $language does not scroll sideways, whatever the reader's spacing",
    async ({ path }) => {
      const found = await site.look(path, NARROW, async (page) => {
        const plain = await page.evaluate(SIDEWAYS_SCROLL);
        const wide = await page.evaluate(WIDE_ELEMENTS);
        await page.addStyleTag({ content: TEXT_SPACING });
        const spaced = await page.evaluate(SIDEWAYS_SCROLL);
        return { plain, spaced, clipped: await page.evaluate(CLIPPED_TEXT), wide: plain === 0 ? [] : wide };
      });
      expect(found).toEqual({ plain: 0, spaced: 0, clipped: [], wide: [] });
    },
  );
});

describe.concurrent("in a window of 1280 px at a zoom of 200 %", () => {
  test.each(listVisits())("$kind in $language does not scroll sideways or cut text off", async ({ path }) => {
    const zoomed = { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 };
    const found = await site.look(path, zoomed, async (page) => ({
      scroll: await page.evaluate(SIDEWAYS_SCROLL),
      clipped: await page.evaluate(CLIPPED_TEXT),
    }));
    expect(found).toEqual({ scroll: 0, clipped: [] });
  });
});

describe.concurrent("on a phone", () => {
  test.each(listVisits())("every target of $kind in $language is 24 px at least", async ({ path }) => {
    const small = await site.look(path, { viewport: { width: 360, height: 740 } }, (page) =>
      page.evaluate(SMALL_TARGETS),
    );
    expect(small).toEqual([]);
  });
});

/** WCAG 1.4.4, 1.4.10, 1.4.12 and 2.5.8: on narrow windows, with the reader's own spacing and size of text. */
import { describe, expect, test } from "vitest";
import { CLIPPED_TEXT, SIDEWAYS_SCROLL, SMALL_TARGETS, WIDE_ELEMENTS } from "./in-page.ts";
import { openSite } from "./open-site.ts";
import { LAYOUTS, listVisits } from "./page-kinds.ts";

const PHONE = { width: 360, height: 740 };
/** 1280 px at a zoom of 200 %. */
const ZOOMED = { width: 640, height: 450 };
const NARROW = { width: 320, height: 640 };

/** The values of WCAG 1.4.12, as a reader's own stylesheet has them: no policy of a page keeps that out. */
const TEXT_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

const ADD_STYLESHEET = `{
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(${JSON.stringify(TEXT_SPACING)});
  document.adoptedStyleSheets.push(sheet);
}`;

const site = openSite();

describe.concurrent("without sideways scroll or cut text at 200 % and at 320 px, in the reader's spacing too, with targets of 24 px", () => {
  test.each(listVisits(LAYOUTS))("$kind in $language", async ({ path }) => {
    const found = await site.revisit(path, async (page) => {
      await page.setViewportSize(PHONE);
      const small = await page.evaluate(SMALL_TARGETS);
      await page.setViewportSize(ZOOMED);
      const zoomed = await page.evaluate(SIDEWAYS_SCROLL);
      const clippedZoomed = await page.evaluate(CLIPPED_TEXT);
      await page.setViewportSize(NARROW);
      const plain = await page.evaluate(SIDEWAYS_SCROLL);
      const wide = plain === 0 ? [] : await page.evaluate(WIDE_ELEMENTS);
      await page.evaluate(ADD_STYLESHEET);
      const spaced = await page.evaluate(SIDEWAYS_SCROLL);
      return {
        small,
        zoomed,
        clippedZoomed,
        plain,
        wide,
        spaced,
        clipped: await page.evaluate(CLIPPED_TEXT),
      };
    });
    expect(found).toEqual({
      small: [],
      zoomed: 0,
      clippedZoomed: [],
      plain: 0,
      wide: [],
      spaced: 0,
      clipped: [],
    });
  });
});

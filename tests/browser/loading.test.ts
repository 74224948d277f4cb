/** What a page asks for, what it complains of, and which face its words are set in. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { FONTS_READY, HAS_ARABIC_SCRIPT, LOADED_FONTS } from "./in-page.ts";
import { openSite } from "./open-site.ts";
import { LAYOUTS, listVisits } from "./page-kinds.ts";

const NASTALIQ = /nastaliq/i;

const site = openSite();

describe.concurrent("loading", () => {
  test.each(listVisits(LAYOUTS))(
    "$kind in $language asks no other host, leaves the console silent, and takes Nastaliq only where Urdu is set",
    async ({ path, language }) => {
      const { loaded, used, needed, requests, complaints } = await site.look(
        path,
        {},
        async (page, findings) => ({
          loaded: (await page.evaluate(LOADED_FONTS)) as string[],
          used: await fontsOf(page, "footer p"),
          needed: await page.evaluate(HAS_ARABIC_SCRIPT),
          ...findings,
        }),
      );
      expect(requests.filter((address) => !address.startsWith(`${site.url}/`))).toEqual([]);
      expect(complaints).toEqual([]);
      expect(requests.length).toBeGreaterThan(1);
      expect(requests.some((address) => NASTALIQ.test(address))).toBe(language === "ur" || needed);
      expect(loaded.some((family) => NASTALIQ.test(family))).toBe(language === "ur" || needed);
      expect(used.some((family) => NASTALIQ.test(family))).toBe(language === "ur");
    },
  );
});

test("every sixtieth page of the site asks no other host, and the console stays silent", async () => {
  const pages = site.site.survey.pages.filter((_, index) => index % 60 === 0);
  expect(pages.length).toBeGreaterThan(40);
  const wrong: string[] = [];
  await site.look("/", {}, async (page, { requests, complaints }) => {
    for (const { url } of pages) {
      requests.length = complaints.length = 0;
      await page.goto(site.url + encodeURI(url), { waitUntil: "load" });
      await page.evaluate(FONTS_READY);
      const foreign = requests.filter((address) => !address.startsWith(`${site.url}/`));
      wrong.push(...[...foreign, ...complaints].map((finding) => `${url} ${finding}`));
    }
  });
  expect(wrong).toEqual([]);
});

test("a script or a style that got into a page would neither run nor go unnoticed", async () => {
  await site.look("/", {}, async (page, { complaints }) => {
    expect(await page.locator('script[type="application/ld+json"]').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await page.evaluate(SMUGGLE);
    expect(await page.evaluate("window.smuggled")).toBeUndefined();
    await expect.poll(() => complaints.join("\n")).toMatch(/style-src-attr forbids inline/);
    expect(complaints.join("\n")).toMatch(/script-src-elem forbids inline/);
  });
});

const SMUGGLE = `(() => {
  const script = document.createElement("script");
  script.textContent = "window.smuggled = true";
  document.body.append(script);
  document.body.insertAdjacentHTML("beforeend", '<p style="color: red">a</p>');
})()`;

describe("without JavaScript", () => {
  test("the language switch of a record leads to the same record in Urdu", async () => {
    const path = "/articles/2017-12-24-mqm-seeks-us-help-business-standard/";
    const [address, dir] = await site.look(path, { javaScriptEnabled: false }, async (page) => {
      await page.locator('header a[hreflang="ur"]').click();
      await page.waitForURL(`**/ur${path}`);
      return [page.url(), await page.locator("html").getAttribute("dir")];
    });
    expect([address, dir]).toEqual([`${site.url}/ur${path}`, "rtl"]);
  });
});

/** Families that the browser really drew the first match's letters with. */
async function fontsOf(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  return fonts.filter(({ isCustomFont }) => isCustomFont).map(({ familyName }) => familyName);
}

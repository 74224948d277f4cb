/** The search page in a real browser, on the real archive. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openSite } from "./open-site.ts";
import { openFacet, settle, typeQuery, wireSize } from "./search-page.ts";
import { AXE, findViolations, STANDARDS } from "./violations.ts";

const RECORD = "/articles/2017-12-24-mqm-seeks-us-help-business-standard/";
/** Bytes over the wire until the first result stands there. */
const BUDGET = 300 * 1024;
const site = openSite();
const addressOf = (page: Page) => page.url().slice(site.url.length);

test("from a record's masthead to results: what was typed there is looked for, in few bytes", async () => {
  await site.look(RECORD, {}, async (page, { requests, complaints }) => {
    requests.length = 0;
    await page.locator("header input[type=search]").fill("white house protest");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/search/?q=*");
    const { ids, count, marked } = await settle(page, "white house protest");
    expect(ids.length).toBe(10);
    expect(Number.parseInt(count, 10)).toBeGreaterThan(10);
    expect(marked).toEqual(expect.arrayContaining(["White", "House", "protest"]));
    const ofSearch = [...new Set(requests)]
      .map((address) => new URL(address).pathname)
      .filter((path) => path.startsWith("/search/index/") || /\/assets\/search\./.test(path));
    expect(ofSearch.length).toBeGreaterThan(10);
    expect(wireSize(site.site.folder, ofSearch)).toBeLessThan(BUDGET);
    expect(requests.filter((address) => !address.startsWith(`${site.url}/`))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe("typing", () => {
  test("loads nothing before the field is used, gives results as it goes, says how many, and can be gone back on", async () => {
    await site.look("/search/", {}, async (page, { requests }) => {
      const ofIndex = () => requests.filter((address) => address.includes("/search/index/"));
      expect(ofIndex()).toEqual([]);
      expect(await page.locator("#ways").isVisible()).toBe(true);
      await page.locator("#q").pressSequentially("rally in");
      const first = await settle(page, "rally in");
      expect(ofIndex()).not.toEqual([]);
      await page.locator("#q").pressSequentially(" London");
      const second = await settle(page, "rally in London");
      expect(second.ids).not.toEqual(first.ids);
      expect(addressOf(page)).toBe("/search/?q=rally+in+London");
      expect(await page.title()).toMatch(/^rally in London · /);
      expect(await page.locator("#ways").isVisible()).toBe(false);
      await page.locator("[role=status]", { hasText: second.count }).waitFor({ state: "attached" });

      await page.keyboard.press("Enter");
      const other = await typeQuery(page, "court");
      expect(other.ids).not.toEqual(second.ids);
      await page.goBack();
      expect(await settle(page, "rally in London")).toEqual(second);
      expect(await page.locator("#q").inputValue()).toBe("rally in London");
      await page.goForward();
      expect((await settle(page, "court")).ids).toEqual(other.ids);
    });
  });

  test("finds a phrase, says which words it left out, and says plainly when there is nothing", async () => {
    await site.revisit("/search/", async (page) => {
      const apart = await typeQuery(page, "muhajirs protest");
      const together = await typeQuery(page, '"muhajirs protest"');
      expect(together.ids.length).toBeGreaterThan(0);
      expect(Number.parseInt(together.count, 10)).toBeLessThan(Number.parseInt(apart.count, 10));
      const fewer = await typeQuery(page, "white house xylophonist");
      expect(fewer.notes).toContain("“⁨xylophonist⁩”");
      expect(fewer.ids.length).toBeGreaterThan(0);
      const nothing = await typeQuery(page, "xylophonist");
      expect(nothing).toMatchObject({ ids: [], count: "No record was found." });
      expect(await page.locator("#ways").isVisible()).toBe(true);
    });
  });

  test("on an Arabic keyboard finds what was written on an Urdu one, and shows it in Urdu", async () => {
    await site.revisit("/ur/search/", async (page) => {
      const urdu = await typeQuery(page, "الطاف حسین کی گرفتاری");
      const arabic = await typeQuery(page, "الطاف حسين كي گرفتاري");
      expect(arabic.ids).toEqual(urdu.ids);
      expect(arabic.ids.length).toBeGreaterThan(0);
      expect(arabic.marked.some((word) => /[\u0600-\u06ff]/.test(word))).toBe(true);
      expect(await page.locator("#results h2 a").first().getAttribute("href")).toMatch(/^\/ur\/articles\//);
    });
  });

  test("in English on an Urdu page shows the English words that were found, marked as English", async () => {
    await site.revisit("/ur/search/", async (page) => {
      await typeQuery(page, "hope in this administration");
      const excerpt = page.locator("#results .s", { has: page.locator("mark") }).first();
      expect(await excerpt.getAttribute("lang")).toBe("en");
      expect(await excerpt.getAttribute("dir")).toBe("ltr");
    });
  });
});

describe("filters", () => {
  test("narrow as their counts say, stand in the address, and are taken away one by one", async () => {
    await site.revisit("/search/?q=london", async (page) => {
      const all = await settle(page, "london");
      await openFacet(page, "Tag");
      const row = page.locator("#filters .facet[open] li").first();
      const counted = await row.locator(".n").textContent();
      await row.locator("input").check();
      await page.locator("#chips button").waitFor();
      const narrowed = await settle(page, "london");
      expect(narrowed.count).toBe(`${counted} results`);
      expect(narrowed.count).not.toBe(all.count);
      expect(addressOf(page)).toMatch(/^\/search\/\?q=london&tag=[a-z0-9-]+$/);
      await page.locator("#chips button").click();
      expect((await settle(page, "london")).count).toBe(all.count);
      expect(addressOf(page)).toBe("/search/?q=london");
      expect(await page.evaluate("document.activeElement.id")).toBe("q");
    });
  });

  test("of a search that was linked are restored, with its order and its years", async () => {
    await site.revisit("/search/?q=london&kind=protest&from=2014&to=2017&sort=oldest", async (page) => {
      const { dates } = await settle(page, "london");
      expect(dates.length).toBeGreaterThan(3);
      expect(dates).toEqual([...dates].sort());
      expect(dates.every((date) => date >= "2014" && date < "2018")).toBe(true);
      expect(await page.locator("#chips li").allInnerTexts()).toEqual([
        "Years 2014–2017",
        "Kind Protest",
        "Remove all filters",
      ]);
      await page.locator("#sort").selectOption("newest");
      await page.waitForURL("**&sort=newest");
      const newest = (await settle(page, "london")).dates;
      expect(newest).toEqual([...newest].sort().reverse());
    });
  });

  test("that leave nothing are offered to be removed", async () => {
    await site.revisit("/search/?q=london&from=1987&to=1987", async (page) => {
      expect(await settle(page, "london")).toMatchObject({ ids: [], count: "No record was found." });
      await page.locator("#notes button").click();
      await page.locator("#chips").waitFor({ state: "hidden" });
      expect((await settle(page, "london")).ids).toHaveLength(10);
    });
  });
});

test("all of it goes by keyboard alone", async () => {
  await site.revisit("/search/", async (page) => {
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const tabTo = async (selector: string) => {
      for (let step = 0; step < 80; step++) {
        if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
        await press("Tab");
      }
      throw new Error(`80 Tabs do not lead to ${selector}`);
    };
    await tabTo("#q");
    await page.keyboard.type("karachi");
    await press("Enter");
    const all = await settle(page, "karachi");
    await tabTo(".facet:nth-of-type(3) summary");
    await press("Enter");
    await page.locator("#filters .facet[open] input").first().waitFor();
    await tabTo(".facet input");
    await press("Space");
    await page.locator("#chips button").waitFor();
    const narrowed = await settle(page, "karachi");
    expect(narrowed.count).not.toBe(all.count);
    expect(await page.evaluate(`document.activeElement.matches(".facet input:checked")`)).toBe(true);
    await tabTo("#more button");
    await press("Enter");
    await page.locator("#hits > li:nth-child(11)").waitFor();
    expect(await page.evaluate(`document.activeElement.closest("li").matches(":nth-child(11)")`)).toBe(true);
    await page.locator("#q").focus();
    await press("Escape");
    expect(await page.locator("#q").inputValue()).toBe("");
    expect(addressOf(page)).not.toContain("q=");
  });
});

describe("where something is missing", () => {
  test.each([
    ["the index", "**/search/index/pagefind.js"],
    ["a part of the index", "**/*.pf_index"],
  ])("%s: it says so, and offers the lists", async (_, pattern) => {
    await site.look("/search/", {}, async (page) => {
      await page.route(pattern, (route) => route.abort());
      const { ids, count } = await typeQuery(page, "london");
      expect(ids).toEqual([]);
      expect(count).toContain("could not be loaded");
      expect(await page.locator("#ways").isVisible()).toBe(true);
      expect(await page.locator("#notes button").isVisible()).toBe(true);
    });
  });

  test("the script: the page says what it lacks, and offers the lists", async () => {
    await site.look("/about/", {}, async (page) => {
      await page.route("**/assets/search.*.js", (route) => route.abort());
      await page.goto(`${site.url}/search/`);
      await page.locator("#without-script").waitFor({ state: "visible" });
      expect(await page.locator("#search-form").isVisible()).toBe(false);
      expect(await page.locator("#ways a").count()).toBeGreaterThan(5);
    });
  });

  test("JavaScript: so does it, at once", async () => {
    for (const path of ["/search/", "/ur/search/?q=london"]) {
      await site.look(path, { javaScriptEnabled: false }, async (page) => {
        expect(await page.locator("#without-script").isVisible()).toBe(true);
        for (const part of ["#search-form", "#filters", "#bar", "#chips"]) {
          expect([part, await page.locator(part).isVisible()]).toEqual([part, false]);
        }
        expect(await page.locator("#ways").isVisible()).toBe(true);
      });
    }
  });
});

describe("axe finds nothing wrong, wide in light, narrow in dark, with results, open filters and none", () => {
  test.each([
    ["/search/", "london", "Tag"],
    ["/ur/search/", "لندن", "موضوع"],
  ])("on %s", async (path, query, facet) => {
    const faults = await site.revisit(path, async (page) => {
      await page.evaluate(AXE);
      const found: string[] = [];
      const check = async (state: string) => {
        for (const fault of await findViolations(page, STANDARDS)) found.push(`${state}: ${fault}`);
      };
      await typeQuery(page, query);
      await openFacet(page, facet);
      await page.locator("#filters .facet[open] input").first().check();
      await page.locator("#chips button").waitFor();
      await settle(page, query);
      await check("open filters");
      await page.setViewportSize({ width: 360, height: 900 });
      await page.emulateMedia({ colorScheme: "dark" });
      await page.locator("#filters > details > summary").click();
      await check("narrow, in dark");
      await typeQuery(page, "xylophonist");
      await check("no result");
      return found;
    });
    expect(faults).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { ORIGIN } from "../site/real-site.ts";
import { openSite } from "./open-site.ts";

const RECORD = "/articles/2017-12-24-mqm-seeks-us-help-business-standard/";
const SHOWN_NAVIGATION = `[...document.querySelectorAll("nav, form, a[href='#main']")]
  .filter((element) => element.checkVisibility()).map((element) => element.outerHTML.slice(0, 80))`;

const site = openSite();

describe.each([[RECORD], [`/ur${RECORD}`]])("%s on paper", (path) => {
  test("shows no navigation, and the addresses of the record and of the report in full", async () => {
    const { navigation, text } = await site.look(path, {}, async (page) => {
      await page.emulateMedia({ media: "print" });
      return {
        navigation: await page.evaluate(SHOWN_NAVIGATION),
        text: await page.evaluate("document.body.innerText"),
      };
    });
    expect(navigation).toEqual([]);
    expect(text).toContain(ORIGIN + path);
    expect(text).toMatch(/http:\/\/www\.business-standard\.com\/article\/\S+\.html/);
  });

  test("fits on a few sheets", async () => {
    const pdf = await site.look(path, {}, (page) => page.pdf({ format: "A4" }));
    const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.length).toBeLessThan(5);
  });
});

/** The search page as a reader works it: what is typed, and what then stands there. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Page } from "playwright-core";

/** What the results show, once they answer what is asked. */
export interface ShownResults {
  /** Ids of records, in their order. */
  readonly ids: readonly string[];
  /** Visible text of the count and of the notes under it. */
  readonly count: string;
  readonly notes: string;
  readonly marked: readonly string[];
  /** As `datetime` has them. */
  readonly dates: readonly string[];
}

/** Until the results answer this query, as the region's own attributes say. */
export async function settle(page: Page, query: string): Promise<ShownResults> {
  await page
    .locator(`#results[aria-busy="false"][data-query=${JSON.stringify(query)}]`)
    .waitFor({ state: "attached" });
  return (await page.evaluate(`(() => {
    const all = (selector) => [...document.querySelectorAll("#results " + selector)];
    return {
      ids: all("ol.es > li h2 a").map((link) => link.pathname.split("/").at(-2)),
      count: document.querySelector("#count").innerText,
      notes: document.querySelector("#notes").innerText,
      marked: all("mark").map((mark) => mark.textContent),
      dates: all("time").map((time) => time.dateTime),
    };
  })()`)) as ShownResults;
}

/** Types as a person does, letter by letter, over what stood there. */
export async function typeQuery(page: Page, query: string): Promise<ShownResults> {
  await page.locator("#q").fill("");
  await page.locator("#q").pressSequentially(query);
  return settle(page, query.trim());
}

/** Opens a facet of the panel by its name, and waits for its values. */
export async function openFacet(page: Page, name: string): Promise<void> {
  const facet = page.locator("#filters .facet", { has: page.locator("summary", { hasText: name }) });
  await facet.locator("summary").click();
  await facet.locator("li .n:not(:empty), option").first().waitFor({ state: "attached" });
}

/** Bytes over the wire: what is compressed already as it is, text as a host sends it. */
export function wireSize(folder: string, paths: readonly string[]): number {
  return paths.reduce((sum, path) => {
    const bytes = readFileSync(join(folder, decodeURIComponent(path)));
    return sum + (/\.(?:js|json|css|html)$/.test(path) ? brotliCompressSync(bytes).length : bytes.length);
  }, 0);
}

/** The real site behind a server, and a browser to look at it: one of each for a test file. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { headersAt } from "../../src/hosting/rules.ts";
import { type RealSite, realSite } from "../site/real-site.ts";
import { launchBrowser } from "../support/browser.ts";
import { siteRules } from "../support/hosting.ts";
import { type StaticServer, serveFolder } from "../support/server.ts";
import { type Findings, watchPage } from "./findings.ts";
import { FONTS_READY } from "./in-page.ts";

/** Milliseconds that one step in the browser may take on a busy machine. */
const PATIENCE = 60_000;

export interface OpenSite {
  readonly site: RealSite;
  readonly url: string;
  /** In a context of its own; `visit` ends when everything has loaded, fonts too. The page is closed after `look`. */
  look<T>(
    path: string,
    options: BrowserContextOptions,
    look: (page: Page, findings: Findings) => Promise<T>,
  ): Promise<T>;
  /** In a page that another visit may have used before, which is much faster: where what was loaded does not matter. */
  revisit<T>(path: string, look: (page: Page) => Promise<T>): Promise<T>;
}

const DESKTOP = { width: 1280, height: 720 };

/** Call it once at the top of a test file; the value is there when the tests run. */
export function openSite(): OpenSite {
  let site: RealSite | undefined;
  let server: StaticServer | undefined;
  let browser: Browser | undefined;
  const idle: Page[] = [];
  beforeAll(async () => {
    site = await realSite();
    const rules = siteRules();
    server = await serveFolder(site.folder, "", (path) => headersAt(rules, path));
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    get site() {
      return started(site);
    },
    get url() {
      return started(server).url;
    },
    async look(path, options, look) {
      const context = await started(browser).newContext(options);
      context.setDefaultTimeout(PATIENCE);
      try {
        const page = await context.newPage();
        const findings = await watchPage(page);
        await page.goto(started(server).url + encodeURI(path), { waitUntil: "load" });
        if (options.javaScriptEnabled !== false) await page.evaluate(FONTS_READY);
        return await look(page, findings);
      } finally {
        await context.close();
      }
    },
    async revisit(path, look) {
      const page = idle.pop() ?? (await started(browser).newPage());
      page.setDefaultTimeout(PATIENCE);
      await page.setViewportSize(DESKTOP);
      await page.emulateMedia({ colorScheme: "light", media: "screen" });
      await page.goto(started(server).url + encodeURI(path), { waitUntil: "load" });
      await page.evaluate(FONTS_READY);
      const seen = await look(page);
      // A page whose visit failed is not used again.
      idle.push(page);
      return seen;
    },
  };
}

function started<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("the site is not open yet: this belongs into a test");
  return value;
}

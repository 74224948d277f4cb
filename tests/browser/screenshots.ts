/**
 * Takes pictures of a built site, to be looked at by people.
 *
 *     node src/run.mjs tests/browser/screenshots.ts FOLDER [--site _site] [--only PART] [--width N]
 *
 * Writes `<page>-<language>-<width>-<scheme>.png` for each page below at 360 and 1280 px, light and dark, in both
 * languages, `<page>-<language>-print.png` as it goes to paper, and says which pages the site lacks.
 * `--only article` takes the pages whose name holds the word; `--width` may be given more than once.
 */
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../support/browser.ts";
import { serveFolder } from "../support/server.ts";

/** By the name their pictures bear; addresses as in English. */
const PAGES: Readonly<Record<string, string>> = {
  home: "/",
  archive: "/archive/",
  search: "/search/",
  year: "/2016/",
  month: "/2022/09/",
  day: "/2017/12/24/",
  "article-2017": "/articles/2017-12-24-mqm-seeks-us-help-business-standard/",
  "article-2025": "/articles/2025-06-25-altaf-hussain-calls-modi-advocate-mohajirs-facing-atrocities/",
  tag: "/tags/diaspora-protests/",
  event: "/events/2022-01-26-chief-minister-house-sit-in/",
  people: "/people/",
  places: "/places/",
  "on-this-day": "/on-this-day/",
  anniversary: "/on-this-day/05-12/",
  coverage: "/coverage/",
  map: "/map/",
  place: "/places/karachi-pakistan/",
  person: "/people/altaf-hussain/",
  about: "/about/",
  corrections: "/corrections/",
  data: "/data/",
  "not-found": "/404.html",
};
const LANGUAGES: Readonly<Record<string, string>> = { en: "", ur: "/ur" };
const SCHEMES = ["light", "dark"] as const;
/** CSS pixels of an A4 sheet between margins of 15 mm. */
const PAPER = 680;
const HEIGHT = 900;

interface Shot {
  readonly name: string;
  readonly url: string;
  readonly width: number;
  readonly scheme: "light" | "dark";
  readonly media: "screen" | "print";
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      site: { type: "string", default: "_site" },
      only: { type: "string", default: "" },
      width: { type: "string", multiple: true, default: ["360", "1280"] },
    },
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error("Say which folder the pictures go to.");
  const shots = listShots(values.site, values.only, values.width.map(Number));
  await mkdir(folder, { recursive: true });
  const server = await serveFolder(values.site);
  const browser = await launchBrowser();
  try {
    for (const shot of shots) await takeShot(browser, server.url, shot, folder);
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(`${shots.length} pictures in ${folder}`);
}

function listShots(site: string, only: string, widths: readonly number[]): Shot[] {
  return Object.entries(PAGES).flatMap(([page, path]) =>
    Object.entries(LANGUAGES).flatMap(([language, prefix]): Shot[] => {
      if (!page.includes(only)) return [];
      const url = prefix + path;
      if (!existsSync(join(site, url.endsWith("/") ? `${url}index.html` : url))) {
        console.log(`the site has no ${url}`);
        return [];
      }
      const name = `${page}-${language}`;
      return [
        ...widths.flatMap((width) =>
          SCHEMES.map((scheme) => ({
            name: `${name}-${width}-${scheme}`,
            url,
            width,
            scheme,
            media: "screen" as const,
          })),
        ),
        { name: `${name}-print`, url, width: PAPER, scheme: "light", media: "print" },
      ];
    }),
  );
}

async function takeShot(browser: Browser, site: string, shot: Shot, folder: string): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: shot.width, height: HEIGHT },
    colorScheme: shot.scheme,
  });
  await page.emulateMedia({ media: shot.media, colorScheme: shot.scheme });
  await page.goto(site + shot.url, { waitUntil: "load", timeout: 30_000 });
  await page.evaluate("document.fonts.ready.then(() => undefined)");
  await page.screenshot({ path: join(folder, `${shot.name}.png`), fullPage: true, timeout: 30_000 });
  await page.close();
}

await main();

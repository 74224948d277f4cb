import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verifyCopy } from "../../src/fixity/verify.ts";
import { openZip } from "../../src/fixity/zip-copy.ts";
import { unpack, writeTo } from "../fixity/copies.ts";
import { listFiles, type PageSurvey, surveyPage } from "../site/survey.ts";
import { launchBrowser } from "../support/browser.ts";
import { contentFile, goodContent } from "../support/cases.ts";
import { commandEnvironment } from "../support/site.ts";
import { FONTS_READY } from "./in-page.ts";

/** Below a path, so that an address that was left as it is leads out of the folder. */
const ADDRESS = "https://archive.example/some/path/";

const URDU = contentFile(
  "articles/2016/good.ur.md",
  "---\ntitle: کیمپ کھل گیا\nsummary: ایک کیمپ کھل گیا۔\n---\nکیمپ کھل گیا، اخبار لکھتا ہے۔\n",
);

let folder = "";
let copy = "";
let browser: Browser | undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "offline-test-"));
  const content = [...goodContent(), URDU];
  writeTo(join(folder, "content"), new Map(content.map(({ path, bytes }) => [path, bytes])));
  const zip = join(folder, "edition.zip");
  const run = spawnSync(process.execPath, ["src/run.mjs", "offline", "--output", zip], {
    encoding: "utf8",
    timeout: 120_000,
    env: commandEnvironment({ ARCHIVE_CONTENT: join(folder, "content"), SITE_URL: ADDRESS }),
  });
  expect(run).toMatchObject({ status: 0, stdout: expect.stringMatching(/^edition\.zip: \d+ pages/) });
  copy = writeTo(join(folder, "a folder, نقل"), await unpack(zip));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("the offline edition", () => {
  test("has no link that leads to a file or a place that it has not", () => {
    const { faults, followed } = followLinks();
    expect(faults).toEqual([]);
    expect(followed).toBeGreaterThan(1000);
  });

  test("agrees with the manifest in it", async () => {
    const zip = await openZip(join(folder, "edition.zip"));
    expect(await verifyCopy(zip)).toMatchObject({ kind: "site", findings: [] });
    await zip.close();
  });

  test("opens from the folder and is read by its links, in both languages, and asks no host for anything", async () => {
    const asked: string[] = [];
    const complaints: string[] = [];
    const page = await openPage(asked, complaints);
    const seen: string[] = [];
    await page.goto(pathToFileURL(join(copy, "index.html")).href);
    const look = async () => {
      await page.evaluate(FONTS_READY);
      seen.push(
        String(
          await page.evaluate("document.documentElement.lang + ' ' + document.querySelector('h1').innerText"),
        ),
      );
    };
    await look();
    for (const link of [
      "main a[href*='articles/']",
      ".tongue a",
      ".name a",
      "nav a[href='archive/index.html']",
    ]) {
      await page.locator(link).first().click();
      await page.waitForLoadState("load");
      await look();
    }
    expect(seen.map((heading) => heading.slice(0, 2))).toEqual(["en", "en", "ur", "ur", "ur"]);
    expect(seen[2]).toContain("کیمپ کھل گیا");
    expect(
      await page.evaluate("[...document.fonts].filter((face) => face.status === 'loaded').length"),
    ).toBeGreaterThan(0);
    expect(asked.filter((url) => !url.startsWith("file:"))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test.each([
    ["search/index.html", "cannot search"],
    ["ur/search/index.html", "تلاش نہیں ہو سکتی"],
  ])("says on %s why it cannot search, and leads to the lists", async (path, said) => {
    const complaints: string[] = [];
    const page = await openPage([], complaints);
    await page.goto(pathToFileURL(join(copy, path)).href);
    expect(await page.locator("main").textContent()).toContain(said);
    expect(await page.locator("search, form").count()).toBe(0);
    expect(await page.locator("#ways a").count()).toBeGreaterThan(3);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

async function openPage(asked: string[], complaints: string[]): Promise<Page> {
  if (browser === undefined) throw new Error("there is no browser");
  const context = await browser.newContext();
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  page.on("request", (request) => asked.push(request.url()));
  page.on("requestfailed", (request) => complaints.push(`${request.url()} failed`));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => complaints.push(message.text()));
  return page;
}

/** Every address of every page, as a browser follows it from the folder. */
function followLinks(): { readonly faults: string[]; readonly followed: number } {
  const files = new Set(listFiles(copy));
  const pages = new Map<string, PageSurvey>();
  for (const file of files)
    if (file.endsWith(".html"))
      pages.set(file, surveyPage(`/${file}`, readFileSync(join(copy, file), "utf8")));
  let followed = 0;
  const faults: string[] = [];
  for (const [file, { links }] of pages)
    for (const { holder, address } of links) {
      const target = new URL(address, `file:///copy/${encodeURI(file)}`);
      if (target.protocol !== "file:") {
        if (!/^(?:a|link rel=(?:canonical|alternate))$/.test(holder))
          faults.push(`${file}: ${holder} ${address}`);
        continue;
      }
      followed++;
      const path = decodeURIComponent(target.pathname).replace(/^\/copy\//, "");
      const place = decodeURIComponent(target.hash.slice(1));
      const isThere = files.has(path) && (place === "" || pages.get(path)?.ids.includes(place) === true);
      if (!isThere) faults.push(`${file}: ${holder} ${address}`);
    }
  return { faults, followed };
}

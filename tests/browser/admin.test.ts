/**
 * The browser editor with a folder of the browser's own in place of one that a person chooses: what it writes must be
 * content that the reader takes without a word.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { composeReading, gatherMaterials } from "../../src/build.ts";
import { headersAt } from "../../src/hosting/rules.ts";
import { readSound } from "../../src/reading.ts";
import { launchBrowser } from "../support/browser.ts";
import { siteRules } from "../support/hosting.ts";
import { type StaticServer, serveFolder } from "../support/server.ts";
import { articleText, buildSite, SITE_YAML, writeFiles } from "../support/site.ts";

/** Milliseconds for one step; a slow machine takes two seconds for the longest. */
const PATIENCE = 20_000;

const FERRY = "content/articles/2017/2017-12-24-ferry-runs-again.md";
const FERRY_IN_URDU = "content/articles/2017/2017-12-24-ferry-runs-again.ur.md";
const NEW = "content/articles/2018/2018-02-03-pier-closed-again-no-reason-given.md";

const NEW_IN_URDU = NEW.replace(".md", ".ur.md");

const NEW_TEXT = `---
title: 'Pier closed_again: no reason given'
date: 2018-02-03T09:30+05:00
summary: The pier is closed, say its owners.
source:
  publisher: Harbour News
  url: https://news.example/pier
  headline: '2018'
tags:
  - ferry
people:
  - Jane Doe
---

Harbour News reported that the pier is closed.

No reason was given.
`;

/** Marks that an editor of formatted text would write otherwise, and values that look like numbers. */
const BODY =
  "The *ferry* runs \\_again\\_, says `code`.\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n1) one\n2) two";

const CONTENT: Readonly<Record<string, string>> = {
  "content/site.yaml": SITE_YAML,
  "content/tags.yaml": "- id: ferry\n  name: The ferry\n  ur: { name: فیری }\n",
  "content/people.yaml": "- id: jane-doe\n  name: Jane Doe\n",
  [FERRY]: `${front(articleText({ people: "[Jane Doe]", kind: "report", eventDate: "2017" }))}\n${BODY}\n`,
  [FERRY_IN_URDU]:
    "---\ntitle: فیری پھر چل پڑی\nsummary: فیری چل پڑی۔\n---\n\nاخبار کے مطابق فیری پھر چل پڑی۔\n",
};

let folder: string;
let server: StaticServer;
let browser: Browser;
let page: Page;
/** Addresses on other hosts, errors and warnings of the console, and what was not found. */
const complaints: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "editor-"));
  writeFiles(folder, CONTENT);
  const output = join(folder, "site");
  const built = await buildSite({
    content: join(folder, "content"),
    output,
    env: { SITE_URL: "https://archive.example/some/path" },
  });
  if (built.code !== 0) throw new Error(built.stdout + built.stderr);
  const rules = siteRules({ basePath: "/some/path" });
  server = await serveFolder(output, "/some/path", (path) => headersAt(rules, path));
  browser = await launchBrowser();
  page = await openPage("en");
  await page.addInitScript("window.showDirectoryPicker = () => navigator.storage.getDirectory();");
  await page.goto(`${server.url}/404.html`);
  await page.evaluate(`(${WRITE_FILES})(${JSON.stringify({ ...CONTENT, ".git/HEAD": "" })})`);
  await page.goto(EDITOR());
  await page.getByRole("button", { name: "Work with Local Repository" }).click();
  await page.getByText("Ferry runs again").first().waitFor();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("the editor", () => {
  test("proposes the names that the archive knows", async () => {
    await openForm("entries/2017/2017-12-24-ferry-runs-again");
    const tags = findInput("en", "tags");
    await tags.focus();
    await page.locator("#known-tags option").first().waitFor({ state: "attached" });
    expect(await tags.getAttribute("list")).toBe("known-tags");
    expect(await page.locator("#known-tags option").count()).toBe(1);
  });

  test("writes a changed translation into its own file, and leaves the texts as they were", async () => {
    await openForm("entries/2017/2017-12-24-ferry-runs-again");
    await fill("ur", "title", "فیری: دوبارہ");
    await save();
    const written = await readFiles();
    expect(written[FERRY_IN_URDU]).toBe(
      CONTENT[FERRY_IN_URDU]?.replace("title: فیری پھر چل پڑی\n", "title: 'فیری: دوبارہ'\n"),
    );
    expect(written[FERRY]?.split("\n---\n")[1]).toBe(`\n${BODY}\n`);
  });

  test("writes a new record and its translation where the reader looks for them, and nothing that they lack", async () => {
    await openForm("new");
    await fill("en", "title", "Pier closed_again: no reason given");
    await fill("en", "date", "2018-02-03T09:30+05:00");
    await fill("en", "summary", "The pier is closed, say its owners.");
    await fill("en", "source.publisher", "Harbour News");
    await fill("en", "source.url", "https://news.example/pier");
    await fill("en", "source.headline", "2018");
    await fill("en", "tags", "ferry");
    await fill("en", "people", "Jane Doe");
    await fill("en", "body", "Harbour News reported that the pier is closed.\n\nNo reason was given.");
    await page
      .getByRole("button", { name: /^Enable .*Urdu/ })
      .last()
      .click();
    await fill("ur", "title", "گھاٹ بند");
    await fill("ur", "summary", "گھاٹ بند ہے۔");
    await fill("ur", "body", "اخبار کے مطابق گھاٹ بند ہے۔");
    await save();
    const written = await readFiles();
    expect(Object.keys(written).filter((path) => !(path in CONTENT))).toEqual([NEW, NEW_IN_URDU]);
    expect(written[NEW]).toBe(NEW_TEXT);
    expect(written[NEW_IN_URDU]).toBe(
      "---\ntitle: گھاٹ بند\nsummary: گھاٹ بند ہے۔\n---\n\nاخبار کے مطابق گھاٹ بند ہے۔\n",
    );
  });

  test("writes a new person into the list of those that are known", async () => {
    await openForm("entries/people", "names");
    await page
      .getByRole("button", { name: /Add .*Person/ })
      .last()
      .click();
    await fill(undefined, "people.1.id", "ann-oak");
    await fill(undefined, "people.1.name", "Ann Oak");
    await save();
    expect((await readFiles())["content/people.yaml"]).toBe(
      "- id: jane-doe\n  name: Jane Doe\n- id: ann-oak\n  name: Ann Oak\n",
    );
  });

  test("writes what the reader takes without a word, and what makes a site", async () => {
    const { articles, authorities } = await readBack(await readFiles());
    expect(articles).toMatchObject([
      { people: ["Jane Doe"], eventDate: { edtf: "2017" }, translations: [{ title: "فیری: دوبارہ" }] },
      {
        date: { edtf: "2018-02-03T09:30+05:00" },
        source: { headline: { state: "given", text: "2018" } },
        translations: [{ lang: "ur", title: "گھاٹ بند" }],
      },
    ]);
    expect(authorities.people.map(({ id }) => id)).toEqual(["jane-doe", "ann-oak"]);
  });

  test("says what is wrong, and writes nothing", async () => {
    const before = await readFiles();
    await openForm("entries/2017/2017-12-24-ferry-runs-again");
    await fill("en", "date", "24-12-2017");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("Write the year, month and day with hyphens").first().waitFor();
    expect(await readFiles()).toEqual(before);
  });

  test("speaks the reader's language, from the site itself, and offers no way in where there is no repository", async () => {
    const french = await openPage("fr-FR");
    await french.goto(EDITOR());
    await french.getByRole("button", { name: /dépôt local/i }).waitFor();
    expect(await french.getByRole("button").count()).toBe(1);
  });

  test("has asked no other host through all of this, broken no rule of its policy, and left the console silent", () => {
    expect(complaints).toEqual([]);
  });
});

const EDITOR = () => `${server.url}/admin/`;

async function openPage(locale: string): Promise<Page> {
  // High enough for the whole form: what is out of sight is not drawn.
  const context = await browser.newContext({ locale, viewport: { width: 1300, height: 3400 } });
  context.setDefaultTimeout(PATIENCE);
  const opened = await context.newPage();
  opened.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(`${server.url}/`) && !/^(blob|data):/.test(address)) complaints.push(address);
  });
  opened.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  opened.on("pageerror", (error) => complaints.push(String(error)));
  opened.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  return opened;
}

/** Opens a form by its address; it is there when its button is. */
async function openForm(path: string, collection = "articles"): Promise<void> {
  await page.goto(`${EDITOR()}#/collections/${collection}/${path}`);
  await page.getByRole("button", { name: "Save", exact: true }).waitFor();
}

/** The input of a field, by the path of its key; of a file with translations, by language too. */
function findInput(language: string | undefined, path: string): Locator {
  const pane = language === undefined ? "" : `[data-locale="${language}"] `;
  return page.locator(`${pane}[data-key-path="${path}"]`).first().locator("input, textarea").first();
}

async function fill(language: string | undefined, path: string, text: string): Promise<void> {
  const input = findInput(language, path);
  await input.fill(text);
  expect(await input.inputValue()).toBe(text);
}

/** Ends when the files are written: the editor then goes back to its list. */
async function save(): Promise<void> {
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.waitForURL(/#\/collections\/[a-z]+$/);
}

async function readFiles(): Promise<Record<string, string>> {
  return (await page.evaluate(READ_FILES)) as Record<string, string>;
}

/** What a reader would do with the files: no problem is found, and every page of the archive can be made. */
async function readBack(written: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(folder, "back-"));
  writeFiles(root, written);
  const environment = { ARCHIVE_CONTENT: join(root, "content") };
  const reading = await readSound(environment, new Date("2026-01-01T00:00:00Z"));
  expect(reading.problems).toEqual([]);
  const materials = await gatherMaterials(reading, environment, () => undefined);
  const { sheets } = composeReading(reading, materials, environment);
  expect(sheets.filter((sheet) => sheet.render() === "")).toEqual([]);
  return reading.archive;
}

function front(record: string): string {
  return `${record.split("\n---\n")[0]}\n---\n`;
}

/** Both run in the page, in the folder that the browser keeps for the site. */
const WRITE_FILES = `async (files) => {
  const root = await navigator.storage.getDirectory();
  for (const [path, text] of Object.entries(files)) {
    const names = path.split("/");
    let folder = root;
    for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
    const file = await (await folder.getFileHandle(names.at(-1), { create: true })).createWritable();
    await file.write(text);
    await file.close();
  }
}`;

const READ_FILES = `(async () => {
  const files = {};
  const walk = async (folder, path) => {
    for await (const [name, entry] of folder.entries()) {
      if (entry.kind === "directory") await walk(entry, path + name + "/");
      else if (!path.startsWith(".git/")) files[path + name] = await (await entry.getFile()).text();
    }
  };
  await walk(await navigator.storage.getDirectory(), "");
  return Object.fromEntries(Object.entries(files).sort());
})()`;

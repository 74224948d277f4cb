/** A fork for another topic and other languages: a site of eight made-up records, made by its content alone. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { readArchive } from "../../src/reading.ts";
import { type BuildResult, buildSite, commandEnvironment, PROJECT } from "../support/site.ts";
import { findTopicWords, makeTopicSearch } from "../support/topic-words.ts";
import { findBrokenLinks, findForeignResources } from "./links.ts";
import { findMarkupFaults } from "./markup.ts";
import { recordIds } from "./records.ts";
import { type SiteSurvey, surveySite } from "./survey.ts";

const CONTENT = join(PROJECT, "tests/sites/lighthouse/content");
const ORIGIN = "https://phare.example";

let built: BuildResult;
let site: SiteSurvey;

beforeAll(async () => {
  built = await buildSite({ content: CONTENT, output: join(inject("scratch"), "lighthouse") });
  expect(built.code, built.stderr).toBe(0);
  site = surveySite(built.output);
});

test("says that eight records came in, and came out at every place", () => {
  expect(recordIds(CONTENT)).toHaveLength(8);
  const counts = built.stdout.trimEnd().split("\n").at(-1)?.split(" = ") ?? [];
  expect(counts).toContain("8 pages in French");
  expect(counts).toContain("8 pages in English");
  for (const count of counts) expect(count).toMatch(/^(?:8 |7 .+ \+ 1 withdrawn$)/);
});

test.each([
  ["French", "", "fr", "fr_FR"],
  ["English", "/en", "en", "en_GB"],
])("each record has its page in %s, which says so", (_, prefix, lang, locale) => {
  for (const id of recordIds(CONTENT)) {
    const page = site.pages.find(({ url }) => url === `${prefix}/articles/${id}/`);
    expect(page).toMatchObject({ lang, dir: "ltr" });
    expect(page?.openGraph["og:locale"]).toBe(locale);
  }
});

test("every page is in one of the two languages, as its address says", () => {
  for (const { url, lang } of site.pages) expect(lang, url).toBe(url.startsWith("/en/") ? "en" : "fr");
});

describe("the words of the content", () => {
  test.each([
    ["index.html", "8\u00a0notices de 3\u00a0titres|8 notices de 3 titres"],
    ["2003/06/01/index.html", "1er juin 2003"],
    ["404.html", "Il n’y a pas de page à cette adresse"],
    ["data/README.md", "EDTF"],
    ["feed.xml", 'xml:lang="fr"'],
    ["search/index.html", "en français et anglais"],
    ["en/search/index.html", "in French and English"],
  ])("are in %s", (file, wanted) => {
    expect(readFileSync(join(built.output, file), "utf8")).toMatch(new RegExp(wanted));
  });

  test("leave no name unfilled", () => {
    const texts = site.pages.map(({ title, description, headings }) =>
      [title, description, ...headings].join(),
    );
    expect(texts.filter((text) => /[{}]|undefined|NaN/.test(text))).toEqual([]);
  });
});

test("nothing of the archive's own topic is in any file", async () => {
  const own = await readArchive({ ARCHIVE_CONTENT: join(PROJECT, "content") }, new Date(0));
  const search = makeTopicSearch(findTopicWords(own.archive));
  const texts = site.files.filter((file) =>
    /\.(?:html|xml|json|ndjson|csv|txt|md|bib|ris|opml|css|js|svg)$/.test(file),
  );
  expect(texts.length).toBeGreaterThan(300);
  const found = texts.flatMap((file) =>
    search(readFileSync(join(built.output, file), "utf8")).map((word) => `${file}: ${word}`),
  );
  expect(found).toEqual([]);
});

test("nothing is in Urdu, and no page asks for its font", () => {
  for (const file of site.files.filter((path) => path.endsWith(".html"))) {
    const html = readFileSync(join(built.output, file), "utf8");
    expect(html, file).not.toMatch(/\p{Script=Arabic}|(?:lang|hreflang)="ur"|nastaliq/u);
  }
});

test("no link leads nowhere, and no page asks another host", () => {
  expect(findBrokenLinks(site, ORIGIN)).toEqual([]);
  expect(findForeignResources(site, ORIGIN)).toEqual([]);
});

test("no page has a fault of markup", () => {
  const pages = site.files.filter((file) => file.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(100);
  expect(
    pages.flatMap((file) => findMarkupFaults(readFileSync(join(built.output, file), "utf8"), file)),
  ).toEqual([]);
});

test("the check has nothing to say of it", async () => {
  const { code, stdout, stderr } = await run("check");
  expect([code, stdout + stderr]).toEqual([0, "8 records, 3 translations, 1 dossier: no problems\n"]);
});

test("the check before publishing says what its operator has to do", async () => {
  const { code, stdout, stderr } = await run("publish-check");
  expect(code).toBe(1);
  const told = stdout + stderr;
  expect(told).toContain(`"${ORIGIN}" is an address that no reader can reach`);
  expect(told).toContain("there is no /.well-known/security.txt");
});

async function run(command: string): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = commandEnvironment({ ARCHIVE_CONTENT: CONTENT });
  const options = { cwd: PROJECT, env, timeout: 60_000 };
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, ["src/run.mjs", command], options)) };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}

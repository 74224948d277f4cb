/** What researchers take home from the real site: every file read by independent readers, every page as Zotero reads it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-csl";
import { beforeAll, describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import type { Article } from "../../src/archive/article.ts";
import { calendarPart } from "../../src/archive/partial-date.ts";
import { readArchive } from "../../src/reading.ts";
import { isPerson, splitByline } from "../../src/views/byline.ts";
import { citeReport } from "../../src/views/citation.ts";
import { citeReportIn, plainCitation } from "../../src/views/citation-styles.ts";
import { draftOf } from "../import/drafts.ts";
import { expectedReport, READERS } from "../support/citation-readers.ts";
import { importFile } from "../support/import-run.ts";
import { makeContent, PROJECT } from "../support/site.ts";
import { readAsZotero } from "../support/zotero.ts";
import { type RealSite, realSite } from "./real-site.ts";

const EXTENSIONS = ["bib", "ris", "csl.json", "json"];

let site: RealSite;
let listed: readonly Article[];

beforeAll(async () => {
  site = await realSite();
  const { archive } = await readArchive({ ARCHIVE_CONTENT: join(PROJECT, "content") }, new Date(0));
  listed = archive.articles.filter(({ withdrawn }) => withdrawn === undefined);
});

const read = (path: string) => readFileSync(join(site.folder, path), "utf8");

describe.each(Object.entries(READERS))("the archive's %s", (extension, readers) => {
  test.each(Object.entries(readers))("is read by %s: every record, with its fields", (_, reader) => {
    expect(reader(read(`data/records.${extension}`))).toEqual(listed.map(expectedReport));
  });

  test("is what the records' own files hold, one after the other", () => {
    const own = listed.map(({ id }) => read(`articles/${id}/record.${extension}`).trim());
    const joined =
      extension === "csl.json"
        ? `[${own.map((text) => text.slice(1, -1)).join(",\n")}]\n`
        : `${own.join("\n\n")}${extension === "ris" ? " " : ""}\n`;
    expect(read(`data/records.${extension}`).replaceAll("ER  - \n", "ER  -\n").trim()).toBe(
      joined.replaceAll("ER  - \n", "ER  -\n").trim(),
    );
  });
});

test("every list has its records in all formats, and every year's records are the archive's", () => {
  const lists = site.survey.files.flatMap((file) => /^(?!data\/)(.*\/records)\.json$/.exec(file)?.[1] ?? []);
  expect(lists.length).toBeGreaterThan(100);
  const wrong = lists.filter((list) => {
    const { count, records } = JSON.parse(read(`${list}.json`)) as {
      count: number;
      records: { id: string }[];
    };
    const ids = records.map(({ id }) => id);
    const csl = (JSON.parse(read(`${list}.csl.json`)) as { id: string }[]).map(({ id }) => id);
    const bib = [...read(`${list}.bib`).matchAll(/^@article\{(.*),$/gm)].map(([, id]) => id);
    const ris = [...read(`${list}.ris`).matchAll(/^ID {2}- (.*)$/gm)].map(([, id]) => id);
    return count !== ids.length || [csl, bib, ris].some((others) => others.join() !== ids.join());
  });
  expect(wrong).toEqual([]);
  const years = lists.filter((list) => /^\d{4}\//.test(list));
  const inYears = years.flatMap((list) =>
    (JSON.parse(read(`${list}.json`)) as { records: { id: string }[] }).records.map(({ id }) => id),
  );
  expect(inYears.sort()).toEqual(listed.map(({ id }) => id).sort());
});

test("a record's JSON has its front matter, its words in each language, and the sums of their files", () => {
  for (const article of listed) {
    const json = JSON.parse(read(`articles/${article.id}/record.json`));
    const { source, translations } = article;
    expect(json).toMatchObject({
      id: article.id,
      title: article.title,
      date: article.date.edtf,
      tags: article.tags,
      body: article.body,
      sha256: article.sha256,
      source: { publisher: source.publisher, ...(source.url && { url: source.url }) },
    });
    expect((json.translations ?? []).map(({ lang, body }: Record<string, string>) => [lang, body])).toEqual(
      translations.map(({ lang, body }) => [lang, body]),
    );
  }
});

test("pages with files lead to them, from either language", () => {
  const pages = site.survey.pages.filter(({ url }) =>
    /^\/(ur\/)?(\d{4}\/|(articles|tags|people|places|organisations|publishers|kinds|events)\/[^/]+\/)$/.test(
      url,
    ),
  );
  const wrong = pages.filter(({ url, links }) => {
    const name = url.includes("/articles/") ? "record" : "records";
    const files = EXTENSIONS.map((extension) => `${url.replace(/^\/ur/, "")}${name}.${extension}`);
    const offered = (holder: string) =>
      links.filter((link) => link.holder === holder).map(({ address }) => decodeURI(address));
    const missing = (holder: string) => files.filter((file) => !offered(holder).includes(file));
    return [...missing("a"), ...missing("link rel=alternate")].length > 0;
  });
  expect(wrong.map(({ url }) => url)).toEqual([]);
});

test.each(["", "ur/"])("every record at /%s is a newspaper article to Zotero, with its fields", (prefix) => {
  const items = listed.map(({ id }) => readAsZotero(read(`${prefix}articles/${id}/index.html`)));
  const expected = listed.map((article) => {
    const report = expectedReport(article);
    return {
      itemType: "newspaperArticle",
      title: report.title,
      publicationTitle: report.publisher,
      date: calendarPart(article.date),
      language: article.source.lang ?? "und",
      creators: splitByline(article.source.author ?? "").map((name) =>
        isPerson(name)
          ? { firstName: name.given, lastName: name.family }
          : { firstName: "", lastName: name.literal.replace(/\.$/, "") },
      ),
    };
  });
  expect(items.map(({ url: _, abstractNote: __, ...item }) => item)).toEqual(expected);
  const addresses = items.map(({ url = "" }) => decodeURI(url));
  expect(
    addresses.filter((address, index) => address !== decodeURI(listed[index]?.source.url ?? address)),
  ).toEqual([]);
});

test("APA is set as citeproc sets it from the CSL-JSON, where the style has a rule for what is known", () => {
  const sample = listed.filter(({ source, date }, index) => {
    const { headline, agency, author } = source;
    return (
      index % 9 === 0 &&
      headline.state === "as-title" &&
      (agency === undefined || author !== undefined) &&
      date.precision !== "time"
    );
  });
  expect(sample.length).toBeGreaterThan(10);
  for (const article of sample) {
    const [item] = JSON.parse(read(`articles/${article.id}/record.csl.json`));
    const set = new Cite([item]).format("bibliography", { template: "apa", format: "text" });
    const ours = plainCitation(citeReportIn("APA 7", citeReport(article)));
    expect(foldMarks(ours)).toBe(foldMarks(set));
  }
});

test.each([
  ["RIS", "records.ris"],
  ["CSL-JSON", "records.csl.json"],
  ["BibLaTeX", "records.bib"],
])("%s is imported into an empty archive with equal fields for every record", (_, file) => {
  const content = makeContent({});
  importFile(join(site.folder, "data", file), content, "--own-summary");
  const drafts = readdirSync(join(content, "drafts")).map((name) => {
    const text = readFileSync(join(content, "drafts", name), "utf8");
    const [, frontMatter = ""] = /(?:^|\n)---\n(.*?)\n---\n/s.exec(text) ?? [];
    return JSON.stringify(sortKeys(parseYaml(frontMatter, { schema: "failsafe" })));
  });
  expect(drafts.sort()).toEqual(listed.map((article) => JSON.stringify(sortKeys(draftOf(article)))).sort());
});

/** citeproc turns quotation marks, and gives a capital to what follows a full stop. */
function foldMarks(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[‘’“”"]/g, "'")
    .replace(/–/g, "-");
}

/** Without what is empty: a file leaves it out. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined && !(Array.isArray(field) && field.length === 0))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => [key, sortKeys(field)]),
  );
}

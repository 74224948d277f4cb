/** The files of data and the API of the real site: each against its own description, and all against the records. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse as parseCsv } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import type { Article, RecordText } from "../../src/archive/article.ts";
import { readArchive } from "../../src/reading.ts";
import { draftOf } from "../import/drafts.ts";
import { makeAnswerCheck } from "../support/api-answers.ts";
import { type Element, findAll, parseHtml, textOf } from "../support/dom.ts";
import { importFile } from "../support/import-run.ts";
import { makeContent, PROJECT } from "../support/site.ts";
import { ORIGIN, type RealSite, realSite } from "./real-site.ts";
import { recordIds, standingIds } from "./records.ts";

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly count?: number;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: { readonly fields: readonly TableField[] };
}

interface TableField {
  readonly name: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly pattern?: string;
    readonly enum?: readonly string[];
  };
}

let site: RealSite;
let listed: readonly Article[];
let resources: readonly Resource[];

beforeAll(async () => {
  site = await realSite();
  const { archive } = await readArchive({ ARCHIVE_CONTENT: join(PROJECT, "content") }, new Date(0));
  listed = archive.articles.filter(({ withdrawn }) => withdrawn === undefined);
  ({ resources } = readJson("data/datapackage.json"));
});

const read = (path: string) => readFileSync(join(site.folder, path), "utf8");
// biome-ignore lint/suspicious/noExplicitAny: what is read is whatever JSON it is.
const readJson = (path: string): any => JSON.parse(read(path));
const rowsOf = (text: string): Record<string, string>[] => parseCsv(text, { bom: true, columns: true });

describe("the Data Package", () => {
  test.each(["data-package", "table-schema"])("is valid by the profile of a %s", (profile) => {
    const { $schema: _, ...schema } = JSON.parse(
      readFileSync(join(PROJECT, `tests/support/profiles/${profile}.json`), "utf8"),
    );
    // The profiles are of draft 4, and have nothing that later drafts read otherwise.
    const check = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    const described = readJson("data/datapackage.json");
    const subject = profile === "data-package" ? described : resources[0]?.schema;
    expect(check(subject), JSON.stringify(check.errors)).toBe(true);
    expect(check({ resources: "none", fields: "none" })).toBe(false);
  });

  test("has the size and the sum of each file, as the site's own manifest has it", () => {
    const manifest = read("manifest-sha256.txt");
    expect(resources.length).toBeGreaterThan(10);
    for (const { path, bytes, hash } of resources) {
      const written = readFileSync(join(site.folder, "data", path));
      const sum = createHash("sha256").update(written).digest("hex");
      expect([path, bytes, hash]).toEqual([path, written.length, `sha256:${sum}`]);
      expect(manifest).toContain(`${sum}  data/${path}\n`);
    }
    const described = resources.map(({ path }) => path);
    const files = site.survey.files.flatMap((file) => /^data\/(.*)$/.exec(file)?.[1] ?? []);
    const around = ["README.md", "datapackage.json", "index.html"];
    expect([...described, ...around].sort()).toEqual(files.sort());
  });

  test("counts what each file holds", () => {
    const counts = Object.fromEntries(resources.map(({ path, count }) => [path, count]));
    const [all, standing] = [recordIds().length, standingIds().length];
    expect(counts).toMatchObject({
      "articles.csv": all,
      "articles.json": all,
      "articles.ndjson": all,
      "records.bib": standing,
      "records.ris": standing,
      "records.csl.json": standing,
    });
    for (const [path, count] of Object.entries(counts).filter(([name]) => name.startsWith("authorities/"))) {
      const { count: own, terms } = readJson(`data/${path}`);
      expect([path, own, terms.length]).toEqual([path, count, count]);
    }
  });
});

test("each of the tables, the lists and the pages of records holds every record once", () => {
  const all = recordIds();
  const api = site.survey.files.filter((file) => file.startsWith("api/v1/records/page/"));
  const ids = (records: readonly { readonly id?: string }[]) => records.map(({ id }) => id).sort();
  expect(ids(rowsOf(read("data/articles.csv")))).toEqual(all);
  expect(ids(readJson("data/articles.json").records)).toEqual(all);
  expect(
    ids(
      read("data/articles.ndjson")
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ),
  ).toEqual(all);
  expect(ids(api.flatMap((file) => readJson(file).records))).toEqual(all);
  const years = site.survey.files.filter((file) => /^api\/v1\/dates\/\d{4}(\/page\/\d+)?\.json$/.test(file));
  expect(ids(years.flatMap((file) => readJson(file).records))).toEqual(all);
  expect(readJson("api/v1/index.json").count).toBe(all.length);
  expect(readJson("api/v1/dates.json").count).toBe(all.length);
});

test("the table is what its schema says: UTF-8 with its mark, whole rows, and no cell against its constraints", () => {
  const text = read("data/articles.csv");
  const { fields = [] } = resources[0]?.schema ?? {};
  expect(text.charCodeAt(0)).toBe(0xfeff);
  const [header, ...rows] = parseCsv(text, { bom: true }) as string[][];
  expect(header).toEqual(fields.map(({ name }) => name));
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
  const wrong = fields.flatMap(({ name, constraints = {} }, column) => {
    const { required, unique, pattern, enum: words } = constraints;
    const cells = rows.map((row) => row[column] ?? "");
    const filled = cells.filter((cell) => cell !== "");
    return [
      ...(required && filled.length < cells.length ? [`${name}: blank`] : []),
      ...(unique && new Set(filled).size < filled.length ? [`${name}: twice`] : []),
      ...filled
        .filter((cell) => pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(cell))
        .map((cell) => `${name}: ${cell}`),
      ...filled.filter((cell) => words?.includes(cell) === false).map((cell) => `${name}: ${cell}`),
    ];
  });
  expect(wrong).toEqual([]);
});

describe("the API", () => {
  test("has a description that an independent validator accepts", async () => {
    const { valid, errors } = await new Validator().validate(readJson("api/v1/openapi.json"));
    expect(valid, JSON.stringify(errors)).toBe(true);
    const broken = { ...readJson("api/v1/openapi.json"), paths: { "/x": { get: { responses: 1 } } } };
    expect((await new Validator().validate(broken)).valid).toBe(false);
  });

  test("answers with what is described: every file of it, every record, and the files of data that it names", () => {
    const check = makeAnswerCheck(readJson("api/v1/openapi.json"));
    const files = site.survey.files.filter((file) =>
      /^(?:api\/.*|articles\/[^/]+\/record\.json|data\/articles\.json|data\/authorities\/.*)$/.test(file),
    );
    expect(files.length).toBeGreaterThan(recordIds().length + 500);
    const wrong = files.flatMap((file) => {
      const { faults } = check(`/${file}`, readJson(file));
      return faults.map((fault) => `${file}: ${fault}`);
    });
    expect(wrong).toEqual([]);
  });

  test("has a schema of a record by which every record is valid, wherever it stands whole", () => {
    const schema = readJson("api/v1/record.schema.json");
    expect(schema.$id).toBe(`${ORIGIN}/api/v1/record.schema.json`);
    const check = new Ajv2020({ strict: true, strictRequired: false }).compile(schema);
    const lines = read("data/articles.ndjson").trimEnd().split("\n");
    const records = [...readJson("data/articles.json").records, ...lines.map((line) => JSON.parse(line))];
    const wrong = records.filter((record) => !check(record)).map(({ id }) => id);
    expect(wrong).toEqual([]);
    expect(check({ ...records[0], tags: [] })).toBe(false);
  });

  test("leads only to files and pages that are there", () => {
    const present = new Set(site.survey.files.map((file) => `/${file}`.replace(/\/index\.html$/, "/")));
    const addresses = new Set(
      site.survey.files
        .filter((file) => file.startsWith("api/") && !/(?:openapi|schema)\.json$/.test(file))
        .flatMap((file) => [...read(file).matchAll(/"(https:\/\/archive\.example\/[^"]*)"/g)])
        .map(([, address = ""]) => decodeURI(address.slice(ORIGIN.length))),
    );
    expect(addresses.size).toBeGreaterThan(1000);
    expect([...addresses].filter((address) => !present.has(address))).toEqual([]);
  });
});

describe.each(["", "ur/"])("the page of the data at /%sdata/", (prefix) => {
  const page = () => parseHtml(read(`${prefix}data/index.html`));

  test("names every file with its sum and its size, to readers and to search engines", () => {
    const text = textOf(page());
    const [dataset] = findAll('script[type="application/ld+json"]', page())
      .flatMap((block) => JSON.parse(textOf(block)))
      .filter((value) => value["@type"] === "Dataset");
    expect(dataset).toMatchObject({
      license: "https://creativecommons.org/licenses/by/4.0/",
      temporalCoverage: expect.stringMatching(/^\d{4}(-\d\d){0,2}\/\d{4}(-\d\d){0,2}$/),
    });
    const downloads = dataset.distribution.map((download: Record<string, string>) => [
      download.contentUrl?.slice(`${ORIGIN}/data/`.length),
      download.contentSize,
      download.sha256,
    ]);
    expect(downloads).toEqual(
      resources.map(({ path, bytes, hash }) => [path, `${bytes} B`, hash.replace("sha256:", "")]),
    );
    for (const { path, hash } of resources) {
      expect(text).toContain(basename(path));
      expect(text).toContain(hash.replace("sha256:", ""));
      expect(read("data/README.md")).toContain(hash.replace("sha256:", ""));
    }
  });

  test("shows lines of Python that read the table", () => {
    const [python = ""] = findAll("pre code", page()).map(wholeTextOf);
    expect(python.split("\n")).toHaveLength(3);
    const local = python.replace(
      /https:[^"]*/,
      () => pathToFileURL(join(site.folder, "data/articles.csv")).href,
    );
    const { stdout, error, stderr } = spawnSync("python3", ["-X", "utf8", "-c", local], {
      encoding: "utf8",
      timeout: 60_000,
    });
    const rows = rowsOf(read("data/articles.csv"));
    const expected = `${recordIds().length} records, ${rows[0]?.date} to ${rows.at(-1)?.date}`;
    // A machine that has only Node can still tell that the table has what the lines would print.
    const printed = error
      ? `${rows.length} records, ${listed[0]?.date.edtf} to ${listed.at(-1)?.date.edtf}`
      : stdout;
    expect(printed.trim(), stderr).toBe(expected);
  });
});

test("the table is imported into an empty archive with equal fields, texts and translations for every record", () => {
  const content = makeContent({});
  importFile(join(site.folder, "data/articles.csv"), content);
  // A record of a dossier waits among the drafts: an empty archive has none.
  const files = ["drafts", "articles"].flatMap((folder) =>
    readdirSync(join(content, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md"))
      .map((name) => ({ name: basename(name, ".md"), ...splitRecord(join(content, folder, name)) })),
  );
  const translations = files.filter(({ name }) => name.includes("."));
  const records = files.filter(({ name }) => !name.includes("."));
  expect(sorted(records.map(({ fields, body }) => ({ ...fields, body })))).toEqual(
    sorted(listed.map((article) => ({ ...draftOf(article), body: tidyBody(article) }))),
  );
  expect(sorted(translations.map(({ fields, body }) => ({ ...fields, body })))).toEqual(
    sorted(
      listed.flatMap((article) =>
        article.translations.map((text) => ({
          title: tidy(text.title),
          summary: tidy(text.summary),
          body: tidyBody(text),
        })),
      ),
    ),
  );
});

/** With its ends of lines. */
function wholeTextOf(element: Element): string {
  return element.children.map((node) => ("data" in node ? node.data : "")).join("");
}

function splitRecord(path: string): { readonly fields: object; readonly body: string } {
  const text = readFileSync(path, "utf8");
  const [, frontMatter = "", body = ""] = /(?:^|\n)---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  return { fields: parseYaml(frontMatter, { schema: "failsafe" }), body: body.trim() };
}

function tidyBody({ markdown }: RecordText): string {
  return markdown.trim();
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** As texts, without what is empty: a file leaves it out. */
function sorted(values: readonly object[]): string[] {
  return values.map((value) => JSON.stringify(sortKeys(value))).sort();
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined && !(Array.isArray(field) && field.length === 0))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, field]) => [key, sortKeys(field)]),
  );
}

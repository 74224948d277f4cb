import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { dataFiles } from "../../../src/outputs/data/data-files.ts";
import { describePackage } from "../../../src/outputs/data/datapackage.ts";
import { sumWhenWritten } from "../../../src/outputs/data/summed.ts";
import { Sheet } from "../../../src/sheet.ts";
import { anArticle, anEntry, someSettings } from "../../support/builders.ts";
import { catalogueOf } from "../feeds.ts";

const settings = someSettings({ version: "0".repeat(40), basePath: "/below" });
const gone = anArticle({
  id: "gone",
  title: "Words that are gone",
  source: { publisher: "Words that are gone" },
  withdrawn: { date: "2026-01-01", reason: "Asked for." },
});
const catalogue = catalogueOf([anArticle({ id: "a", people: ["Asma Roe"] }), gone], {
  authorities: {
    tags: [
      anEntry({
        id: "a-tag",
        name: "A tag",
        description: "What it is.",
        aliases: ["other"],
        translations: { ur: { name: "ٹیگ" } },
      }),
    ],
    people: [anEntry({ name: "Unnamed Yet" })],
  },
});
const written = {
  references: ["bib", "ris", "csl.json"].map(
    (extension) => new Sheet(`/data/records.${extension}`, () => "x"),
  ),
  schema: new Sheet("/data/record.schema.json", () => "{}\n"),
};
const files = dataFiles(catalogue, settings, { en: {} as never, ur: {} as never }, written);
const textOf = (url: string) => files.find(({ sheet }) => sheet.url === url)?.sheet.render() ?? "";

test("each file says the size and the sum of the very text that is written", () => {
  expect(files.length).toBeGreaterThan(10);
  for (const { sheet, view } of files) {
    const bytes = Buffer.from(sheet.render());
    const { url, bytes: size, sha256 } = view();
    expect(url).toBe(sheet.url);
    expect([size, sha256]).toEqual([bytes.length, createHash("sha256").update(bytes).digest("hex")]);
  }
});

test("each file is of a known format and media type, and a list has its count", () => {
  const facts = files.map(({ view }) => {
    const { holds, url, format, type, count } = view();
    return [holds, url.slice("/data/".length), format, type, count];
  });
  const aFormat = [expect.any(String), expect.stringMatching(/^(?:application|text)\//)];
  expect(facts).toEqual([
    ["table", "articles.csv", "CSV", "text/csv", 2],
    ["records", "articles.json", "JSON", "application/json", 2],
    ["lines", "articles.ndjson", "NDJSON", "application/x-ndjson", 2],
    ["references", "records.bib", ...aFormat, 1],
    ["references", "records.ris", ...aFormat, 1],
    ["references", "records.csl.json", ...aFormat, 1],
    ["tags", "authorities/tags.json", "JSON", "application/json", 1],
    ["people", "authorities/people.json", "JSON", "application/json", 2],
    ["places", "authorities/places.json", "JSON", "application/json", 0],
    ["organisations", "authorities/organisations.json", "JSON", "application/json", 0],
    ["publishers", "authorities/publishers.json", "JSON", "application/json", 1],
    ["kinds", "authorities/kinds.json", "JSON", "application/json", 1],
    ["schema", "record.schema.json", "JSON Schema", "application/schema+json", undefined],
  ]);
});

test("a text is made once where its sum is asked for after it was written, and the same before", () => {
  let made = 0;
  const late = sumWhenWritten(new Sheet("/x", () => `made ${++made > 0}`));
  late.sheet.render();
  expect([late.sum(), late.sum()].map(({ bytes }) => bytes)).toEqual([9, 9]);
  expect(made).toBe(1);
  const early = sumWhenWritten(new Sheet("/x", () => "ب"));
  expect(early.sum().bytes).toBe(2);
  expect(early.sheet.render()).toBe("ب");
});

test("the JSON of all records has their count, licence and commit, and each record once", () => {
  const all = JSON.parse(textOf("/data/articles.json"));
  expect(all).toMatchObject({
    count: 2,
    withdrawn: 1,
    licence: { name: "CC BY 4.0" },
    version: "0".repeat(40),
    schema: "https://archive.example/below/api/v1/record.schema.json",
  });
  const lines = textOf("/data/articles.ndjson").split("\n");
  expect(lines.pop()).toBe("");
  expect(lines.map((line) => JSON.parse(line))).toEqual(all.records);
  expect(all.records.map(({ id }: { id: string }) => id)).toEqual(["a", "gone"]);
});

test("nothing of a withdrawn record's words is in any file", () => {
  for (const { sheet } of files) expect(sheet.render(), sheet.url).not.toContain("Words that are gone");
});

test("authority files have names in each language, names without an entry, and entries without a record", () => {
  expect(JSON.parse(textOf("/data/authorities/tags.json")).terms).toEqual([
    {
      id: "a-tag",
      written: "a-tag",
      names: { en: "A tag", ur: "ٹیگ" },
      descriptions: { en: "What it is." },
      aliases: ["other"],
      count: 1,
      url: "https://archive.example/below/tags/a-tag/",
      pages: {
        en: "https://archive.example/below/tags/a-tag/",
        ur: "https://archive.example/below/ur/tags/a-tag/",
      },
      json: "https://archive.example/below/api/v1/tags/a-tag.json",
    },
  ]);
  expect(
    JSON.parse(textOf("/data/authorities/people.json")).terms.map(
      ({ id, names, count, url }: Record<string, unknown>) => [id, names, count, url !== undefined],
    ),
  ).toEqual([
    ["asma-roe", {}, 1, true],
    ["unnamed-yet", { en: "Unnamed Yet" }, 0, false],
  ]);
});

test("the Data Package says of the table how it is read, and of each file what it is", () => {
  const [table, ...others] = files.map(({ view }) => view());
  if (table === undefined) throw new Error("there is no table");
  const { resources, ...head } = describePackage([table, ...others], settings) as {
    resources: Record<string, unknown>[];
  };
  expect(head).toEqual({
    profile: "data-package",
    name: "archive.example-below",
    id: "https://archive.example/below/data/datapackage.json",
    title: "A Press Archive",
    description: "Each record leads to a report.",
    homepage: "https://archive.example/below/data/",
    version: "0".repeat(40),
    licenses: [
      { name: "CC-BY-4.0", title: "CC BY 4.0", path: "https://creativecommons.org/licenses/by/4.0/" },
    ],
    sources: [{ title: "A Press Archive", path: "https://archive.example/below/" }],
  });
  expect(resources[0]).toEqual({
    name: "articles.csv",
    path: "articles.csv",
    title: "Records, one a row",
    profile: "tabular-data-resource",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    count: 2,
    bytes: table.bytes,
    hash: `sha256:${table.sha256}`,
    licenses: expect.any(Array),
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: { fields: expect.any(Array), missingValues: [""], primaryKey: "id" },
  });
  for (const { profile, title, schema, dialect } of resources.slice(1)) {
    expect(profile).toBe("data-resource");
    expect(title).toMatch(/^[A-Z]/);
    expect([schema, dialect]).toEqual([undefined, undefined]);
  }
  expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
});

test("the Data Package leaves out a commit and a licence that are not known", () => {
  const { licence: _, version: __, ...unknown } = settings;
  const views = files.map(({ view }) => view());
  expect(describePackage(views, settings)).toMatchObject({
    version: "0".repeat(40),
    name: "archive.example-below",
  });
  expect(JSON.stringify(describePackage(views, unknown))).not.toMatch(/"version"|"licenses"/);
});

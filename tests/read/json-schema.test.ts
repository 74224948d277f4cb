import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { composeSnippets } from "../../src/read/editor-snippets.ts";
import { readFolder } from "../../src/read/folder.ts";
import { type JsonSchema, recordJsonSchema } from "../../src/read/json-schema.ts";
import { parseSettings } from "../../src/settings.ts";
import { RECORD_SCHEMA_URL } from "../../src/views/urls.ts";
import { anEntry, anEvent } from "../support/builders.ts";
import { contentCases, problemsOf } from "../support/cases.ts";
import { hostileCases } from "../support/hostile.ts";
import { PROJECT } from "../support/site.ts";

const NONE = { tags: [], people: [], places: [], organisations: [], publishers: [] };
const bare = recordJsonSchema(NONE, [], "https://archive.example/schema");
const full = recordJsonSchema(
  {
    ...NONE,
    tags: [anEntry({ id: "relief", name: "Relief" })],
    places: [anEntry({ name: "Patna, India" })],
    publishers: [anEntry({ name: "The Example Herald" })],
  },
  [anEvent({ id: "2017-12-camp" })],
  "https://archive.example/schema",
);

const refuses = (schema: JsonSchema, value: unknown): boolean => !validators(schema)(value);

function validators(schema: JsonSchema) {
  return new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
}

/** As an editor's YAML service reads it: numbers are numbers. Undefined where it cannot. */
function frontMatter(text: string): unknown {
  const [, yaml] = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(text) ?? [];
  try {
    return yaml === undefined ? undefined : parse(yaml, { logLevel: "silent" });
  } catch {
    return undefined;
  }
}

const GOOD = {
  title: "A camp",
  date: "2017-12-24",
  summary: "One sentence.",
  source: { publisher: "The Example Herald", url: "https://news.example.org/camp" },
  tags: ["relief"],
};

describe("the schema of a record", () => {
  test("accepts every real record", async () => {
    const { files } = await readFolder(join(PROJECT, "content"));
    const accepts = validators(bare);
    const records = files.filter(
      ({ path }) => path.startsWith("articles/") && !/\.[a-z]{2,3}\.md$/.test(path),
    );
    expect(records.length).toBeGreaterThan(200);
    for (const { path, bytes } of records) {
      accepts(frontMatter(new TextDecoder().decode(bytes)));
      expect(accepts.errors, path).toBeNull();
    }
  });

  test("refuses nothing that the reader accepts", () => {
    const accepts = validators(bare);
    const records = contentCases().flatMap(({ files }) =>
      files.filter(({ path }) => /^articles\/.*\.md$/.test(path)),
    );
    let refused = 0;
    for (const content of records) {
      const value = frontMatter(new TextDecoder().decode(content.bytes));
      if (value === undefined || /\.ur\.md$/.test(content.path) || accepts(value)) continue;
      refused++;
      const errors = problemsOf([content]).filter(({ severity }) => severity === "error");
      expect(errors, content.path).not.toEqual([]);
    }
    expect(refused).toBeGreaterThan(50);
  });

  test("refuses hostile records for what their fields hold, and no harmless one", () => {
    const accepts = validators(bare);
    const refused = hostileCases()
      .flatMap(({ entries }) => entries)
      .filter(({ file }) => /\.md$/.test(file))
      .filter(
        ({ file }) =>
          !accepts(frontMatter(readFileSync(join(PROJECT, "tests/hostile", file), "utf8")) ?? GOOD),
      );
    expect(refused.filter(({ expectation }) => expectation === "accept-safely").map(({ id }) => id)).toEqual(
      [],
    );
    const ids = new Set(refused.map(({ id }) => id));
    // A foreign key, a template key, a slip of the finger; a script and a file as address; a path; a list; dates; a title.
    for (const id of ["033", "045", "047", "065", "067", "089", "093", "097", "105", "109", "113", "117"])
      expect(ids, id).toContain(id);
  });

  test.each([
    ["a key that there is not", { ...GOOD, titel: "x" }],
    ["a record without tags", { ...GOOD, tags: undefined }],
    ["an empty list of tags", { ...GOOD, tags: [] }],
    ["a tag that stands twice", { ...GOOD, tags: ["relief", "relief"] }],
    ["tags that are no list", { ...GOOD, tags: "relief" }],
    ["a date in another order", { ...GOOD, date: "24-12-2017" }],
    ["a thirteenth month", { ...GOOD, date: "2017-13" }],
    ["a time without its offset", { ...GOOD, date: "2017-12-24T13:29" }],
    ["a span as date of publication", { ...GOOD, date: "2017-12-22/2017-12-24" }],
    ["an empty title", { ...GOOD, title: " " }],
    ["a title without end", { ...GOOD, title: "x".repeat(301) }],
    ["a word that kind does not have", { ...GOOD, kind: "protst" }],
    ["a script in place of an address", { ...GOOD, source: { publisher: "A", url: "javascript:alert(1)" } }],
    ["a source without address and citation", { ...GOOD, source: { publisher: "A" } }],
    ["a path as a name", { ...GOOD, people: ["../../etc"] }],
    ["a language in words", { ...GOOD, lang: "English" }],
  ])("refuses %s", (_, value) => {
    expect(refuses(full, JSON.parse(JSON.stringify(value)))).toBe(true);
  });

  test.each([
    ["a year, which YAML reads as a number", { ...GOOD, date: 2017 }],
    ["a month that is near", { ...GOOD, date: "2017-12~" }],
    ["a span of the event", { ...GOOD, eventDate: "2017-12-22/2017-12" }],
    ["a printed report", { ...GOOD, source: { publisher: "A", citation: "A, page 3" } }],
    [
      "names that no authority file has",
      { ...GOOD, tags: ["new-tag"], places: ["Elsewhere"], event: "other" },
    ],
  ])("accepts %s", (_, value) => {
    expect(refuses(full, value)).toBe(false);
  });

  test("proposes the names that are known", () => {
    const { tags, places, event, source } = full.properties ?? {};
    expect(tags).toMatchObject({ items: { anyOf: [{ enum: ["relief"] }, {}] } });
    expect(places).toMatchObject({ items: { anyOf: [{ enum: ["Patna, India"] }, {}] } });
    expect(event).toMatchObject({ anyOf: [{ enum: ["2017-12-camp"] }, {}] });
    expect(source?.properties?.publisher).toMatchObject({ anyOf: [{ enum: ["The Example Herald"] }, {}] });
  });

  test("says of every key what it is for", () => {
    expect(keysOf(bare).length).toBeGreaterThan(30);
    for (const { path, schema } of keysOf(bare)) expect(schema.description, path).toMatch(/^[A-Z].+[.:]/s);
  });
});

/** All keys, also those below lists. */
function keysOf(schema: JsonSchema, parent = ""): { path: string; schema: JsonSchema }[] {
  const { items } = schema as { items?: JsonSchema };
  if (items !== undefined) return keysOf(items, parent);
  return Object.entries(schema.properties ?? {}).flatMap(([key, below]) => [
    { path: `${parent}${key}`, schema: below },
    ...keysOf(below, `${parent}${key}.`),
  ]);
}

describe("what VS Code is given", () => {
  const read = (name: string) => readFileSync(join(PROJECT, ".vscode", name), "utf8");

  test("has the schema that the reader has, whatever names were known when it was written", async () => {
    const { files } = await readFolder(join(PROJECT, "content"));
    const { settings } = parseSettings(
      files.find(({ path }) => path === "site.yaml"),
      {},
      new Date(0),
    );
    const { origin, basePath } = settings ?? {};
    const current = recordJsonSchema(NONE, [], `${origin}${basePath}${RECORD_SCHEMA_URL}`);
    // `npm run schema` writes it anew.
    expect(withoutNames(JSON.parse(read("record.schema.json")))).toEqual(JSON.parse(JSON.stringify(current)));
  });

  test("points its editors at files that are there", () => {
    const { "yaml.schemas": schemas } = JSON.parse(read("settings.json"));
    for (const path of Object.keys(schemas))
      expect(readdirSync(join(PROJECT, ".vscode"))).toContain(path.slice(8));
    expect(JSON.parse(read("article.code-snippets"))).toHaveProperty("record");
  });

  test("finds file, line, column and field in what check prints", () => {
    const [{ problemMatcher }] = JSON.parse(read("tasks.json")).tasks;
    const pattern = new RegExp(problemMatcher.pattern.regexp);
    expect(pattern.exec('content/articles/a.md:3:7  date  "x" is not a date')?.slice(1)).toEqual([
      "content/articles/a.md",
      "3",
      "7",
      "date",
      undefined,
      '"x" is not a date',
    ]);
    expect(pattern.exec("content/articles/a.md:9:10  people.0  warning: near")?.slice(4)).toEqual([
      "people.0",
      "warning",
      "near",
    ]);
    expect(pattern.exec("content/articles/a.md:1:1  the file is empty")?.[6]).toBe("the file is empty");
    expect(pattern.exec("  write: date: 2017-12-24")).toBeNull();
  });
});

describe("the snippets", () => {
  test("propose what is known, each value as YAML", () => {
    const { tags, places, kind, publisher } = composeSnippets(full);
    expect(tags?.body[0]).toMatch(/^tags: \[\$\{1\|relief\|\}\$0\]$/);
    expect(places?.body[0]).toMatch(/^places: \[\$\{1\|"Patna\\, India"\|\}\$0\]$/);
    expect(kind?.body[0]).toMatch(/^kind: \$\{1\|protest,appeal,/);
    expect(publisher?.body[0]).toMatch(/^publisher: \$\{1\|The Example Herald\|\}\$0$/);
  });

  test("leave a gap where nothing is known", () => {
    expect(composeSnippets(bare).people?.body[0]).toMatch(/^people: \[\$\{1\}\$0\]$/);
  });

  test("hold a record that passes once its gaps are filled", () => {
    const text = (composeSnippets(full).record?.body ?? [])
      .join("\n")
      .replace(/\$\{\d\|([^,|}]*)[^}]*\}/g, "$1")
      .replace(/\$\{2:[^}]*\}/, "2017-12-24")
      .replace(/\$\{5:[^}]*\}/, "https://news.example.org/1")
      .replace(/\$\{\d:([^}]*)\}/g, "$1")
      .replace(/\$\{?\d\}?/g, "x");
    expect(refuses(full, frontMatter(text))).toBe(false);
  });
});

/** Without the proposals, which change with the content: a new name is no reason to fail. */
function withoutNames(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutNames);
  if (typeof schema !== "object" || schema === null) return schema;
  const { anyOf, ...rest } = schema as { anyOf?: { enum?: unknown }[] };
  if (anyOf?.[0]?.enum !== undefined) return { ...rest, ...(withoutNames(anyOf[1]) as object) };
  const entries = Object.entries(schema).map(([key, value]) => [key, withoutNames(value)]);
  return Object.fromEntries(entries);
}

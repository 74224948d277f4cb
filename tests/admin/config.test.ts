import { describe, expect, test } from "vitest";
import { CLAIM_WORDS } from "../../src/admin/claim-words.ts";
import { listCollections } from "../../src/admin/collections.ts";
import { composeConfig } from "../../src/admin/config.ts";
import { type Field, type FieldWords, toFields } from "../../src/admin/field.ts";
import { DOSSIER_WORDS, ENTRY_WORDS, PAGE_WORDS, RECORD_WORDS } from "../../src/admin/record-words.ts";
import { type Key, readKeys } from "../../src/admin/schema-shape.ts";
import { KINDS } from "../../src/archive/article.ts";
import { parseEventDate, parsePartialDate } from "../../src/archive/partial-date.ts";
import { RECORD, TRANSLATION } from "../../src/read/record-schema.ts";
import { someSettings } from "../support/builders.ts";

interface Collection {
  readonly name: string;
  readonly folder?: string;
  readonly fields?: readonly Field[];
  readonly files?: readonly { readonly file: string; readonly fields: readonly Field[] }[];
  readonly [option: string]: unknown;
}

const settings = someSettings();
const collections = listCollections(settings, "content") as readonly Collection[];
const [records, dossiers, pages, names] = ["articles", "events", "pages", "names"].map(find);

describe("the form of a record", () => {
  test("asks for every key of the schema, in its order, and for no other, then for the text", () => {
    expect(pathsOf(records?.fields ?? [])).toEqual([...keyPaths(readKeys(RECORD)), "body"]);
  });

  test("requires what the schema requires", () => {
    const required = (records?.fields ?? []).filter((field) => field.required).map(({ name }) => name);
    expect(required).toEqual(["title", "date", "summary", "source", "tags", "body"]);
  });

  test("offers every kind, by a name that is more than its code", () => {
    const kind = records?.fields?.find(({ name }) => name === "kind");
    const options = kind?.options as { value: string; label: string }[];
    expect(options.map(({ value }) => value)).toEqual(KINDS);
    expect(options.filter(({ value, label }) => value === label)).toEqual([]);
  });

  test("translates what a translation may hold, and nothing else", () => {
    const translated = (records?.fields ?? []).filter(({ i18n }) => i18n).map(({ name }) => name);
    expect(translated).toEqual([...Object.keys(TRANSLATION.shape), "body"]);
  });

  test("writes to the folder of its year, under date and title", () => {
    expect(records).toMatchObject({
      folder: "content/articles",
      path: "{{fields.date | truncate(4)}}/{{slug}}",
      slug: { template: "{{fields.date | truncate(10)}}-{{title}}" },
      extension: "md",
    });
  });
});

describe("the forms", () => {
  test("have words for nothing that no schema has", () => {
    const asked = new Set([
      ...pathsOf(records?.fields ?? []),
      ...pathsOf(dossiers?.fields ?? []),
      ...pathsOf(pages?.fields ?? []),
      ...(names?.files ?? []).flatMap(({ fields }) => pathsOf(fields[0]?.fields ?? [])),
    ]);
    const words = [RECORD_WORDS, DOSSIER_WORDS, CLAIM_WORDS, PAGE_WORDS, ENTRY_WORDS].flatMap(Object.keys);
    expect(words.filter((path) => !asked.has(path))).toEqual([]);
  });

  test("ask for the text of a dossier and of a name in each language of the site", () => {
    expect(pathsOf(dossiers?.fields ?? [])).toEqual(
      expect.arrayContaining(["en.title", "ur.title", "ur.summary"]),
    );
    for (const { fields } of names?.files ?? [])
      expect(pathsOf(fields[0]?.fields ?? [])).toEqual(expect.arrayContaining(["ur.name", "ur.description"]));
  });

  test("ask for the points of a dossier, the accounts within each, and both in each language", () => {
    const claims = dossiers?.fields?.find(({ name }) => name === "claims");
    expect(claims).toMatchObject({ widget: "list", required: false, label_singular: "Point" });
    const accounts = claims?.fields?.find(({ name }) => name === "accounts");
    expect(accounts).toMatchObject({ widget: "list", required: true, label_singular: "Account" });
    expect(pathsOf(claims?.fields ?? [])).toEqual(
      expect.arrayContaining(["point", "ur.point", "accounts.record", "accounts.ur.says", "accounts.ur.by"]),
    );
  });

  test("write the authority files as lists without a key", () => {
    expect(names?.files?.map(({ file, fields }) => [file, fields.length, fields[0]?.root])).toEqual([
      ["content/tags.yaml", 1, true],
      ["content/people.yaml", 1, true],
      ["content/places.yaml", 1, true],
      ["content/organisations.yaml", 1, true],
      ["content/publishers.yaml", 1, true],
    ]);
  });

  test("cannot be made for a key without words", () => {
    expect(() => toFields(readKeys(RECORD), {})).toThrow(`no words for "title"`);
  });
});

test.each([
  "2017-12-24",
  "2017-12",
  "2017",
  "2017?",
  "2017-12~",
  "2017-12-24T13:29+05:30",
  "24-12-2017",
  "24/12/2017",
  "2017/2018",
  "2017-12-24T13:29",
  "about 2017",
])("the form takes %s for a date where the reader does", (text) => {
  const { date, eventDate } = RECORD_WORDS;
  expect(matches(date, text)).toBe(parsePartialDate(text).ok);
  expect(matches(eventDate, text)).toBe(parseEventDate(text).ok);
});

test("translations stand beside their record, the first language without its code", () => {
  expect(composeConfig(settings, "content", "/assets/icon.svg")).toMatchObject({
    i18n: {
      structure: "multiple_files",
      locales: ["en", "ur"],
      default_locale: "en",
      omit_default_locale_from_file_path: true,
    },
    output: { omit_empty_optional_fields: true },
  });
});

function find(wanted: string): Collection {
  const found = collections.find(({ name }) => name === wanted);
  if (found === undefined) throw new Error(`no collection ${wanted}`);
  return found;
}

function pathsOf(fields: readonly Field[], prefix = ""): string[] {
  return fields.flatMap(({ name, fields = [] }) => [
    `${prefix}${name}`,
    ...pathsOf(fields, `${prefix}${name}.`),
  ]);
}

function keyPaths(keys: readonly Key[], prefix = ""): string[] {
  return keys.flatMap(({ name, shape }) => [
    `${prefix}${name}`,
    ...("keys" in shape ? keyPaths(shape.keys, `${prefix}${name}.`) : []),
  ]);
}

function matches(words: FieldWords | undefined, text: string): boolean {
  return new RegExp(words?.pattern?.[0] ?? "$^").test(text);
}

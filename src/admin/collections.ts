/** The archive's folders and authority files to the collections that the browser editor lists. */
import type * as z from "zod";
import { TERM_INDEXES, type TermIndex } from "../archive/authority.ts";
import { findLanguage } from "../archive/language.ts";
import { entrySchema } from "../read/authority.ts";
import { eventSchema } from "../read/event.ts";
import { PAGE } from "../read/house-page.ts";
import { RECORD, TRANSLATION } from "../read/record-schema.ts";
import type { Settings } from "../settings.ts";
import { CLAIM_WORDS } from "./claim-words.ts";
import { type Field, toFields, type Words } from "./field.ts";
import { DOSSIER_WORDS, ENTRY_WORDS, PAGE_WORDS, RECORD_WORDS } from "./record-words.ts";
import { readKeys } from "./schema-shape.ts";

/** `folder` is the content folder below the repository's root. */
export function listCollections(settings: Settings, folder: string): readonly object[] {
  const codes = settings.languages.map(({ code }) => code);
  return [records(folder), dossiers(folder, codes), housePages(folder), authorityFiles(folder, codes)];
}

function records(folder: string): object {
  const translated = readKeys(TRANSLATION).map(({ name }) => name);
  const fields = toFields(readKeys(RECORD), RECORD_WORDS).map((field) =>
    translated.includes(field.name) ? { ...field, i18n: true } : field,
  );
  return {
    name: "articles",
    label: "Records",
    label_singular: "Record",
    description: "One record for each published report, in our own words.",
    icon: "article",
    folder: `${folder}/articles`,
    // A translation of a record that is not in the first language looks like a record; it has no date.
    filter: { field: "date", pattern: "." },
    path: "{{fields.date | truncate(4)}}/{{slug}}",
    slug: { template: "{{fields.date | truncate(10)}}-{{title}}", editable: ["create"], ...SLUG },
    ...FILES,
    i18n: true,
    summary: "{{date}} · {{title}}",
    sortable_fields: {
      fields: ["date", "title", "source.publisher"],
      default: { field: "date", direction: "descending" },
    },
    view_groups: [
      { name: "year", label: "Year", field: "date", pattern: "^\\d{4}" },
      { name: "kind", label: "Kind", field: "kind" },
    ],
    fields: [...fields, { ...BODY, i18n: true, required: true, hint: BODY_HINT }],
  };
}

function dossiers(folder: string, codes: readonly string[]): object {
  const words = {
    ...DOSSIER_WORDS,
    ...CLAIM_WORDS,
    ...languageWords(codes, DOSSIER_WORDS, ["title", "summary"]),
    ...languageWords(codes, CLAIM_WORDS, ["point"], "claims."),
    ...languageWords(codes, CLAIM_WORDS, ["says", "by"], "claims.accounts."),
  };
  return {
    name: "events",
    label: "Dossiers",
    label_singular: "Dossier",
    description: "One protest, arrest or ruling that several records report.",
    icon: "folder_open",
    folder: `${folder}/events`,
    slug: { template: "{{fields.date | truncate(7)}}-{{title}}", editable: ["create"], ...SLUG },
    ...FILES,
    summary: "{{date}} · {{title}}",
    fields: [...toFields(readKeys(eventSchema(codes)), words), { ...BODY, required: false }],
  };
}

function housePages(folder: string): object {
  const fields = toFields(readKeys(PAGE), PAGE_WORDS).map((field) => ({ ...field, i18n: true }));
  return {
    name: "pages",
    label: "Pages of the house",
    label_singular: "Page",
    description: "About, policy, how to contribute. A new page also needs its name in site.yaml.",
    icon: "description",
    folder: `${folder}/pages`,
    create: false,
    delete: false,
    ...FILES,
    i18n: true,
    fields: [...fields, { ...BODY, i18n: true, required: true }],
  };
}

function authorityFiles(folder: string, codes: readonly string[]): object {
  const words = { ...ENTRY_WORDS, ...languageWords(codes, ENTRY_WORDS, ["name", "description"]) };
  return {
    name: "names",
    label: "Names that are known",
    description:
      "Tags, people, places, organisations and publishers: their labels, other spellings, coordinates.",
    icon: "label",
    files: TERM_INDEXES.map((index) => authorityFile(index, folder, entrySchema(index, codes), words)),
  };
}

function authorityFile(index: TermIndex, folder: string, schema: z.ZodType, words: Words): object {
  const [label, one] = INDEX_LABELS[index];
  const list: Field = {
    name: index,
    label,
    label_singular: one,
    widget: "list",
    root: true,
    required: false,
    collapsed: true,
    summary: "{{name}}",
    fields: toFields(readKeys(schema), words),
  };
  return { name: index, label, icon: "label", file: `${folder}/${index}.yaml`, fields: [list] };
}

const INDEX_LABELS: Readonly<Record<TermIndex, readonly [string, string]>> = {
  tags: ["Tags", "Tag"],
  people: ["People", "Person"],
  places: ["Places", "Place"],
  organisations: ["Organisations", "Organisation"],
  publishers: ["Publishers", "Publisher"],
};

/** What stands under a language's code in a dossier or an entry, named by the language. `prefix` is the path around it. */
function languageWords(codes: readonly string[], words: Words, keys: readonly string[], prefix = ""): Words {
  return Object.fromEntries(
    codes.flatMap((code) => [
      [`${prefix}${code}`, { label: `In ${findLanguage(code).name}` }],
      ...keys.flatMap((key) => {
        const said = words[`${prefix}${key}`];
        return said ? [[`${prefix}${code}.${key}`, { ...said, hint: undefined }]] : [];
      }),
    ]),
  ) as Words;
}

/** Sveltia CMS's `i18n`: a record stands as `<id>.md`, its translations beside it as `<id>.<code>.md`. */
export function nameTranslations(codes: readonly string[]): object {
  return {
    structure: "multiple_files",
    locales: codes,
    default_locale: codes[0],
    initial_locales: "default",
    omit_default_locale_from_file_path: true,
  };
}

const SLUG = {
  hint: "The last part of the record's address, and the name of its file. It can't be changed later.",
  pattern: ["^[a-z0-9]+(-+[a-z0-9]+)*$", "Write small letters a to z, digits, and hyphens between them"],
};

const FILES = { extension: "md", format: "yaml-frontmatter", editor: { preview: false } };

const BODY_HINT =
  "What the report says, in our own words: who claims what. An empty line begins a paragraph. Quote few words, and copy no paragraph.";

/** As it is written: an editor of formatted text would change marks that it does not know. */
const BODY = { name: "body", label: "Text", widget: "text" };

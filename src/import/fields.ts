/** The fields that an export can fill, by the names that a table's columns have, and a row's values to its draft. */
import type { Draft } from "../intake/draft.ts";

export const TEXT_FIELDS = [
  "title",
  "date",
  "updated",
  "summary",
  "publisher",
  "url",
  "citation",
  "headline",
  "source_lang",
  "agency",
  "author",
  "type",
  "kind",
  "lang",
  "event_date",
  "event",
  "notes",
  "body",
] as const;
export const LIST_FIELDS = ["tags", "people", "places", "organisations"] as const;
export const DATE_FIELDS = ["date", "updated", "event_date"] as const;
/** Fields that a translation has too: `title_ur`. */
export const WORDS_FIELDS = ["title", "summary", "body"] as const;

export type TextField = (typeof TEXT_FIELDS)[number];
export type ListField = (typeof LIST_FIELDS)[number];
export type DateField = (typeof DATE_FIELDS)[number];
export type WordsField = (typeof WORDS_FIELDS)[number];

export type Values = { readonly [Field in TextField]?: string | undefined } & {
  readonly [Field in ListField]?: readonly string[] | undefined;
};

/** Blank values are left out; lists keep their order and lose what stands in them twice. */
export function toDraft(values: Values): Draft {
  const texts = Object.fromEntries(
    TEXT_FIELDS.flatMap((field) => {
      const text = values[field]?.trim() ?? "";
      return text === "" ? [] : [[field, text]];
    }),
  ) as Partial<Record<TextField, string>>;
  const { publisher, url, citation, headline, source_lang: lang, agency, author, type, ...own } = texts;
  const { event_date: eventDate, ...record } = own;
  return {
    ...record,
    ...(eventDate !== undefined && { eventDate }),
    source: withoutAbsent({ publisher, url, citation, headline, lang, agency, author, type }),
    tags: listed(values.tags),
    people: listed(values.people),
    places: listed(values.places),
    organisations: listed(values.organisations),
  } as Draft;
}

function listed(names: readonly string[] = []): string[] {
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ""))];
}

function withoutAbsent(fields: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined),
  );
}

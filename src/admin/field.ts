/** Keys of a schema and the words for them to the fields of the browser editor's forms. */
import type { Key } from "./schema-shape.ts";

/** What a form says of one key, in words for people who have never seen its file. */
export interface FieldWords {
  readonly label: string;
  /** Of one entry of a list, for the button that adds one. */
  readonly one?: string;
  readonly hint?: string;
  /** Several lines, not one. */
  readonly long?: true;
  /** A regular expression, and what to say where the text does not match it. */
  readonly pattern?: readonly [string, string];
  /** How many entries a list has. */
  readonly least?: number;
  readonly most?: number;
  /** Of each value of a choice; the value itself where it is absent. */
  readonly options?: Readonly<Record<string, string>>;
}

/** By path of keys: `source.url`. */
export type Words = Readonly<Record<string, FieldWords>>;

/** A field as Sveltia CMS reads it; of its many options, those that are written here. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly widget: "string" | "text" | "select" | "list" | "object";
  readonly required?: boolean;
  readonly i18n?: boolean;
  readonly hint?: string;
  readonly fields?: readonly Field[];
  readonly [option: string]: unknown;
}

/** `prefix` is the path of the group that the keys stand in. Throws where a key has no words. */
export function toFields(keys: readonly Key[], words: Words, prefix = ""): readonly Field[] {
  return keys.map((key) => toField(key, words, `${prefix}${key.name}`));
}

function toField({ name, required, shape }: Key, words: Words, path: string): Field {
  const said = words[path];
  if (said === undefined) throw new Error(`the editor has no words for "${path}"`);
  const { label, one, hint, long, pattern, least, most, options } = said;
  const base = { name, label, required, ...(hint !== undefined && { hint }) };
  const one_ = { label_singular: one ?? label };
  switch (shape.kind) {
    case "text":
      return { ...base, widget: long ? "text" : "string", ...(pattern && { pattern }), ...PLAIN };
    case "choice":
      return { ...base, widget: "select", options: toOptions(shape.options, options), dropdown_threshold: 0 };
    case "names":
      return { ...base, ...one_, widget: "list", ...(least && { min: least }), ...(most && { max: most }) };
    case "group":
      return { ...base, widget: "object", fields: toFields(shape.keys, words, `${path}.`) };
    case "groups":
      return { ...base, ...one_, widget: "list", fields: toFields(shape.keys, words, `${path}.`) };
  }
}

/** A colon in a text is a colon. */
const PLAIN = { use_emoji_autocomplete: false };

function toOptions(values: readonly string[], labels: FieldWords["options"]) {
  return values.map((value) => ({ value, label: labels?.[value] ?? value }));
}

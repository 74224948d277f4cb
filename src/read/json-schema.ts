/** What a record's front matter may hold, as a JSON Schema: for editors that complete and check while somebody types. */
import * as z from "zod";
import type { ArchiveEvent } from "../archive/archive.ts";
import { type Authorities, type TermIndex, writtenForm } from "../archive/authority.ts";
import { compare } from "../archive/problem.ts";
import { describeKey } from "./json-schema-words.ts";
import { RECORD } from "./record-schema.ts";

/** Draft 7: the newest that editors' YAML services and linters of front matter read alike. */
const DRAFT = "draft-7";

export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
}

/**
 * Never stricter than `check`: what it refuses, `check` refuses too. Known names are proposed, others are allowed. `id` is
 * the address that the schema is published at.
 */
export function recordJsonSchema(
  authorities: Authorities,
  events: readonly ArchiveEvent[],
  id: string,
): JsonSchema {
  const { properties = {}, ...rest } = z.toJSONSchema(RECORD, { io: "input", target: DRAFT }) as JsonSchema;
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: id,
    title: "A record's front matter",
    ...without(rest, "$schema"),
    properties: describeKeys(properties, [], proposeNames(authorities, events)),
  };
}

/** By key path. */
type Names = Readonly<Record<string, readonly string[]>>;

function proposeNames(authorities: Authorities, events: readonly ArchiveEvent[]): Names {
  const written = (index: TermIndex) =>
    authorities[index].map((entry) => writtenForm(index, entry)).sort(compare);
  return {
    tags: written("tags"),
    people: written("people"),
    places: written("places"),
    organisations: written("organisations"),
    "source.publisher": written("publishers"),
    event: events.map(({ id }) => id).sort(compare),
  };
}

function describeKeys(
  properties: Readonly<Record<string, JsonSchema>>,
  parent: readonly string[],
  names: Names,
): Record<string, JsonSchema> {
  const described = Object.entries(properties).map(([key, schema]) => {
    const path = [...parent, key];
    return [key, { ...describeKey(path), ...describeValue(schema, path, names) }] as const;
  });
  return Object.fromEntries(described);
}

function describeValue(schema: JsonSchema, path: readonly string[], names: Names): JsonSchema {
  const { properties, items } = schema as JsonSchema & { readonly items?: JsonSchema };
  if (properties !== undefined) {
    const keys = { ...schema, properties: describeKeys(properties, path, names) };
    return path.join(".") === "source" ? { ...keys, anyOf: PROVENANCES } : keys;
  }
  if (items !== undefined) return { ...schema, items: describeValue(items, path, names) };
  const known = names[path.join(".")];
  if (known === undefined || known.length === 0) return loosen(schema);
  return { anyOf: [{ enum: known }, loosen(schema)] };
}

const PROVENANCES = [{ required: ["url"] }, { required: ["citation"] }];

/** Editors read 2017 as a number and true as a truth where `check` reads the text that stands there. */
function loosen(schema: JsonSchema): JsonSchema {
  return schema.type === "string" && schema.enum === undefined
    ? { ...schema, type: ["string", "number", "boolean"] }
    : schema;
}

function without(schema: JsonSchema, keyword: string): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== keyword));
}

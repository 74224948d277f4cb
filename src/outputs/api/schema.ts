/** The words in which shapes of JSON are described: JSON Schema, draft 2020-12, which OpenAPI 3.1 has too. */

import { DATE_PATTERN } from "../../archive/partial-date.ts";

export type JsonSchema = Readonly<Record<string, unknown>>;

/** An object that has these keys and no others. */
export function closed(
  description: string,
  required: Readonly<Record<string, JsonSchema>>,
  optional: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema {
  return {
    description,
    type: "object",
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}

export function text(description?: string): JsonSchema {
  return { type: "string", ...(description !== undefined && { description }) };
}

export function oneOf(words: readonly string[], description?: string): JsonSchema {
  return { ...text(description), enum: words };
}

export function address(description: string): JsonSchema {
  return { ...text(description), pattern: "^https?://" };
}

export function count(description: string): JsonSchema {
  return { description, type: "integer", minimum: 0 };
}

/** From 1. */
export function ordinal(description: string): JsonSchema {
  return { description, type: "integer", minimum: 1 };
}

export function list(items: JsonSchema, description?: string, least = 0): JsonSchema {
  return { type: "array", items, ...(least > 0 && { minItems: least }), ...(description && { description }) };
}

export function byLanguage(description: string, values: JsonSchema = text()): JsonSchema {
  return {
    description,
    type: "object",
    propertyNames: { pattern: "^[a-z]{2,3}" },
    additionalProperties: values,
  };
}

/** EDTF as records write it. */
export function edtf(description: string): JsonSchema {
  return { ...text(description), pattern: `^${DATE_PATTERN}$` };
}

export function edtfInterval(description: string): JsonSchema {
  return { ...text(description), pattern: `^${DATE_PATTERN}(/${DATE_PATTERN})?$` };
}

export const LANGUAGE_TAG: JsonSchema = { type: "string", pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$" };
export const SHA256: JsonSchema = { type: "string", pattern: "^[0-9a-f]{64}$" };
export const ID: JsonSchema = { type: "string", pattern: "^[a-z0-9-]+$" };

export const PAGES: Readonly<Record<string, JsonSchema>> = {
  url: address("The page for people, in the site's first language."),
  pages: byLanguage("The page for people, by language.", { type: "string", pattern: "^https?://" }),
};

export const NOTICE = closed("Why the record was withdrawn; its address stays.", {
  date: edtf("When it was withdrawn (EDTF)."),
  reason: text(),
});

/** A page's JSON-LD scripts to their objects: what is broken is mended where that is safe, else skipped. */

import { type JsonObject, type JsonValue, parseJsonText } from "./json-text.ts";

export type { JsonObject, JsonValue } from "./json-text.ts";

/** Over these, a script is no description of a report. */
const LONGEST_SCRIPT = 1_000_000;
const MOST_SCRIPTS = 50;
const MOST_OBJECTS = 5_000;
const DEEPEST = 40;

/** Every object that a script holds on its own, in a list or in a `@graph`, in the order of the page. */
export function parseJsonLd(scripts: readonly string[]): JsonObject[] {
  return scripts
    .filter(({ length }) => length <= LONGEST_SCRIPT)
    .slice(0, MOST_SCRIPTS)
    .flatMap((script) => flattenGraph(parseJsonText(script)))
    .slice(0, MOST_OBJECTS);
}

/** The object itself, then every object in it, outermost first. */
export function listNested(object: JsonObject): JsonObject[] {
  const found: JsonObject[] = [];
  const queue: { readonly value: JsonValue; readonly depth: number }[] = [{ value: object, depth: 0 }];
  for (let next = queue.shift(); next !== undefined && found.length < MOST_OBJECTS; next = queue.shift()) {
    const { value, depth } = next;
    if (typeof value !== "object" || value === null || depth > DEEPEST) continue;
    if (isObject(value)) found.push(value);
    const parts: readonly JsonValue[] = isObject(value) ? Object.values(value) : value;
    for (const part of parts.slice(0, MOST_OBJECTS)) {
      if (queue.length > MOST_OBJECTS) break;
      if (typeof part === "object") queue.push({ value: part, depth: depth + 1 });
    }
  }
  return found;
}

/** What an object says it is, without the vocabulary's address: `NewsArticle`. */
export function typesOf(object: JsonObject): string[] {
  return listOf(object["@type"] ?? object.type).flatMap((type) =>
    typeof type === "string" ? [type.replace(/^.*[/#:]/, "")] : [],
  );
}

/** A value that may stand alone or in a list. */
export function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  if (value === undefined || value === null) return [];
  return isList(value) ? value.slice(0, MOST_OBJECTS) : [value];
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** Lists and graphs in one another, opened to their objects without recursion. */
function flattenGraph(value: JsonValue | undefined): JsonObject[] {
  const found: JsonObject[] = [];
  const queue: JsonValue[] = [value ?? null];
  for (let index = 0; index < queue.length && index < MOST_OBJECTS; index += 1) {
    const next = queue[index];
    if (isObject(next)) {
      found.push(next);
      queue.push(...listOf(next["@graph"]));
    } else {
      queue.push(...listOf(next));
    }
  }
  return found;
}

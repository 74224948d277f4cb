/** A JSON text that lists objects to its entries, each parsed alone, so that a broken one does not take the others with it. */
import { lineCounter } from "./place.ts";

export interface JsonEntry {
  /** Counted from 1. */
  readonly line: number;
  /** Undefined where the entry is not JSON. */
  readonly value: unknown;
}

/** One object stands for a list of one; an object that begins with `items`, as some programs wrap it, for that list. */
export function splitJsonArray(text: string): JsonEntry[] | undefined {
  const wrapped = /^\s*\{\s*"items"\s*:\s*(?=\[)/.exec(text)?.[0].length ?? 0;
  const start = text.slice(wrapped).search(/\S/) + wrapped;
  if (text[start] === "{") return [{ line: 1, value: parseJson(text.slice(start)) }];
  return text[start] === "[" ? splitObjects(text, start + 1) : undefined;
}

function splitObjects(text: string, start: number): JsonEntry[] {
  const lineOf = lineCounter(text);
  const entries: JsonEntry[] = [];
  for (let from = text.indexOf("{", start); from !== -1; ) {
    let to = findEnd(text, from, false);
    let value = parseJson(text.slice(from, to));
    // What is not closed would reach to the end of the file: the next object at this indent ends it.
    if (value === undefined) {
      to = findEnd(text, from, true);
      value = parseJson(text.slice(from, to));
    }
    entries.push({ line: lineOf(from), value });
    from = text.indexOf("{", to);
  }
  return entries;
}

/** Characters; an entry that is never closed is not read to the end of a long file. */
const LONGEST_ENTRY = 200_000;

function findEnd(text: string, from: number, mend: boolean): number {
  const next = `\n${text.slice(text.lastIndexOf("\n", from) + 1, from).replace(/\S.*$/, "")}{`;
  const last = Math.min(text.length, from + LONGEST_ENTRY);
  let depth = 0;
  for (let at = from; at < last; at++) {
    const character = text[at];
    if (character === '"') at = findStringEnd(text, at);
    else if (character === "{" || character === "[") depth++;
    else if (character === "}" || character === "]") depth--;
    else if (mend && character === "\n" && text.startsWith(next, at)) return at;
    if (depth === 0) return at + 1;
  }
  return last;
}

/** A string ends with its line even where its mark is missing: no JSON string holds a line end. */
function findStringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at];
    if (character === "\\") at++;
    else if (character === '"') return at;
    else if (character === "\n") return at - 1;
  }
  return text.length;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

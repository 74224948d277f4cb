/** A BibTeX file to its entries: fields as LaTeX, with `@string` names filled in; a broken entry ends where the next one begins. */
import { lineCounter } from "./place.ts";

export interface BibtexEntry {
  /** Counted from 1. */
  readonly line: number;
  readonly type: string;
  /** By name in lower case; undefined where the entry is broken. */
  readonly fields: ReadonlyMap<string, string> | undefined;
  /** What was met in place of what must stand there. */
  readonly fault?: string;
}

/** Comments, preambles and what stands between entries are passed over. */
export function splitBibtex(text: string): BibtexEntry[] {
  const lineOf = lineCounter(text);
  const strings = new Map(MONTHS.map((month, index) => [month, String(index + 1).padStart(2, "0")]));
  const entries: BibtexEntry[] = [];
  const opening = /@([A-Za-z]+)\s*([{(])/g;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const type = (match[1] ?? "").toLowerCase();
    const reader: Reader = { text, at: opening.lastIndex, strings, close: match[2] === "(" ? ")" : "}" };
    if (type === "comment") {
      opening.lastIndex = skipComment(text, reader);
      continue;
    }
    const read = type === "string" || type === "preamble" ? readSetting(reader, type) : readEntry(reader);
    if (read instanceof Map && type === "string") for (const [key, value] of read) strings.set(key, value);
    const isBroken = !(read instanceof Map);
    if (isBroken || (type !== "string" && type !== "preamble"))
      entries.push({
        line: lineOf(match.index),
        type,
        ...(isBroken ? { fields: undefined, fault: read.fault } : { fields: read }),
      });
    opening.lastIndex = isBroken ? findNext(text, opening.lastIndex) : reader.at;
  }
  return entries;
}

/** Programs keep their settings in braces that are balanced; a comment by hand may have one that is not. */
function skipComment(text: string, reader: Reader): number {
  const block: Reader = { ...reader, at: reader.at - 1 };
  const inner = text[block.at] === "{" ? takeEnclosed(block, "{") : undefined;
  return inner === undefined || /\n\s*@/.test(inner) ? reader.at : block.at;
}

interface Reader {
  readonly text: string;
  at: number;
  readonly strings: ReadonlyMap<string, string>;
  readonly close: string;
}

interface Fault {
  readonly fault: string;
}

/** `key, name = value, …`. */
function readEntry(reader: Reader): Map<string, string> | Fault {
  const key = take(reader, /\s*[^\s,={}()"]*\s*(?=[,})])/y);
  if (key === undefined) return faultAt(reader, "a key and a comma");
  const fields = new Map<string, string>();
  for (;;) {
    take(reader, /[\s,]*/y);
    if (takeClose(reader)) return fields;
    const name = take(reader, /[A-Za-z][\w:.+-]*(?=\s*=)/y);
    if (name === undefined) return faultAt(reader, 'a field, as in title = {…}, or "}"');
    take(reader, /\s*=\s*/y);
    const value = readValue(reader);
    if (typeof value !== "string") return value;
    if (!fields.has(name.toLowerCase())) fields.set(name.toLowerCase(), value);
    if (take(reader, /\s*(?=[,})])/y) === undefined) return faultAt(reader, "a comma");
  }
}

function readSetting(reader: Reader, type: string): Map<string, string> | Fault {
  take(reader, /\s*/y);
  const name = type === "string" ? take(reader, /[A-Za-z][\w:.+-]*(?=\s*=)/y) : "";
  if (name === undefined) return faultAt(reader, "a name, as in name = {…}");
  take(reader, /\s*=?\s*/y);
  const value = readValue(reader);
  if (typeof value !== "string") return value;
  take(reader, /\s*/y);
  return takeClose(reader) ? new Map([[name.toLowerCase(), value]]) : faultAt(reader, '"}"');
}

/** Parts joined by "#": in braces, in quotation marks, a number, or the name of a string. */
function readValue(reader: Reader): string | Fault {
  let value = "";
  do {
    take(reader, /\s*/y);
    const opens = reader.text[reader.at];
    const part =
      opens === "{" || opens === '"' ? takeEnclosed(reader, opens) : take(reader, /[A-Za-z0-9][\w:.+-]*/y);
    if (part === undefined) return faultAt(reader, 'a value that ends: {…} or "…"');
    value += opens === "{" || opens === '"' ? part : (reader.strings.get(part.toLowerCase()) ?? part);
  } while (take(reader, /\s*#/y) !== undefined);
  return value;
}

/** Characters; a mark that is never closed is not looked for to the end of a long file. */
const LONGEST_VALUE = 200_000;

/** What stands between the marks, in which braces are balanced. */
function takeEnclosed(reader: Reader, opens: string): string | undefined {
  let depth = 0;
  const last = Math.min(reader.text.length, reader.at + LONGEST_VALUE);
  for (let at = reader.at + 1; at < last; at++) {
    const character = reader.text[at];
    if (character === "\\") at++;
    else if (depth === 0 && character === (opens === "{" ? "}" : '"')) {
      const value = reader.text.slice(reader.at + 1, at);
      reader.at = at + 1;
      return value;
    } else if (character === "{") depth++;
    else if (character === "}") depth--;
  }
  return undefined;
}

function take(reader: Reader, pattern: RegExp): string | undefined {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text)?.[0];
  if (found !== undefined) reader.at += found.length;
  return found;
}

function takeClose(reader: Reader): boolean {
  if (reader.text[reader.at] !== reader.close) return false;
  reader.at++;
  return true;
}

function faultAt({ text, at }: Reader, wanted: string): Fault {
  const met = text.slice(at, at + 40).split(/[\r\n]/, 1)[0] ?? "";
  return {
    fault: `${wanted} must stand ${at >= text.length ? "before the file ends" : `where it says "${met}"`}`,
  };
}

/** The next line that opens an entry. */
function findNext(text: string, from: number): number {
  const next = text.slice(from).search(/[\r\n]\s*@[A-Za-z]+\s*[{(]/);
  return next === -1 ? text.length : from + next;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

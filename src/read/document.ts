/** A parsed YAML text with the place of each field, so that a problem can point at it and offer the line mended. */
import type { Problem, Told } from "../archive/problem.ts";
import { tellBelow, tellLine } from "./messages/index.ts";
import { isShowable } from "./quote.ts";
import { findPlace, type Place } from "./text.ts";

/** Keys and list positions from the root: `["source", "url"]`, `["tags", 0]`. */
export type Path = readonly (string | number)[];

interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Field {
  readonly path: Path;
  /** Absent for what stands in a list. */
  readonly key?: Range;
  readonly value: Range;
  /** A text without quotation marks. */
  readonly plain: boolean;
}

export interface Document {
  readonly file: string;
  /** Starts on line 1 of the file. */
  readonly source: string;
  /** Maps, lists and texts only; a field that was left empty is null. Undefined where the text is not YAML. */
  readonly value: unknown;
  /** By `pathKey`. */
  readonly fields: ReadonlyMap<string, Field>;
  /** Where a missing key would be added. */
  readonly end: Place;
  readonly problems: readonly Problem[];
  /** Fields that a problem was found in already: what else is wrong there follows from it. */
  readonly broken: readonly Path[];
}

export interface Finding {
  readonly kind: string;
  readonly message: Told;
  readonly hint?: Told | undefined;
  readonly severity?: Problem["severity"];
}

/** Of one sort in one file; more is not a list of mistakes but another sort of file. */
export const MOST_PROBLEMS = 100;

/** As many as are told; those behind them are not even looked for. */
export function takeProblems(problems: Iterable<Problem>): Problem[] {
  const taken: Problem[] = [];
  for (const problem of problems) {
    taken.push(problem);
    if (taken.length === MOST_PROBLEMS) break;
  }
  return taken;
}

export function pathKey(path: Path): string {
  return path.join("\u0000");
}

/** The problem at a field's value, or at what is nearest to it. */
export function problemAt(document: Document, path: Path, finding: Finding): Problem {
  return toProblem(document.file, placeOf(document, path), path, finding);
}

/** Where a field's value starts, or that of the nearest field around it. */
export function placeOf(document: Document, path: Path): Place {
  const field = findField(document, path);
  return field ? findPlace(document.source, field.value.start) : document.end;
}

/** The problem at a field's key. */
export function problemAtKey(document: Document, path: Path, finding: Finding): Problem {
  return toProblem(document.file, placeOfKey(document, path), path, finding);
}

/** Where a field's key starts; of what stands in a list, the value. */
export function placeOfKey(document: Document, path: Path): Place {
  const field = document.fields.get(pathKey(path));
  const range = field?.key ?? field?.value;
  return range ? findPlace(document.source, range.start) : document.end;
}

/** The problem of a key that is not there: at the key of the map it belongs to, or where the front matter ends. */
export function problemOfMissing(document: Document, path: Path, finding: Finding): Problem {
  const parent = document.fields.get(pathKey(path.slice(0, -1)));
  const range = path.length > 1 ? (parent?.key ?? parent?.value) : undefined;
  return toProblem(
    document.file,
    range ? findPlace(document.source, range.start) : document.end,
    path,
    finding,
  );
}

export function toProblem(
  file: string,
  place: Place,
  path: Path,
  { kind, message, hint, severity = "error" }: Finding,
): Problem {
  return {
    kind,
    file,
    ...place,
    ...(path.length > 0 && { field: path.join(".") }),
    message,
    ...(hint !== undefined && { hint }),
    severity,
  };
}

/** The field's line with `yaml` in place of its value; undefined where the value spans lines or cannot be shown. */
export function mendValue(document: Document, path: Path, yaml: string): string | undefined {
  const field = document.fields.get(pathKey(path));
  return field && mendLine(document.source, field.value, yaml, field.key !== undefined);
}

/** The field's line with another key. */
export function mendKey(document: Document, path: Path, key: string): string | undefined {
  const range = document.fields.get(pathKey(path))?.key;
  return range && mendLine(document.source, range, key, false);
}

/** `write: …`, one line for each text; undefined where no line can be offered. */
export function writeHint(lines: readonly (string | undefined)[]): Told | undefined {
  const shown = lines.filter((line) => line !== undefined);
  if (shown.length === 0) return undefined;
  return tellBelow(...shown.map((line, index) => tellLine(index === 0 ? "write" : "or", line)));
}

/** The innermost field that the offset stands in. */
export function fieldAt(fields: Iterable<Field>, offset: number): Field | undefined {
  let innermost: Field | undefined;
  for (const field of fields) {
    const start = field.key?.start ?? field.value.start;
    if (start <= offset && offset <= field.value.end && field.path.length > 0) {
      if (innermost === undefined || start >= (innermost.key?.start ?? innermost.value.start))
        innermost = field;
    }
  }
  return innermost;
}

/** The text at a path, where there is one. */
export function textAt(document: Document, path: Path): string | undefined {
  const value = valueAt(document.value, path);
  return typeof value === "string" ? value : undefined;
}

/** The texts of a list, each with its path; a text in place of the list counts as none. */
export function textsAt(document: Document, path: Path): { readonly path: Path; readonly text: string }[] {
  const value = valueAt(document.value, path);
  if (!Array.isArray(value)) return [];
  return value.flatMap((text: unknown, index) =>
    typeof text === "string" ? [{ path: [...path, index], text: text.trim() }] : [],
  );
}

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, step)
        ? (at as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    value,
  );
}

function findField(document: Document, path: Path): Field | undefined {
  for (let length = path.length; length >= 0; length--) {
    const field = document.fields.get(pathKey(path.slice(0, length)));
    if (field) return field;
  }
  return undefined;
}

function mendLine(source: string, range: Range, text: string, afterKey: boolean): string | undefined {
  const start = source.lastIndexOf("\n", range.start - 1) + 1;
  const newline = source.indexOf("\n", range.start);
  const end = newline === -1 ? source.length : newline;
  if (range.end > end) return undefined;
  const before = source.slice(start, range.start);
  const gap = afterKey && before.endsWith(":") ? " " : "";
  const line = `${before}${gap}${text}${source.slice(range.end, end)}`;
  return isShowable(line) ? line : undefined;
}

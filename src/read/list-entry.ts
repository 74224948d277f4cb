/** A list of front matter that lacks an entry to the problem of it, at the line where the entry can be pasted. */
import type { Problem, Told } from "../archive/problem.ts";
import {
  type Document,
  mendValue,
  type Path,
  pathKey,
  problemAt,
  problemAtKey,
  problemOfMissing,
  valueAt,
  writeHint,
} from "./document.ts";
import { tell, tellBelow, tellIfMeant, tellLine } from "./messages/index.ts";

export interface MissingEntry {
  readonly kind: string;
  readonly message: Told;
  /** What may be done instead. */
  readonly otherwise?: Told;
  /** Whether it is not certain that the entry is what is meant. */
  readonly doubtful?: boolean;
}

/** `entry` is YAML that also reads so between brackets. */
export function problemOfEntry(
  document: Document,
  key: string,
  entry: string,
  { kind, message, otherwise, doubtful = false }: MissingEntry,
): Problem {
  const path = [key];
  const offer = (told: Told): { kind: string; message: Told; hint: Told } => {
    const hint = doubtful ? tellIfMeant(told) : told;
    return { kind, message, hint: otherwise ? tellBelow(hint, otherwise) : hint };
  };
  const value = valueAt(document.value, path);
  if (!Array.isArray(value))
    return problemOfMissing(document, path, offer(tellLine("add", `${key}: [${entry}]`)));
  const indent = findIndent(document, path);
  if (indent !== undefined)
    return problemAtKey(document, path, offer(tellLine("add", `${indent}- ${entry}`)));
  const mended = writeHint([mendValue(document, path, extendList(document, path, entry))]);
  return problemAt(document, path, offer(mended ?? tell((words) => words.addEntry(key, entry))));
}

/** The spaces before the dashes of a list; undefined where it stands between brackets. */
function findIndent(document: Document, path: Path): string | undefined {
  const first = document.fields.get(pathKey([...path, 0]));
  if (first === undefined) return undefined;
  const start = document.source.lastIndexOf("\n", first.value.start - 1) + 1;
  return /^( *)- /.exec(document.source.slice(start))?.[1];
}

function extendList(document: Document, path: Path, entry: string): string {
  const { start = 0, end = 0 } = document.fields.get(pathKey(path))?.value ?? {};
  const before = document.source.slice(start, end).replace(/[\s,]*\]\s*$/, "");
  return `${before}${before.trim() === "[" ? "" : ", "}${entry}]`;
}

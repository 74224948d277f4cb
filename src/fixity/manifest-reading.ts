/** The bytes of a manifest to the files that it lists, and what is wrong with any of its lines. */
import { type FileSum, type ManifestForm, readPath } from "./manifest.ts";

export interface ManifestFault {
  /** From 1. */
  readonly line: number;
  /** A sentence without its full stop, said of the line. */
  readonly why: string;
}

export interface ReadManifest {
  /** One a path, its sum in small letters. */
  readonly sums: readonly FileSum[];
  readonly faults: readonly ManifestFault[];
  /** Why nothing could be read, where nothing could. */
  readonly unread?: string;
}

export interface ManifestKind {
  readonly form: ManifestForm;
  /** Hex digits of a sum. */
  readonly digits: number;
}

/** sha256sum marks a file that it read as binary with a star; bags separate with any blanks. */
const LINE: Readonly<Record<ManifestForm, RegExp>> = {
  coreutils: /^(\\?)([0-9a-f]+) [ *]([\s\S]+)$/i,
  bagit: /^()([0-9a-f]+)[ \t]+\*?([\s\S]+)$/i,
};

const LINE_FEED = 10;

/**
 * Nothing that it returns leads out of the manifest's folder. A letter of a sum in the case that the others are not in
 * is a fault, although it says the same: one bit makes `a` an `A`.
 */
export function readManifest(bytes: Uint8Array, kind: ManifestKind): ReadManifest {
  const faults: ManifestFault[] = [];
  const seen = new Map<string, number>();
  const sums: FileSum[] = [];
  const texts = splitLines(bytes, faults);
  const oddCase = findOddCase(texts);
  for (const [index, text] of texts.entries()) {
    if (text === undefined) continue;
    const line = index + 1;
    const parsed = parseLine(text, kind);
    const twice = typeof parsed === "string" ? undefined : seen.get(parsed.path);
    if (typeof parsed === "string") faults.push({ line, why: parsed });
    else if (twice !== undefined)
      faults.push({ line, why: `names ${parsed.path} again, after line ${twice}` });
    else {
      if (oddCase.test(parsed.sum)) faults.push({ line, why: "mixes capital with small letters in its sum" });
      seen.set(parsed.path, line);
      sums.push({ path: parsed.path, sum: parsed.sum.toLowerCase() });
    }
  }
  return { sums, faults: faults.sort((a, b) => a.line - b.line) };
}

/** A line that is not UTF-8 is undefined, and a fault. */
function splitLines(bytes: Uint8Array, faults: ManifestFault[]): (string | undefined)[] {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const lines: (string | undefined)[] = [];
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found === -1 ? bytes.length : found;
    try {
      lines.push(decoder.decode(bytes.subarray(start, end)));
    } catch {
      lines.push(undefined);
      faults.push({ line: lines.length, why: "is not UTF-8" });
    }
    if (found === -1) faults.push({ line: lines.length, why: "has no end: the manifest is cut short" });
    start = end + 1;
  }
  if (lines.length === 0) faults.push({ line: 1, why: "is empty: the manifest lists nothing" });
  return lines;
}

/** What is wrong with it, or what it says. */
function parseLine(text: string, { form, digits }: ManifestKind): string | FileSum {
  const [, mark = "", sum = "", written = ""] = LINE[form].exec(text) ?? [];
  if (sum.length !== digits) return `is not a sum of ${digits} digits, two spaces and a path`;
  const path = readPath(written.replace(form === "bagit" ? /\r$/ : /$^/, ""), mark !== "", form);
  if (path === undefined) return "has a backslash that stands for nothing";
  return findPathFault(path) ?? { path, sum };
}

function findPathFault(path: string): string | undefined {
  if (/^[/\\]|^[a-z]:/i.test(path)) return `names ${path}, which is not a path below this folder`;
  const names = path.split("/");
  if (names.some((name) => name.split("\\").includes("..")))
    return `names ${path}, which leads out of this folder`;
  if (path.includes("\0") || names.some((name) => name === "" || name === "."))
    return `names ${path}, which is not how a file is called`;
  return undefined;
}

/** Matches the sums with letters in the case that fewer letters of all sums are in. */
function findOddCase(texts: readonly (string | undefined)[]): RegExp {
  let balance = 0;
  for (const text of texts) {
    const sum = /^\\?([0-9a-f]+)/i.exec(text ?? "")?.[1] ?? "";
    for (const letter of sum.replace(/\d+/g, "")) balance += letter >= "a" ? 1 : -1;
  }
  return balance < 0 ? /[a-f]/ : /[A-F]/;
}

/** The bytes of a file to its text: UTF-8, lines ended by LF, nothing invisible. */
import type { Problem, Told } from "../archive/problem.ts";
import { findHiddenKinds, type HiddenCharacter, nameCharacter } from "./characters.ts";
import type { ContentFile } from "./folder.ts";
import { tell } from "./messages/index.ts";

export interface Place {
  readonly line: number;
  readonly column: number;
}

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly hidden: readonly HiddenCharacter[] }
  | { readonly ok: false; readonly problem: Problem };

/**
 * A byte order mark and CRLF are accepted and leave no trace. `hidden` holds the first of each refused character;
 * whoever knows the file's fields makes them problems.
 */
export function decodeText({ file, bytes }: ContentFile): Decoded {
  const refuse = (kind: string, message: Told, hint: Told, place: Place = { line: 1, column: 1 }) => ({
    ok: false as const,
    problem: { kind, file, ...place, message, hint, severity: "error" as const },
  });
  if (looksLikeUtf16(bytes)) {
    const hint = tell((words) => words.saveAsUtf8);
    return refuse(
      "not-utf-8",
      tell((words) => words.savedAsUtf16),
      hint,
    );
  }
  const decoded = decodeUtf8(bytes);
  if (decoded === undefined) {
    const { place, byte } = findBadByte(bytes);
    const hex = byte.toString(16).toUpperCase();
    const hint = tell((words) => words.saveAsUtf8);
    return refuse(
      "not-utf-8",
      tell((words) => words.notUtf8(hex)),
      hint,
      place,
    );
  }
  const text = decoded.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
  if (text === "") {
    const hint = tell((words) => words.fillInOrDelete);
    return refuse(
      "empty-file",
      tell((words) => words.emptyFile),
      hint,
    );
  }
  if (!text.includes("\n") && text.includes("\r")) {
    const hint = tell((words) => words.saveWithLineFeeds);
    return refuse(
      "carriage-return",
      tell((words) => words.carriageReturns),
      hint,
    );
  }
  return { ok: true, text, hidden: findHiddenKinds(text) };
}

/** Line and column of an offset, both counted from 1. */
export function findPlace(text: string, offset: number): Place {
  const starts = lineStarts(text);
  let [line, after] = [0, starts.length];
  while (after - line > 1) {
    const middle = (line + after) >> 1;
    if ((starts[middle] ?? 0) <= offset) line = middle;
    else after = middle;
  }
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}

/** Of the text that was asked about last: a file may have a fault on each of its lines. */
let known: { readonly text: string; readonly starts: readonly number[] } = { text: "", starts: [0] };

function lineStarts(text: string): readonly number[] {
  if (known.text === text) return known.starts;
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  known = { text, starts };
  return starts;
}

/** The problem of a character that must not stand in a text. */
export function hiddenCharacterProblem(
  file: string,
  place: Place,
  codePoint: number,
  field: string | undefined,
): Problem {
  return {
    kind: "hidden-character",
    file,
    ...place,
    ...(field !== undefined && { field }),
    message: tell((words) => words.hiddenCharacter(nameCharacter(codePoint, words))),
    hint: tell((words) => words.deleteHidden),
    severity: "error",
  };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The first byte that no UTF-8 text can hold there: the longest prefix that decodes ends before it. */
function findBadByte(bytes: Uint8Array): { place: Place; byte: number } {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8Prefix(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  good = startOfSequence(bytes, good);
  const text = new TextDecoder().decode(bytes.subarray(0, good));
  return { place: findPlace(text, text.length), byte: bytes[good] ?? 0 };
}

/** Steps back to the first byte of a character that is not whole. */
function startOfSequence(bytes: Uint8Array, end: number): number {
  for (let back = 1; back <= 3; back++) {
    const byte = bytes[end - back] ?? 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? end - back : end;
  }
  return end;
}

function isUtf8Prefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = bytes.subarray(0, 200);
  return start.length > 3 && start.filter((byte) => byte === 0).length * 3 > start.length;
}

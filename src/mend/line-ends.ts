/** The bytes of a file to a text whose lines end with LF, the last one too, and that starts with its first letter. */
import { isBlank } from "../read/characters.ts";
import type { Change } from "./change.ts";

export interface EndedText {
  readonly text: string;
  readonly changes: readonly Change[];
}

const BYTE_ORDER_MARK = "\uFEFF";
/** Of a file with line feeds: carriage returns that belong to none may have been meant for anything, and stay. */
const RETURN_AND_FEED = /\r+(?:\n|$)/g;
/** Of a file without any. */
const RETURN = /\r/g;

/** Undefined where the bytes are not UTF-8, or nothing can be seen in them: guessing an encoding loses letters. */
export function mendLineEnds(bytes: Uint8Array): EndedText | undefined {
  const decoded = decode(bytes);
  if (decoded === undefined || decoded.includes("\0") || isBlank(decoded)) return undefined;
  const changes: Change[] = [];
  let text = decoded;
  if (text.startsWith(BYTE_ORDER_MARK)) {
    text = text.slice(1);
    changes.push({ part: "byte-order-mark", line: 1, from: "U+FEFF", to: "" });
  }
  const ending = text.includes("\n") ? RETURN_AND_FEED : RETURN;
  const first = text.search(ending);
  if (first !== -1) {
    const line = text.slice(0, first).split("\n").length;
    const from = ending === RETURN ? "CR" : "CRLF";
    text = text.replace(ending, "\n");
    changes.push({ part: "line-ends", line, from, to: "LF" });
  }
  if (!text.endsWith("\n")) {
    changes.push({ part: "last-line", line: text.split("\n").length, from: "", to: "LF" });
    text = `${text}\n`;
  }
  return { text, changes };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

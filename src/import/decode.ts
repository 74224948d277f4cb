/** An export's bytes to its text, whatever program saved it: UTF-8, UTF-16 with its mark, else the old Western encoding. */
import { isBlank } from "../read/characters.ts";
import { decodeWestern } from "../report/western.ts";

export type DecodedExport =
  | { readonly ok: true; readonly text: string; readonly note?: string }
  | { readonly ok: false; readonly message: string };

/** First bytes of files that people take for tables. */
const SIGNATURES: readonly (readonly [bytes: string, message: string])[] = [
  [
    "504b0304",
    "this is a workbook or another packed file (.xlsx, .ods): save it as CSV UTF-8, and import that",
  ],
  ["d0cf11e0", "this is an old workbook (.xls): save it as CSV UTF-8, and import that"],
  ["25504446", "this is a PDF, and not a library's export"],
  ["1f8b", "this is packed with gzip: unpack it first"],
];

const NOT_TEXT =
  "this is no text file: export the library as CSV, CSL-JSON, RIS, BibTeX, RSS or WordPress XML";

export function decodeExport(bytes: Uint8Array): DecodedExport {
  const start = Buffer.from(bytes.subarray(0, 4)).toString("hex");
  const signature = SIGNATURES.find(([prefix]) => start.startsWith(prefix));
  if (signature) return { ok: false, message: signature[1] };
  const decoded = decodeBytes(bytes);
  if (decoded.text.includes("\u0000")) return { ok: false, message: NOT_TEXT };
  if (isBlank(decoded.text)) return { ok: false, message: "the file is empty" };
  return { ok: true, ...decoded };
}

function decodeBytes(bytes: Uint8Array): { readonly text: string; readonly note?: string } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes) };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder("utf-16be").decode(bytes) };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return {
      text: decodeWestern(bytes),
      note: "the file is not UTF-8: it was read as Western (windows-1252); look at names with accents",
    };
  }
}

/** `permalinks.lock` to its lines, and lines to the file: every address that was ever published, one a line. */
import { compare } from "../archive/problem.ts";

/** Below the content folder. */
export const REGISTER_FILE = "permalinks.lock";

/** What a record said when it was registered. */
export interface RegisteredWords {
  /** SHA-256 of its words, in hexadecimal: see `hashRecord`. */
  readonly hash: string;
  /** The same of each translation, by language code. */
  readonly translations: ReadonlyMap<string, string>;
  /** How many corrections it had. */
  readonly corrections: number;
  readonly withdrawn: boolean;
}

export interface RegisterLine {
  /** Starts and ends with a slash; not percent-encoded, without the prefix of a language. */
  readonly address: string;
  /** Of a record's own address. */
  readonly words?: RegisteredWords;
  /** Whether it is the home page of a language, below which all its pages stand. */
  readonly language?: boolean;
  /** Where it stands in the file, from 1; 0 where it does not yet. */
  readonly line: number;
}

export interface ParsedRegister {
  readonly lines: readonly RegisterLine[];
  /** Lines that cannot be read, from 1. */
  readonly faults: readonly number[];
}

/** Of `withdrawn`, `language`, and what has a value behind its colon. */
const MARK = /^(?:sha256:[0-9a-f]{64}|[a-z]{2,3}:[0-9a-f]{64}|corrections:[1-9]\d{0,3}|withdrawn|language)$/;
/** Nearly all are: it is tried first, being many times faster than the letters of all scripts. */
const PLAIN_ADDRESS = /^\/(?:[a-z0-9-]+\/)*$/;
const ADDRESS = /^\/(?:[\p{L}\p{M}\p{N}-]+\/)*$/u;

const HEADER = `# Every address that was ever published, without the prefix of a language; \`npm run accept\` writes this file.
# Behind a record's stand the hashes of its words and of their translations, and how often it was corrected.
# Lines may stand in any order, and twice: git may put two versions together line by line.
`;

/** In the file's order. A blank line and one that starts with "#" say nothing. */
export function parseRegister(text: string): ParsedRegister {
  const lines: RegisterLine[] = [];
  const faults: number[] = [];
  for (const [index, written] of text.split(/\r?\n/).entries()) {
    if (written.startsWith("#") || written.trim() === "") continue;
    const parsed = parseLine(written, index + 1);
    if (parsed) lines.push(parsed);
    else faults.push(index + 1);
  }
  return { lines, faults };
}

/** Sorted by address; of two lines of one address the last one stays. */
export function formatRegister(lines: readonly RegisterLine[]): string {
  const byAddress = new Map(lines.map((line) => [line.address, line]));
  const sorted = [...byAddress.values()].sort((a, b) => compare(a.address, b.address));
  return `${HEADER}${sorted.map((line) => `${formatLine(line)}\n`).join("")}`;
}

export function formatLine({ address, words, language = false }: RegisterLine): string {
  if (words === undefined) return language ? `${address} language` : address;
  const translations = [...words.translations].sort(([a], [b]) => compare(a, b));
  return [
    address,
    `sha256:${words.hash}`,
    ...translations.map(([code, hash]) => `${code}:${hash}`),
    ...(words.corrections > 0 ? [`corrections:${words.corrections}`] : []),
    ...(words.withdrawn ? ["withdrawn"] : []),
  ].join(" ");
}

function parseLine(written: string, line: number): RegisterLine | undefined {
  const [address = "", ...marks] = written.trim().split(/ +/);
  if (!PLAIN_ADDRESS.test(address) && !ADDRESS.test(address)) return undefined;
  if (marks.length === 0) return { address, language: false, line };
  if (!marks.every((mark) => MARK.test(mark))) return undefined;
  const values = new Map(marks.map((mark) => toPair(mark)));
  const language = values.has("language");
  const hash = values.get("sha256");
  if (hash === undefined) return language && marks.length === 1 ? { address, language, line } : undefined;
  const translations = [...values].flatMap(([key, value]): [string, string][] =>
    /^[a-z]{2,3}$/.test(key) ? [[key, value]] : [],
  );
  const corrections = Number(values.get("corrections") ?? 0);
  const withdrawn = values.has("withdrawn");
  return {
    address,
    words: { hash, translations: new Map(translations), corrections, withdrawn },
    line,
  };
}

/** `ur:0a1b…` in two; a mark without a value has an empty one. */
function toPair(mark: string): [key: string, value: string] {
  const [key = "", value = ""] = mark.split(":");
  return [key, value];
}

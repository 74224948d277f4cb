/** Texts that people might have written to texts that nobody would. Bytes are strings of one character a byte. */
import type { Chance } from "./chance.ts";
import { BODY_WORDS, DANGEROUS_WORDS, VALUES } from "./dangerous-words.ts";

/** As many changes as still leave a file that resembles a record. */
const MOST_CHANGES = 4;
/** Of one piece said again and again; what the size caps stop is tried by growth.ts. */
const MOST_REPEATS = 300;
const MOST_WORDS = 40;

type Change = (bytes: string, chance: Chance, others: readonly [string, ...string[]]) => string;

/** One seed of `seeds` with some changes; now and then with none. */
export function mutateOne(seeds: readonly [string, ...string[]], chance: Chance): string {
  let bytes = chance.oneOf(seeds);
  for (let left = chance.below(MOST_CHANGES + 1); left > 0; left--)
    bytes = chance.oneOf(CHANGES)(bytes, chance, seeds);
  return bytes;
}

/** A text put together from the words of markdown alone. */
export function composeBody(chance: Chance): string {
  let bytes = "";
  for (let left = 1 + chance.below(MOST_WORDS); left > 0; left--)
    bytes += chance.oneOf(BODY_WORDS) + chance.oneOf(["", "", " ", "\n"]);
  return bytes;
}

const insertWord: Change = (bytes, chance) => {
  const at = chance.below(bytes.length + 1);
  return bytes.slice(0, at) + chance.oneOf(DANGEROUS_WORDS) + bytes.slice(at);
};

const insertLine: Change = (bytes, chance) =>
  changeLines(bytes, (lines) => {
    lines.splice(chance.below(lines.length + 1), 0, chance.oneOf(DANGEROUS_WORDS));
  });

/** What stands behind a colon, or the bullet of a list. */
const replaceValue: Change = (bytes, chance) =>
  changeLines(bytes, (lines) => {
    const at = chance.below(lines.length);
    const head = /^\s*(?:- )?(?:[A-Za-z]+:)? ?/.exec(lines[at] ?? "")?.[0] ?? "";
    lines[at] = head + chance.oneOf(VALUES);
  });

/** Inside of a value, which most checks then still take for one. */
const spoilValue: Change = (bytes, chance) =>
  changeLines(bytes, (lines) => {
    const at = chance.below(lines.length);
    const line = lines[at] ?? "";
    const from = line.indexOf(" ") + 1 + chance.below(line.length - line.indexOf(" "));
    lines[at] = line.slice(0, from) + chance.oneOf(DANGEROUS_WORDS) + line.slice(from);
  });

const flipByte: Change = (bytes, chance) => {
  const at = chance.below(bytes.length);
  const flipped = bytes.charCodeAt(at) ^ (1 << chance.below(8));
  return bytes === "" ? bytes : bytes.slice(0, at) + String.fromCharCode(flipped) + bytes.slice(at + 1);
};

const cutOut: Change = (bytes, chance) => {
  const [start, end] = pickRange(bytes, chance);
  return bytes.slice(0, start) + bytes.slice(end);
};

const sayAgain: Change = (bytes, chance) => {
  const [start, end] = pickRange(bytes, chance);
  return bytes.slice(0, end) + bytes.slice(start);
};

const repeat: Change = (bytes, chance) => {
  const at = chance.below(bytes.length + 1);
  const word = chance.oneOf(BODY_WORDS).repeat(1 + chance.below(MOST_REPEATS));
  return bytes.slice(0, at) + word + bytes.slice(at);
};

const cutShort: Change = (bytes, chance) => bytes.slice(0, chance.below(bytes.length + 1));

const splice: Change = (bytes, chance, others) => {
  const other = chance.oneOf(others);
  return bytes.slice(0, chance.below(bytes.length + 1)) + other.slice(chance.below(other.length + 1));
};

const takeLine: Change = (bytes, chance, others) => {
  const other = chance.oneOf(others).split("\n");
  return changeLines(bytes, (lines) => {
    lines[chance.below(lines.length)] = other[chance.below(other.length)] ?? "";
  });
};

const swapLines: Change = (bytes, chance) =>
  changeLines(bytes, (lines) => {
    const [one, two] = [chance.below(lines.length), chance.below(lines.length)];
    [lines[one], lines[two]] = [lines[two] ?? "", lines[one] ?? ""];
  });

const indent: Change = (bytes, chance) =>
  changeLines(bytes, (lines) => {
    const at = chance.below(lines.length);
    lines[at] = chance.oneOf(["  ", "    ", "\t", "> ", "- ", " "]) + lines[at];
  });

const endLinesOtherwise: Change = (bytes, chance) =>
  bytes.replaceAll("\n", chance.oneOf(["\r\n", "\r", "\n\n", "\xc2\x85", "\n\r"]));

/** What changes little comes up more often: it is accepted more often. */
const CHANGES: readonly [Change, ...Change[]] = [
  insertWord,
  insertWord,
  insertLine,
  replaceValue,
  replaceValue,
  spoilValue,
  spoilValue,
  flipByte,
  cutOut,
  sayAgain,
  repeat,
  cutShort,
  splice,
  takeLine,
  takeLine,
  swapLines,
  indent,
  endLinesOtherwise,
];

function changeLines(bytes: string, change: (lines: string[]) => void): string {
  const lines = bytes.split("\n");
  change(lines);
  return lines.join("\n");
}

/** Short ones mostly. */
function pickRange(bytes: string, chance: Chance): [start: number, end: number] {
  const start = chance.below(bytes.length + 1);
  const length = chance.oneOf([1, 4, 16, 200, bytes.length]);
  return [start, start + chance.below(length + 1)];
}

/**
 * Text of any script → the plain words that the search index holds and that a query is turned into: one function for
 * both, so that what is typed on one keyboard finds what was written on another. The browser loads it too: it is
 * small, and imports nothing.
 */

/** A folded word, and where it stands in the text as it was: `text.slice(start, end)`. */
export interface FoldedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The folded words, one blank between two. Folding twice changes nothing. */
export function fold(text: string): string {
  return foldWords(text)
    .map(({ word }) => word)
    .join(" ");
}

/** In the order of the text; a sign that stands for several words gives each of them its own place. */
export function foldWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    for (const { word, start, end } of foldRun(run))
      words.push({ word, start: index + start, end: index + end });
  }
  return words;
}

/** The parts of a text that hold its words; for whole archives, where most come again and again. */
export function listRuns(text: string): readonly string[] {
  return text.match(RUN) ?? [];
}

/** The words of a run, with their places in it. */
export function foldRun(run: string): FoldedWord[] {
  if (PLAIN.test(run)) return [{ word: run.toLowerCase(), start: 0, end: run.length }];
  return splitRun(run).flatMap(({ piece, start, end }) =>
    foldCharacters(piece)
      .split(" ")
      .filter((word) => word !== "")
      .map((word) => ({ word: word.normalize("NFC"), start, end })),
  );
}

/** Letters, marks and digits, joiners and direction marks; between two pieces of them, one sign that may join both. */
const RUN = runPattern("[\\p{L}\\p{M}\\p{N}\u00ad\u200c-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+");

/** What most runs are; they are not worth a second look. */
const PLAIN = /^[a-z\d]+$/i;

function runPattern(piece: string): RegExp {
  return new RegExp(`${piece}(?:[.,٬'’‘´\`]${piece})*`, "gu");
}

interface Piece {
  readonly piece: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a run, without the signs that join: `U.S.` is one, `don’t` too, `10,000` too; `3.5` and `a.m,b` are not. */
function splitRun(run: string): Piece[] {
  const [first = "", ...rest] = run.split(/([.,٬'’‘´`])/);
  const words: { piece: string; start: number; end: number; last: string }[] = [];
  let word = { piece: first, start: 0, end: first.length, last: first };
  for (let i = 0; i < rest.length; i += 2) {
    const sign = rest[i] ?? "";
    const next = rest[i + 1] ?? "";
    const start = word.end + 1;
    const end = start + next.length;
    if (isJoined(word.last, sign, next)) {
      // The Saxon genitive is part of the word on the page, and no part of the word that is searched for.
      const isGenitive = !/[.,٬]/.test(sign) && /^s$/i.test(next);
      word = { piece: isGenitive ? word.piece : word.piece + next, start: word.start, end, last: next };
    } else {
      words.push(word);
      word = { piece: next, start, end, last: next };
    }
  }
  return [...words, word];
}

function isJoined(before: string, sign: string, after: string): boolean {
  if (sign === ".") return /^\p{L}\p{M}*$/u.test(before) && /^\p{L}\p{M}*$/u.test(after);
  if (/[,٬]/.test(sign)) return /^\p{Nd}{1,3}$/u.test(before) && /^\p{Nd}{3}$/u.test(after);
  return /[\p{L}\p{M}]$/u.test(before) && /^\p{L}/u.test(after);
}

function foldCharacters(piece: string): string {
  let folded = "";
  for (const character of piece) folded += foldCharacter(character);
  return folded;
}

const known = new Map<string, string>();

function foldCharacter(character: string): string {
  let folded = known.get(character);
  if (folded === undefined) {
    folded = Array.from(character.normalize("NFKD").toLowerCase().normalize("NFKD"), plainForm).join("");
    known.set(character, folded);
  }
  return folded;
}

/** Vowel signs and accents of scripts that can be read without them; not those of Indic scripts, but for the nukta. */
const DROPPED =
  /[ـء\u02b9-\u02bf\u0674\u00ad\u200c-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u093c\u09bc\u0a3c]|(?=\p{M})[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u;

/** First the letter that the others are written for: on other keyboards, in other languages, or without its dots. */
const SAME_LETTERS = [
  "ییيىےېۍێ",
  "ککكڪګ",
  "ہہهھةۃە",
  "ااٱٲٳ",
  "ووۆۇۈۋ",
  "ننں",
  ..."iı lł oø dđð hħ σς".split(" "),
];

const LETTERS: ReadonlyMap<string, string> = new Map([
  ...SAME_LETTERS.flatMap((row) => Array.from(row, (letter): [string, string] => [letter, row.charAt(0)])),
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["þ", "th"],
]);

/** Where the digits of Arabic, Urdu and Persian, Devanagari, Bengali and Gurmukhi begin. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66];

/** Of one letter, mark or digit in lower case; anything else parts two words. */
function plainForm(character: string): string {
  if (DROPPED.test(character)) return "";
  const code = character.codePointAt(0) ?? 0;
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  if (zero !== undefined) return String(code - zero);
  return LETTERS.get(character) ?? (/[\p{L}\p{M}\p{N}]/u.test(character) ? character : " ");
}

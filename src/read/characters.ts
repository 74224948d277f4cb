/** Characters that cannot be seen, or that change how others are seen: found, named, and shown as U+XXXX. */

import type { Messages } from "./messages/messages.ts";

export interface HiddenCharacter {
  /** In UTF-16 units. */
  readonly index: number;
  readonly codePoint: number;
}

/** `running` text may mix directions and join letters; a `name` is compared and made into an address, and may not. */
export type TextUse = "running" | "name";

const SUSPECT =
  /[\p{Cc}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\uFFF9-\uFFFD]/gu;
/** What most texts are made of, found out in a fraction of the time. */
const SEEN: Readonly<Record<TextUse, RegExp>> = { running: /^[\t\n -~]*$/, name: /^[ -~]*$/ };
const RIGHT_TO_LEFT = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}]/u;
/** Of direction; right where the line has a script that is written from the right. */
const MARKS = /[\u200E\u200F\u061C]/;
/** Scripts whose letters join: a joiner between two of them is spelling, as in Urdu, Persian, Hindi or Bengali. */
const JOINING =
  /[\p{scx=Arab}\p{scx=Syrc}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}\p{scx=Mong}]/u;
const LETTER = /[\p{L}\p{M}]/u;
const EMOJI = /\p{Emoji}/u;
const PICTOGRAPH_END = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F/u;
const PICTOGRAPH = /\p{Extended_Pictographic}/u;

const NAMES = {
  0: "NUL",
  9: "tab",
  10: "line feed",
  13: "carriage return",
  27: "escape",
  160: "no-break space",
  173: "soft hyphen",
  1564: "Arabic letter mark",
  8203: "zero-width space",
  8204: "zero-width non-joiner",
  8205: "zero-width joiner",
  8206: "left-to-right mark",
  8207: "right-to-left mark",
  8232: "line separator",
  8233: "paragraph separator",
  8234: "left-to-right embedding",
  8235: "right-to-left embedding",
  8236: "pop directional formatting",
  8237: "left-to-right override",
  8238: "right-to-left override",
  8288: "word joiner",
  8294: "left-to-right isolate",
  8295: "right-to-left isolate",
  8296: "first strong isolate",
  8297: "pop directional isolate",
  10240: "blank Braille pattern",
  65279: "byte order mark",
  65533: "replacement character, where another was lost",
} as const;

/** What a character is called: as Unicode has it, or by what sort it is of. */
export type CharacterName = (typeof NAMES)[keyof typeof NAMES] | Block;

type NamesByCode = Readonly<Record<number, CharacterName | undefined>>;

type Block =
  | "control character"
  | "half of a character"
  | "private use"
  | "not a character"
  | "tag character"
  | "invisible";

/** In the order they stand. Joiners, direction marks and emoji parts that spelling needs are not among them. */
export function findHiddenCharacters(text: string, use: TextUse = "running"): HiddenCharacter[] {
  return [...eachHiddenCharacter(text, use)];
}

/** The first one. */
export function findHiddenCharacter(text: string, use: TextUse = "running"): HiddenCharacter | undefined {
  for (const hidden of eachHiddenCharacter(text, use)) return hidden;
  return undefined;
}

/** The first of each, however often it stands there. */
export function findHiddenKinds(text: string): HiddenCharacter[] {
  const kinds = new Map<number, HiddenCharacter>();
  for (const hidden of eachHiddenCharacter(text, "running", kinds)) kinds.set(hidden.codePoint, hidden);
  return [...kinds.values()];
}

/** Without those of code points that are `known` by the time they are met. */
function* eachHiddenCharacter(
  text: string,
  use: TextUse,
  known?: ReadonlyMap<number, unknown>,
): Generator<HiddenCharacter> {
  if (SEEN[use].test(text)) return;
  const standsInRightToLeft = makeLineQuestion(text, RIGHT_TO_LEFT);
  const isLegitimate = (index: number, character: string) =>
    MARKS.test(character)
      ? use === "running" && standsInRightToLeft(index)
      : isSpelling(text, index, character, use);
  for (const { index, 0: character } of text.matchAll(SUSPECT)) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (!known?.has(codePoint) && !isLegitimate(index, character)) yield { index, codePoint };
  }
}

/** `U+202E (right-to-left override)`. */
export function nameCharacter(codePoint: number, words: Pick<Messages, "character">): string {
  const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
  return words.character(code, (NAMES as NamesByCode)[codePoint] ?? nameBlock(codePoint));
}

/** Whether a reader would see nothing: spaces of any kind, invisible characters, blank patterns. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Z}\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);
}

/** Text that is safe on a terminal and shows what is hidden: `re[U+200B]lief`. */
export function showHidden(text: string): string {
  const hidden = new Set(findHiddenCharacters(text).map(({ index }) => index));
  return text.replace(/[\s\S]/gu, (character, index: number) =>
    hidden.has(index) || character === "\n" || character === "\t" || isOddSpace(character)
      ? `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`
      : character,
  );
}

function isSpelling(text: string, index: number, character: string, use: TextUse): boolean {
  const before = lastCharacter(text.slice(Math.max(0, index - 2), index));
  const after = String.fromCodePoint(text.codePointAt(index + character.length) ?? 0);
  switch (character) {
    case "\n":
    case "\t":
      return use === "running";
    case "\u200C":
      return isJoining(before) && isJoining(after);
    case "\u200D":
      return isJoining(before) || (PICTOGRAPH_END.test(before) && PICTOGRAPH.test(after));
    case "\uFE0E":
    case "\uFE0F":
      return EMOJI.test(before);
    default:
      return isVariant(character, before);
  }
}

/** Ideographic and Mongolian variation selectors, after a letter that can have variants. */
function isVariant(character: string, before: string): boolean {
  if (/[\uFE00-\uFE0D\u{E0100}-\u{E01EF}]/u.test(character)) return /\p{sc=Han}/u.test(before);
  return /[\u180B-\u180D\u180F]/.test(character) && /\p{sc=Mong}/u.test(before);
}

function isJoining(character: string): boolean {
  return JOINING.test(character) && LETTER.test(character);
}

function isOddSpace(character: string): boolean {
  return character !== " " && /[\p{Z}\u2800]/u.test(character);
}

/** Whether the line around an index has what is looked for; asked in order, since one line may have a hundred thousand marks. */
function makeLineQuestion(text: string, wanted: RegExp): (index: number) => boolean {
  let end = -1;
  let answer = false;
  return (index) => {
    if (index > end) {
      const start = text.lastIndexOf("\n", index) + 1;
      const next = text.indexOf("\n", index);
      end = next === -1 ? text.length : next;
      answer = wanted.test(text.slice(start, end));
    }
    return answer;
  };
}

function lastCharacter(text: string): string {
  return Array.from(text).at(-1) ?? "";
}

function nameBlock(codePoint: number): Block {
  if (codePoint < 32 || (codePoint >= 127 && codePoint < 160)) return "control character";
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return "half of a character";
  if (/\p{Co}/u.test(String.fromCodePoint(codePoint))) return "private use";
  if (/\p{Noncharacter_Code_Point}/u.test(String.fromCodePoint(codePoint))) return "not a character";
  if (codePoint >= 0xe0000 && codePoint <= 0xe007f) return "tag character";
  return "invisible";
}

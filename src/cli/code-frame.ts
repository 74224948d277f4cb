/** A line of a file to what a terminal shows of it below a problem, with a mark at the column. */
import { showHidden } from "../read/characters.ts";
import { quote, shorten } from "../read/quote.ts";

export interface FrameOptions {
  /** Columns of the terminal. */
  readonly width: number;
  /** Before the value where no caret can be trusted to stand below it. */
  readonly here: string;
}

export interface CodeFrame {
  /** `   12 | ` and as many spaces as that without the number. */
  readonly gutters: readonly [line: string, mark: string];
  /** Cut to the width around the column. */
  readonly line: string;
  /** A caret below the column, or the value in words; empty where there is nothing to point at. */
  readonly mark: string;
}

/** `line` and `column` count from 1, the column in UTF-16 units. Undefined where the text has no such line, or a blank one. */
export function frameLine(
  text: string,
  line: number,
  column: number,
  { width, here }: FrameOptions,
): CodeFrame | undefined {
  const source = text.split(/\r?\n/)[line - 1];
  if (source === undefined || source.trim() === "") return undefined;
  const number = String(line).padStart(5);
  const gutters = [`${number} | `, `${" ".repeat(number.length)} | `] as const;
  const room = Math.max(width - gutters[0].length, LEAST);
  const before = source.slice(0, column - 1);
  const after = source.slice(column - 1);
  if (!STEADY.test(source)) {
    const value = findValue(after);
    const shown = showHidden(shorten(source, room));
    return { gutters, line: shown, mark: value === "" ? "" : `${here} ${quote(value)}` };
  }
  const start = cutStart(showHidden(before), Math.floor(room / 2));
  const rest = cutEnd(showHidden(after), room - measureWidth(start));
  return { gutters, line: `${start}${rest}`, mark: `${" ".repeat(measureWidth(start))}^` };
}

/** Columns that are shown however narrow the terminal is. */
const LEAST = 20;

/**
 * Scripts whose letters stand in the order and the width that they are written in. In a line with any other, as Urdu or
 * Hindi, or with an emoji, every terminal puts them elsewhere.
 */
const STEADY =
  /^(?:(?!\p{Extended_Pictographic})[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Zyyy}\p{sc=Zinh}])*$/u;

/** Of twice the width of a letter: the East Asian ones (UAX 11, W and F). */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;
const WITHOUT_WIDTH = /[\p{M}\p{Cf}]/u;

/** In columns of a terminal. */
function measureWidth(text: string): number {
  let width = 0;
  for (const character of text) width += measureCharacter(character);
  return width;
}

function measureCharacter(character: string): number {
  if (WITHOUT_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

function cutEnd(text: string, most: number): string {
  if (measureWidth(text) <= most) return text;
  let kept = "";
  let width = 1;
  for (const character of text) {
    width += measureCharacter(character);
    if (width > most) break;
    kept += character;
  }
  return `${kept}…`;
}

function cutStart(text: string, most: number): string {
  if (measureWidth(text) <= most) return text;
  const characters = Array.from(text);
  let width = 1;
  let from = characters.length;
  while (from > 0 && width + measureCharacter(characters[from - 1] ?? "") <= most) {
    from--;
    width += measureCharacter(characters[from] ?? "");
  }
  return `…${characters.slice(from).join("")}`;
}

/** What starts there: a text in quotation marks, or up to the next sign of a list or a map. */
function findValue(text: string): string {
  const value = /^(?:"([^"]*)"|'([^']*)'|([^,\]}]+))/u.exec(text);
  return (value?.[1] ?? value?.[2] ?? value?.[3] ?? "").trim();
}

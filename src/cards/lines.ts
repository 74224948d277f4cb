/** A text to the lines that it breaks into, in the largest size at which they fit. */

/** Width in ems. */
export type Measure = (text: string) => number;

export interface Room {
  readonly width: number;
  readonly height: number;
  /** Pixels to try, largest first. */
  readonly sizes: readonly number[];
  /** Height of the first line, in ems. */
  readonly first: number;
  /** From one line to the next, in ems. */
  readonly leading: number;
}

export interface Lines {
  readonly size: number;
  readonly lines: readonly string[];
}

const ELLIPSIS = "…";

/** Steps in which the width of balanced lines is found: to a two-hundredth of the room. */
const BALANCING = 8;

/** Lines of about one length. Where even the smallest size leaves too many, the last line ends in an ellipsis. */
export function fitLines(text: string, room: Room, measure: Measure): Lines {
  const words = text.split(" ").filter((word) => word !== "");
  const widths = new Map(words.map((word) => [word, measure(word)]));
  const space = measure(" ");
  const measured = (word: string) => widths.get(word) ?? measure(word);
  let fitted: Lines = { size: room.sizes[0] ?? 0, lines: [] };
  for (const size of room.sizes) {
    const width = room.width / size;
    const pieces = words.flatMap((word) => splitWord(word, width, measured, measure));
    const lines = breakLines(pieces, width, space, measured);
    const most = 1 + Math.max(0, Math.floor((room.height / size - room.first) / room.leading));
    if (lines.length <= most) return { size, lines: balance(pieces, lines, width, space, measured) };
    fitted = { size, lines: shorten(lines, most, width, measure) };
  }
  return fitted;
}

/** One line, cut with an ellipsis where it is too long. `width` in ems. */
export function fitLine(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  const characters = splitCharacters(text);
  return cut(
    characters,
    countFitting(0, characters.length, (count) => measure(cut(characters, count)) <= width),
  );
}

/** The largest count below `tooMany` that fits; `least` is taken to. */
function countFitting(least: number, tooMany: number, fits: (count: number) => boolean): number {
  let [kept, over] = [least, tooMany];
  while (over - kept > 1) {
    const middle = (kept + over) >> 1;
    if (fits(middle)) kept = middle;
    else over = middle;
  }
  return kept;
}

function breakLines(words: readonly string[], width: number, space: number, measure: Measure): string[] {
  const lines: string[] = [];
  let used = 0;
  for (const word of words) {
    const wide = measure(word);
    if (lines.length > 0 && used + space + wide <= width) {
      lines[lines.length - 1] += ` ${word}`;
      used += space + wide;
    } else {
      lines.push(word);
      used = wide;
    }
  }
  return lines;
}

/** In the narrowest width that needs no further line. */
function balance(
  words: readonly string[],
  lines: readonly string[],
  width: number,
  space: number,
  measure: Measure,
): readonly string[] {
  let [narrow, wide] = [0, width];
  let best = lines;
  for (let step = 0; step < BALANCING; step += 1) {
    const middle = (narrow + wide) / 2;
    const tried = breakLines(words, middle, space, measure);
    const fits = tried.length === lines.length && words.every((word) => measure(word) <= middle);
    if (fits) [best, wide] = [tried, middle];
    else narrow = middle;
  }
  return best;
}

/** What is left of the text stands on the last line, up to the last whole word that leaves room for the ellipsis. */
function shorten(lines: readonly string[], most: number, width: number, measure: Measure): string[] {
  const kept = lines.slice(0, most);
  const words = (kept.pop() ?? "").split(" ");
  while (words.length > 1 && measure(words.join(" ") + ELLIPSIS) > width) words.pop();
  const last = words.join(" ").replace(/[\p{P}\s]+$/u, "") || words.join(" ");
  return [...kept, fitLine(last + ELLIPSIS, width, measure)];
}

/** A word that is wider than a line breaks where it must. */
function splitWord(word: string, width: number, measured: Measure, measure: Measure): string[] {
  if (measured(word) <= width) return [word];
  const pieces: string[] = [];
  let rest = splitCharacters(word);
  while (rest.length > 0) {
    const characters = rest;
    const isShort = (count: number) => measure(characters.slice(0, count).join("")) <= width;
    const kept = countFitting(1, rest.length + 1, isShort);
    pieces.push(rest.slice(0, kept).join(""));
    rest = rest.slice(kept);
  }
  return pieces;
}

const SEGMENTER = new Intl.Segmenter("en", { granularity: "grapheme" });

/** As a reader counts them: a letter with its marks is one. */
function splitCharacters(text: string): string[] {
  return Array.from(SEGMENTER.segment(text), ({ segment }) => segment);
}

function cut(characters: readonly string[], count: number): string {
  return characters.slice(0, count).join("").trimEnd() + ELLIPSIS;
}

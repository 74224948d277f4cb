/** A text and the words that were found → the text in pieces, marked and not, whole or the part that says most. */
import type { FoldedWord } from "../fold.ts";

export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Takes a text apart, and knows which of its words were looked for. */
export interface Marker {
  /** With their places in the text as it is. */
  readonly wordsOf: (text: string) => readonly FoldedWord[];
  readonly isMatch: (word: string) => boolean;
}

export interface Excerpt {
  readonly pieces: readonly Piece[];
  /** How many different words that were looked for stand in it. */
  readonly found: number;
}

/** Words of an excerpt: two to three lines of a result. */
const LENGTH = 34;
/** Words that may stand before the first marked one. */
const LEAD = 6;

/** The whole text; pieces put together give it back. */
export function markText(text: string, { wordsOf, isMatch }: Marker): Piece[] {
  const marked = wordsOf(text).filter(({ word }) => isMatch(word));
  return cut(text, marked, 0, text.length);
}

/** The stretch that holds most of the words that were looked for, the earliest of several; "…" where it was cut. */
export function findExcerpt(text: string, { wordsOf, isMatch }: Marker): Excerpt {
  const words = wordsOf(text);
  const marked = words.map(({ word }) => (isMatch(word) ? word : undefined));
  const best = findWindow(marked);
  const first = Math.max(0, Math.min(best, words.length - LENGTH));
  const last = Math.min(words.length, first + LENGTH) - 1;
  const start = first === 0 ? 0 : (words[first]?.start ?? 0);
  const end = last >= words.length - 1 ? text.length : (words[last]?.end ?? text.length);
  const inside = words.slice(first, last + 1).filter(({ word }) => isMatch(word));
  const pieces = cut(text, inside, start, end);
  return {
    pieces: [...(start > 0 ? [ELLIPSIS] : []), ...pieces, ...(end < text.length ? [ELLIPSIS] : [])],
    found: new Set(inside.map(({ word }) => word)).size,
  };
}

const ELLIPSIS: Piece = { text: "…", isMarked: false };

/** Where the stretch starts that holds most different marked words, then most marked words; 0 where none is marked. */
function findWindow(marked: readonly (string | undefined)[]): number {
  const inside = new Map<string, number>();
  let best = { start: 0, different: 0, all: 0 };
  let all = 0;
  for (let end = 0; end < marked.length; end++) {
    const enters = marked[end];
    if (enters !== undefined) {
      inside.set(enters, (inside.get(enters) ?? 0) + 1);
      all += 1;
    }
    const leaves = marked[end - LENGTH + LEAD];
    if (leaves !== undefined) {
      const left = (inside.get(leaves) ?? 0) - 1;
      if (left > 0) inside.set(leaves, left);
      else inside.delete(leaves);
      all -= 1;
    }
    const isBetter = inside.size > best.different || (inside.size === best.different && all > best.all);
    if (isBetter) best = { start: Math.max(0, end - LENGTH + 1 + LEAD), different: inside.size, all };
  }
  return leadIn(marked, best.start);
}

/** From the start of a window on, as far as its first marked word stands LEAD words in. */
function leadIn(marked: readonly (string | undefined)[], start: number): number {
  const first = marked.findIndex((word, index) => index >= start && word !== undefined);
  return first < 0 ? 0 : Math.max(0, first - LEAD);
}

function cut(text: string, marked: readonly FoldedWord[], start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const word of marked) {
    if (word.start < at) continue;
    if (word.start > at) pieces.push({ text: text.slice(at, word.start), isMarked: false });
    pieces.push({ text: text.slice(word.start, word.end), isMarked: true });
    at = word.end;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), isMarked: false });
  return pieces;
}

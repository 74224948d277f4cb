/** What was typed → the words and phrases to look for. */
import type { FoldedWord } from "../fold.ts";

export interface Query {
  /**
   * Folded and respelled, each once, those of phrases too, in the order in which they were typed. One letter beside
   * longer words is none: as the beginning of a word it would stand for half the archive.
   */
  readonly words: readonly QueryWord[];
  /** Folded words that must stand together, in that order. */
  readonly phrases: readonly (readonly string[])[];
}

export interface QueryWord {
  readonly word: string;
  /** As it was typed. */
  readonly typed: string;
}

/** Straight, curly and angled; a quote that is still open quotes nothing. */
const QUOTED = /"([^"]+)"|“([^”]+)”|«([^»]+)»|”([^“]+)“|„([^“”]+)[“”]/g;

/** `wordsOf` folds and respells, as the index did. */
export function parseQuery(text: string, wordsOf: (text: string) => readonly FoldedWord[]): Query {
  const words = new Map<string, string>();
  for (const { word, start, end } of wordsOf(text)) {
    if (!words.has(word)) words.set(word, text.slice(start, end));
  }
  const phrases = [...text.matchAll(QUOTED)]
    .map((quoted) => wordsOf(quoted.slice(1).find((part) => part !== undefined) ?? ""))
    .map((phrase) => phrase.map(({ word }) => word))
    .filter((phrase) => phrase.length > 1);
  const all = [...words].map(([word, typed]) => ({ word, typed }));
  const longer = all.filter(({ word }) => word.length > 1);
  return { words: longer.length > 0 ? longer : all, phrases };
}

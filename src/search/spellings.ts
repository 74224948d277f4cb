/**
 * Folded words that are one word in several spellings or scripts, and the one that the index holds for them all. The
 * browser loads this too.
 */
import { type FoldedWord, foldWords } from "./fold.ts";

/**
 * By folded word: the word that stands for it. One that stands for itself may be in it too; one that is neither indexed
 * nor searched for has the empty word.
 */
export type Spellings = Readonly<Record<string, string>>;

/** What is indexed of a text and searched for with it: its folded words, each in the one spelling. */
export function indexWords(text: string, spellings: Spellings): FoldedWord[] {
  return foldWords(text)
    .map(({ word, start, end }) => ({ word: respell(word, spellings), start, end }))
    .filter(({ word }) => word !== "");
}

/** English and Urdu plurals, folded: their words are spelled like the singular. */
const PLURALS = ["s", "ون", "یون", "ین"];

/** `word` is folded. */
export function respell(word: string, spellings: Spellings): string {
  const whole = spellingOf(word, spellings);
  if (whole !== undefined) return whole;
  for (const plural of PLURALS) {
    const singular = word.endsWith(plural) && spellingOf(word.slice(0, -plural.length), spellings);
    if (singular) return singular;
  }
  return word;
}

/** A word of a text may have the name of something that every object has. */
export function spellingOf(word: string, spellings: Spellings): string | undefined {
  return Object.hasOwn(spellings, word) ? spellings[word] : undefined;
}

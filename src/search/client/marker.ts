/** The words that were looked for → which words of a text are marked: equal ones, longer ones, other forms of them. */
import { indexWords, type Spellings } from "../spellings.ts";
import type { Marker } from "./marks.ts";

/** `sought` are folded and respelled. */
export function makeMarker(sought: readonly string[], spellings: Spellings): Marker {
  return {
    wordsOf: (text) => indexWords(text, spellings),
    isMatch: (word) => sought.some((one) => isForm(word, one)),
  };
}

/** As the index finds them: whatever begins with what was typed, and what differs in an English ending alone. */
function isForm(word: string, sought: string): boolean {
  if (word.startsWith(sought)) return sought.length > 1 || word === sought;
  const shared = sharedStart(word, sought);
  return shared >= SHORTEST_STEM && isEnding(word.slice(shared)) && isEnding(sought.slice(shared));
}

const SHORTEST_STEM = 4;
const ENDING =
  /^(?:e|y|i|s|es|ed|ing|ings|er|ers|ies|ied|ily|ly|al|ally|ment|ments|ion|ions|ation|ations|ance|ances|ive|able|ful|ness)?$/;

function isEnding(text: string): boolean {
  return ENDING.test(text);
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}

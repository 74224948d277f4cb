/** Which words of a query the archive has, and in how many records. */
import type { Engine, Found } from "./engine.ts";
import type { QueryWord } from "./query.ts";

export interface CountedWord {
  readonly word: QueryWord;
  /** Records that have it, else those that have a word that begins with it; 0 where the archive does not know it. */
  readonly count: number;
}

export function countWords(engine: Engine, words: readonly QueryWord[]): Promise<CountedWord[]> {
  return Promise.all(words.map(async (word) => ({ word, count: await countWord(engine, word.word) })));
}

/**
 * For a word that it does not know, the index takes the longest word that it does know and with which that one
 * begins: of "aardvark" it finds every "a". So much only counts as the same word where most of the word is there.
 */
async function countWord(engine: Engine, word: string): Promise<number> {
  const exact = (await lookExactly(engine, word)).results.length;
  if (exact > 0) return exact;
  const { results } = await engine.look({ words: [word], filters: {} });
  if (results.length === 0) return 0;
  for (let length = word.length - 1; length > 0; length--) {
    const shorter = (await lookExactly(engine, word.slice(0, length))).results;
    if (shorter.length === 0) continue;
    const isInstead = shorter.length === results.length && haveSameIds(shorter, results);
    return isInstead && length < word.length * LEAST_SHARE ? 0 : results.length;
  }
  return results.length;
}

const LEAST_SHARE = 0.6;

function lookExactly(engine: Engine, word: string): Promise<Found> {
  return engine.look({ words: [word], isPhrase: true, filters: {} });
}

function haveSameIds(a: Found["results"], b: Found["results"]): boolean {
  const ids = new Set(a.map(({ id }) => id));
  return b.every(({ id }) => ids.has(id));
}

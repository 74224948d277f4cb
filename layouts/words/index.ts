/** The words of a page language. A site in another language adds its file here. */
import { english } from "./en.ts";
import { urdu } from "./ur.ts";
import type { Words } from "./words.ts";

const BY_CODE: Readonly<Record<string, Words>> = { en: english, ur: urdu };

/** Throws where the interface has no words in that language. */
export function findWords(code: string): Words {
  const words = BY_CODE[code];
  if (words === undefined)
    throw new Error(`The interface has no words in "${code}"; it has ${Object.keys(BY_CODE).join(", ")}`);
  return words;
}

export type { GapWords, Words } from "./words.ts";

/** The words of a page language: English and Urdu are here, any other is the content's to give. */
import type { InterfaceWords, WordTree } from "../../src/archive/word-tree.ts";
import { english } from "./en.ts";
import { outlineWords } from "./outline.ts";
import { translateWords } from "./translated.ts";
import { urdu } from "./ur.ts";
import type { Words } from "./words.ts";

const BY_CODE: Readonly<Record<string, Words>> = { en: english, ur: urdu };

/** What the check of content has to know. */
export function describeInterface(): InterfaceWords {
  return { codes: Object.keys(BY_CODE), outline: outlineWords() };
}

/** `given`: what content gives, by code; it comes before what is here. Throws where neither has the language. */
export function findWords(code: string, given: ReadonlyMap<string, WordTree> = new Map()): Words {
  const tree = given.get(code);
  const words = tree === undefined ? BY_CODE[code] : translateOnce(tree, code);
  if (words === undefined)
    throw new Error(`The interface has no words in "${code}"; it has ${Object.keys(BY_CODE).join(", ")}`);
  return words;
}

/** Every card and every page that is packed asks for them. */
const TRANSLATED = new WeakMap<WordTree, Words>();

function translateOnce(tree: WordTree, code: string): Words {
  const words = TRANSLATED.get(tree) ?? translateWords(tree, code);
  TRANSLATED.set(tree, words);
  return words;
}

export type { GapWords, Words } from "./words.ts";

/** A word of a record → the word that is indexed in its place, and the one that it can be found by besides. */
import { visitWords } from "./fold.ts";
import { respell, type Spellings, spellingOf } from "./spellings.ts";

/** Turns texts of one record into lines of the index. */
export interface LineFolder {
  /** The text's words in the one spelling of each, with a blank between two. */
  readonly fold: (text: string) => string;
  /** The same of a text that nobody has written into the record: it adds nothing to `others`. */
  readonly foldUnread: (text: string) => string;
  /** What the record can be found by besides, each once. */
  readonly others: ReadonlySet<string>;
}

interface WordForms {
  readonly word: string;
  readonly other?: string;
}

/** Makes a folder for each record; they share what is known of a word. */
export function makeLineFolders(spellings: Spellings): () => LineFolder {
  const known = new Map<string, WordForms>();
  const look = (word: string): WordForms => {
    let forms = known.get(word);
    if (forms === undefined) {
      forms = findForms(word, spellings);
      known.set(word, forms);
    }
    return forms;
  };
  return () => {
    const others = new Set<string>();
    const foldInto = (text: string, into?: Set<string>): string => {
      let line = "";
      visitWords(text, (written) => {
        const { word, other } = look(written);
        if (other !== undefined) into?.add(other);
        if (word !== "") line += line === "" ? word : ` ${word}`;
      });
      return line;
    };
    return { fold: (text) => foldInto(text, others), foldUnread: (text) => foldInto(text), others };
  };
}

/**
 * A word in its one spelling is still found by the letters that were written, while they are being typed; a word that
 * a spelling begins, by the spelling that all others of it are searched by.
 */
function findForms(word: string, spellings: Spellings): WordForms {
  const spelling = respell(word, spellings);
  if (spelling === "") return { word: "" };
  const other = spelling === word ? findBegun(word, spellings) : word;
  // The beginning of a word finds it without help.
  const isBeginning = other === undefined || spelling.startsWith(other) || other.startsWith(spelling);
  return isBeginning ? { word: spelling } : { word: spelling, other };
}

const SHORTEST_BEGINNING = 3;
const LONGEST_ENDING = 3;

function findBegun(word: string, spellings: Spellings): string | undefined {
  if (spellingOf(word, spellings) !== undefined) return undefined;
  for (let ending = 1; ending <= LONGEST_ENDING && word.length - ending >= SHORTEST_BEGINNING; ending++) {
    const begun = spellingOf(word.slice(0, -ending), spellings);
    if (begun) return begun;
  }
  return undefined;
}

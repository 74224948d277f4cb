/** A word of a record → the word that is indexed in its place, and the one that it can be found by besides. */
import { foldRun, listRuns } from "./fold.ts";
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

/** Makes a folder for each record; they share what is known of a word, and of a name. */
export function makeLineFolders(spellings: Spellings): () => LineFolder {
  const findRun = rememberForms((run) => findRunForms(run, spellings));
  const findLine = (text: string) => joinForms(listRuns(text).map(findRun));
  const findShortLine = rememberForms(findLine);
  const find = (text: string) => (text.length > LONGEST_NAME ? findLine(text) : findShortLine(text));
  return () => {
    const others = new Set<string>();
    const fold = (text: string): string => {
      const forms = find(text);
      for (const other of forms.others) others.add(other);
      return forms.words;
    };
    return { fold, foldUnread: (text) => find(text).words, others };
  };
}

/** Names, dates and kinds come again in many records, other texts in none. */
const LONGEST_NAME = 60;

/** Of a text, or of what stands between two of its blanks. */
interface Forms {
  /** Those that are indexed, with a blank between two. */
  readonly words: string;
  readonly others: readonly string[];
}

function rememberForms(find: (text: string) => Forms): (text: string) => Forms {
  const known = new Map<string, Forms>();
  return (text) => {
    let forms = known.get(text);
    if (forms === undefined) {
      forms = find(text);
      known.set(text, forms);
    }
    return forms;
  };
}

function findRunForms(run: string, spellings: Spellings): Forms {
  const forms = foldRun(run).map(({ word }) => findForms(word, spellings));
  return {
    words: joinWords(forms.map(({ word }) => word)),
    others: forms.flatMap(({ other }) => other ?? []),
  };
}

function joinForms(runs: readonly Forms[]): Forms {
  return { words: joinWords(runs.map(({ words }) => words)), others: runs.flatMap(({ others }) => others) };
}

function joinWords(words: readonly string[]): string {
  return words.filter((word) => word !== "").join(" ");
}

interface WordForms {
  /** Empty where the word is not indexed. */
  readonly word: string;
  readonly other?: string;
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

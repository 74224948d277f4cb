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

/** Makes a folder for each record; they share what is known of a word. */
export function makeLineFolders(spellings: Spellings): () => LineFolder {
  const known = new Map<string, RunForms>();
  const look = (run: string): RunForms => {
    let forms = known.get(run);
    if (forms === undefined) {
      forms = findRunForms(run, spellings);
      known.set(run, forms);
    }
    return forms;
  };
  return () => {
    const others = new Set<string>();
    const foldInto = (text: string, into?: Set<string>): string => {
      const words: string[] = [];
      for (const run of listRuns(text)) {
        const forms = look(run);
        words.push(...forms.words);
        if (into) for (const other of forms.others) into.add(other);
      }
      return words.join(" ");
    };
    return { fold: (text) => foldInto(text, others), foldUnread: (text) => foldInto(text), others };
  };
}

/** Of what stands between two blanks; seldom more than one word. */
interface RunForms {
  readonly words: readonly string[];
  readonly others: readonly string[];
}

function findRunForms(run: string, spellings: Spellings): RunForms {
  const forms = foldRun(run).map(({ word }) => findForms(word, spellings));
  return {
    words: forms.map(({ word }) => word).filter((word) => word !== ""),
    others: forms.flatMap(({ other }) => other ?? []),
  };
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

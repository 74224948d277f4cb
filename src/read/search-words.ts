/** `search.yaml` to groups of words that search takes for one word. The file may be absent. */
import * as z from "zod";
import type { Problem } from "../archive/problem.ts";
import { fold } from "../search/fold.ts";
import { type Document, type Path, placeOf, problemAt, takeProblems, textsAt, valueAt } from "./document.ts";
import type { ContentFile } from "./folder.ts";
import { tell } from "./messages/index.ts";
import { quote } from "./quote.ts";
import { checkFields } from "./schema.ts";
import { line, report } from "./schema-field.ts";
import { readYamlFile } from "./yaml-file.ts";

const word = line(60).transform((text, ctx) => {
  if (/^[^ ]+$/.test(fold(text))) return text;
  const message = tell((words) => words.notOneWord(quote(text)));
  return report(ctx, { kind: "not-one-word", message, advice: tell((words) => words.writeOneWord) }, text);
});

const SCHEMA = z.strictObject({ same: z.array(z.array(word)).optional() });

export interface SearchWords {
  readonly spellings: readonly (readonly string[])[];
  readonly problems: readonly Problem[];
}

export function parseSearchWords(content: ContentFile | undefined): SearchWords {
  if (content === undefined) return { spellings: [], problems: [] };
  const { document, problems } = readYamlFile(content);
  if (document === undefined || document.value === null) return { spellings: [], problems };
  const { fields, problems: found } = checkFields(document, SCHEMA);
  return {
    spellings: fields?.same ?? [],
    problems: [...problems, ...found, ...takeProblems(checkGroups(document))],
  };
}

/** Groups of one word, and words that are there twice as search reads them. */
function* checkGroups(document: Document): Generator<Problem> {
  const groups = valueAt(document.value, ["same"]);
  const seen = new Map<string, { readonly path: Path; readonly text: string }>();
  for (const group of Array.isArray(groups) ? groups.keys() : []) {
    const words = textsAt(document, ["same", group]);
    yield* findLone(document, words);
    for (const found of words) yield* findTwice(document, found, seen);
  }
}

type Found = ReturnType<typeof textsAt>[number];

function findLone(document: Document, words: readonly Found[]): Problem[] {
  const [only, ...others] = words;
  if (only === undefined || others.length > 0) return [];
  const message = tell((phrases) => phrases.loneWord(quote(only.text)));
  const hint = tell((phrases) => phrases.addSpellingOrDelete);
  return [problemAt(document, only.path, { kind: "lone-word", message, hint })];
}

function findTwice(document: Document, found: Found, seen: Map<string, Found>): Problem[] {
  const folded = fold(found.text);
  const first = seen.get(folded);
  if (first === undefined) seen.set(folded, found);
  if (first === undefined || folded === "") return [];
  const { line: at } = placeOf(document, first.path);
  const message = tell((words) => words.wordTwice(quote(found.text), quote(first.text), at));
  return [
    problemAt(document, found.path, { kind: "word-twice", message, hint: tell((words) => words.deleteOne) }),
  ];
}

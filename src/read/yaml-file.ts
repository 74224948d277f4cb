/** A file that is YAML from top to bottom to its document. */
import type { Problem } from "../archive/problem.ts";
import type { HiddenCharacter } from "./characters.ts";
import { type Document, fieldAt } from "./document.ts";
import type { ContentFile } from "./folder.ts";
import { tell } from "./messages/index.ts";
import { decodeText, findPlace, hiddenCharacterProblem } from "./text.ts";
import { parseYaml } from "./yaml.ts";

export function readYamlFile(content: ContentFile): {
  readonly document: Document | undefined;
  readonly problems: readonly Problem[];
} {
  const decoded = decodeText(content);
  if (!decoded.ok) return { document: undefined, problems: [decoded.problem] };
  const { text, hidden } = decoded;
  if (hasTooManySigns(text)) return { document: undefined, problems: [refuseSigns(content.file)] };
  const document = markHidden(parseYaml(text, { file: content.file, whole: true }), text, hidden, 0);
  return { document, problems: document.problems };
}

/** The largest real file has 3,000, about sixteen an entry; one that has no end would keep whoever waits for a check. */
export const MOST_SIGNS = 25_000;

/** What may part one value from the next, or ask for a second look at one: reading takes time by their number. */
export const SIGN = /[\n,:[\]{}&*!?"'\\#]|-(?=\s)/g;

function hasTooManySigns(text: string): boolean {
  if (text.length <= MOST_SIGNS) return false;
  let signs = 0;
  for (const _ of text.matchAll(SIGN)) if (++signs > MOST_SIGNS) return true;
  return false;
}

function refuseSigns(file: string): Problem {
  const message = tell((words) => words.tooManySigns(MOST_SIGNS));
  const hint = tell((words) => words.takeAwayUnused);
  return { kind: "too-many-signs", file, line: 1, column: 1, message, hint, severity: "error" };
}

/** The document with the characters that must not stand in its file; it starts `offset` into the text. */
export function markHidden(
  document: Document,
  text: string,
  hidden: readonly HiddenCharacter[],
  offset: number,
): Document {
  if (hidden.length === 0) return document;
  const found = hidden.map(({ index, codePoint }) => {
    const field = fieldAt(document.fields.values(), index - offset);
    return {
      path: field?.path ?? [],
      problem: hiddenCharacterProblem(
        document.file,
        findPlace(text, index),
        codePoint,
        field?.path.join("."),
      ),
    };
  });
  return {
    ...document,
    problems: [...found.map(({ problem }) => problem), ...document.problems],
    broken: [...document.broken, ...found.map(({ path }) => path)],
  };
}

/** A file that is YAML from top to bottom to its document. */
import type { Problem } from "../archive/problem.ts";
import type { HiddenCharacter } from "./characters.ts";
import { type Document, fieldAt } from "./document.ts";
import type { ContentFile } from "./folder.ts";
import { decodeText, findPlace, hiddenCharacterProblem } from "./text.ts";
import { parseYaml } from "./yaml.ts";

export function readYamlFile(content: ContentFile): {
  readonly document: Document | undefined;
  readonly problems: readonly Problem[];
} {
  const decoded = decodeText(content);
  if (!decoded.ok) return { document: undefined, problems: [decoded.problem] };
  const { text, hidden } = decoded;
  const document = markHidden(parseYaml(text, { file: content.file, whole: true }), text, hidden, 0);
  return { document, problems: document.problems };
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

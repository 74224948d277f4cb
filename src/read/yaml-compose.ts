/** The tokens of a YAML text to the nodes of its document. */
import { Composer, Parser, type Document as YamlDocument } from "yaml";

/** As the package's `parseDocument` does, which would split the text once more. `whole`: of a file that is YAML from top to bottom. */
export function composeTokens(
  tokens: readonly string[],
  length: number,
  whole: boolean,
): YamlDocument.Parsed {
  const composer = new Composer({
    version: "1.2",
    schema: "failsafe",
    strict: true,
    // Quadratic in the parser; a map of a whole file is compared by `convertMap` alone.
    uniqueKeys: !whole,
    merge: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  // A second document was refused by its mark; of an empty text there is an empty one.
  const [document] = composer.compose(nest(tokens), true, length) as Iterable<YamlDocument.Parsed>;
  if (document === undefined) throw new Error("a text without a document");
  return document;
}

function* nest(tokens: readonly string[]) {
  const parser = new Parser();
  for (const token of tokens) yield* parser.next(token);
  yield* parser.end();
}

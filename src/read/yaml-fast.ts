/**
 * The YAML that nearly every file is written in, read by js-yaml, which is ten times faster than the parser that knows
 * the place of each field. Only lines that both read alike are let through to it; anything else is for the other one.
 */
import { FAILSAFE_SCHEMA, load } from "js-yaml";

/** Deeper than any record, and less than what is refused as too deep. */
const INDENT = " {0,16}";
const KEY = "(?!constructor:|prototype:)[A-Za-z][A-Za-z\\d_-]*";

/** Letters, digits and signs that mean nothing in YAML where a text starts. */
const FIRST = "(?:[\\p{L}\\p{N}(“”‘’«»+/.,;=$€£_^~]|-(?=\\d))";

/** Of the text behind it: no sign that ends it or starts a comment, in a list and outside; no character that is hidden. */
const INNER = "[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S} ]";
const NO_MEANING = "(?!.*(?::(?: |$)| #))";
const NOT_NOTHING = "(?!(?:~|null) *$)";
const PLAIN = `${NO_MEANING}${NOT_NOTHING}${FIRST}${INNER}*`;

const QUOTED = `"(?:(?!["\\\\])${INNER}|\\\\["\\\\])*"|'(?:(?!')${INNER})*'`;

const LISTED = `(?!(?:~|null) *[,\\]])(?!,)(?=${FIRST})(?:(?=${INNER})[^\\[\\]{},:#"&*!|>%@\`?\\\\])+`;
/** Blanks behind it are its own, so that there is one way only to read a line. */
const ITEM = `(?:${LISTED}|(?:${QUOTED}) *)`;
const LIST = `\\[ *(?:${ITEM}(?:, *${ITEM})*)?\\]`;

const VALUE = `(?:(?:${QUOTED}|${LIST}) *|${PLAIN})`;
const LINE = new RegExp(
  `^(?:|${INDENT}#.*|${INDENT}(?:- )?${KEY}:(?: ${VALUE}| *)|${INDENT}- ${VALUE})$`,
  "iu",
);

/** A sign of a list goes on with the text of the line above where that begins further left. */
const CONTINUED = /^( *)\S.*[^:\s] *\n(?: *\n)*\1 +- /m;

/** The maps, lists and texts, with null for what was left empty; undefined where the other parser has to look. */
export function parseFast(source: string): { readonly value: unknown } | undefined {
  if (!source.split("\n").every((line) => LINE.test(line)) || CONTINUED.test(source)) return undefined;
  try {
    return { value: load(source, { schema: FAILSAFE_SCHEMA }) ?? null };
  } catch {
    return undefined;
  }
}

/** `words/<code>.yaml`, the interface's words in a language that it has none in, to a tree that has all of them. */
import * as z from "zod";
import { type PhraseFault, parsePhrase } from "../archive/phrase.ts";
import type { Problem, Told } from "../archive/problem.ts";
import type { InterfaceWords, Outline, WordTree } from "../archive/word-tree.ts";
import { type Document, type Path, problemAt, problemOfMissing, textsAt, valueAt } from "./document.ts";
import type { ContentFile } from "./folder.ts";
import { tell, tellLine } from "./messages/index.ts";
import { quote, writeYaml } from "./quote.ts";
import { checkFields } from "./schema.ts";
import { report } from "./schema-field.ts";
import { findTextFault } from "./text-fault.ts";
import { readYamlFile } from "./yaml-file.ts";

/** Characters of one text; the longest of the interface has half of it. */
const LONGEST = 1500;

export interface GivenWords {
  /** By language code; only those that have no problem. */
  readonly words: ReadonlyMap<string, WordTree>;
  readonly problems: readonly Problem[];
}

export function parseInterfaceWords(files: readonly ContentFile[], { outline }: InterfaceWords): GivenWords {
  const words = new Map<string, WordTree>();
  const problems = files.flatMap((content) => {
    const { document, problems: found } = readYamlFile(content);
    if (document === undefined) return found;
    const checked = checkFields(document, schemaOf(outline));
    const missing = findMissing(document, outline);
    if (checked.fields !== undefined && missing.length === 0)
      words.set(codeOf(content.path), checked.fields as WordTree);
    return [...found, ...checked.problems, ...missing];
  });
  return { words, problems };
}

/** The languages of site.yaml that the interface has no words in, and no file gives any. */
export function checkPageLanguages(
  site: Document,
  files: readonly ContentFile[],
  { codes }: InterfaceWords,
): Problem[] {
  const given = files.map(({ path }) => codeOf(path));
  return textsAt(site, ["languages"])
    .filter(({ text }) => /^[a-z]{2,3}$/.test(text) && !codes.includes(text) && !given.includes(text))
    .map(({ path, text }) => {
      const message = tell((words) => words.noInterfaceWords(quote(text)));
      const hint = tell((words) => words.addWordsFile(`words/${text}.yaml`, codes));
      return problemAt(site, path, { kind: "no-interface-words", message, hint });
    });
}

/** "words/fr.yaml" → "fr" */
function codeOf(path: string): string {
  return path.slice("words/".length, -".yaml".length);
}

/** Nothing must be there: what is missing is found by `findMissing`, which has an example of it. */
function schemaOf(outline: Outline): z.ZodType {
  switch (outline.kind) {
    case "text":
      return textOf(outline.names, outline.forms);
    case "list":
      return listOf(outline.examples.length);
    case "counted":
      return z.strictObject(formsOf(textOf(outline.names, false).optional()));
    case "codes":
      return z.record(z.string(), textOf([], false));
    case "map":
      return z.strictObject(
        Object.fromEntries(
          Object.entries(outline.keys).map(([key, inner]) => [key, schemaOf(inner).optional()]),
        ),
      );
  }
}

function formsOf<T>(type: T) {
  return { zero: type, one: type, two: type, few: type, many: type, other: type };
}

function listOf(count: number) {
  return z.array(textOf([], false)).transform((texts, ctx) => {
    if (texts.length === count) return texts;
    const message = tell((words) => words.wrongCount(texts.length));
    const advice = tell((words) => words.writeCount(count));
    return report(ctx, { kind: "wrong-count", message, advice }, texts);
  });
}

/** Spaces at its ends stay: they part a word from its neighbours. */
function textOf(names: readonly string[], hasForms: boolean) {
  return z.string().transform((text, ctx) => {
    const fault = findTextFault(text, LONGEST, false) ?? findPhraseFault(text, names, hasForms);
    return fault === undefined ? text : report(ctx, fault, text);
  });
}

function findPhraseFault(text: string, names: readonly string[], hasForms: boolean) {
  const parsed = parsePhrase(text);
  if (!parsed.ok) return { kind: "bad-phrase", ...explain(parsed.fault, text) };
  const unknown = parsed.names.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const message = tell((words) => words.noSuchName(quote(`{${unknown}}`)));
    const shown = names.map((name) => `{${name}}`);
    const advice = tell((words) => (names.length === 0 ? words.noNamesHere : words.oneOf(shown)));
    return { kind: "bad-phrase", message, advice };
  }
  const isPlain = parsed.phrase.every(({ kind }) => kind === "text" || kind === "value");
  if (hasForms || isPlain) return undefined;
  const message = tell((words) => words.noFormsHere(quote(text)));
  return { kind: "bad-phrase", message, advice: tell((words) => words.writeOneForm) };
}

function explain(fault: PhraseFault, text: string): { readonly message: Told; readonly advice: Told } {
  const advice = tell((words) => words.howPhraseIsWritten(FORMS));
  switch (fault.kind) {
    case "no-other":
      return { message: tell((words) => words.noOtherForm(quote(`{${fault.name}, …}`))), advice };
    case "unknown-form":
      return { message: tell((words) => words.noSuchForm(quote(fault.form))), advice };
    case "open":
      return { message: tell((words) => words.braceOpen(quote(text))), advice };
    case "closed":
      return { message: tell((words) => words.braceClosed(quote(text))), advice };
    case "notation":
      return { message: tell((words) => words.notAPhrase(quote(text))), advice };
  }
}

const FORMS = "{count, plural, =0 {…} one {# …} other {# …}}";

/** One problem for each key; where a whole map is missing, one for all of it. */
function findMissing(document: Document, outline: Outline, path: Path = []): Problem[] {
  const value = valueAt(document.value, path);
  if (value === undefined && path.length > 0) return [missingAt(document, path, outline)];
  if (outline.kind === "counted") {
    const isThere = !isMap(value) || Object.hasOwn(value, "other");
    const other: Outline = { kind: "text", names: [], forms: false, example: outline.examples.other ?? "" };
    return isThere ? [] : [missingAt(document, [...path, "other"], other)];
  }
  if (outline.kind !== "map" || !isMap(value)) return [];
  return Object.entries(outline.keys)
    .filter(([, inner]) => inner.kind !== "codes")
    .flatMap(([key, inner]) => findMissing(document, inner, [...path, key]));
}

function isMap(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function missingAt(document: Document, path: Path, outline: Outline): Problem {
  const key = String(path.at(-1));
  const indent = "  ".repeat(path.length - 1);
  const lines = exampleLines(key, outline).map((line) => indent + line);
  const message = tell((words) => words.missing(quote(key)));
  const hint = tellLine("add", lines.join("\n"));
  return problemOfMissing(document, path, { kind: "missing-key", message, hint });
}

/** The English, to be put into the language; where there is none, the names that the text may hold. */
function exampleLines(key: string, outline: Outline): string[] {
  switch (outline.kind) {
    case "text": {
      const { names, example = names.map((name) => `{${name}}`).join(" ") } = outline;
      return [`${key}: ${writeYaml(example)}`];
    }
    case "list":
      return [`${key}: [${outline.examples.map(writeYaml).join(", ")}]`];
    case "codes":
      return [];
    case "counted":
      return [
        `${key}:`,
        ...Object.entries(outline.examples).map(([form, text]) => `  ${form}: ${writeYaml(text)}`),
      ];
    case "map":
      return [
        `${key}:`,
        ...Object.entries(outline.keys).flatMap(([inner, below]) =>
          exampleLines(inner, below).map((line) => `  ${line}`),
        ),
      ];
  }
}

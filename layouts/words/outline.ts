/** English words → the outline that words in any other language keep to, with the English as its examples. */
import { PLURAL_FORMS } from "../../src/archive/phrase.ts";
import type { Outline } from "../../src/archive/word-tree.ts";
import { ARGUMENTS } from "./arguments.ts";
import { english } from "./en.ts";

/** A site has names for the codes that its records need; any other is shown as it is. */
export const namesByCode: ReadonlySet<unknown> = new Set<unknown>([english.languages, english.countries]);

export function outlineWords(): Outline {
  return outlineOf(english, ARGUMENTS);
}

/** Whether these are the forms of one text, by the plural rules of its language. */
export function isCounted(words: unknown): words is Readonly<Record<string, string>> {
  return typeof words === "object" && words !== null && Object.keys(words).every(isForm);
}

function isForm(key: string): boolean {
  return PLURAL_FORMS.includes(key);
}

function outlineOf(words: unknown, names: unknown): Outline {
  if (typeof words === "function") return outlinePhrase(words as Say, names);
  if (typeof words === "string") return { kind: "text", names: namesIn(words), forms: false, example: words };
  if (Array.isArray(words)) return { kind: "list", examples: words };
  if (namesByCode.has(words)) return { kind: "codes" };
  if (isCounted(words)) return { kind: "counted", names: namesIn(words.other ?? ""), examples: words };
  const keys = Object.entries(words as Branch).map(([key, inner]) => [
    key,
    outlineOf(inner, (names as Branch | undefined)?.[key]),
  ]);
  return { kind: "map", keys: Object.fromEntries(keys) };
}

type Branch = Readonly<Record<string, unknown>>;
type Say = (...values: readonly unknown[]) => unknown;

function outlinePhrase(say: Say, names: unknown): Outline {
  if (Array.isArray(names)) return outlineText(names.flat(), exampleOf(say, names));
  const keys = Object.entries(names as Readonly<Record<string, readonly string[]>>).map(([key, own]) => [
    key,
    outlineText(own, undefined),
  ]);
  return { kind: "map", keys: Object.fromEntries(keys) };
}

function outlineText(names: readonly string[], example: string | undefined): Outline {
  const hasYears = names.includes("first") && names.includes("last");
  return {
    kind: "text",
    names: [...names, ...(hasYears ? ["years"] : []), ...(names.includes("month") ? ["number"] : [])],
    forms: true,
    ...(example !== undefined && { example }),
  };
}

/** What English says of the names in the place of values; undefined where it reckons with those. */
function exampleOf(say: Say, names: readonly unknown[]): string | undefined {
  if (!names.every((name) => typeof name === "string")) return undefined;
  const said = say(...names.map((name) => `{${name}}`));
  return typeof said === "string" && !/undefined|NaN/.test(said) ? said : undefined;
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
}

/** Words that content gives in a language of its own → words as pages use them. */
import { type PhraseValues, parsePhrase, sayPhrase } from "../../src/archive/phrase.ts";
import type { WordTree } from "../../src/archive/word-tree.ts";
import { ARGUMENTS } from "./arguments.ts";
import { english } from "./en.ts";
import { listMembers } from "./list-members.ts";
import { isCounted, namesByCode } from "./outline.ts";
import type { SharedCounts, Words } from "./words.ts";

/** The tree has kept to the outline, which src/read/interface-words.ts checks. Throws where it has not. */
export function translateWords(tree: WordTree, code: string): Words {
  const rules = new Intl.PluralRules(code);
  const words = translate(english, tree, ARGUMENTS, rules) as Words;
  const { day, date, month } = tree;
  // A phrase names the month; the number stays, for languages whose months change their endings.
  const inMonth = (text: unknown) => {
    const say = sayText(text, rules);
    return (number: number, values: PhraseValues) =>
      say({ ...values, number, month: words.months[number - 1] ?? String(number) });
  };
  const [sayDay, sayDate, sayMonth] = [inMonth(day), inMonth(date), inMonth(month)];
  return {
    ...words,
    day: (ofMonth, ofYear) => sayDay(ofYear, { day: ofMonth }),
    date: (ofMonth, ofYear, year) => sayDate(ofYear, { day: ofMonth, year }),
    month: (ofYear, year) => sayMonth(ofYear, { year }),
    related: { ...words.related, why: putTogether(tree, words, rules) },
  };
}

type Branch = Readonly<Record<string, unknown>>;

/** `model` is the same place of the English words, `names` of their arguments. */
function translate(model: unknown, given: unknown, names: unknown, rules: Intl.PluralRules): unknown {
  if (typeof model === "function") return translatePhrase(given, names, rules);
  if (typeof model === "string" || Array.isArray(model) || isCounted(model)) return given;
  if (namesByCode.has(model)) return given ?? {};
  const entries = Object.entries(model as Branch).map(([key, inner]) => [
    key,
    translate(inner, (given as Branch)[key], (names as Branch | undefined)?.[key], rules),
  ]);
  return Object.fromEntries(entries);
}

/** Where a phrase has several texts, each takes the same values. */
function translatePhrase(given: unknown, names: unknown, rules: Intl.PluralRules): unknown {
  if (Array.isArray(names)) {
    const say = sayText(given, rules);
    return (...values: readonly unknown[]) => say(nameValues(names, values));
  }
  const says = Object.entries(names as Readonly<Record<string, readonly string[]>>).map(([key, own]) => ({
    key,
    own,
    say: sayText((given as Branch)[key], rules),
  }));
  return (...values: readonly unknown[]) =>
    Object.fromEntries(says.map(({ key, own, say }) => [key, say(nameValues(own, values))]));
}

function sayText(text: unknown, rules: Intl.PluralRules): (values: PhraseValues) => string {
  const parsed = parsePhrase(String(text));
  if (!parsed.ok) throw new Error(`"${text}" is no phrase: ${parsed.fault.kind}`);
  return (values) => sayPhrase(parsed.phrase, values, rules);
}

/** An argument that has several values brings their names with it. */
function nameValues(names: readonly unknown[], values: readonly unknown[]): PhraseValues {
  const named = names.map((name, index) => {
    const value = values[index];
    return typeof name === "string" ? { [name]: typeof value === "number" ? value : String(value) } : value;
  });
  return withDerived(Object.assign({}, ...named));
}

/** What a phrase cannot reckon: whether two years are one, on which side a gap lies. */
function withDerived(values: PhraseValues): PhraseValues {
  const { first, last, unit, count } = values;
  if (first !== undefined && last !== undefined)
    return { ...values, years: first === last ? "one" : "several" };
  if (unit === undefined || typeof count !== "number") return values;
  return { unit, size: Math.abs(count), side: count === 0 ? "same" : count < 0 ? "before" : "after" };
}

const SHARED = [
  "people",
  "organisations",
  "tags",
  "places",
] as const satisfies readonly (keyof SharedCounts)[];

function putTogether(
  tree: WordTree,
  { comma, and }: Words,
  rules: Intl.PluralRules,
): Words["related"]["why"] {
  const texts = (tree.related as WordTree).why as WordTree;
  const counts = SHARED.map((index) => ({ index, say: sayText(texts[index], rules) }));
  const [shared, apart] = [sayText(texts.shared, rules), sayText(texts.apart, rules)];
  return (sizes, gap) => {
    const parts = counts.flatMap(({ index, say }) =>
      sizes[index] > 0 ? [say({ count: sizes[index] })] : [],
    );
    const names = listMembers(parts, comma, and);
    return [
      ...(names === "" ? [] : [shared({ names })]),
      ...(gap === undefined ? [] : [apart(withDerived({ ...gap }))]),
    ].join(comma);
  };
}

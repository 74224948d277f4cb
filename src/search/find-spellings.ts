/** What the authority files and `search.yaml` say of names → the spellings that search takes for one word. */
import type { Archive } from "../archive/archive.ts";
import type { Article } from "../archive/article.ts";
import { type AuthorityEntry, TERM_INDEXES } from "../archive/authority.ts";
import { compare } from "../archive/problem.ts";
import { fold, foldWords } from "./fold.ts";
import { FUNCTION_WORDS } from "./function-words.ts";
import { readParallels } from "./parallel-texts.ts";
import { soundAlike } from "./sound.ts";
import type { Spellings } from "./spellings.ts";
import { WordGroups } from "./word-groups.ts";

/**
 * Two forms of one entry with the same number of words spell the words that stand at one place and sound alike. Forms
 * of two entries never meet. The first word of a group in `search.yaml` stands for the others; else the Latin one that
 * most forms have.
 */
export function findSpellings(archive: Archive): Spellings {
  const { authorities, spellings } = archive;
  const groups = new WordGroups();
  const written = spellings.map((words) => words.map(foldOne));
  for (const words of written) joinAll(words, groups);
  for (const index of TERM_INDEXES) for (const entry of authorities[index]) joinForms(entry, groups);
  const first = new Set(written.map(([word]) => word));
  const rank = (a: string, b: string) =>
    Number(first.has(b)) - Number(first.has(a)) ||
    Number(isLatin(b)) - Number(isLatin(a)) ||
    groups.count(b) - groups.count(a) ||
    compare(a, b);
  const pairs = partOrdinary(groups.all(), new Set(written.flat()), archive).flatMap((words) => {
    const [spelling = ""] = [...words].sort(rank);
    return words.map((word): [string, string] => [word, spelling]);
  });
  const left = FUNCTION_WORDS.map((word): [string, string] => [fold(word), ""]);
  // A word that somebody has written into `search.yaml` is wanted.
  return Object.fromEntries([...left, ...pairs].sort(([a], [b]) => compare(a, b)));
}

/** Every text that the entry is known by; its name is the first. */
export function formsOf({ name, aliases, abbreviation, translations }: AuthorityEntry): string[] {
  const translated = Object.values(translations).flatMap((text) => text.name ?? []);
  return [...new Set([name, ...aliases, ...(abbreviation ? [abbreviation] : []), ...translated])];
}

function foldOne(text: string): string {
  return foldWords(text)[0]?.word ?? "";
}

function joinAll([first, ...others]: readonly string[], groups: WordGroups): void {
  if (first !== undefined) for (const other of others) groups.join(first, other);
}

/** `London, United Kingdom` has two parts: a word of one never stands for a word of the other. */
function joinForms(entry: AuthorityEntry, groups: WordGroups): void {
  const forms = formsOf(entry).map((form) =>
    form.split(/[,،]/).map((part) => foldWords(part).map(({ word }) => word)),
  );
  // The name itself counts twice: of two spellings, it is the one to go by.
  for (const word of [...forms.flat(2), ...(forms[0] ?? []).flat()]) groups.add(word);
  for (const [i, form] of forms.entries()) {
    for (const other of forms.slice(i + 1)) {
      if (form.length !== other.length) continue;
      for (const [part, words] of form.entries()) joinWords(words, other[part] ?? [], groups);
    }
  }
}

function joinWords(words: readonly string[], others: readonly string[], groups: WordGroups): void {
  if (words.length !== others.length) return;
  for (const [place, word] of words.entries()) {
    const other = others[place] ?? "";
    if (word !== other && soundAlike(word, other)) groups.join(word, other);
  }
}

/** Whether a word of a group is an ordinary word of its language, and so no spelling of what else is in the group. */
type IsOrdinary = (word: string, group: readonly string[]) => boolean;

/** What is left of the groups; `kept` words stay. */
function partOrdinary(
  groups: readonly string[][],
  kept: ReadonlySet<string>,
  archive: Archive,
): readonly string[][] {
  const isWrittenSmall = findWrittenSmall(groups.flat().filter(isLatin), archive.articles);
  const isMeantOtherwise = findMeantOtherwise(groups.flat(), archive);
  return [isWrittenSmall, isMeantOtherwise].reduce<readonly string[][]>(
    (left, isOrdinary) =>
      left
        .map((group) => group.filter((word) => kept.has(word) || !isOrdinary(word, group)))
        .filter((group) => group.length > 1),
    groups,
  );
}

/**
 * Said is a spelling of Saeed, but a search for Saeed is not one for what somebody said: words that texts write small
 * more often than with a capital leave a group that has a word which is never written small.
 */
function findWrittenSmall(words: readonly string[], articles: readonly Article[]): IsOrdinary {
  const counts = new Map(words.map((word) => [word, { small: 0, capital: 0 }]));
  const pattern = new RegExp(`\\b(?:${words.join("|")})\\b`, "gi");
  for (const { title, summary, body } of words.length > 0 ? articles : []) {
    for (const [found] of `${title}\n${summary}\n${body}`.matchAll(pattern)) {
      const count = counts.get(found.toLowerCase());
      if (count) count[/^[a-z]/.test(found) ? "small" : "capital"] += 1;
    }
  }
  const isName = (word: string) => counts.get(word)?.small === 0;
  return (word, group) => {
    const { small, capital } = counts.get(word) ?? { small: 0, capital: 0 };
    return small > capital && group.some(isName);
  };
}

/** Of what an Urdu name is said of in Urdu, this share must have the name in English too. */
const LEAST_COMPANY = 0.2;

/** ملک is Malik, and a country: where a text has the word and its translation seldom has the name, it is no name. */
function findMeantOtherwise(words: readonly string[], archive: Archive): IsOrdinary {
  const company = readParallels(archive, words);
  return (word, group) => {
    const latin = group.filter(isLatin);
    return !isLatin(word) && latin.length > 0 && company(word, latin) < LEAST_COMPANY;
  };
}

function isLatin(word: string): boolean {
  return /^[a-z]+$/.test(word);
}

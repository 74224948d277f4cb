/** A byline as it is printed to the names in it: people, whose family name can be told apart, and all others as they are. */

export interface Person {
  readonly family: string;
  readonly given: string;
}

/** A desk, a correspondent, or a name of which no part can be told to be the family's. */
export interface WholeName {
  readonly literal: string;
}

export type Name = Person | WholeName;

/** Joined by `joinNames`, the names are the byline again, but for the words between them. */
export function splitByline(byline: string): Name[] {
  return byline
    .split(/\s*[,،;]\s*/)
    .filter((part) => part !== "")
    .flatMap((part) => {
      const names = part.split(/\s+(?:and|&)\s+/).map(readName);
      return names.every(isPerson) ? names : [readName(part)];
    });
}

/** In the order in which a byline has them. */
export function joinNames(names: readonly Name[]): string {
  return names.map(plainName).join(", ");
}

export function plainName(name: Name): string {
  return isPerson(name) ? `${name.given} ${name.family}` : name.literal;
}

/** As lists of names are sorted: "Family, Given". */
export function turnedName(name: Name): string {
  return isPerson(name) ? `${name.family}, ${name.given}` : name.literal;
}

export function isPerson(name: Name): name is Person {
  return "family" in name;
}

/** The family's name comes last. `Roe J.` may be a judge, or have it first: nothing is guessed. */
function readName(text: string): Name {
  const words = text.split(/\s+/);
  if (words.length < 2 || words.length > 5 || !words.every(isNameWord)) return { literal: text };
  const family = words.at(-1) ?? "";
  return family.endsWith(".") ? { literal: text } : { family, given: words.slice(0, -1).join(" ") };
}

/** In Latin letters with a capital, no abbreviation in capitals, and none of the words that desks and offices have. */
function isNameWord(word: string): boolean {
  const isWord =
    /^(?:\p{Lu}\.(?:-?\p{Lu}\.)*|\p{Lu}[\p{L}'’-]*)$/u.test(word) && /^[\p{sc=Latin}'’.-]+$/u.test(word);
  const isAbbreviation = /^\p{Lu}{2,}$/u.test(word);
  return isWord && !isAbbreviation && !OFFICE_WORDS.has(word.toLowerCase().replace(/['’]s$/, ""));
}

const OFFICE_WORDS = new Set(
  `a agencies agency all an analyst and announcement association board broadcasting bureau by cell centre center city
  club column columnist commission committee contributor correspondent council court daily day department desk
  digital editor editorial editors embassy evening foreign former foundation from government group herald house
  human institute international jang journal local mail media ministry monitor monitoring morning movement national
  network news newsdesk newspaper newswire of office official on online our own page party photo political post press
  private public radio report reporter reporters rights secretariat senior service services society special staff
  standard state team telegraph the times today tribune tv union university watch web weekly wire with world writer`.split(
    /\s+/,
  ),
);

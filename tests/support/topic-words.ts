/** The names that only the archive's own topic has: taken from its content, so that a fork's own are held to the same. */
import { findWords } from "../../layouts/words/index.ts";
import type { Archive } from "../../src/archive/archive.ts";
import type { AuthorityEntry } from "../../src/archive/authority.ts";

/**
 * Names of two words and more of people and organisations; each word of the name of the person that most records name, and
 * what the organisation is called that most of them name; the places of the country that most places lie in. Not the
 * country itself, nor what any press has: agencies, tags, cities elsewhere.
 */
export function findTopicWords({ articles, authorities }: Archive): string[] {
  const { people, organisations, places } = authorities;
  const person = mostNamed(
    people,
    articles.flatMap((article) => article.people),
  );
  const organisation = mostNamed(
    organisations,
    articles.flatMap((article) => article.organisations),
  );
  const country = mostOften(places.flatMap((place) => place.country ?? []));
  const atHome = places.filter((place) => place.country === country && place.lat !== undefined);
  const words = [
    ...[...people, ...organisations].flatMap(namesOf).filter((name) => / /.test(name)),
    ...(person ? namesOf(person).flatMap((name) => name.split(/[^\p{L}\p{M}]+/u)) : []),
    ...(organisation ? [...namesOf(organisation), organisation.abbreviation ?? ""] : []),
    // Without other spellings, which may be words elsewhere: "sind" is German.
    ...atHome
      .flatMap((place) => namesOf({ ...place, aliases: [] }))
      .flatMap((name) => name.split(/[,،]/)[0] ?? []),
  ];
  const ordinary = new Set(["en", "ur"].flatMap((code) => Object.values(findWords(code).countries)));
  return [...new Set(words.map((word) => word.trim()))]
    .filter((word) => word.length > 2 && !ordinary.has(word))
    .sort();
}

/** Which of the words the text has as words of their own, whatever their case. */
export function makeTopicSearch(words: readonly string[]): (text: string) => string[] {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${escaped.join("|")})(?![\\p{L}\\p{M}\\p{N}])`,
    "giu",
  );
  return (text) => [...new Set(text.match(pattern) ?? [])];
}

function namesOf({ name, aliases, translations }: AuthorityEntry): string[] {
  return [name, ...aliases, ...Object.values(translations).flatMap((own) => own.name ?? [])];
}

function mostNamed(entries: readonly AuthorityEntry[], named: readonly string[]): AuthorityEntry | undefined {
  const most = mostOften(named);
  return entries.find(({ name }) => name === most);
}

/** The first of those that are there most often. */
function mostOften(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return values.find((value) => counts.get(value) === most);
}

/** What the archive says in two languages → which words stand for one another in it. */
import type { Archive } from "../archive/archive.ts";
import { TERM_INDEXES } from "../archive/authority.ts";
import { foldWords } from "./fold.ts";
import { plainText } from "./plain-text.ts";

/** Of the things that a word is said of, the share, from 0 to 1, that one of the others is said of too. */
export type Company = (word: string, others: readonly string[]) => number;

/** Looks up `words` in everything that the archive says in two languages or more: records, dossiers, authority entries. */
export function readParallels(archive: Archive, words: Iterable<string>): Company {
  const places = new Map([...words].map((word) => [word, new Set<number>()]));
  for (const [place, texts] of listParallels(archive).entries()) {
    for (const text of texts) for (const { word } of foldWords(text)) places.get(word)?.add(place);
  }
  return (word, others) => {
    const own = [...(places.get(word) ?? [])];
    const shared = own.filter((place) => others.some((other) => places.get(other)?.has(place)));
    return own.length === 0 ? 0 : shared.length / own.length;
  };
}

/** One list of texts for each thing that is told in two languages or more. */
function listParallels({ articles, events, authorities }: Archive): string[][] {
  const records = articles
    .filter(({ translations }) => translations.length > 0)
    .map((article) =>
      [article, ...article.translations].flatMap(({ title, summary, body }) => [
        title,
        summary,
        plainText(body),
      ]),
    );
  const dossiers = events.map(({ title, summary, translations }) => [
    title,
    summary,
    ...Object.values(translations).flatMap((text) => [text.title ?? "", text.summary ?? ""]),
  ]);
  const entries = TERM_INDEXES.flatMap((index) => authorities[index]).map(
    ({ name, aliases, description, translations }) => [
      name,
      ...aliases,
      description ?? "",
      ...Object.values(translations).flatMap((text) => [text.name ?? "", text.description ?? ""]),
    ],
  );
  return [...records, ...dossiers, ...entries];
}

/** A record → the texts that it can be found by, with the weight of a word in each. */
import { type Article, publishedHeadline } from "../archive/article.ts";
import { TERM_INDEXES, type TermIndex } from "../archive/authority.ts";
import { calendarPart } from "../archive/partial-date.ts";
import { namesIn, type Term } from "../indexes/by-term.ts";
import type { Catalogue } from "../indexes/catalogue.ts";
import { formsOf } from "./find-spellings.ts";
import type { SearchHit } from "./hit.ts";
import type { Tongue } from "./tongue.ts";

export interface Passage {
  /** 0 to 10; what it counts for grows with its square. */
  readonly weight: number;
  readonly texts: readonly string[];
  /** Other forms of names: what they add is in no text that is read. */
  readonly unread?: true;
}

/** What Pagefind takes for granted, and writes down for no word: a little more than its "1", and a fifth less to load. */
const BODY_WEIGHT = 1.05;

/**
 * From the heaviest to the lightest, with the texts that the result shows. Names stand in it in every language and with
 * their other forms: a record is found by a name that its own words do not spell out.
 */
export function listPassages(
  article: Article,
  { texts }: SearchHit,
  catalogue: Catalogue,
  tongues: readonly Tongue[],
): Passage[] {
  const { source } = article;
  const terms = (...indexes: readonly TermIndex[]) => findTerms(catalogue, article, indexes);
  const named = terms("people", "organisations", "places");
  return [
    { weight: 7, texts: texts.map(({ title }) => title) },
    { weight: 5, texts: present(publishedHeadline(article)) },
    { weight: 4, texts: [...named.flatMap(namesOf), ...terms("publishers").flatMap(namesOf)] },
    {
      weight: 4,
      texts: [...present(source.agency), ...present(source.author), ...datesOf(article, tongues)],
    },
    { weight: 3, texts: texts.map(({ summary }) => summary) },
    { weight: 2, texts: [...terms("tags").flatMap(namesOf), ...kindAndDossier(article, catalogue, tongues)] },
    { weight: BODY_WEIGHT, texts: texts.map(({ body }) => body) },
    { weight: 0.5, texts: terms(...TERM_INDEXES).flatMap(aliasesOf), unread: true },
  ];
}

function findTerms(catalogue: Catalogue, article: Article, indexes: readonly TermIndex[]): Term[] {
  return indexes.flatMap((index) =>
    namesIn(article, index).flatMap((name) => catalogue.termByName[index].get(name) ?? []),
  );
}

/** In every language. */
function namesOf({ name, entry }: Term): string[] {
  if (entry === undefined) return [name];
  return [entry.name, ...Object.values(entry.translations).flatMap((text) => text.name ?? [])];
}

function aliasesOf(term: Term): string[] {
  const names = namesOf(term);
  return term.entry === undefined ? [] : formsOf(term.entry).filter((form) => !names.includes(form));
}

function datesOf({ date, eventDate }: Article, tongues: readonly Tongue[]): string[] {
  return [
    calendarPart(date),
    ...tongues.map((tongue) => tongue.date(date)),
    ...(eventDate ? tongues.map((tongue) => tongue.date(eventDate)) : []),
  ];
}

function kindAndDossier(
  { kind, event }: Article,
  { dossierById }: Catalogue,
  tongues: readonly Tongue[],
): string[] {
  const dossier = event === undefined ? undefined : dossierById.get(event)?.event;
  const translated = Object.values(dossier?.translations ?? {}).flatMap(({ title }) => title ?? []);
  return [
    ...(kind ? tongues.map((tongue) => tongue.kind(kind)) : []),
    ...present(dossier?.title),
    ...translated,
  ];
}

function present(text: string | undefined): string[] {
  return text === undefined ? [] : [text];
}

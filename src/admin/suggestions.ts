/** The archive to the names that the editor proposes while a contributor types. */
import type { Archive } from "../archive/archive.ts";
import { type TermIndex, writtenForm } from "../archive/authority.ts";
import { compare } from "../archive/problem.ts";

export interface Suggestion {
  /** What is written. */
  readonly value: string;
  /** What it means, where that is something else. */
  readonly label?: string;
}

/** By key path of the field. Any other name may be written too: the vocabularies are open. None of a withdrawn record's. */
export function listSuggestions({
  articles: all,
  events,
  authorities,
}: Archive): Record<string, Suggestion[]> {
  const articles = all.filter(({ withdrawn }) => withdrawn === undefined);
  const known = (index: TermIndex, used: readonly string[]) =>
    gather([
      ...authorities[index].map((entry) => toSuggestion(writtenForm(index, entry), entry.name)),
      ...used.map((value) => ({ value })),
    ]);
  const places = articles.flatMap((article) => article.places);
  return {
    tags: known(
      "tags",
      articles.flatMap((article) => article.tags),
    ),
    people: known(
      "people",
      articles.flatMap((article) => article.people),
    ),
    places: known("places", places),
    organisations: known(
      "organisations",
      articles.flatMap((article) => article.organisations),
    ),
    "source.publisher": known(
      "publishers",
      articles.map(({ source }) => source.publisher),
    ),
    "source.agency": gather(
      articles.flatMap(({ source }) => source.agency ?? []).map((value) => ({ value })),
    ),
    event: gather(events.map(({ id, title }) => toSuggestion(id, title))),
    place: known("places", places),
  };
}

function toSuggestion(value: string, label: string): Suggestion {
  return value === label ? { value } : { value, label };
}

/** Each value once, as it came first; in order of value. */
function gather(suggestions: readonly Suggestion[]): Suggestion[] {
  const byValue = new Map<string, Suggestion>();
  for (const suggestion of suggestions) {
    if (!byValue.has(suggestion.value)) byValue.set(suggestion.value, suggestion);
  }
  return [...byValue.values()].sort((a, b) => compare(a.value, b.value));
}

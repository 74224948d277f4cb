/** Records and dossiers to the places they name, for the map: each place with what names it, and what names none. */
import type { Article } from "../archive/article.ts";
import type { AuthorityEntry } from "../archive/authority.ts";
import { compare } from "../archive/problem.ts";
import type { Dossier } from "./by-event.ts";
import type { Term } from "./by-term.ts";
import { groupBy } from "./group.ts";

export interface Place {
  /** As records and dossiers write it. */
  readonly name: string;
  /** Absent where only dossiers name the place: it has no page then. */
  readonly term?: Term;
  readonly entry?: AuthorityEntry;
  /** Oldest first. */
  readonly articles: readonly Article[];
  /** Oldest first. */
  readonly dossiers: readonly Dossier[];
}

/** A place whose authority entry says where it lies. */
export interface LocatedPlace extends Place {
  readonly entry: AuthorityEntry & { readonly lat: number; readonly lon: number };
}

export interface Gazetteer {
  /** Most records first, then most dossiers. */
  readonly located: readonly LocatedPlace[];
  /** Places whose coordinates nobody has noted, in the same order. */
  readonly unlocated: readonly Place[];
  /** How the records divide: each is in exactly one of the three. */
  readonly onMap: readonly Article[];
  readonly offMap: readonly Article[];
  readonly nameless: readonly Article[];
}

/** `articles`: the listed records; `terms`: their places; `entries`: the authority file of places. */
export function groupByPlace(
  articles: readonly Article[],
  terms: readonly Term[],
  dossiers: readonly Dossier[],
  entries: readonly AuthorityEntry[],
): Gazetteer {
  const places = listPlaces(terms, dossiers, entries);
  const located = places.filter(isLocated);
  const names = new Set(located.map(({ name }) => name));
  const isOnMap = (article: Article) => article.places.some((name) => names.has(name));
  return {
    located,
    unlocated: places.filter((place) => !isLocated(place)),
    onMap: articles.filter(isOnMap),
    offMap: articles.filter((article) => article.places.length > 0 && !isOnMap(article)),
    nameless: articles.filter((article) => article.places.length === 0),
  };
}

function listPlaces(
  terms: readonly Term[],
  dossiers: readonly Dossier[],
  entries: readonly AuthorityEntry[],
): Place[] {
  const termByName = new Map(terms.map((term) => [term.name, term]));
  const entryByName = new Map(entries.map((entry) => [entry.name, entry]));
  const dossiersAt = groupBy(dossiers, ({ event }) => (event.place === undefined ? [] : [event.place]));
  return [...new Set([...termByName.keys(), ...dossiersAt.keys()])]
    .map((name): Place => {
      const term = termByName.get(name);
      const entry = entryByName.get(name);
      return {
        name,
        ...(term && { term }),
        ...(entry && { entry }),
        articles: term?.articles ?? [],
        dossiers: dossiersAt.get(name) ?? [],
      };
    })
    .sort(
      (a, b) =>
        b.articles.length - a.articles.length ||
        b.dossiers.length - a.dossiers.length ||
        compare(a.name, b.name),
    );
}

function isLocated(place: Place): place is LocatedPlace {
  return place.entry?.lat !== undefined && place.entry.lon !== undefined;
}

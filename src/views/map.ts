/** What the map says: the places that records and dossiers name, where they lie, and how the records divide among them. */
import { groupByPlace, type LocatedPlace, type Place } from "../indexes/by-place.ts";
import { PAGE_SIZE } from "../indexes/pages.ts";
import type { Desk } from "./desk.ts";
import { dossierTitle } from "./dossiers.ts";
import { type LineView, viewLine } from "./entry.ts";
import { nameText, type TermLink, viewTerm } from "./terms.ts";
import { type Text, textIn } from "./text.ts";
import { eventUrl, indexUrl } from "./urls.ts";

export interface PlaceView {
  readonly name: Text;
  /** The place's page; absent where only dossiers name it. */
  readonly url?: string;
  readonly count: number;
  /** Newest first. */
  readonly dossiers: readonly TermLink[];
}

/** With the address that its mark leads to: its page, else its newest dossier. */
export interface PlaceOnMap extends PlaceView {
  readonly url: string;
  readonly lat: number;
  readonly lon: number;
  readonly country?: string;
}

export interface MapView {
  /** Most records first. */
  readonly places: readonly PlaceOnMap[];
  readonly unlocated: readonly PlaceView[];
  /** Records that are listed; each is in exactly one of the three after it. */
  readonly listed: number;
  readonly onMap: number;
  readonly offMap: number;
  readonly nameless: number;
  /** The sum over all marks: a record counts at every place it names. */
  readonly mentions: number;
  /** Records on the map that stand at more than one of its places. */
  readonly atSeveral: number;
  readonly withdrawn: number;
  /** The newest records that name no place, newest first. */
  readonly namelessLines: readonly LineView[];
  readonly dossiers: number;
  readonly dossiersOnMap: number;
}

export function viewMap(desk: Desk): MapView {
  const { articles, listed, terms, dossiers, archive } = desk.catalogue;
  const { located, unlocated, onMap, offMap, nameless } = groupByPlace(
    listed,
    terms.places,
    dossiers,
    archive.authorities.places,
  );
  const names = new Set(located.map(({ name }) => name));
  return {
    places: located.map((place) => viewPlaceOnMap(desk, place)),
    unlocated: unlocated.map((place) => viewPlace(desk, place)),
    listed: listed.length,
    onMap: onMap.length,
    offMap: offMap.length,
    nameless: nameless.length,
    mentions: located.reduce((sum, place) => sum + place.articles.length, 0),
    atSeveral: onMap.filter(({ places }) => new Set(places.filter((name) => names.has(name))).size > 1)
      .length,
    withdrawn: articles.length - listed.length,
    namelessLines: nameless
      .slice(-PAGE_SIZE)
      .reverse()
      .map((article) => viewLine(desk, article)),
    dossiers: dossiers.length,
    dossiersOnMap: located.reduce((sum, place) => sum + place.dossiers.length, 0),
  };
}

function viewPlace(desk: Desk, { name, term, entry, articles, dossiers }: Place): PlaceView {
  const code = desk.language.code;
  const translated = entry?.translations[code]?.name;
  return {
    name: translated ? textIn(code, translated) : nameText(desk, "places", name),
    ...(term && { url: viewTerm(desk, term).url }),
    count: articles.length,
    dossiers: dossiers
      .map(({ event }) => ({ name: dossierTitle(desk, event), url: eventUrl(desk.language, event.id) }))
      .reverse(),
  };
}

function viewPlaceOnMap(desk: Desk, place: LocatedPlace): PlaceOnMap {
  const view = viewPlace(desk, place);
  const { lat, lon, country } = place.entry;
  const url = view.url ?? view.dossiers[0]?.url ?? indexUrl(desk.language, "places");
  return { ...view, url, lat, lon, ...(country && { country }) };
}

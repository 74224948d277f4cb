/** Dossiers as lists show them: a line each, and the ones that home shows. */
import type { ArchiveEvent } from "../archive/archive.ts";
import type { EventDate } from "../archive/partial-date.ts";
import type { Dossier } from "../indexes/by-event.ts";
import { tally } from "../indexes/tally.ts";
import { type Desk, translatedText } from "./desk.ts";
import { viewNames } from "./terms.ts";
import type { Text } from "./text.ts";
import { eventUrl } from "./urls.ts";

export interface DossierLine {
  readonly url: string;
  readonly title: Text;
  readonly date: EventDate;
  readonly place?: Text;
  readonly count: number;
}

export function viewDossierLine(desk: Desk, { event, articles }: Dossier): DossierLine {
  const [place] = event.place ? viewNames(desk, "places", [event.place]) : [];
  return {
    url: eventUrl(desk.language, event.id),
    title: dossierTitle(desk, event),
    date: event.date,
    ...(place && { place: place.name }),
    count: articles.length,
  };
}

export function dossierTitle(desk: Desk, event: ArchiveEvent): Text {
  return translatedText(desk, event.translations[desk.language.code]?.title, event.title);
}

/** The dossiers that home shows: those that the site names, else the ones with most reports, newest first. */
export function featuredDossiers(desk: Desk): readonly Dossier[] {
  const { dossiers, dossierById } = desk.catalogue;
  const named = desk.settings.featured.flatMap((id) => dossierById.get(id) ?? []);
  if (named.length > 0) return named;
  const sizes = tally(dossiers.flatMap(({ event, articles }) => articles.map(() => event.id)));
  const largest = new Set(sizes.slice(0, HOME_DOSSIERS).map(({ name }) => name));
  return dossiers.filter(({ event }) => largest.has(event.id)).reverse();
}

const HOME_DOSSIERS = 6;

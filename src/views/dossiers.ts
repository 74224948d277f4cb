/** What the dossier pages say: one event, its reports side by side. */
import type { ArchiveEvent } from "../archive/archive.ts";
import type { Article } from "../archive/article.ts";
import type { Html } from "../archive/html.ts";
import { calendarPart, type EventDate, isInterval, type PartialDate } from "../archive/partial-date.ts";
import type { Dossier } from "../indexes/by-event.ts";
import { groupBy } from "../indexes/group.ts";
import { tally } from "../indexes/tally.ts";
import { type Desk, namingLanguage } from "./desk.ts";
import { type EntryView, viewEntry } from "./entry.ts";
import { type CountedName, countKinds, countLanguages, countTerms } from "./facts.ts";
import { type TermLink, viewNames } from "./terms.ts";
import { type Text, textIn } from "./text.ts";
import { dayUrl, eventUrl } from "./urls.ts";

export interface DossierLine {
  readonly url: string;
  readonly title: Text;
  readonly date: EventDate;
  readonly place?: Text;
  readonly count: number;
}

export interface DossierView extends DossierLine {
  readonly summary: Text;
  readonly body?: { readonly html: Html; readonly lang: string };
  readonly placeLink?: TermLink;
  /** First and last publication, where there are reports. */
  readonly span?: { readonly first: PartialDate; readonly last: PartialDate };
  readonly outlets: readonly CountedName[];
  readonly people: readonly CountedName[];
  readonly kinds: ReturnType<typeof countKinds>;
  readonly languages: ReturnType<typeof countLanguages>;
  readonly groups: readonly DossierGroup[];
  readonly earlier?: DossierLine;
  readonly later?: DossierLine;
}

/** The reports of one publication date. */
export interface DossierGroup {
  readonly date: PartialDate;
  /** The day's own page, where the day is known. */
  readonly url?: string;
  /** Days after the event, where both days are known: 0 is the same day. */
  readonly daysAfter?: number;
  readonly entries: readonly EntryView[];
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

/** `articles`: those of one page of the dossier's list; `all` neighbours come from the list of dossiers. */
export function viewDossier(
  desk: Desk,
  dossier: Dossier,
  articles: readonly Article[],
  neighbours: { readonly earlier?: Dossier; readonly later?: Dossier },
): DossierView {
  const { event } = dossier;
  const [placeLink] = event.place ? viewNames(desk, "places", [event.place]) : [];
  const first = dossier.articles[0]?.date;
  const last = dossier.articles.at(-1)?.date;
  const code = desk.language.code;
  const summary = event.translations[code]?.summary;
  const home = namingLanguage(desk).code;
  return {
    ...viewDossierLine(desk, dossier),
    summary: summary ? textIn(code, summary) : textIn(home, event.summary),
    ...(event.body !== "" && { body: { html: event.body, lang: home } }),
    ...(placeLink && { placeLink }),
    ...(first && last && { span: { first, last } }),
    outlets: countTerms(desk, "publishers", dossier.articles),
    people: countTerms(desk, "people", dossier.articles).slice(0, 8),
    kinds: countKinds(desk, dossier.articles),
    languages: countLanguages(dossier.articles),
    groups: groupReports(desk, event.date, articles),
    ...(neighbours.earlier && { earlier: viewDossierLine(desk, neighbours.earlier) }),
    ...(neighbours.later && { later: viewDossierLine(desk, neighbours.later) }),
  };
}

export function dossierTitle(desk: Desk, event: ArchiveEvent): Text {
  const code = desk.language.code;
  const title = event.translations[code]?.title;
  return title ? textIn(code, title) : textIn(namingLanguage(desk).code, event.title);
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

function groupReports(desk: Desk, happened: EventDate, articles: readonly Article[]): DossierGroup[] {
  const groups = groupBy(articles, ({ date }) => [calendarPart(date)]);
  return [...groups.values()].flatMap((group) => {
    const date = group[0]?.date;
    if (date === undefined) return [];
    const daysAfter = countDays(happened, date);
    return [
      {
        date,
        ...(date.month && date.day && { url: dayUrl(desk.language, date.year, date.month, date.day) }),
        ...(daysAfter !== undefined && { daysAfter }),
        entries: group.map((article) => viewEntry(desk, article)),
      },
    ];
  });
}

/** Whole days from the event's day to the publication's; undefined where one of them is not a single known day. */
function countDays(happened: EventDate, published: PartialDate): number | undefined {
  if (isInterval(happened) || !happened.day || !published.day) return undefined;
  const days = (date: PartialDate) => Date.UTC(date.year, (date.month ?? 1) - 1, date.day) / 86_400_000;
  return Math.round(days(published) - days(happened));
}

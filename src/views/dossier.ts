/** What a dossier's page says: one event, its reports side by side, where they differ, what came before and after. */
import type { Article } from "../archive/article.ts";
import type { Html } from "../archive/html.ts";
import type { PartialDate } from "../archive/partial-date.ts";
import type { Dossier } from "../indexes/by-event.ts";
import type { KindredDossier } from "../indexes/kindred.ts";
import type { Surroundings } from "../indexes/surroundings.ts";
import { type PointView, viewPoints } from "./claims.ts";
import { type Desk, namingLanguage, translatedText } from "./desk.ts";
import { type DossierLine, viewDossierLine } from "./dossiers.ts";
import { type LineView, viewLine } from "./entry.ts";
import { type CountedName, countKinds, countLanguages, countTerms } from "./facts.ts";
import { type StoryView, viewStories } from "./stories.ts";
import { nameText, type TermLink, viewNames } from "./terms.ts";
import type { Text } from "./text.ts";

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
  readonly stories: readonly StoryView[];
  readonly points: readonly PointView[];
  readonly before: AroundView;
  readonly after: AroundView;
  /** The next events in time, whatever they are about. */
  readonly earlier?: DossierLine;
  readonly later?: DossierLine;
}

/** One side of an event: both lists oldest first. */
export interface AroundView {
  readonly dossiers: readonly KindredView[];
  readonly reports: readonly LineView[];
}

export interface KindredView extends DossierLine {
  /** What it shares with the event. */
  readonly samePlace: boolean;
  readonly people: readonly Text[];
}

/** People of the margin, and of one line of what came before and after. */
const MOST_PEOPLE = 8;
const MOST_SHARED = 3;

/** `articles`: those of one page of the dossier's list. */
export function viewDossier(
  desk: Desk,
  dossier: Dossier,
  articles: readonly Article[],
  { earlier, later, kindred, reports }: Surroundings,
): DossierView {
  const { event } = dossier;
  const [placeLink] = event.place ? viewNames(desk, "places", [event.place]) : [];
  const first = dossier.articles[0]?.date;
  const last = dossier.articles.at(-1)?.date;
  const around = (side: "before" | "after"): AroundView => ({
    dossiers: kindred[side].map((one) => viewKindred(desk, one)),
    reports: reports[side].map((article) => viewLine(desk, article)),
  });
  return {
    ...viewDossierLine(desk, dossier),
    summary: summaryOf(desk, dossier),
    ...(event.body !== "" && { body: { html: event.body, lang: namingLanguage(desk).code } }),
    ...(placeLink && { placeLink }),
    ...(first && last && { span: { first, last } }),
    outlets: countTerms(desk, "publishers", dossier.articles),
    people: countTerms(desk, "people", dossier.articles).slice(0, MOST_PEOPLE),
    kinds: countKinds(desk, dossier.articles),
    languages: countLanguages(dossier.articles),
    stories: viewStories(desk, event.date, articles),
    points: viewPoints(desk, dossier),
    before: around("before"),
    after: around("after"),
    ...(earlier && { earlier: viewDossierLine(desk, earlier) }),
    ...(later && { later: viewDossierLine(desk, later) }),
  };
}

function summaryOf(desk: Desk, { event }: Dossier): Text {
  return translatedText(desk, event.translations[desk.language.code]?.summary, event.summary);
}

function viewKindred(desk: Desk, { dossier, people, place }: KindredDossier): KindredView {
  return {
    ...viewDossierLine(desk, dossier),
    samePlace: place !== undefined,
    people: people.slice(0, MOST_SHARED).map((name) => nameText(desk, "people", name)),
  };
}

/** What home says: the newest reports, the same day of other years, dossiers, and the ways in. */
import type { Article } from "../archive/article.ts";
import type { TermIndex } from "../archive/authority.ts";
import { compare } from "../archive/problem.ts";
import type { Desk } from "./desk.ts";
import { type DossierLine, featuredDossiers, viewDossierLine } from "./dossiers.ts";
import { type EntryView, type LineView, viewEntry, viewLine } from "./entry.ts";
import { countOutlets } from "./facts.ts";
import { type CountedLink, viewCountedTerm } from "./terms.ts";
import { anniversaryUrl } from "./urls.ts";

const NEWEST = 6;
const ON_THIS_DAY = 5;
const WAYS_IN = 8;

export interface WayIn {
  readonly index: TermIndex;
  readonly total: number;
  readonly links: readonly CountedLink[];
}

export interface HomeView {
  readonly count: number;
  readonly outlets: number;
  readonly first: number;
  readonly last: number;
  /** Newest first. */
  readonly newest: readonly EntryView[];
  /** The day of the newest report in earlier years; absent where no other year has one. */
  readonly onThisDay?: {
    readonly url: string;
    readonly month: number;
    readonly day: number;
    readonly lines: readonly LineView[];
  };
  readonly dossiers: readonly DossierLine[];
  readonly dossierCount: number;
  readonly waysIn: readonly WayIn[];
}

export function viewHome(desk: Desk): HomeView {
  const { listed, dossiers } = desk.catalogue;
  const onThisDay = viewOnThisDay(desk);
  return {
    count: desk.catalogue.articles.length,
    outlets: countOutlets(listed),
    first: listed[0]?.date.year ?? 0,
    last: listed.at(-1)?.date.year ?? 0,
    newest: newestArticles(desk).map((article) => viewEntry(desk, article)),
    ...(onThisDay && { onThisDay }),
    dossiers: featuredDossiers(desk).map((dossier) => viewDossierLine(desk, dossier)),
    dossierCount: dossiers.length,
    waysIn: (["tags", "people", "places", "publishers"] as const).map((index) => viewWayIn(desk, index)),
  };
}

/** The newest records, newest first. */
export function newestArticles(desk: Desk): Article[] {
  return desk.catalogue.listed.slice(-NEWEST).reverse();
}

/** The build has no "today": the newest report whose day is known stands for it, so that equal content gives equal bytes. */
function viewOnThisDay(desk: Desk): HomeView["onThisDay"] {
  const newest = desk.catalogue.listed.findLast(({ date }) => date.day !== undefined)?.date;
  const anniversary = newest && desk.catalogue.findAnniversary(newest);
  const earlier = anniversary?.articles.filter(({ date }) => date.year !== newest?.year) ?? [];
  if (!anniversary || earlier.length === 0) return undefined;
  return {
    url: anniversaryUrl(desk.language, anniversary.monthDay),
    month: anniversary.month,
    day: anniversary.day,
    lines: earlier.slice(-ON_THIS_DAY).map((article) => viewLine(desk, article)),
  };
}

function viewWayIn(desk: Desk, index: TermIndex): WayIn {
  const terms = desk.catalogue.terms[index];
  const largest = [...terms].sort((a, b) => b.articles.length - a.articles.length || compare(a.slug, b.slug));
  return {
    index,
    total: terms.length,
    links: largest.slice(0, WAYS_IN).map((term) => viewCountedTerm(desk, term)),
  };
}

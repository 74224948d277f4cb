/** The reports of an event as its page sets them side by side: who reported, when, how long after, with whose copy. */
import type { Article, SourceType } from "../archive/article.ts";
import type { EventDate } from "../archive/partial-date.ts";
import { groupSyndicated, isOwnReport, namedAgency } from "../indexes/syndication.ts";
import type { Desk } from "./desk.ts";
import { type EntryView, viewEntry } from "./entry.ts";
import { findLag, type Lag } from "./lag.ts";
import { nameText } from "./terms.ts";
import { type Text, textOf } from "./text.ts";
import { dayUrl } from "./urls.ts";

export interface StoryView {
  /** There where several reports bear its name. */
  readonly agency?: Text;
  /** Whether the agency's own report is among them, and first. */
  readonly hasOwn: boolean;
  readonly reports: readonly ReportView[];
}

export interface ReportView extends EntryView {
  /** The page of the day, where it is known. */
  readonly dayUrl?: string;
  /** Since the event; absent where it is not certain. */
  readonly lag?: Lag;
  /** The agency that the record names, other than the outlet; "agencies" names none. */
  readonly agency?: Text;
  /** What sort of source it is, where it is no news report. */
  readonly type?: SourceType;
}

export function viewStories(desk: Desk, happened: EventDate, articles: readonly Article[]): StoryView[] {
  return groupSyndicated(articles).map((story) => ({
    ...(story.agency !== undefined && { agency: agencyText(desk, story.agency) }),
    hasOwn: story.articles.some((article) => isOwnReport(article, story.agency ?? "")),
    reports: story.articles.map((article) => viewReport(desk, happened, article)),
  }));
}

function viewReport(desk: Desk, happened: EventDate, article: Article): ReportView {
  const { date, source } = article;
  const lag = findLag(happened, date);
  const agency = namedAgency(source.agency);
  return {
    ...viewEntry(desk, article),
    ...(date.month && date.day && { dayUrl: dayUrl(desk.language, date.year, date.month, date.day) }),
    ...(lag && { lag }),
    ...(agency !== undefined && agency !== source.publisher && { agency: agencyText(desk, agency) }),
    ...(source.type !== undefined && source.type !== "news" && { type: source.type }),
  };
}

/** Agencies that are outlets too have a name in each language. */
function agencyText(desk: Desk, agency: string): Text {
  return desk.catalogue.termByName.publishers.has(agency)
    ? nameText(desk, "publishers", agency)
    : textOf(agency);
}

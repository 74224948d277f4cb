/** Events to dossiers: an event with the reports that name it. */
import type { ArchiveEvent } from "../archive/archive.ts";
import type { Article } from "../archive/article.ts";
import { endsOf, firstDay } from "../archive/partial-date.ts";
import { compare } from "../archive/problem.ts";
import { groupBy } from "./group.ts";

export interface Dossier {
  readonly event: ArchiveEvent;
  /** Oldest first; those that are not withdrawn. */
  readonly articles: readonly Article[];
  /** Those that are: in no list, but an account of theirs keeps its place. */
  readonly withdrawn: readonly Article[];
}

/** Every event, also one without reports, oldest first by when it began, then by id. `articles`: withdrawn ones too. */
export function groupByEvent(events: readonly ArchiveEvent[], articles: readonly Article[]): Dossier[] {
  const groups = groupBy(articles, ({ event }) => (event === undefined ? [] : [event]));
  return events
    .map((event) => splitGroup(event, groups.get(event.id) ?? []))
    .sort((a, b) => compare(began(a.event), began(b.event)) || compare(a.event.id, b.event.id));
}

/** By each year in which its event happened, or may have. */
export function groupByEventYear(dossiers: readonly Dossier[]): Map<number, Dossier[]> {
  return groupBy(dossiers, ({ event }) => {
    const [start, end] = endsOf(event.date);
    return Array.from({ length: end.year - start.year + 1 }, (_, index) => start.year + index);
  });
}

function splitGroup(event: ArchiveEvent, ofEvent: readonly Article[]): Dossier {
  return {
    event,
    articles: ofEvent.filter(({ withdrawn }) => withdrawn === undefined),
    withdrawn: ofEvent.filter(({ withdrawn }) => withdrawn !== undefined),
  };
}

function began({ date }: ArchiveEvent): string {
  return firstDay(endsOf(date)[0]);
}

/** A dossier to the reports of no event that name the same people shortly before it and after it. */
import { type Article, compareArticles } from "../archive/article.ts";
import { type EventDate, firstDay, isInterval, lastDay } from "../archive/partial-date.ts";
import type { Dossier } from "./by-event.ts";
import type { Sides } from "./kindred.ts";

/** Reports on either side, the nearest ones. */
const SHOWN = 4;
/** Days before an event begins and after it ends. */
const NEAR_DAYS = 30;

/**
 * Only where it is certain that a report came before the event began, or when it was over; none where the event's month
 * is not known. `byPerson`: the reports of no event that name a person, oldest first.
 */
export function findNearbyReports(
  { event, articles }: Dossier,
  byPerson: ReadonlyMap<string, readonly Article[]>,
): Sides<Article> {
  if (!isKnownToTheMonth(event.date)) return { before: [], after: [] };
  const [begin, end] = findEnds(event.date);
  const [earliest, latest] = [shiftDay(begin, -NEAR_DAYS), shiftDay(end, NEAR_DAYS)];
  const people = new Set(articles.flatMap((article) => article.people));
  const candidates = [...people].flatMap((person) => nearest(byPerson.get(person) ?? [], begin, end));
  const inOrder = [...new Set(candidates)].sort(compareArticles);
  return {
    before: inOrder.filter(({ date }) => firstDay(date) >= earliest && lastDay(date) < begin).slice(-SHOWN),
    after: inOrder.filter(({ date }) => firstDay(date) >= end && lastDay(date) <= latest).slice(0, SHOWN),
  };
}

function nearest(list: readonly Article[], begin: string, end: string): Article[] {
  const [until, from] = [findFirst(list, begin), findFirst(list, end)];
  return [...list.slice(Math.max(0, until - SHOWN), until), ...list.slice(from, from + SHOWN)];
}

/** Position of the first report that can be of the day or later; the list is oldest first. */
function findFirst(list: readonly Article[], day: string): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const article = list[middle];
    if (article && firstDay(article.date) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function findEnds(date: EventDate): readonly [begin: string, end: string] {
  return isInterval(date) ? [firstDay(date.start), lastDay(date.end)] : [firstDay(date), lastDay(date)];
}

function isKnownToTheMonth(date: EventDate): boolean {
  return (isInterval(date) ? [date.start, date.end] : [date]).every(({ month }) => month !== undefined);
}

function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

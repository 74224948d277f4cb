/** A dossier to the reports of no event that name the same people shortly before it and after it. */

import { type Article, compareArticles } from "../archive/article.ts";
import { shiftDay } from "../archive/day.ts";
import { endsOf, firstDay, lastDay } from "../archive/partial-date.ts";
import type { Dossier } from "./by-event.ts";
import type { Sides } from "./kindred.ts";
import { countLeading } from "./leading.ts";

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
  const ends = endsOf(event.date);
  if (ends.some(({ month }) => month === undefined)) return { before: [], after: [] };
  const [begin, end] = [firstDay(ends[0]), lastDay(ends[1])];
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
  return countLeading(list, ({ date }) => firstDay(date) < day);
}

/** Partial dates to the forms that feeds and sitemaps take. */
import type { Article } from "../archive/article.ts";
import { changesOf, type History } from "../archive/history.ts";
import { calendarPart, firstDay, type PartialDate, toRfc3339 } from "../archive/partial-date.ts";

/**
 * When a record last changed, as far as it says so: the latest of its report's publication, our corrections and a
 * withdrawal. The outlet's own `updated` is a change of the report, not of our record. With `history` the last commit
 * counts, too: for those who fetch pages again, not for those who read what is new.
 */
export function lastChange(article: Article, history?: History): PartialDate {
  const { date, corrections, withdrawn } = article;
  const [latest] = changesOf(history, article);
  return [
    date,
    ...corrections.map((correction) => correction.date),
    ...(withdrawn ? [withdrawn.date] : []),
    ...(latest ? [latest.date] : []),
  ].reduce((last, next) => (compareInstants(next, last) > 0 ? next : last));
}

/**
 * RFC 3339 for fields that allow nothing less. Where no time is known it is noon UTC of the first day that the date
 * can mean: readers from UTC-12 to UTC+11 then show that very day. It stands in for a time and states none, so
 * whatever carries it gives the date as known as well.
 */
export function toInstant(date: PartialDate): string {
  return toRfc3339(date) ?? `${firstDay(date)}T12:00:00Z`;
}

/** Chronological by `toInstant`. */
export function compareInstants(a: PartialDate, b: PartialDate): number {
  return Date.parse(toInstant(a)) - Date.parse(toInstant(b));
}

/** W3C date and time at the precision that is known: `2017`, `2017-12`, `2017-12-24` or all of RFC 3339. */
export function toW3cDate(date: PartialDate): string {
  return toRfc3339(date) ?? calendarPart(date);
}

/** ISO 8601 as far as it is known; what is marked `?` or `~` keeps its mark, in the form of ISO 8601-2 (EDTF). */
export function toIsoDate(date: PartialDate): string {
  return date.uncertain || date.approximate ? date.edtf : toW3cDate(date);
}

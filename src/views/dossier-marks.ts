/** Dossiers to marks in time: each where its event happened, as wide as that is known or lasted. */
import {
  daysInMonth,
  type EventDate,
  endsOf,
  firstDay,
  lastDay,
  type PartialDate,
} from "../archive/partial-date.ts";
import type { Dossier } from "../indexes/by-event.ts";
import type { Desk } from "./desk.ts";
import { dossierTitle } from "./dossiers.ts";
import type { Text } from "./text.ts";
import { eventUrl } from "./urls.ts";

export interface DossierMark {
  readonly url: string;
  readonly title: Text;
  readonly date: EventDate;
  /** `YYYY-MM-DD`: the days between which the event lies, or which it lasted. */
  readonly first: string;
  readonly last: string;
  /** Both ends are known to the day, and certain. */
  readonly isExact: boolean;
}

/** The part of a mark that lies in one year. */
export interface DossierSpan {
  readonly mark: DossierMark;
  /** Months from the year's beginning, with fractions: 0 to 12. Equal where it is a single day. */
  readonly from: number;
  readonly to: number;
}

/** Of every dossier, oldest first by when its event began. */
export function viewDossierMarks(desk: Desk): DossierMark[] {
  return desk.catalogue.dossiers.map((dossier) => viewDossierMark(desk, dossier));
}

/** Of those whose event happened in the year, or may have. */
export function viewMarksOfYear(desk: Desk, year: number): DossierMark[] {
  return (desk.catalogue.dossiersByYear.get(year) ?? []).map((dossier) => viewDossierMark(desk, dossier));
}

function viewDossierMark(desk: Desk, { event }: Dossier): DossierMark {
  const { date } = event;
  const [start, end] = endsOf(date);
  return {
    url: eventUrl(desk.language, event.id),
    title: dossierTitle(desk, event),
    date,
    first: firstDay(start),
    last: lastDay(end),
    isExact: isExactDay(start) && isExactDay(end),
  };
}

/** By year, for the years from `first` to `last`; in each the order of the marks. */
export function spanYears(
  marks: readonly DossierMark[],
  first: number,
  last: number,
): Map<number, DossierSpan[]> {
  const spans = new Map<number, DossierSpan[]>();
  for (const mark of marks) {
    const end = Math.min(last, yearOf(mark.last));
    for (let year = Math.max(first, yearOf(mark.first)); year <= end; year++) {
      spans.set(year, [...(spans.get(year) ?? []), spanYear(mark, year)]);
    }
  }
  return spans;
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function spanYear(mark: DossierMark, year: number): DossierSpan {
  const from = yearOf(mark.first) < year ? 0 : beginningOf(mark.first);
  const to = yearOf(mark.last) > year ? 12 : beginningOf(mark.last) + lengthOf(mark.last);
  if (mark.first !== mark.last) return { mark, from, to };
  const middle = (from + to) / 2;
  return { mark, from: middle, to: middle };
}

/** Months from the year's beginning to the morning of the day. */
function beginningOf(day: string): number {
  return Number(day.slice(5, 7)) - 1 + (Number(day.slice(8)) - 1) * lengthOf(day);
}

/** A day, in parts of its month. */
function lengthOf(day: string): number {
  return 1 / daysInMonth(yearOf(day), Number(day.slice(5, 7)));
}

function isExactDay({ day, uncertain, approximate }: PartialDate): boolean {
  return day !== undefined && !uncertain && !approximate;
}

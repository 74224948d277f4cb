/** A date as people and programs write it to EDTF, as far as it can be read in one way only. */
import { DateTime } from "luxon";
import { daysInMonth, parseEventDate, parsePartialDate } from "../archive/partial-date.ts";
import { explainDate } from "../read/date-reading.ts";
import { quote } from "../read/quote.ts";

export interface ReadDate {
  readonly date?: string;
  /** Why it could not be read; the words for a contributor. */
  readonly doubt?: string;
  /** That it was read in another way than it stands there. */
  readonly note?: string;
}

/** Which of day and month comes first where both are numbers. */
export type DayOrder = "day-first" | "month-first";

/** Nothing is completed or guessed: what has two readings has none. `event` dates may be intervals. */
export function readDate(text: string, event = false): ReadDate {
  const written = text.trim();
  if (written === "") return {};
  const parsed = event ? parseEventDate(written) : parsePartialDate(written);
  if (parsed.ok) return { date: written.replace(/(T\d{2}:\d{2}):00(?=Z|[+-])/, "$1") };
  const moment = readMoment(written);
  if (moment !== undefined) return { date: moment };
  const explained = explainDate(written, parsed.fault, event);
  const [mended, other] = explained.mended;
  const isCertain = explained.kind === "not-a-date" || explained.kind === "no-offset";
  if (mended === undefined || other !== undefined || !isCertain || losesDay(written, mended))
    return { doubt: `${explained.message.en}: ${explained.advice?.en ?? "write YYYY-MM-DD"}` };
  const note = hasTime(written) ? `the time of ${quote(written)} has no offset, and was left out` : undefined;
  return { date: mended, ...(note !== undefined && { note }) };
}

/** As programs write a moment, with its offset: RFC 2822, or ISO 8601 with fractions of a second. */
function readMoment(text: string): string | undefined {
  const isIso = /^\d{4}-\d{2}-\d{2}T[\d:.,]+(?:Z|[+-]\d{2}:?\d{2})$/.test(text);
  const moment = isIso
    ? DateTime.fromISO(text, { setZone: true })
    : DateTime.fromRFC2822(text, { setZone: true });
  if (!moment.isValid) return undefined;
  const written = moment.toFormat(moment.second === 0 ? "yyyy-MM-dd'T'HH:mmZZ" : "yyyy-MM-dd'T'HH:mm:ssZZ");
  return written.replace(/\+00:00$/, "Z");
}

const NUMBERS = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})$/;

/** The orders in which a day of three numbers exists; undefined for a date in another form. */
export function findOrders(text: string): readonly DayOrder[] | undefined {
  const [, a, b, year] = NUMBERS.exec(text.trim()) ?? [];
  if (a === undefined || b === undefined) return undefined;
  return [
    ...(isDay(Number(year), Number(b), Number(a)) ? (["day-first"] as const) : []),
    ...(isDay(Number(year), Number(a), Number(b)) ? (["month-first"] as const) : []),
  ];
}

/** A day of three numbers in a known order; undefined where there is no such day. */
export function readInOrder(text: string, order: DayOrder): string | undefined {
  const [, a = "", b = "", year = ""] = NUMBERS.exec(text.trim()) ?? [];
  const [day, month] = order === "day-first" ? [a, b] : [b, a];
  if (!findOrders(text)?.includes(order)) return undefined;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** A spreadsheet's number of a day, in the system that begins in 1900, to the day. Five digits are 1927 to 2173. */
export function readDayNumber(text: string): string | undefined {
  const days = /^(\d{5})(?:\.\d+)?$/.exec(text.trim())?.[1];
  if (days === undefined) return undefined;
  // Day 60 of the system is a 29 February 1900 that never was; all later numbers count from 30 December 1899.
  return new Date(Date.UTC(1899, 11, 30 + Number(days))).toISOString().slice(0, 10);
}

/** Written with a year, a month and a day that is none, of which the reader would propose the month, or a swap. */
function losesDay(text: string, mended: string): boolean {
  const [, year, month, day] = /^(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})\b/.exec(text) ?? [];
  if (year === undefined) return false;
  return !mended.startsWith(`${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`);
}

function hasTime(text: string): boolean {
  return /\d:\d{2}/.test(text);
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Dates as known, never completed: a subset of EDTF (ISO 8601-2:2019 level 0, and level 1's `?` and `~`).
 * A year, a month, a day, or a day with a time and its offset; an interval of the first three for events.
 */
import { DateTime } from "luxon";

export type Precision = "year" | "month" | "day" | "time";

export interface PartialDate {
  /** As it was written; what is printed into `datetime`, data and exports is derived from it. */
  readonly edtf: string;
  readonly precision: Precision;
  readonly year: number;
  /** 1 to 12; present when precision is month or finer. */
  readonly month?: number;
  /** 1 to 31; present when precision is day or finer. */
  readonly day?: number;
  /** The clock where it was published; present when precision is time. */
  readonly time?: ClockTime;
  /** Marked `?`: the source of the date is not certain. */
  readonly uncertain: boolean;
  /** Marked `~`: the date is near, not exact. */
  readonly approximate: boolean;
}

export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  /** Minutes east of UTC. */
  readonly offset: number;
}

export interface DateInterval {
  readonly edtf: string;
  readonly start: PartialDate;
  readonly end: PartialDate;
}

export type EventDate = PartialDate | DateInterval;

/** Why a text is no date; the reader turns it into a problem with a hint. */
export type DateFault =
  | "empty"
  | "not-a-date"
  | "no-such-day"
  | "no-such-time"
  | "no-offset"
  | "too-early"
  | "too-late"
  | "interval-not-allowed"
  | "interval-backwards";

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: DateFault };

const DATE =
  /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?:T(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?<offset>Z|[+-]\d{2}:\d{2})?)?)?)?(?<qualifier>[?~%])?$/;

/** The same as far as a pattern can tell, for JSON Schema, forms and tables: the calendar, and the year's limits, are not in it. */
export const DATE_PATTERN =
  "\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2}))?)?)?[?~%]?";

/** Newspapers are older than this archive will ever need; a smaller year is a slip of the finger. */
const FIRST_YEAR = 1400;
const LAST_YEAR = 2999;

/** Minutes; less than the earliest clock time of a day at the easternmost offset. */
const BEFORE_ANY_TIME = -2 * 24 * 60;

/** Parses a publication date. Never fills in what is not written. */
export function parsePartialDate(text: string): Parsed<PartialDate> {
  if (text === "") return fail("empty");
  if (text.includes("/")) return fail("interval-not-allowed");
  const groups = DATE.exec(text)?.groups;
  if (groups === undefined) return fail("not-a-date");
  const { year, month, day, hour, minute, second, offset, qualifier } = groups;
  const date = { year: Number(year), ...number("month", month), ...number("day", day) };
  if (date.year < FIRST_YEAR) return fail("too-early");
  if (date.year > LAST_YEAR) return fail("too-late");
  if (!DateTime.fromObject(date, { zone: "utc" }).isValid) return fail("no-such-day");
  const time = hour === undefined ? undefined : parseTime(hour, minute ?? "", second, offset);
  if (time !== undefined && !time.ok) return time;
  return {
    ok: true,
    value: {
      edtf: text,
      precision: time ? "time" : day ? "day" : month ? "month" : "year",
      ...date,
      ...(time && { time: time.value }),
      uncertain: qualifier === "?" || qualifier === "%",
      approximate: qualifier === "~" || qualifier === "%",
    },
  };
}

/** Parses when something happened: a date, or an interval of two dates without times. */
export function parseEventDate(text: string): Parsed<EventDate> {
  const [from = "", to, ...rest] = text.split("/");
  if (to === undefined) return parsePartialDate(text);
  if (rest.length > 0) return fail("not-a-date");
  const start = parsePartialDate(from);
  const end = parsePartialDate(to);
  if (!start.ok) return start;
  if (!end.ok) return end;
  if (start.value.time || end.value.time) return fail("not-a-date");
  if (lastDay(end.value) < firstDay(start.value)) return fail("interval-backwards");
  return { ok: true, value: { edtf: text, start: start.value, end: end.value } };
}

export function isInterval(date: EventDate): date is DateInterval {
  return "start" in date;
}

/** Between which dates something happened: one date is both. */
export function endsOf(date: EventDate): readonly [start: PartialDate, end: PartialDate] {
  return isInterval(date) ? [date.start, date.end] : [date, date];
}

/**
 * Chronological order of publication. What is known less exactly stands first in its span: 2017, 2017-12, 2017-12-24,
 * 2017-12-24T13:29. Within one day by the instant. Equal dates give 0: the caller breaks the tie.
 */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return (
    a.year - b.year ||
    (a.month ?? 0) - (b.month ?? 0) ||
    (a.day ?? 0) - (b.day ?? 0) ||
    minutesOfDay(a) - minutesOfDay(b)
  );
}

/** `2017`, `2017-12` or `2017-12-24`: the part a `datetime` attribute, an index or a file name may use. */
export function calendarPart(date: PartialDate): string {
  return [String(date.year), ...[date.month, date.day].flatMap((n) => (n ? [pad(n)] : []))].join("-");
}

/** RFC 3339 with seconds, only where the time is known; HTML's `datetime` accepts it, and feeds ask for it. */
export function toRfc3339(date: PartialDate): string | undefined {
  if (date.time === undefined) return undefined;
  const { hour, minute, second = 0, offset } = date.time;
  return `${calendarPart(date)}T${pad(hour)}:${pad(minute)}:${pad(second)}${formatOffset(offset)}`;
}

/** The first and the last calendar day that the date can mean, as `YYYY-MM-DD`: for sorting and spans, never shown. */
export function firstDay(date: PartialDate): string {
  return `${date.year}-${pad(date.month ?? 1)}-${pad(date.day ?? 1)}`;
}

export function lastDay(date: PartialDate): string {
  const month = date.month ?? 12;
  return `${date.year}-${pad(month)}-${pad(date.day ?? daysInMonth(date.year, month))}`;
}

/** Days of a month of the Gregorian calendar; month from 1. */
export function daysInMonth(year: number, month: number): number {
  return DateTime.utc(year, month).daysInMonth ?? 31;
}

function parseTime(
  hour: string,
  minute: string,
  second: string | undefined,
  offset: string | undefined,
): Parsed<ClockTime> {
  if (offset === undefined) return fail("no-offset");
  // "Z" has neither hours nor minutes, which is 0 of both.
  const [sign, hours, minutes] = [offset[0], offset.slice(1, 3), offset.slice(4)];
  const east = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
  const time = { hour: Number(hour), minute: Number(minute), ...number("second", second), offset: east };
  const valid =
    time.hour < 24 &&
    time.minute < 60 &&
    (time.second ?? 0) < 60 &&
    Math.abs(east) <= 14 * 60 &&
    Number(minutes) < 60;
  return valid ? { ok: true, value: time } : fail("no-such-time");
}

function minutesOfDay(date: PartialDate): number {
  if (date.time === undefined) return BEFORE_ANY_TIME;
  return date.time.hour * 60 + date.time.minute + (date.time.second ?? 0) / 60 - date.time.offset;
}

function formatOffset(minutes: number): string {
  if (minutes === 0) return "Z";
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

function number<K extends string>(key: K, digits: string | undefined): { [P in K]?: number } {
  return (digits === undefined ? {} : { [key]: Number(digits) }) as { [P in K]?: number };
}

function pad(n: number): string {
  return String(n).padStart(2, "0");
}

function fail(fault: DateFault): { readonly ok: false; readonly fault: DateFault } {
  return { ok: false, fault };
}

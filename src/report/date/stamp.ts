/** A date as programs write it, in metadata and attributes → the day, and the time where it has an offset. */
import { isUnsetDay, writeDay, writeMonth } from "./calendar.ts";
import { foldText } from "./fold.ts";
import { findMentions, type Reading } from "./mention.ts";

export interface Stamp {
  /** YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly edtf: string;
  /** ISO 8601 with the offset that was given. */
  readonly time?: string;
  /** The hour in UTC, where the stamp counts in UTC: the publisher's own day may be the one before or after. */
  readonly utcHour?: number;
  /** The other way to read the numbers. */
  readonly other?: string;
}

/** Longer values are texts, not dates. */
const LONGEST = 200;

/** Never throws; undefined for relative dates, for days that nobody set, and for years before 1500. */
export function readStamp(value: string, reading: Reading): Stamp | undefined {
  const text = value.trim().slice(0, LONGEST);
  const stamp =
    readIso(text) ?? readCompact(text) ?? readCount(text) ?? readEnglish(text) ?? readWords(text, reading);
  return stamp === undefined || isUnsetDay(stamp.edtf) || stamp.edtf < "1500" ? undefined : stamp;
}

const ISO =
  /^(?:D:)?(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?|(\d{2})(\d{2}))?(?:(?:T| +|T? *at )(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,:]\d+)?)?)? ?(Z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?)?(?![\d/.])/i;

function readIso(text: string): Stamp | undefined {
  const match = ISO.exec(text);
  if (match === null) return undefined;
  const [whole, year, dashedMonth, dashedDay, plainMonth, plainDay, hour, minute, second, zone] = match;
  const month = dashedMonth ?? plainMonth;
  const day = dashedDay ?? plainDay;
  if (month === undefined) return whole === text ? readYear(Number(year)) : undefined;
  if (day === undefined) return whole === text ? readMonth(Number(year), Number(month)) : undefined;
  const edtf = writeDay(Number(year), Number(month), Number(day));
  if (edtf === undefined) return undefined;
  return hour === undefined ? { edtf } : { edtf, ...readClock(edtf, [hour, minute, second], zone) };
}

function readYear(year: number): Stamp | undefined {
  return year >= 1500 && year < 2100 ? { edtf: String(year) } : undefined;
}

function readMonth(year: number, month: number): Stamp | undefined {
  return month >= 1 && month <= 12 ? { edtf: writeMonth(year, month) } : undefined;
}

function readClock(
  day: string,
  [hour = "0", minute = "00", second]: readonly (string | undefined)[],
  zone: string | undefined,
): Omit<Stamp, "edtf"> {
  if (zone === undefined || Number(hour) > 23 || Number(minute) > 59) return {};
  const offset = writeOffset(zone);
  const clock = `${hour.padStart(2, "0")}:${minute}${second === undefined ? "" : `:${second}`}`;
  const time = `${day}T${clock}${offset}`;
  return offset === "Z" || offset === "+00:00" ? { time, utcHour: Number(hour) } : { time };
}

function writeOffset(zone: string): string {
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return "Z";
  const [, sign = "+", hours = "00", minutes = "00"] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  return `${sign}${hours.padStart(2, "0")}:${minutes}`;
}

/** 201212241329, 20121224132900. */
function readCompact(text: string): Stamp | undefined {
  const [, year, month, day] =
    /^((?:19|20)\d\d)(0\d|1[0-2])([0-3]\d)(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?$/.exec(text) ?? [];
  const edtf = year === undefined ? undefined : writeDay(Number(year), Number(month), Number(day));
  return edtf === undefined ? undefined : { edtf };
}

/** Seconds or milliseconds since 1970, as scripts count, of this age: smaller numbers count something else. */
function readCount(text: string): Stamp | undefined {
  if (!/^\d{9,10}(?:\d{3})?(?:\.\d+)?$/.test(text)) return undefined;
  const count = Number.parseInt(text, 10);
  const date = new Date(count > 99_999_999_999 ? count : count * 1000);
  if (date.getUTCFullYear() < 1990 || date.getUTCFullYear() > 2100) return undefined;
  const iso = date.toISOString();
  return { edtf: iso.slice(0, 10), time: `${iso.slice(0, 19)}Z`, utcHour: date.getUTCHours() };
}

const ENGLISH =
  /^(?:\w{3,9},? )?(\d{1,2})[ -](\w{3,9})[ -](\d{4}),? (\d{1,2}):(\d{2})(?::(\d{2}))? ?(GMT|UTC|Z|[+-]\d{2}:?\d{2})/i;

/** Mon, 24 Dec 2012 13:29:00 +0500 (RFC 5322). */
function readEnglish(text: string): Stamp | undefined {
  const match = ENGLISH.exec(text);
  if (match === null) return undefined;
  const [day] = findMentions(foldText(match[0]), { order: "day-first" });
  if (day?.precision !== "day") return undefined;
  return { edtf: day.edtf, ...readClock(day.edtf, match.slice(4, 7), match[7]) };
}

function readWords(text: string, reading: Reading): Stamp | undefined {
  const [first] = findMentions(foldText(text), reading);
  if (first === undefined) return undefined;
  return { edtf: first.edtf, ...(first.other === undefined ? {} : { other: first.other }) };
}

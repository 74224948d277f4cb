/** A text that is no EDTF date to the one date that it can mean. */
import { firstDay, parseEventDate, parsePartialDate } from "../archive/partial-date.ts";
import { explainDate } from "../read/date-reading.ts";

const TIME = /\d:\d|[\s,tT]\d{1,2}\.\d{2}(?![\d.])/;
const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** Undefined where the text is a date already, could be two, or says more than the date would: a time, another weekday. */
export function readDate(text: string): string | undefined {
  const parsed = parsePartialDate(text);
  if (parsed.ok || parseEventDate(text).ok || TIME.test(text)) return undefined;
  const { kind, mended } = explainDate(text, parsed.fault, false);
  const [date, ...others] = mended;
  if (kind !== "not-a-date" || date === undefined || others.length > 0) return undefined;
  return isOnNamedDay(text, date) ? date : undefined;
}

function isOnNamedDay(text: string, date: string): boolean {
  const named = DAYS.indexOf(/^(?:mon|tue|wed|thu|fri|sat|sun)/i.exec(text)?.[0].toLowerCase() ?? "");
  const parsed = parsePartialDate(date);
  if (named === -1 || !parsed.ok || parsed.value.day === undefined) return named === -1;
  return new Date(`${firstDay(parsed.value)}T00:00:00Z`).getUTCDay() === named;
}

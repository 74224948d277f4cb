/** A date as somebody typed it to the date that it means. */
import { parseEventDate, parsePartialDate } from "../archive/partial-date.ts";
import { explainDate } from "../read/date-reading.ts";

/** `certain`: `date` in EDTF, whether or not it was typed so. `several`: the day and the month could be either way round. */
export type TypedDate =
  | { readonly state: "certain"; readonly date: string }
  | { readonly state: "several"; readonly dates: readonly string[] }
  | { readonly state: "none" };

/** `event`: whether a span of time may stand there. */
export function readTypedDate(typed: string, event: boolean): TypedDate {
  const text = typed.trim();
  const parsed = event ? parseEventDate(text) : parsePartialDate(text);
  if (parsed.ok) return { state: "certain", date: text };
  const { kind, mended } = explainDate(text, parsed.fault, event);
  const [first, ...others] = mended;
  // What is proposed for a day that does not exist, or for a span, says less than was meant.
  const isReading = kind === "not-a-date" || kind === "no-offset" || kind === "ambiguous-date";
  if (first === undefined || !isReading || isShortened(text, first)) return { state: "none" };
  // The same day, with and without its time.
  if (others.every((other) => first.startsWith(other))) return { state: "certain", date: first };
  return { state: "several", dates: mended };
}

function isShortened(text: string, date: string): boolean {
  const parts = text.match(/\p{Nd}+/gu)?.length ?? 0;
  return parts >= 3 && /^\d{4}(?:-\d{2})?$/.test(date);
}

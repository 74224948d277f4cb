/** Dates as they are known, in the page's language, with a `datetime` at the same precision. */
import {
  calendarPart,
  type EventDate,
  isInterval,
  type PartialDate,
  toRfc3339,
} from "../../src/archive/partial-date.ts";
import type { Frame } from "../frame.ts";
import type { Words } from "../words/index.ts";

/** `label` replaces the full date where the page has said part of it already. */
export const Time = ({ frame, date, label }: { frame: Frame; date: PartialDate; label?: string }) => (
  <time datetime={toRfc3339(date) ?? calendarPart(date)}>{label ?? formatDate(frame.words, date)}</time>
);

/** A date, or both ends of an interval; a month or year that both share is said once. */
export const EventTime = ({ frame, date }: { frame: Frame; date: EventDate }) => {
  if (!isInterval(date)) return <Time frame={frame} date={date} />;
  return (
    <>
      <Time frame={frame} date={date.start} label={startLabel(frame.words, date.start, date.end)} />
      {frame.words.rangeInfix}
      <Time frame={frame} date={date.end} />
    </>
  );
};

export function formatDate(words: Words, date: PartialDate): string {
  const { year, month, day } = date;
  const plain =
    month === undefined
      ? String(year)
      : day === undefined
        ? words.month(month, year)
        : words.date(day, month, year);
  const about = date.approximate ? words.approximate(plain) : plain;
  return date.uncertain ? words.uncertain(about) : about;
}

export function formatEventDate(words: Words, date: EventDate): string {
  if (!isInterval(date)) return formatDate(words, date);
  return startLabel(words, date.start, date.end) + words.rangeInfix + formatDate(words, date.end);
}

/** "13:29 UTC+05:30": the clock where it was published. */
export function formatClock({ time }: PartialDate): string | undefined {
  if (time === undefined) return undefined;
  const pad = (n: number) => String(n).padStart(2, "0");
  const size = Math.abs(time.offset);
  const zone =
    time.offset === 0 ? "" : `${time.offset < 0 ? "−" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
  return `${pad(time.hour)}:${pad(time.minute)} UTC${zone}`;
}

function startLabel(words: Words, start: PartialDate, end: PartialDate): string {
  const isPlain = !start.approximate && !start.uncertain && !end.approximate && !end.uncertain;
  if (!isPlain || start.year !== end.year || start.month === undefined || end.month === undefined) {
    return formatDate(words, start);
  }
  if (start.day === undefined)
    return end.day === undefined ? (words.months[start.month - 1] ?? "") : formatDate(words, start);
  if (end.day === undefined) return formatDate(words, start);
  return start.month === end.month ? String(start.day) : words.day(start.day, start.month);
}

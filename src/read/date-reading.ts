/** A text that is no date to a sentence that says why, and to the dates that it most likely means. */
import { type DateFault, daysInMonth, parseEventDate, parsePartialDate } from "../archive/partial-date.ts";
import type { Told } from "../archive/problem.ts";
import { type Messages, tell } from "./messages/index.ts";
import { quote } from "./quote.ts";

export interface DateExplanation {
  readonly kind: string;
  readonly message: Told;
  /** One where it is certain, several where the order of day and month is not. */
  readonly mended: readonly string[];
  readonly advice?: Told;
  /** What else there is to say where a line is offered. */
  readonly also?: Told | undefined;
}

export function explainDate(text: string, fault: DateFault, event: boolean): DateExplanation {
  const parse = event ? parseEventDate : parsePartialDate;
  const mended = proposeDates(normalise(text)).filter((proposal) => parse(proposal).ok);
  const shown = quote(text);
  const written = text.trim();
  const explain = (
    kind: string,
    message: (words: Messages) => string,
    advice: (words: Messages) => string = (words) => words.dateForms,
    also?: (words: Messages) => string,
  ): DateExplanation => ({
    kind,
    message: tell(message),
    mended,
    advice: tell(advice),
    also: also && tell(also),
  });
  if (isKeyword(text)) return explain("date-keyword", (words) => words.dateKeyword(shown));
  switch (fault) {
    case "no-such-day": {
      const month = findMonth(written);
      return explain(
        "no-such-day",
        (words) => (month ? words.noSuchDay(shown, month) : words.noSuchMonth(shown)),
        (words) => words.dateForms,
        (words) => words.orDayThatIsMeant,
      );
    }
    case "no-such-time":
      return explain(
        "no-such-time",
        (words) => words.noSuchTime(shown),
        (words) => words.timesGoTo,
      );
    case "no-offset":
      return explain(
        "no-offset",
        (words) => words.noOffset(shown),
        (words) => words.addOffset,
        (words) => words.orOffsetOfPlace(`${written}+05:30`),
      );
    case "too-early":
      return explain("date-out-of-range", (words) => words.tooOld(shown));
    case "too-late":
      return explain("date-out-of-range", (words) => words.inFuture(shown));
    case "interval-backwards":
      return explain(
        "interval-backwards",
        (words) => words.endsBeforeStart(shown),
        (words) => words.earlierFirst,
      );
    case "interval-not-allowed":
      if (parseEventDate(written).ok) {
        return explain(
          "interval-not-allowed",
          (words) => words.spanOfTime(shown),
          (words) => words.spanInEventDate,
        );
      }
      break;
  }
  return mended.length > 1 && !/\d:\d/.test(text)
    ? explain("ambiguous-date", (words) => words.twoDays(shown))
    : explain("not-a-date", (words) => words.notADate(shown));
}

/** A time of day behind a date, in any form. */
const TIME_BEHIND = /[\s,t]+\d{1,2}[:.]\d{2}.*$/;

/** Every date that the text can be read as, in EDTF; none where it would be a guess. */
function proposeDates(text: string): string[] {
  for (const [pattern, propose] of READINGS) {
    const groups = pattern.exec(text)?.groups as Groups | undefined;
    const proposed = groups && propose(groups);
    if (proposed && proposed.length > 0) return [...new Set(proposed)];
  }
  return TIME_BEHIND.test(text) ? proposeDates(text.replace(TIME_BEHIND, "")) : [];
}

/** Each reading asks for those of its own pattern; the day is absent where only a month was written. */
type Groups = Readonly<Record<"y" | "m" | "a" | "b" | "month" | "day" | "time" | "zone", string>> & {
  readonly d?: string;
};
type Reading = readonly [pattern: RegExp, propose: (groups: Groups) => string[]];

const SEPARATOR = "\\s*[-./ ]\\s*";
const YEAR_FIRST = new RegExp(`^(?<y>\\d{4})${SEPARATOR}(?<m>\\d{1,2})${SEPARATOR}(?<d>\\d{1,2})$`);
const YEAR_LAST = new RegExp(`^(?<a>\\d{1,2})${SEPARATOR}(?<b>\\d{1,2})${SEPARATOR}(?<y>\\d{4})$`);
const YEAR_MONTH = new RegExp(`^(?<y>\\d{4})${SEPARATOR}(?<m>\\d{1,2})$`);
const MONTH_YEAR = new RegExp(`^(?<m>\\d{1,2})${SEPARATOR}(?<y>\\d{4})$`);
const MONTH = "(?<month>[\\p{L}\\p{M}]{3,12})\\.?";
const ORDINAL = "(?<d>\\d{1,2})(?:st|nd|rd|th)?";
const WEEKDAY = "^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?";

const READINGS: readonly Reading[] = [
  // The day is impossible; the swap of day and month may not be, and the month alone is honest.
  [
    YEAR_FIRST,
    ({ y, m, d = "" }) =>
      isDay(y, m, d) ? [join(y, m, d)] : isDay(y, d, m) ? [join(y, d, m)] : [join(y, m)],
  ],
  [/^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$/, ({ y, m, d }) => [join(y, m, d)]],
  [
    YEAR_LAST,
    ({ a, b, y }) => [...(isDay(y, b, a) ? [join(y, b, a)] : []), ...(isDay(y, a, b) ? [join(y, a, b)] : [])],
  ],
  [YEAR_MONTH, ({ y, m }) => [join(y, m)]],
  [MONTH_YEAR, ({ y, m }) => [join(y, m)]],
  [new RegExp(`${WEEKDAY}${ORDINAL}(?: of)?[\\s-]+${MONTH},?[\\s-]+(?<y>\\d{4})$`, "u"), named],
  [new RegExp(`${WEEKDAY}${MONTH}\\s+${ORDINAL},?\\s+(?<y>\\d{4})$`, "u"), named],
  [new RegExp(`^${MONTH},?\\s+(?<y>\\d{4})$`, "u"), named],
  [new RegExp(`^(?<y>\\d{4})\\s+${MONTH}(?:\\s+${ORDINAL})?$`, "u"), named],
  [/^(?:c|ca|circa|about|around)\.?\s*(?<y>\d{4})$/, ({ y }) => [`${y}~`]],
  [/^(?<y>\d{4}) ?\(?(?:approx\.?|approximately|circa)\)?$/, ({ y }) => [`${y}~`]],
  // Without its offset a time is left out: the day alone is certain.
  [
    /^(?<day>\d{4}-\d{2}-\d{2})[t ]\s*(?<time>\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(?<zone>z|utc|gmt|[+-]\d{2}:?\d{2}|[+-]\d{2})$/,
    ({ day, time, zone }) => [`${day}T${time}${writeZone(zone)}`, day],
  ],
];

function named({ y, month, d }: Groups): string[] {
  const number =
    MONTHS.findIndex((name, index) => isMonthName(month, name) || month === URDU_MONTHS[index]) + 1;
  return number === 0 ? [] : [join(y, String(number), d)];
}

function isMonthName(written: string, name: string): boolean {
  return written === name || written === name.slice(0, 3) || (written === "sept" && name === "september");
}

function isDay(y: string, m: string, d: string): boolean {
  return parsePartialDate(join(y, m, d)).ok;
}

function join(y: string, m: string, d?: string): string {
  return [y, m.padStart(2, "0"), ...(d === undefined ? [] : [d.padStart(2, "0")])].join("-");
}

function writeZone(zone: string): string {
  if (/[a-z]/.test(zone)) return "Z";
  return `${zone.slice(0, 3)}:${zone.slice(3).replace(":", "") || "00"}`;
}

/** In lower case, with ASCII digits and hyphens: Urdu and Hindi digits are digits. */
function normalise(text: string): string {
  return text
    .trim()
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .toLowerCase();
}

/** Decimal digits stand in runs of ten from their zero, some of them one behind the other. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return (code - zero) % 10;
}

function isKeyword(text: string): boolean {
  return /^(?:(?:git )?(?:last modified|created)|now|today|yesterday|tomorrow|recently)$/i.test(text.trim());
}

/** The month of a day that it does not have, of the date or of the end of a span; undefined where the month is not one. */
function findMonth(text: string): { month: number; year: string; days: number } | undefined {
  const wrong = text.split("/").find((date) => !parsePartialDate(date).ok) ?? "";
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])-/.exec(wrong) ?? [];
  if (year === undefined) return undefined;
  return { month: Number(month), year, days: daysInMonth(Number(year), Number(month)) };
}

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

const URDU_MONTHS = "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر".split(" ");

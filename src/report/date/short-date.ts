/** Dates without a year of four digits → what they are: 24.12.12, 24-Dec-12, the years of Japan's eras. */
import { widenYear, writeDay } from "./calendar.ts";
import { type Read, readNumbers } from "./date-form.ts";
import type { Mention, Reading } from "./mention.ts";
import { monthOf } from "./month-names.ts";

const MOST_FOUND = 1500;

const SHORT =
  /(?<![\p{L}\d.,/:-])(?:(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{2})|(\d{1,2})\.?[ -]([\p{L}]{3,9})\.?[ -]'?(\d{2})|([\p{L}]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? '(\d{2})|(平成|令和|昭和|民國|民国) ?(\d{1,3}|元) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日)(?![\p{L}\d/]|[.:-]\d)/gu;

/** 24.12.12, 12/24/12, 24-Dec-12, Dec 24, '12; and the years of Japan's eras. */
export function findShort(text: string, reading: Reading, longer: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  const taken = new Set(longer.flatMap(({ start, end }) => [start, end]));
  for (const match of text.matchAll(SHORT)) {
    const read = readShort(match, reading);
    const end = match.index + match[0].length;
    if (read === undefined || taken.has(match.index) || found.length >= MOST_FOUND) continue;
    const { edtf, other } = read;
    found.push({
      start: match.index,
      end,
      edtf,
      precision: "day",
      ...(other === undefined ? {} : { other }),
    });
  }
  return found;
}

/** Where a date of three pairs begins with its year. */
const YEAR_FIRST = /^(?:ko|ja|zh|hu|lt)$/;

function readYearFirst(
  year: string,
  month: string | undefined,
  day: string | undefined,
): Pick<Read, "edtf"> | undefined {
  const edtf = writeDay(widenYear(Number(year)), Number(month), Number(day));
  return edtf === undefined ? undefined : { edtf };
}

const ERA_STARTS: Readonly<Record<string, number>> = {
  平成: 1988,
  令和: 2018,
  昭和: 1925,
  民國: 1911,
  民国: 1911,
};

function readShort(match: RegExpExecArray, reading: Reading): Pick<Read, "edtf" | "other"> | undefined {
  const [, first, separator, second, year, day, word, wordYear, lead, leadDay, leadYear, era, eraYear, m, d] =
    match;
  if (first !== undefined) {
    if (YEAR_FIRST.test(reading.lang ?? "")) return readYearFirst(first, second, year);
    return readNumbers(widenYear(Number(year)), Number(first), Number(second), separator ?? "", reading, 0);
  }
  const dated = (monthName: string | undefined, onDay: string | undefined, inYear: string | undefined) => {
    const month = monthOf(monthName ?? "", reading.lang);
    const edtf = month && writeDay(widenYear(Number(inYear)), month, Number(onDay));
    return edtf ? { edtf } : undefined;
  };
  if (word !== undefined) return dated(word, day, wordYear);
  if (lead !== undefined) return dated(lead, leadDay, leadYear);
  const start = ERA_STARTS[era ?? ""];
  if (start === undefined) return undefined;
  const edtf = writeDay(start + (eraYear === "元" ? 1 : Number(eraYear)), Number(m), Number(d));
  return edtf === undefined ? undefined : { edtf };
}

const DAY_MONTH =
  /(?<![\p{L}\d.,/:-])(\d{1,2})(?:st|nd|rd|th)?[./ ]{1,3}(?:de |of )?([\p{L}\p{M}]{3,12}|\d{1,2}\.)(?![\p{L}\d/:]|[.,]?\s?'?\d)/gu;
const MONTH_DAY =
  /(?<![\p{L}\d.,/:-])(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\d/:]|[.,]?\s?'?\d)/gu;

/** Days of a month whose year is known from elsewhere: `24 December` at an address under `/2012/12/`. */
export function findYearless(text: string, year: number, month: number, lang: string | undefined): Mention[] {
  const found: Mention[] = [];
  const add = (start: number, length: number, name: string, day: string) => {
    const named = /^\d/.test(name) ? Number.parseInt(name, 10) : monthOf(name, lang);
    const edtf = named === month ? writeDay(year, month, Number(day)) : undefined;
    if (edtf !== undefined) found.push({ start, end: start + length, edtf, precision: "day" });
  };
  const read = text.slice(0, LONGEST_YEARLESS);
  for (const { 0: whole, 1: day = "", 2: name = "", index } of read.matchAll(DAY_MONTH))
    add(index, whole.length, name, day);
  for (const { 0: whole, 1: name = "", 2: day = "", index } of read.matchAll(MONTH_DAY))
    add(index, whole.length, name, day);
  return found.slice(0, MOST_YEARLESS);
}

const LONGEST_YEARLESS = 60_000;
const MOST_YEARLESS = 40;

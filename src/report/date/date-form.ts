/** What stands before and after a year → the date that they make with it: one form after the other, the surest first. */
import { writeDay, writeMonth } from "./calendar.ts";
import type { Reading } from "./mention.ts";
import { monthOf } from "./month-names.ts";

export interface Sides {
  readonly year: number;
  readonly before: string;
  readonly after: string;
  readonly reading: Reading;
}

/** What a form read, and how far it reaches back from the year and on after it. */
export interface Read {
  readonly edtf: string;
  readonly other?: string | undefined;
  readonly back: number;
  readonly on: number;
}

type Form = (sides: Sides) => Read | undefined;

export const FORMS: readonly Form[] = [
  readNumbersFirst,
  readRomanMonth,
  readVietnamese,
  readDayMonthYear,
  readMonthDayYear,
  readClockBetween,
  readYearNumbers,
  readYearMonthDay,
  readMonthYear,
];

/** 24.12.2012, 24. 12. 2012, 12/24/2012, 24-12-2012; with a clock before the year too. */
function readNumbersFirst({ year, before, after, reading }: Sides): Read | undefined {
  if (/^[.-]\d/.test(after)) return undefined;
  const match =
    /(?<![\d.,/-])(\d{1,2})\.? ?([./-]) ?(\d{1,2})\.? ?\2 ?(?:g\. )?$/.exec(before) ??
    /(?<![\d.,/-])(\d{1,2})()\/ ?(\d{1,2})\.?[ -]$/.exec(before) ??
    /(?<![\d.,/-])(\d{1,2})()(?:-?(?:е|го))? ?[./\\|·•] ?(\d{1,2}) ?[./\\|·•] ?$/.exec(before);
  if (match === null) return undefined;
  return readNumbers(year, Number(match[1]), Number(match[3]), match[2] ?? "", reading, match[0].length);
}

export function readNumbers(
  year: number,
  first: number,
  second: number,
  separator: string,
  { order }: Reading,
  back: number,
): Read | undefined {
  const dayFirst = writeDay(year, second, first);
  const monthFirst = writeDay(year, first, second);
  const [day, other] =
    order === "day-first" || separator === "." ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  if (day === undefined) return other === undefined ? undefined : { edtf: other, back, on: 0 };
  return { edtf: day, ...(other === day || separator === "." ? {} : { other }), back, on: 0 };
}

const ORDINAL = "(?:st|nd|rd|th|er|re|ere|eme|[ºª°]|ste|de|:?[ae]n?|-?(?:го|е|є)|ος|η|-?(?:an|en)|日)?";
const OF = "(?:(?:de|del|di|da|do|du|d|of|den|the|dne|ng|os|من) |d')?";
const YEAR_LEAD = "(?:(?:de|del|do|di|dell'|of|anno|roku|r\\.|im jahre?|em|عام|سنة|года?|року|ke) )?";

const DAY_MONTH = new RegExp(
  `(?<![\\d.,:/])(\\d{1,2})${ORDINAL}(?:[.,/\\s-]|&nbsp;){0,4}${OF}([\\p{L}\\p{M}_']{2,14})(?: ?/ ?[\\p{L}_]{2,14}| ?\\([\\p{L}_]{2,14}\\))?[.,/\\s'-]{0,4}${YEAR_LEAD}[,/\\s'-]{0,2}$`,
  "u",
);

/** 24 December 2012, 24. Dez. 2012, 24 de diciembre de 2012, 24-Dec-2012, «٢٤ ديسمبر ٢٠١٢». */
function readDayMonthYear({ year, before, reading: { lang } }: Sides): Read | undefined {
  const match = DAY_MONTH.exec(before);
  if (match === null) return undefined;
  const month = monthAt(match[2] ?? "", lang);
  const edtf = month && writeDay(year, month, Number(match[1]));
  return edtf ? { edtf, back: match[0].length, on: 0 } : undefined;
}

const MONTH_DAY = new RegExp(
  `(?<![\\p{L}\\p{M}])([\\p{L}\\p{M}_']{3,14})[.,/\\s-]{0,4}(\\d{1,2})${ORDINAL}[.,/\\s'-]{1,4}(?:d\\. ?)?$`,
  "u",
);

/** December 24, 2012; Dec. 24th 2012; Dec/24/2012. */
function readMonthDayYear({ year, before, reading: { lang } }: Sides): Read | undefined {
  const match = MONTH_DAY.exec(before);
  if (match === null) return undefined;
  const month = monthAt(match[1] ?? "", lang);
  const edtf = month && writeDay(year, month, Number(match[2]));
  return edtf ? { edtf, back: match[0].length, on: 0 } : undefined;
}

const CLOCK_BETWEEN =
  /(?<![\p{L}\p{M}])([\p{L}\p{M}]{3,9})\.? {1,2}(\d{1,2}),? {1,2}(?:at )?\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?,?(?: [a-z]{2,5}| [+-]\d{4})? $/u;

/** Mon Dec 24 13:29:00 CET 2012. */
function readClockBetween({ year, before, reading: { lang } }: Sides): Read | undefined {
  const match = CLOCK_BETWEEN.exec(before);
  const month = match === null ? undefined : monthOf(match[1] ?? "", lang);
  const edtf = month && writeDay(year, month, Number(match?.[2]));
  return edtf ? { edtf, back: match?.[0].length ?? 0, on: 0 } : undefined;
}

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/** 24.XII.2012, 24. XII 2012. */
function readRomanMonth({ year, before }: Sides): Read | undefined {
  const match = /(?<![\d.,/-])(\d{1,2})[./-] ?([ivx]{1,4})[./-]? ?$/.exec(before);
  const edtf =
    match === null ? undefined : writeDay(year, ROMAN.indexOf(match[2] ?? "") + 1, Number(match[1]));
  return edtf ? { edtf, back: match?.[0].length ?? 0, on: 0 } : undefined;
}

/** 24 tháng 12 năm 2012. */
function readVietnamese({ year, before }: Sides): Read | undefined {
  const match = /(?<!\d)(\d{1,2}) ?(?:,? thang) ?(\d{1,2}),? ?(?:nam )?$/.exec(before);
  const edtf = match === null ? undefined : writeDay(year, Number(match[2]), Number(match[1]));
  return edtf ? { edtf, back: match?.[0].length ?? 0, on: 0 } : undefined;
}

/** 2012-12-24, 2012. 12. 24., 2012年12月24日, 2012년 12월 24일. */
function readYearNumbers({ year, after }: Sides): Read | undefined {
  const match =
    /^ ?([./-]) ?(\d{1,2}) ?\1 ?(\d{1,2})(?!\d|\.\d)/.exec(after) ??
    /^ ?([年년]) ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일号]?/.exec(after) ??
    /^( ?nian ?)(\d{1,2}) ?yue ?(\d{1,2})/.exec(after);
  if (match === null) {
    const month = /^ ?[年년] ?(\d{1,2}) ?[月월]/.exec(after);
    return month === null ? undefined : readMonth(year, Number(month[1]), 0, month[0].length);
  }
  const edtf = writeDay(year, Number(match[2]), Number(match[3]));
  return edtf === undefined ? undefined : { edtf, back: 0, on: match[0].length };
}

const YEAR_MONTH =
  /^(?: ?m\. ?| ?\.? ?gada? |[.,/\s-]{1,3})(?:ko |ko)?([\p{L}\p{M}]{3,16})[.,/\s-]{0,3}(?:men )?(\d{1,2})(?![\d:])/u;
const YEAR_DAY = /^\.? ?gada (\d{1,2})\.? ?([\p{L}\p{M}]{3,12})/u;

/** 2012. december 24., 2012 m. gruodžio 24 d., 2012. gada 24. decembrī, 2012 Dec 24. */
function readYearMonthDay({ year, after, reading: { lang } }: Sides): Read | undefined {
  const latvian = YEAR_DAY.exec(after);
  const match = latvian ?? YEAR_MONTH.exec(after);
  if (match === null) return undefined;
  const [word, day] = latvian === null ? [match[1], match[2]] : [match[2], match[1]];
  const month = monthAt(word ?? "", lang);
  const edtf = month && writeDay(year, month, Number(day));
  return edtf ? { edtf, back: 0, on: match[0].length } : undefined;
}

const MONTH_ALONE = /(?<![\p{L}\p{M}]|\d\.? ?)([\p{L}\p{M}_]{3,14})[.,/\s'-]{1,3}(?:(?:de|del|of|do|di) )?$/u;

/** Other short names are words of other languages too: Portuguese `out`, Italian `set`. */
const COMMON =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|okt|nov|dec|dez|янв|фев|мар|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек)$/;

function readMonthYear({ year, before, reading: { lang } }: Sides): Read | undefined {
  const match = MONTH_ALONE.exec(before);
  const word = match?.[1] ?? "";
  const month = word.length > 3 || COMMON.test(word) ? monthAt(word, lang) : undefined;
  if (match === null || month === undefined || match[0].includes("\n")) return undefined;
  return readMonth(year, month, match[0].length, 0);
}

function readMonth(year: number, month: number, back: number, on: number): Read | undefined {
  return month >= 1 && month <= 12 ? { edtf: writeMonth(year, month), back, on } : undefined;
}

/** With French and Catalan d' before it, or a dash that ends the word. */
function monthAt(word: string, lang: string | undefined): number | undefined {
  return monthOf(word, lang) ?? monthOf(word.replace(/^(?:d'|de|في|ב)|['_]+$/g, ""), lang);
}

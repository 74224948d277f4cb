/** A page's address and those of its pictures → the day or month that they are filed under. */
import { writeDay, writeMonth } from "./calendar.ts";
import type { Clue } from "./clue.ts";
import { monthOf } from "./month-names.ts";

const YEAR = "(?<!\\d)((?:19|20)\\d\\d)";

/** Patterns by trust: folders of a day, a day in the slug, eight digits; groups are year, month and day. */
const DAYS: readonly { readonly form: RegExp; readonly trust: number }[] = [
  { form: new RegExp(`/${YEAR}/(\\d{1,2})/(\\d{1,2})(?![\\d.])`), trust: 9 },
  { form: new RegExp(`/${YEAR}/[^/\\d][^/]*/(\\d{1,2})/(\\d{1,2})/`), trust: 7.5 },
  { form: new RegExp(`/${YEAR}/([a-z]{3,9})/(\\d{1,2})(?!\\d)`, "i"), trust: 9 },
  { form: new RegExp(`/${YEAR}[-_.](\\d{1,2})[-_.](\\d{1,2})(?!\\d)`), trust: 8.5 },
  { form: new RegExp(`/${YEAR}[/_-]?(\\d{2})[/_-]?(\\d{2})(?=[/_.-]|$)`), trust: 7.5 },
  {
    form: new RegExp(`[?&;][a-z_]*(?:date|datum|fecha|day|dt)=${YEAR}-?(\\d{2})-?(\\d{2})(?!\\d)`, "i"),
    trust: 6,
  },
  { form: new RegExp(`[^/\\d]${YEAR}[-_/.](\\d{1,2})[-_/.](\\d{1,2})(?!\\d)`), trust: 6.5 },
  { form: new RegExp(`[^/\\d]${YEAR}(\\d{2})(\\d{2})(?!\\d)`), trust: 5.5 },
  {
    form: new RegExp(`${YEAR}(0[1-9]|1[0-2])([0-3]\\d)(?:[01]\\d|2[0-3])[0-5]\\d(?:[0-5]\\d)?(?!\\d)`),
    trust: 5,
  },
];
const DAY_FIRST = /(?<!\d)(\d{1,2})[-_.](\d{1,2})[-_.]((?:19|20)\d\d)(?!\d)/;
const NAMED_DAY = /(?<!\d)(\d{1,2})-([a-z]{3,9})-((?:19|20)\d\d)(?!\d)/i;
const NAMED_MONTH_DAY = /(?<![a-z])([a-z]{3,9})-(\d{1,2})-((?:19|20)\d\d)(?!\d)/i;
const MONTH = new RegExp(`/${YEAR}[/_.-](0?[1-9]|1[0-2]|[a-z]{3,9})(?:[/_.-]|$)`, "i");
const PLAIN_MONTH = new RegExp(`/${YEAR}(0[1-9]|1[0-2])/`);

/** A day, or else a month; none from the host. */
export function findAddressClues(url: string | undefined): Clue[] {
  const path = (url ?? "").slice(0, 2000).replace(/^[a-z]+:\/\/[^/]*/i, "");
  const day = readFiledDay(path) ?? readSlugDay(path);
  if (day !== undefined) return [{ ...day, source: "address", from: "the address" }];
  const month = readFiledMonth(path);
  return month === undefined ? [] : [{ edtf: month, source: "address", from: "the address", trust: 5 }];
}

/** Pictures are put up with the report, as a rule: their folders confirm a day, and rarely stand for one. */
export function findPictureClues(urls: readonly string[]): Clue[] {
  return urls.flatMap((url) => {
    const day = readFiledDay(url.slice(0, 1000).replace(/^[a-z]+:\/\/[^/]*/i, ""));
    const month = day === undefined ? readFiledMonth(url.slice(0, 1000)) : undefined;
    const edtf = day?.edtf ?? month;
    return edtf === undefined
      ? []
      : [{ edtf, source: "picture" as const, from: "a picture's address", trust: 2 }];
  });
}

function readFiledDay(path: string): { edtf: string; trust: number } | undefined {
  for (const { form, trust } of DAYS) {
    const [, year, month = "", day] = form.exec(path) ?? [];
    const number = /^\d/.test(month) ? Number(month) : (monthOf(month.toLowerCase()) ?? 0);
    const edtf = year === undefined ? undefined : writeDay(Number(year), number, Number(day));
    if (edtf !== undefined) return { edtf, trust };
  }
  return undefined;
}

/** In a slug stands more often the day of what the report is about. */
function readSlugDay(path: string): { edtf: string; trust: number } | undefined {
  const [, day, month, year] = DAY_FIRST.exec(path) ?? [];
  if (year !== undefined) {
    const edtf = writeDay(Number(year), Number(month), Number(day));
    return edtf === undefined ? undefined : { edtf, trust: 4 };
  }
  const [, onDay, name = "", inYear] = NAMED_DAY.exec(path) ?? swap(NAMED_MONTH_DAY.exec(path));
  const number = monthOf(name.toLowerCase());
  const edtf = number && writeDay(Number(inYear), number, Number(onDay));
  return edtf ? { edtf, trust: 4 } : undefined;
}

function swap(match: RegExpExecArray | null): readonly (string | undefined)[] {
  return match === null ? [] : [match[0], match[2], match[1], match[3]];
}

function readFiledMonth(path: string): string | undefined {
  const [, year, month = ""] = MONTH.exec(path) ?? PLAIN_MONTH.exec(path) ?? [];
  const number = /^\d/.test(month) ? Number(month) : monthOf(month.toLowerCase());
  return year === undefined || number === undefined ? undefined : writeMonth(Number(year), number);
}

/** Folded text → the dates written in it, by month name or by numbers, in every order that news pages use. */
import { FORMS, type Sides } from "./date-form.ts";
import { findShort } from "./short-date.ts";

/** Whether 4/5 is the fourth of May or the fifth of April. */
export type NumberOrder = "day-first" | "month-first";

/** A date in a text. Numbers that can be read two ways have `other`, the reading that the page's order did not choose. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly edtf: string;
  readonly precision: "day" | "month";
  readonly other?: string;
}

export interface Reading {
  readonly order: NumberOrder;
  readonly lang?: string | undefined;
}

/** More dates than this in one text are an archive's list. */
const MOST_MENTIONS = 1500;

const YEAR = /(?<![a-zа-яα-ω\d])(?:1[89]\d\d|20\d\d|25\d\d)(?!\d)/g;

/** In text order; `text` is folded. A year alone is no date. */
export function findMentions(text: string, reading: Reading): Mention[] {
  const found: Mention[] = [];
  for (const match of text.matchAll(YEAR)) {
    const mention = readAround(text, match.index, match[0], reading);
    if (mention !== undefined) found.push(mention);
    if (found.length >= MOST_MENTIONS) break;
  }
  found.push(...findShort(text, reading, found));
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Longer words are no months, longer gaps part what does not belong together. */
const BEFORE = 48;
const AFTER = 36;

function readAround(text: string, start: number, digits: string, reading: Reading): Mention | undefined {
  const end = start + digits.length;
  const sides: Sides = {
    year: inOurEra(Number(digits)),
    before: text.slice(Math.max(0, start - BEFORE), start),
    after: text.slice(end, end + AFTER),
    reading,
  };
  for (const form of FORMS) {
    const read = form(sides);
    if (read !== undefined) {
      return {
        start: start - read.back,
        end: end + read.on,
        edtf: read.edtf,
        precision: read.edtf.length > 7 ? "day" : "month",
        ...(read.other === undefined ? {} : { other: read.other }),
      };
    }
  }
  return undefined;
}

/** Thai years count from the Buddha's death. */
function inOurEra(year: number): number {
  return year >= 2500 ? year - 543 : year;
}

/** A draft to one sentence that says no more than its fields do: who published the report, and when. */
import { type PartialDate, parsePartialDate } from "../archive/partial-date.ts";
import type { Draft } from "./draft.ts";

/**
 * Markdown; undefined where outlet or date is missing, and in languages that have no sentence here. It stands in for the
 * contributor's own text, so that a record can be published before there is one.
 */
export function writeAttribution(draft: Draft, lang: string): string | undefined {
  const write = SENTENCES[lang.split("-")[0] ?? ""];
  const parsed = parsePartialDate(draft.date?.trim() ?? "");
  const { publisher } = draft.source;
  if (write === undefined || publisher === undefined || publisher.trim() === "" || !parsed.ok)
    return undefined;
  return write(escapeMarkdown(publisher.trim()), parsed.value);
}

type Sentence = (publisher: string, date: PartialDate) => string;

const SENTENCES: Readonly<Record<string, Sentence>> = {
  en: (publisher, date) => {
    const doubt = date.approximate ? "around " : date.uncertain ? "probably " : "";
    const before = date.approximate ? "" : date.day === undefined ? "in " : "on ";
    return `${publisher} published this report ${doubt}${before}${writeDay(date, ENGLISH_MONTHS)}.`;
  },
  ur: (publisher, date) => {
    const doubt = date.approximate ? "اندازاً " : date.uncertain ? "غالباً " : "";
    const after = date.day === undefined ? "میں" : "کو";
    return `یہ خبر ${publisher} نے ${doubt}${writeDay(date, URDU_MONTHS)} ${after} شائع کی۔`;
  },
};

function writeDay({ year, month, day }: PartialDate, months: readonly string[]): string {
  const name = month === undefined ? undefined : months[month - 1];
  return [day, name, year].filter((part) => part !== undefined).join(" ");
}

/** Whatever could start or end markup, an entity or a list. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#&|~^!]/g, "\\$&")
    .replace(/^(\d{1,9})([.)])/, "$1\\$2")
    .replace(/^[-+=]/, "\\$&");
}

const ENGLISH_MONTHS =
  "January February March April May June July August September October November December".split(" ");
const URDU_MONTHS = "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر".split(" ");

/** A draft to the id of its record: the file's name and, for good, its address. */
import { calendarPart, parsePartialDate } from "../archive/partial-date.ts";
import { findNameFault, foldId } from "../read/file-name.ts";
import type { Draft } from "./draft.ts";

const LONGEST = 80;
/** Room for a number behind an id that is taken. */
const LONGEST_NUMBERED = LONGEST - 4;

export interface Named extends Pick<Draft, "title" | "date"> {
  readonly source?: Pick<Draft["source"], "publisher" | "headline"> | undefined;
}

/**
 * `<date>-<words of the title>`: the title, else the report's headline, else the outlet, whichever can be written in
 * the letters a to z. Never one of `taken`, whatever its case: a number is put behind it.
 */
export function proposeId(draft: Named, taken: ReadonlySet<string>): string {
  const { title, date, source } = draft;
  const words = [title, source?.headline, source?.publisher].map((text) => toWords(text ?? ""));
  const stem = words.find((text) => text !== "") ?? "record";
  const id = shorten([dateOf(date), stem].filter((part) => part !== "").join("-"), LONGEST_NUMBERED);
  return findFree(findNameFault(id) === undefined ? id : `${id}-report`, taken);
}

function findFree(id: string, taken: ReadonlySet<string>): string {
  const folded = new Set([...taken].map(foldId));
  if (!folded.has(id)) return id;
  let number = 2;
  while (folded.has(`${id}-${number}`)) number++;
  return `${id}-${number}`;
}

/** As much of the date as is known, without a mark of doubt. */
function dateOf(date: string | undefined): string {
  const parsed = parsePartialDate(date?.trim() ?? "");
  return parsed.ok ? calendarPart(parsed.value) : "";
}

/** Empty where most letters are of another script: what is left of such a title says nothing. */
function toWords(text: string): string {
  const folded = Array.from(text.normalize("NFKD").toLowerCase(), (letter) => PLAIN[letter] ?? letter)
    .join("")
    .replace(/[\p{M}'’‘`]/gu, "");
  const letters = folded.match(/\p{L}/gu)?.length ?? 0;
  const kept = folded.match(/[a-z]/g)?.length ?? 0;
  if (kept === 0 || kept * 3 < letters * 2) return "";
  return folded.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
}

/** Ends at the end of a word where there is one. */
function shorten(id: string, most: number): string {
  if (id.length <= most) return id;
  const cut = id.slice(0, most + 1).lastIndexOf("-");
  return id.slice(0, cut > most / 2 ? cut : most).replace(/-+$/, "");
}

/** Latin letters that do not come apart into a plain one and its accent. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
  ħ: "h",
};

/** A file's name to the id of what it holds, and what the name should be where it is not one. */
import { compare } from "../archive/problem.ts";
import { isBlank } from "./characters.ts";

/** What a name of a record says. `code` is there for a translation: `<id>.<code>.md`. */
export interface RecordName {
  readonly id: string;
  readonly code?: string;
}

const ID = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;
/** Characters of a file's name, without what stands behind its first dot. */
export const LONGEST_ID = 120;
/** Addresses that the section itself needs, and names that Windows cannot keep. */
const RESERVED = /^(?:index|404|feed|page|con|prn|aux|nul|com\d|lpt\d)$/;

export type NameFault = "letters" | "reserved" | "too-long";

/** From a path that ends in `.md`. `codes` are the languages of the site; two letters are always taken for one. */
export function parseRecordName(path: string, codes: readonly string[] = []): RecordName {
  const stem = path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/, "");
  const dot = stem.lastIndexOf(".");
  const code = stem.slice(dot + 1);
  const isCode = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(code);
  const isLanguage = codes.includes(code.toLowerCase()) || /^[A-Za-z]{2}(?:-|$)/.test(code);
  return dot > 0 && isCode && isLanguage ? { id: stem.slice(0, dot), code } : { id: stem };
}

export function findNameFault(id: string): NameFault | undefined {
  if (!ID.test(id)) return "letters";
  if (RESERVED.test(id)) return "reserved";
  return id.length > LONGEST_ID ? "too-long" : undefined;
}

/** The id that a name with other letters most likely means; undefined where nothing is left of it. */
export function proposeStem(stem: string): string | undefined {
  const proposed = Array.from(stem.normalize("NFKD").toLowerCase(), (letter) => LOOKALIKES[letter] ?? letter)
    .join("")
    .replace(/[\p{M}'’]/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST_ID)
    .replace(/^-|-$/g, "");
  return isBlank(proposed) || findNameFault(proposed) !== undefined ? undefined : proposed;
}

/** Ids that would meet on a disk or in an address: other case, other Unicode form. */
export function foldId(id: string): string {
  return id.normalize("NFC").toLowerCase();
}

/** Groups of more than one, each and all in order of `path`. */
export function groupTwins<T extends { readonly path: string }>(
  files: readonly T[],
  key: (file: T) => string,
): T[][] {
  const groups = new Map<string, T[]>();
  for (const file of [...files].sort((a, b) => compare(a.path, b.path))) {
    groups.set(key(file), [...(groups.get(key(file)) ?? []), file]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Letters of other scripts that look like Latin ones. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: "a",
  в: "b",
  с: "c",
  ԁ: "d",
  е: "e",
  һ: "h",
  і: "i",
  ј: "j",
  к: "k",
  м: "m",
  н: "h",
  о: "o",
  р: "p",
  ѕ: "s",
  т: "t",
  у: "y",
  х: "x",
  α: "a",
  ε: "e",
  ι: "i",
  κ: "k",
  ν: "v",
  ο: "o",
  ρ: "p",
  τ: "t",
  υ: "u",
  ı: "i",
  ø: "o",
  đ: "d",
  ł: "l",
  ß: "ss",
};

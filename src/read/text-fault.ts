/** What is wrong with a text, a name or a list of names. */
import { slugify } from "../archive/authority.ts";
import type { Told } from "../archive/problem.ts";
import { findHiddenCharacter, isBlank, nameCharacter } from "./characters.ts";
import { MOST_PROBLEMS } from "./document.ts";
import { tell } from "./messages/index.ts";
import { quote } from "./quote.ts";

/** What is wrong with a value, and what could stand in its place. */
export interface FaultDetail {
  readonly kind: string;
  readonly message: Told;
  /** YAML to put in place of the value: several where it is not certain which. */
  readonly mended?: readonly string[] | undefined;
  readonly advice?: Told | undefined;
  /** A line below `mended`. */
  readonly also?: Told | undefined;
}

export interface Fault extends FaultDetail {
  /** Below the value that is checked. */
  readonly path?: readonly number[];
}

/** Bytes; a folder's name may have 255, and a slug becomes one. */
const LONGEST_SLUG = 200;

export function findNameFault(text: string): Fault | undefined {
  const fault = findTextFault(text, 120, false);
  if (fault) return fault;
  const hidden = findHiddenCharacter(text.trim(), "name");
  if (hidden) {
    const message = tell((words) => words.hiddenInName(quote(text), nameCharacter(hidden.codePoint, words)));
    return { kind: "hidden-character", message, advice: tell((words) => words.deleteIt) };
  }
  if (/[/\\]|\.\./.test(text)) {
    const message = tell((words) => words.signsInName(quote(text)));
    return { kind: "bad-name", message, advice: tell((words) => words.writeNameInWords) };
  }
  const slugged = slugify(text);
  if (slugged === "") {
    const message = tell((words) => words.noLetters(quote(text)));
    return { kind: "empty-slug", message, advice: tell((words) => words.writeInWords) };
  }
  if (Buffer.byteLength(slugged) <= LONGEST_SLUG) return undefined;
  return {
    kind: "too-long",
    message: tell((words) => words.tooLongForAddress(quote(text))),
    advice: tell((words) => words.writeShorter),
  };
}

/** `most` is in characters; `lines`: whether it may have several. */
export function findTextFault(text: string, most: number, lines: boolean): Fault | undefined {
  if (isBlank(text)) {
    const message = tell((words) => words.blank(quote(text)));
    return { kind: "blank", message, advice: tell((words) => words.writeOrDeleteField) };
  }
  if (!lines && /[\n\t]/.test(text.trim())) {
    const message = tell((words) => words.severalLines(quote(text.trim())));
    return { kind: "several-lines", message, advice: tell((words) => words.writeOnOneLine) };
  }
  const length = Array.from(text).length;
  if (length <= most) return undefined;
  const message = tell((words) => words.tooLong(`${quote(text.slice(0, 60))}…`, length, most));
  return { kind: "too-long", message, advice: tell((words) => words.sayRestBelow) };
}

export function findListFaults(list: readonly string[], least: number, most: number): Fault[] {
  const seen = new Set<string>();
  const faults: Fault[] = [];
  for (const [index, text] of list.entries()) {
    if (faults.length === MOST_PROBLEMS) break;
    if (seen.has(text)) {
      const message = tell((words) => words.twiceInList(quote(text)));
      const advice = tell((words) => words.deleteOne);
      faults.push({ kind: "twice-in-list", message, path: [index], advice });
    }
    seen.add(text);
  }
  if (list.length < least) {
    faults.push({
      kind: "empty-list",
      message: tell((words) => words.emptyList),
      advice: tell((words) => words.listExample),
    });
  }
  if (list.length > most) {
    faults.push({
      kind: "long-list",
      message: tell((words) => words.longList(list.length, most)),
      advice: tell((words) => words.keepWhatMatters),
    });
  }
  return faults;
}

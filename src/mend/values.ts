/** The fields of a front matter to the same, with what can be read in one way only written as it should be. */
import { type Document, type Field, textAt, textsAt } from "../read/document.ts";
import { canonicalTag, isLanguageTag } from "../read/language-tag.ts";
import { writeYaml } from "../read/quote.ts";
import { findPlace } from "../read/text.ts";
import { type Aliases, findWritten } from "./aliases.ts";
import { readDate } from "./certain-date.ts";
import type { Change } from "./change.ts";

export interface MendedValues {
  readonly source: string;
  readonly changes: readonly Change[];
}

interface Edit {
  readonly field: Field;
  readonly from: string;
  readonly to: string;
}

export function mendValues(document: Document, aliases: Aliases): MendedValues {
  const edits: Edit[] = [];
  for (const field of document.fields.values()) {
    const from = textAt(document, field.path)?.trim();
    if (from === undefined || isBroken(document, field) || !isOnOneLine(document, field)) continue;
    const to = findMended(field, from, aliases);
    if (to !== undefined && to !== from && isFree(document, field, to, edits))
      edits.push({ field, from, to });
  }
  return {
    source: applyEdits(document.source, edits),
    changes: edits.map(({ field, from, to }) => ({
      part: "value",
      line: findPlace(document.source, field.value.start).line,
      field: field.path.join("."),
      from,
      to,
    })),
  };
}

/** What should stand there; undefined where that is not certain. */
function findMended({ path }: Field, text: string, aliases: Aliases): string | undefined {
  switch (path.at(-1)) {
    case "date":
    case "updated":
    case "eventDate":
      return readDate(text);
    case "lang":
      return isLanguageTag(text) ? undefined : canonicalTag(text.replaceAll("_", "-"));
    default:
      return findWritten(path, text, aliases);
  }
}

/** What is wrong with a field already may have cut its value short. */
function isBroken({ broken }: Document, { path }: Field): boolean {
  return broken.some((other) => other.every((step, index) => path[index] === step));
}

function isOnOneLine({ source }: Document, { value }: Field): boolean {
  return value.start < value.end && !source.slice(value.start, value.end).includes("\n");
}

/** A list holds no name twice: which of the two should go is for somebody to say. */
function isFree(document: Document, { path }: Field, name: string, edits: readonly Edit[]): boolean {
  if (typeof path.at(-1) !== "number") return true;
  const list = path.slice(0, -1);
  const isInList = (field: Field) => field.path.slice(0, -1).join() === list.join();
  return (
    textsAt(document, list).every(({ text }) => text !== name) &&
    edits.every(({ field, to }) => to !== name || !isInList(field))
  );
}

/** From the last one up, so that the places of the others stay true. */
function applyEdits(source: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.field.value.start - a.field.value.start)
    .reduce(
      (text, { field: { value }, to }) => text.slice(0, value.start) + writeYaml(to) + text.slice(value.end),
      source,
    );
}

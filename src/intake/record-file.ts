/** A draft to the text of its file: front matter in the order that all records have, and the body below it. */
import { isBlank } from "../read/characters.ts";
import { writeYaml } from "../read/quote.ts";
import type { Draft } from "./draft.ts";

/**
 * What `check` reads back equals the draft, but for spaces: a value of one line has single spaces, and none around it.
 * Fields without a value are left out.
 */
export function writeRecord(draft: Draft): string {
  const body = tidyBody(draft.body ?? "");
  return `${["---", ...writeFields(draft), "---"].join("\n")}\n${body === "" ? "" : `\n${body}\n`}`;
}

/** A value as it stands behind its key, or between the brackets of a list. */
export function writeValue(text: string): string {
  return writeYaml(tidyLine(text));
}

function writeFields(draft: Draft): string[] {
  const { title, date, updated, summary, source, tags, kind, lang } = draft;
  const { people, places, organisations, eventDate, event, notes } = draft;
  const sourceLines = [
    ...writeLine("publisher", source.publisher, "  "),
    ...writeLine("url", source.url, "  "),
    ...writeLine("citation", source.citation, "  "),
    ...writeLine("headline", source.headline, "  "),
    ...writeLine("lang", source.lang, "  "),
    ...writeLine("agency", source.agency, "  "),
    ...writeLine("author", source.author, "  "),
    ...writeLine("type", source.type, "  "),
  ];
  return [
    ...writeLine("title", title),
    ...writeLine("date", date),
    ...writeLine("updated", updated),
    ...writeLine("summary", summary),
    ...(sourceLines.length === 0 ? [] : ["source:", ...sourceLines]),
    ...writeList("tags", tags),
    ...writeLine("kind", kind),
    ...writeLine("lang", lang),
    ...writeList("people", people),
    ...writeList("places", places),
    ...writeList("organisations", organisations),
    ...writeLine("eventDate", eventDate),
    ...writeLine("event", event),
    ...writeLine("notes", notes),
  ];
}

function writeLine(key: string, value: string | undefined, indent = ""): string[] {
  return value === undefined || isBlank(value) ? [] : [`${indent}${key}: ${writeValue(value)}`];
}

function writeList(key: string, values: readonly string[]): string[] {
  const written = values.filter((value) => !isBlank(value)).map(writeValue);
  return written.length === 0 ? [] : [`${key}: [${written.join(", ")}]`];
}

function tidyLine(text: string): string {
  return text.replace(/[\s\u0085]+/gu, " ").trim();
}

function tidyBody(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\S\n]+$/gm, "")
    .replace(/^\n+|\n+$/g, "");
}

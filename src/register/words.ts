/**
 * A record → the hash of its words: what readers were told, and may not be told otherwise without a word about it.
 *
 * Words are the title, the summary and the text in each language, the dates, the note, and what is said of the source.
 * Not words are names, tags, kinds, the dossier and archived copies: those file a record, and may be added at any time.
 */
import { createHash } from "node:crypto";
import type { Article, RecordText } from "../archive/article.ts";

/** How much of what was said afterwards belongs to the words. */
export interface Afterwards {
  readonly corrections: number;
  readonly withdrawn: boolean;
}

/** In hexadecimal. What a record says later than `seen` is not part of it, so that a correction leaves it as it was. */
export function hashRecord(article: Article, seen: Afterwards): string {
  const { source, withdrawn } = article;
  const { headline } = source;
  return hash([
    ["lang", article.lang],
    ["title", article.title],
    ["date", article.date.edtf],
    ["updated", article.updated?.edtf],
    ["summary", article.summary],
    ["publisher", source.publisher],
    ["url", source.url],
    ["citation", source.citation],
    ["headline", headline.state === "given" ? headline.text : headline.state],
    ["source.lang", source.lang],
    ["agency", source.agency],
    ["author", source.author],
    ["eventDate", article.eventDate?.edtf],
    ["notes", article.notes],
    ["body", article.markdown],
    ...article.corrections.slice(0, seen.corrections).flatMap(({ date, note }): Part[] => [
      ["corrections.date", date.edtf],
      ["corrections.note", note],
    ]),
    ["withdrawn.date", seen.withdrawn ? withdrawn?.date.edtf : undefined],
    ["withdrawn.reason", seen.withdrawn ? withdrawn?.reason : undefined],
  ]);
}

export function hashTranslation({
  title,
  summary,
  markdown,
}: Pick<RecordText, "title" | "summary" | "markdown">): string {
  return hash([
    ["title", title],
    ["summary", summary],
    ["body", markdown],
  ]);
}

type Part = readonly [key: string, text: string | undefined];

/** A part that is not there leaves no trace, so that a field that is new to the generator changes no record's hash. */
function hash(parts: readonly Part[]): string {
  const said = parts.flatMap(([key, text]) => (text === undefined ? [] : [[key, settle(text)]]));
  return createHash("sha256").update(JSON.stringify(said)).digest("hex");
}

/** White space that is not one space between two words: most paragraphs have none, and are many. */
const BREAKS = /[^\S ]| {2}/;

/** How lines are broken and how letters are stored are no words; where a paragraph ends is one. */
function settle(text: string): string {
  return text
    .normalize("NFC")
    .split(/\n\s*\n/)
    .map((paragraph) => (BREAKS.test(paragraph) ? paragraph.replace(/\s+/g, " ") : paragraph).trim())
    .filter((paragraph) => paragraph !== "")
    .join("\n");
}

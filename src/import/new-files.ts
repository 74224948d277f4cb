/** A row to the files that it becomes: a record with its translations, or a draft whose top says what it lacks. */
import { parsePartialDate } from "../archive/partial-date.ts";
import type { Draft } from "../intake/draft.ts";
import { writeRecord, writeValue } from "../intake/record-file.ts";
import { showHidden } from "../read/characters.ts";
import type { Translation } from "./row.ts";

export interface NewFile {
  /** Below the content folder. */
  readonly path: string;
  readonly text: string;
}

/** What keeps a row from being published, and the line to paste, where there is one. */
export interface Lack {
  readonly field?: string | undefined;
  readonly why: string;
  readonly write?: string | undefined;
}

/** The record's file; a date that cannot be read leaves it in no year's folder. */
export function recordPath(id: string, date: string | undefined): string {
  const parsed = parsePartialDate(date ?? "");
  return `articles/${parsed.ok ? String(parsed.value.year).padStart(4, "0") : "undated"}/${id}.md`;
}

export function recordFile(id: string, draft: Draft): NewFile {
  return { path: recordPath(id, draft.date), text: writeRecord(draft) };
}

/** Beside the record. */
export function translationFile(path: string, { code, title, summary, body }: Translation): NewFile {
  return { path: path.replace(/\.md$/, `.${code}.md`), text: writeWords({ title, summary, body }) };
}

/** The record's text below what it lacks; `home` is where it belongs once it lacks nothing. */
export function draftFile(id: string, file: NewFile, lacks: readonly Lack[]): NewFile {
  const lines = lacks.flatMap(({ why, write }) => [
    `- ${showHidden(why)}`,
    ...(write === undefined
      ? []
      : write.split("\n").map((line) => `  write: ${showHidden(line.replace(/^write: /, ""))}`)),
  ]);
  const what = lacks.length === 0 ? "It waits for the record that it translates." : "What it lacks:";
  const intro = [
    `A draft of ${id}. It is not published. ${what}`,
    "",
    ...(lines.length === 0 ? [] : [...lines, ""]),
    `When all of it is there, delete everything above the first ---, move the file to content/${file.path},`,
    "and run: npm run check",
    "",
  ];
  const name = file.path.slice(file.path.lastIndexOf("/") + 1);
  return { path: `drafts/${name}`, text: `${intro.join("\n")}\n${file.text}` };
}

function writeWords(words: {
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly body?: string | undefined;
}): string {
  const line = (key: string, text: string | undefined) =>
    text === undefined ? [] : [`${key}: ${writeValue(text)}`];
  const fields = [...line("title", words.title), ...line("summary", words.summary)];
  return `---\n${fields.map((field) => `${field}\n`).join("")}---\n\n${words.body ?? ""}\n`;
}

/** A finished draft to its file and its place: among the records where the reader accepts it, else among the drafts. */
import { join } from "node:path";
import { type PartialDate, parsePartialDate } from "../archive/partial-date.ts";
import type { Problem } from "../archive/problem.ts";
import { writeAttribution } from "../intake/attribution.ts";
import type { Draft } from "../intake/draft.ts";
import { findGaps, type Gap } from "../intake/gaps.ts";
import { writeRecord } from "../intake/record-file.ts";
import { type ContentFile, type ContentSettings, parseContent } from "../read/content.ts";
import { isError } from "../reading.ts";

export interface Placement {
  readonly state: "record" | "draft";
  /** Below the content folder. */
  readonly path: string;
  /** Where it belongs once nothing is missing; `path` itself for a record. */
  readonly home: string;
  readonly text: string;
  readonly gaps: readonly Gap[];
  /** Of the record beside all others; warnings too. */
  readonly problems: readonly Problem[];
  /** Whether the sentence in its body is ours, until somebody writes the text. */
  readonly isAttributed: boolean;
}

export interface Surroundings {
  readonly files: readonly ContentFile[];
  readonly settings: ContentSettings;
  /** The content folder as a contributor would type it. */
  readonly folder: string;
}

export function placeRecord(draft: Draft, id: string, { files, settings, folder }: Surroundings): Placement {
  const lang = draft.lang ?? settings.languages[0].code;
  const body = draft.body?.trim() ? draft.body : writeAttribution(draft, lang);
  const whole = { ...draft, body };
  const parsed = parsePartialDate(draft.date ?? "");
  const home = `articles/${parsed.ok ? yearOf(parsed.value) : "undated"}/${id}.md`;
  const isAttributed = body !== undefined && body !== draft.body;
  const gaps = findGaps(whole);
  const text = writeRecord(whole);
  const problems = gaps.length > 0 ? [] : checkBeside(files, settings, home, `${folder}/${home}`, text);
  if (gaps.length === 0 && !problems.some(isError))
    return { state: "record", path: home, home, text, gaps, problems, isAttributed };
  const missing = findGaps(draft);
  const draftText = addNotes(writeRecord(draft), missing, `${folder}/${home}`);
  return {
    state: "draft",
    path: `drafts/${id}.md`,
    home,
    text: draftText,
    gaps: missing,
    problems,
    isAttributed: false,
  };
}

/** Exactly what `check` would say of it, since it is the same reader on the same files. */
function checkBeside(
  files: readonly ContentFile[],
  settings: ContentSettings,
  path: string,
  file: string,
  text: string,
): Problem[] {
  const added: ContentFile = { path, file, bytes: new TextEncoder().encode(text) };
  const { problems } = parseContent([...files, added], settings);
  return problems.filter((problem) => problem.file === file);
}

/** Comments in the front matter, which the reader passes over: what to write, and where the file goes then. */
function addNotes(text: string, gaps: readonly Gap[], home: string): string {
  const fields = gaps.filter(({ field }) => field !== "body");
  const notes = [
    "# A draft: it is not published.",
    ...(fields.length === 0 ? [] : ["# Still missing; write it, and delete the # before it:"]),
    ...fields.map(({ write }) => `# ${write}`),
    ...(gaps.length > fields.length
      ? ["# Still missing: the text below the second ---, in your own words."]
      : []),
    `# Then move the file to ${home}`,
  ];
  return text.replace(/^---\n/, `---\n${notes.join("\n")}\n`);
}

function yearOf({ year }: PartialDate): string {
  return String(year).padStart(4, "0");
}

export function locate(folder: string, path: string): string {
  return join(folder, ...path.split("/"));
}

/** An export's rows to what an import would write of each: a record, a draft, or nothing, and why. */
import type { Archive } from "../archive/archive.ts";
import type { Problem } from "../archive/problem.ts";
import { findGaps } from "../intake/gaps.ts";
import { type ContentFile, type ContentSettings, parseContent } from "../read/content.ts";
import type { ExistingDraft } from "./existing-draft.ts";
import { draftFile, type Lack, type NewFile, recordFile, translationFile } from "./new-files.ts";
import type { ImportRow, Translation } from "./row.ts";
import { type Original, type SortedRow, sortRows } from "./sorted-row.ts";
import { nameRows } from "./vocabulary.ts";

export const STATES = ["ready", "draft", "duplicate", "refused"] as const;
export type State = (typeof STATES)[number];

export interface PlannedRow {
  readonly place: string;
  readonly state: State;
  /** Of what would be written. */
  readonly id?: string;
  readonly date?: string;
  /** The headline, where there is no title yet. */
  readonly title?: string;
  /** What it lacks, what has its report already, or why it is refused. */
  readonly why: readonly string[];
  /** What was read in another way than it was written, and what is worth a look. */
  readonly notes: readonly string[];
  /** Of a duplicate. */
  readonly of?: Original;
  readonly files: readonly NewFile[];
}

/** What stands in the content folder already. */
export interface Surroundings {
  readonly archive: Archive;
  readonly files: readonly ContentFile[];
  readonly drafts: readonly ExistingDraft[];
  readonly settings: ContentSettings;
}

/** One for each row, in their order. A record is one that the archive's own reader accepts, beside all others. */
export function planImport(rows: readonly ImportRow[], surroundings: Surroundings): PlannedRow[] {
  const { archive, drafts, settings } = surroundings;
  const [own = ""] = settings.languages.map(({ code }) => code);
  const sorted = sortRows(nameRows(rows, archive), archive, drafts);
  const kept = sorted.map((row) => (row.state === "kept" ? prepare(row, own) : undefined));
  const late = sorted.map((row) => (row.state === "duplicate" ? listLate(row, own, surroundings) : []));
  const problems = checkAll([...kept.flatMap((files) => files?.all ?? []), ...late.flat()], surroundings);
  return sorted.map((row, index) => {
    const files = kept[index];
    return row.state === "kept" && files !== undefined
      ? planKept(row, files, problems)
      : planOther(row, late[index] ?? [], problems);
  });
}

type KeptRow = Extract<SortedRow, { readonly state: "kept" }>;

interface RowFiles {
  readonly record: NewFile;
  readonly all: readonly NewFile[];
  /** Translations that lack a title, a summary or a text: they wait while the record does not. */
  readonly unfinished: readonly NewFile[];
}

function prepare({ row, id }: KeptRow, own: string): RowFiles {
  const record = recordFile(id, row.draft);
  const { whole, unfinished } = sortTranslations(row, own);
  const toFile = (translation: Translation) => translationFile(record.path, translation);
  return { record, all: [record, ...whole.map(toFile)], unfinished: unfinished.map(toFile) };
}

/** In the record's own language there is nothing to translate. */
function sortTranslations({ draft, translations }: ImportRow, own: string) {
  const lang = (draft.lang ?? own).split("-")[0];
  const others = translations.filter(({ code }) => code !== lang);
  const whole = others.filter(({ title, summary, body }) => title && summary && body);
  return { whole, unfinished: others.filter((translation) => !whole.includes(translation)) };
}

/** Translations that an earlier run was stopped before, of a record that it wrote. */
function listLate(
  { row, of }: Extract<SortedRow, { readonly state: "duplicate" }>,
  own: string,
  { files }: Surroundings,
): NewFile[] {
  const { whole } = sortTranslations(row, own);
  const written = whole.length > 0 && of.from === "written" && files.find(({ file }) => file === of.where);
  if (!written) return [];
  const late = whole.map((translation) => translationFile(written.path, translation));
  return late.filter(({ path }) => !files.some((file) => file.path === path));
}

/** By the path of the new file that they are in. Everything is read in one run, so that names and ids are held against all. */
function checkAll(newFiles: readonly NewFile[], { files, settings }: Surroundings): Map<string, Problem[]> {
  const encoder = new TextEncoder();
  const added = newFiles.map(({ path, text }) => ({ path, file: path, bytes: encoder.encode(text) }));
  const byPath = new Map<string, Problem[]>(newFiles.map(({ path }) => [path, []]));
  // A run that finds all of it written has nothing to ask the reader.
  const problems = added.length === 0 ? [] : parseContent([...files, ...added], settings).problems;
  for (const problem of problems) byPath.get(problem.file)?.push(problem);
  return byPath;
}

function planKept(
  { row, id }: KeptRow,
  { record, all, unfinished }: RowFiles,
  problems: ReadonlyMap<string, readonly Problem[]>,
): PlannedRow {
  const found = all.flatMap(({ path }) => problems.get(path) ?? []);
  const lacks = listLacks(row, found);
  const state = lacks.length === 0 ? "ready" : "draft";
  const waiting = unfinished.map((file) => draftFile(id, file, [UNFINISHED]));
  const files =
    state === "ready" ? all : all.map((file) => draftFile(id, file, file === record ? lacks : []));
  return {
    ...describeRow(row),
    state,
    id,
    why: lacks.map(({ why }) => why),
    notes: [
      ...row.notes,
      ...found.filter((problem) => !isError(problem)).map(({ message }) => message.en),
      ...waiting.map(({ path }) => `${path} waits for the rest of its title, summary and text`),
    ],
    // A run that is stopped goes on at the rows whose own file is not there: what depends on it must not be lost.
    files: [...waiting, ...files],
  };
}

const UNFINISHED: Lack = { why: "a translation has a title, a summary and a text" };

/** What is missing in a contributor's words, then what the reader says of what is there. */
function listLacks(row: ImportRow, problems: readonly Problem[]): Lack[] {
  const doubtful = new Set(row.doubts.map(({ field }) => field));
  const missed = findGaps(row.draft);
  const gaps = missed.filter(({ field }) => !doubtful.has(field));
  // What a gap says, the reader says again.
  const said: ReadonlySet<string> = new Set(
    missed.map(({ field }) => (field === "body" ? "blank-body" : "missing-key")),
  );
  const wrong = problems.filter((problem) => isError(problem) && !said.has(problem.kind));
  return [
    ...gaps,
    ...row.doubts.map(({ field, why }) => ({ field, why: `${field}: ${why}` })),
    ...wrong.map(({ field, message, hint }) => ({
      field,
      why: `${field === undefined ? "" : `${field}: `}${message.en}`,
      write: hint?.en,
    })),
  ];
}

function planOther(
  row: SortedRow,
  late: readonly NewFile[],
  problems: ReadonlyMap<string, readonly Problem[]>,
): PlannedRow {
  const good = late.filter(({ path }) => !(problems.get(path) ?? []).some(isError));
  const notes = [...row.row.notes, ...good.map(({ path }) => `${path} was still to be written`)];
  const described = { ...describeRow(row.row), notes, files: good };
  if (row.state === "duplicate") return { ...described, state: row.state, why: [row.why], of: row.of };
  return { ...described, state: "refused", why: row.state === "refused" ? [row.why] : [] };
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}

function describeRow({ place, draft }: ImportRow): Pick<PlannedRow, "place" | "date" | "title"> {
  const title = draft.title ?? draft.source.headline;
  return {
    place,
    ...(draft.date !== undefined && { date: draft.date }),
    ...(title !== undefined && { title }),
  };
}

/** The content folder and the environment to an archive, settings, and all that is wrong with either. */
import { setFlagsFromString } from "node:v8";
import { describeInterface } from "../layouts/words/index.ts";
import type { Archive } from "./archive/archive.ts";
import { type Problem, sortProblems } from "./archive/problem.ts";
import { ContentProblems } from "./content-problems.ts";
import { type Content, parseContent } from "./read/content.ts";
import { type ContentFile, readFolder } from "./read/folder.ts";
import { parseSettings, type Settings } from "./settings.ts";

export interface Reading {
  readonly files: readonly ContentFile[];
  /** Whole only where no problem is an error. */
  readonly archive: Archive;
  readonly register: Content["register"];
  /** Absent where site.yaml or the environment is at fault. */
  readonly settings?: Settings;
  readonly problems: readonly Problem[];
}

/** Of content without an error. */
export interface SoundReading extends Reading {
  readonly settings: Settings;
}

/** Without its files: their bytes are as much as all that was read of them. */
export type FilelessReading = Omit<SoundReading, "files">;

export const CONTENT_FOLDER = "content";

/** Reads ARCHIVE_CONTENT, SITE_URL and SOURCE_DATE_EPOCH from `environment`; `now` stands in for the last. */
export async function readArchive(environment: NodeJS.ProcessEnv, now: Date): Promise<Reading> {
  const { files, problems: misplaced } = await readFolder(environment.ARCHIVE_CONTENT || CONTENT_FOLDER);
  boundHeap(files.length);
  const siteYaml = files.find(({ path }) => path === "site.yaml");
  const { settings, problems: unset } = parseSettings(siteYaml, environment, now);
  const { archive, register, problems: wrong } = parseContent(files, settings, describeInterface());
  // Without a folder nothing else is worth a word.
  const isAbsent = files.length === 0 && misplaced.length > 0;
  const problems = isAbsent ? misplaced : sortProblems([...misplaced, ...unset, ...wrong]);
  return { files, archive, register, problems, ...(settings && { settings }) };
}

/** As readArchive. Throws ContentProblems where the content has errors. */
export async function readSound(environment: NodeJS.ProcessEnv, now: Date): Promise<SoundReading> {
  const { settings, ...reading } = await readArchive(environment, now);
  if (settings === undefined || reading.problems.some(isError)) throw new ContentProblems(reading.problems);
  return { ...reading, settings };
}

export function isError({ severity }: Problem): boolean {
  return severity === "error";
}

/** Files of content below which what is saved is not worth the collector's time: it takes up to a tenth more. */
const MANY_FILES = 5000;

/** By itself V8 lets the heap grow to several times what is alive, and a build of ten thousand records to nearly twice the memory. */
function boundHeap(files: number): void {
  if (files >= MANY_FILES) setFlagsFromString("--heap-growing-percent=40");
}

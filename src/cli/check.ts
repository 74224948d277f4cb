/** `npm run check`: validates the content without building, and mends what is certain where it is asked to. */
import { resolve } from "node:path";
import type { Archive } from "../archive/archive.ts";
import type { Problem } from "../archive/problem.ts";
import type { ContentFile } from "../read/folder.ts";
import { CONTENT_FOLDER, isError, type Reading, readArchive } from "../reading.ts";
import { type CheckCall, parseCheckCall } from "./check-call.ts";
import { CHECK_WORDS } from "./check-words.ts";
import { type CodeFrame, frameLine } from "./code-frame.ts";
import { findNamed } from "./named-files.ts";
import { countProblems, formatProblems } from "./problem-report.ts";
import { Refusal } from "./refusal.ts";

const { argv, env, stdout, stderr } = process;

try {
  process.exitCode = await check(parseCheckCall(argv.slice(2)));
} catch (error) {
  // What a failed build prints, loaded only now: most runs never need it.
  const { describeFailure } = await import("./failure.ts");
  const { text, exitCode } = describeFailure(error, env, "checking the content");
  stderr.write(`${text}\n`);
  process.exitCode = exitCode;
}

async function check(call: CheckCall): Promise<number> {
  let reading = await readArchive(env, new Date());
  const named = chooseFiles(call, reading);
  if (call.fix && (await fix(call, reading, named))) reading = await readArchive(env, new Date());
  const shown = reading.problems.filter(({ file }) => named === undefined || named.has(file));
  report(call, reading, shown);
  return shown.some((problem) => call.strict || isError(problem)) ? 1 : 0;
}

function report(
  { format, language }: CheckCall,
  { archive, files }: Reading,
  shown: readonly Problem[],
): void {
  const onTerminal = format === "text" && stdout.isTTY === true && !env.NO_COLOR;
  const text = formatProblems(shown, {
    format,
    language,
    color: onTerminal,
    ...(onTerminal && { frame: framesOf(files, CHECK_WORDS[language].here) }),
  });
  if (text !== "") stdout.write(`${text}\n`);
  if (format === "text" && !shown.some(isError)) stdout.write(`${describe(archive, shown, language)}\n`);
}

/** The names of the files that are asked for, each of which must be one of the content's; undefined for all. */
function chooseFiles(
  { files: chosen, language }: CheckCall,
  { files, problems }: Reading,
): ReadonlySet<string> | undefined {
  if (chosen.length === 0) return undefined;
  const folder = env.ARCHIVE_CONTENT || CONTENT_FOLDER;
  const known = new Map<string, string>();
  for (const { file } of [...files, ...problems]) known.set(resolve(file), file);
  const refuse = (shown: string) => new Refusal(CHECK_WORDS[language].notContent(shown, folder));
  return new Set(findNamed(chosen, known, folder, refuse));
}

/** Whether anything was changed. The report goes to the error stream where the output is for programs. */
async function fix(
  { format, language }: CheckCall,
  reading: Reading,
  named: ReadonlySet<string> | undefined,
): Promise<boolean> {
  const { fixFiles } = await import("./check-fix.ts");
  const files = reading.files.filter(({ file }) => named === undefined || named.has(file));
  const lines = await fixFiles(files, reading.archive.authorities, CHECK_WORDS[language]);
  const stream = format === "text" ? stdout : stderr;
  stream.write(`${(lines.length === 0 ? [CHECK_WORDS[language].nothingToFix] : lines).join("\n")}\n`);
  return lines.length > 0;
}

function framesOf(files: readonly ContentFile[], here: string): (problem: Problem) => CodeFrame | undefined {
  const width = stdout.columns || 80;
  const byName = new Map(files.map(({ file, bytes }) => [file, bytes]));
  return ({ file, line, column }) =>
    frameLine(new TextDecoder().decode(byName.get(file)), line, column, { width, here });
}

function describe(
  { articles, events }: Archive,
  warnings: readonly Problem[],
  language: CheckCall["language"],
): string {
  const { content, noProblems } = CHECK_WORDS[language];
  const translations = articles.reduce((sum, article) => sum + article.translations.length, 0);
  const counted = content(articles.length, translations, events.length);
  return `${counted}: ${warnings.length === 0 ? noProblems : countProblems(warnings, language)}`;
}

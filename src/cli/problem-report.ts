/** Problems to what a terminal, another program or GitHub's annotations show of them. */
import { type MessageLanguage, type Problem, sortProblems } from "../archive/problem.ts";
import { showHidden } from "../read/characters.ts";
import { CHECK_WORDS } from "./check-words.ts";
import type { CodeFrame } from "./code-frame.ts";

export const REPORT_FORMATS = ["text", "json", "github"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReportOptions {
  readonly format?: ReportFormat;
  readonly color?: boolean;
  readonly language?: MessageLanguage;
  /** The line that a problem is about, shown below it; in text only. */
  readonly frame?: (problem: Problem) => CodeFrame | undefined;
}

/**
 * A problem in JSON: `--format json` prints an array of these, sorted by file, line and column. Other programs read them:
 * keys are added, none is taken away or given another meaning. `message` and `hint` are in the language of `--lang`.
 */
export interface ReportedProblem extends Omit<Problem, "message" | "hint"> {
  readonly message: string;
  readonly hint?: string;
}

/** Sorted; nothing in it can steer a terminal. Without a line end; no problems give "" in text and github, [] in json. */
export function formatProblems(problems: readonly Problem[], options: ReportOptions = {}): string {
  const { format = "text", color = false, language = "en", frame } = options;
  const sorted = sortProblems(problems);
  const told = sorted.map((problem) => tellProblem(problem, language));
  if (format === "json") return escapeJson(JSON.stringify(told, null, 2));
  if (sorted.length === 0) return "";
  if (format === "github") return told.map(formatAnnotation).join("\n");
  const paint = (code: number, text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const shown = sorted.flatMap((problem) => [
    formatProblem(tellProblem(problem, language), CHECK_WORDS[language].warning, paint),
    ...formatFrame(frame?.(problem), problem.severity, paint),
    ...formatHint(problem.hint?.[language], paint),
  ]);
  return [...shown, "", countProblems(sorted, language)].join("\n");
}

/** `3 problems and 1 warning in 2 files`. */
export function countProblems(problems: readonly Problem[], language: MessageLanguage = "en"): string {
  const warnings = problems.filter(({ severity }) => severity === "warning").length;
  const files = new Set(problems.map(({ file }) => file)).size;
  return CHECK_WORDS[language].counted(problems.length - warnings, warnings, files);
}

function tellProblem(problem: Problem, language: MessageLanguage): ReportedProblem {
  const { kind, file, line, column, field, message, hint, severity } = problem;
  return {
    kind,
    file,
    line,
    column,
    ...(field !== undefined && { field }),
    message: message[language],
    ...(hint && { hint: hint[language] }),
    severity,
  };
}

type Paint = (code: number, text: string) => string;

const BOLD = 1;
const DIM = 2;
const RED = 31;
const GREEN = 32;
const YELLOW = 33;
const CYAN = 36;

function formatProblem(problem: ReportedProblem, warning: string, paint: Paint): string {
  const { file, line, column, field, message, severity } = problem;
  const isWarning = severity === "warning";
  const parts = [
    paint(BOLD, `${showHidden(file)}:${line}:${column}`),
    ...(field === undefined ? [] : [paint(CYAN, showHidden(field))]),
    `${isWarning ? paint(YELLOW, warning) : ""}${paint(isWarning ? YELLOW : RED, showHidden(message))}`,
  ];
  return parts.join("  ");
}

function formatFrame(frame: CodeFrame | undefined, severity: Problem["severity"], paint: Paint): string[] {
  if (frame === undefined) return [];
  const [beforeLine, beforeMark] = frame.gutters;
  const mark = paint(severity === "warning" ? YELLOW : RED, frame.mark);
  return [
    `${paint(DIM, beforeLine)}${frame.line}`,
    ...(frame.mark === "" ? [] : [`${paint(DIM, beforeMark)}${mark}`]),
  ];
}

function formatHint(hint: string | undefined, paint: Paint): string[] {
  return hint === undefined ? [] : hint.split("\n").map((text) => `  ${paint(GREEN, showHidden(text))}`);
}

/** docs.github.com, "Workflow commands": data and properties are escaped each in its own way. */
function formatAnnotation({ file, line, column, field, message, hint, severity }: ReportedProblem): string {
  const place = [
    `file=${escapeProperty(showHidden(file))}`,
    `line=${line}`,
    `col=${column}`,
    ...(field === undefined ? [] : [`title=${escapeProperty(showHidden(field))}`]),
  ];
  const text = [message, ...(hint?.split("\n") ?? [])].map(showHidden).join("\n");
  return `::${severity} ${place.join(",")}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** The same JSON with what cannot be seen as escapes. */
function escapeJson(json: string): string {
  return json.replace(
    /[^\n\x20-\x7e\p{L}\p{N}\p{P}\p{S}\p{Mn}\p{Mc} ]|[\p{Default_Ignorable_Code_Point}\ufffd]/gu,
    (character) =>
      Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
        .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
        .join(""),
  );
}

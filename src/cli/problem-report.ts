/** Problems to what a terminal, another program or GitHub's annotations show of them. */
import { type Problem, sortProblems } from "../archive/problem.ts";
import { showHidden } from "../read/characters.ts";

export const REPORT_FORMATS = ["text", "json", "github"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface ReportOptions {
  readonly format?: ReportFormat;
  readonly color?: boolean;
}

/** Sorted; nothing in it can steer a terminal. Without a line end; no problems give "" in text and github, [] in json. */
export function formatProblems(problems: readonly Problem[], options: ReportOptions = {}): string {
  const { format = "text", color = false } = options;
  const sorted = sortProblems(problems);
  if (format === "json") return escapeJson(JSON.stringify(sorted, null, 2));
  if (sorted.length === 0) return "";
  if (format === "github") return sorted.map(formatAnnotation).join("\n");
  return [...sorted.map((problem) => formatProblem(problem, color)), "", countProblems(sorted)].join("\n");
}

/** `3 problems and 1 warning in 2 files`. */
export function countProblems(problems: readonly Problem[]): string {
  const warnings = problems.filter(({ severity }) => severity === "warning").length;
  const errors = problems.length - warnings;
  const files = new Set(problems.map(({ file }) => file)).size;
  const parts = [
    ...(errors > 0 ? [count(errors, "problem")] : []),
    ...(warnings > 0 ? [count(warnings, "warning")] : []),
  ];
  return `${parts.join(" and ")} in ${count(files, "file")}`;
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function formatProblem(
  { file, line, column, field, message, hint, severity }: Problem,
  color: boolean,
): string {
  const paint = (code: number, text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const isWarning = severity === "warning";
  const parts = [
    paint(1, `${showHidden(file)}:${line}:${column}`),
    ...(field === undefined ? [] : [paint(36, showHidden(field))]),
    `${isWarning ? paint(33, "warning: ") : ""}${paint(isWarning ? 33 : 31, showHidden(message))}`,
  ];
  const hints = hint === undefined ? [] : hint.split("\n").map((text) => `  ${paint(32, showHidden(text))}`);
  return [parts.join("  "), ...hints].join("\n");
}

/** docs.github.com, "Workflow commands": data and properties are escaped each in its own way. */
function formatAnnotation({ file, line, column, field, message, hint, severity }: Problem): string {
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
  return json.replace(/[^\n\x20-\x7e\p{L}\p{N}\p{P}\p{S}\p{Mn}\p{Mc} ]/gu, (character) =>
    Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
      .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
      .join(""),
  );
}

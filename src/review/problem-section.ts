/** What the check found, in every language of its messages, as blocks of a summary. */
import { MESSAGE_LANGUAGES, type MessageLanguage, type Problem, sortProblems } from "../archive/problem.ts";
import { escapeLines, escapeText } from "./escape.ts";
import { cut, heading, list, paragraphs } from "./markup.ts";
import { REVIEW_WORDS } from "./words.ts";

const MOST_PROBLEMS = 100;
/** Of characters in one message or hint. */
const MOST_TEXT = 1_000;

/** What stops the change, and what to do about it. */
export function renderFaults(problems: readonly Problem[]): string[] {
  if (problems.length === 0) return [];
  return [
    heading(2, (words) => words.faults, "❌ "),
    ...MESSAGE_LANGUAGES.map((language) => list("ol", REVIEW_WORDS[language].whatToDo, language)),
    ...renderProblems(problems),
  ];
}

/** What only wants to be looked at. */
export function renderWarnings(problems: readonly Problem[]): string[] {
  if (problems.length === 0) return [];
  return [
    heading(2, (words) => words.warnings, "⚠️ "),
    paragraphs((words) => words.aboutWarnings),
    ...renderProblems(problems),
  ];
}

function renderProblems(problems: readonly Problem[]): string[] {
  const sorted = sortProblems(problems);
  return MESSAGE_LANGUAGES.map((language) =>
    list(
      "ul",
      cut(
        sorted.map((problem) => renderProblem(problem, language)),
        MOST_PROBLEMS,
      ),
      language,
    ),
  );
}

function renderProblem(problem: Problem, language: MessageLanguage): string {
  const { file, line, column, field, message, hint } = problem;
  const place = `<code dir="ltr">${escapeText(`${file}:${line}:${column}`)}</code>`;
  const name = field === undefined ? "" : ` <b>${escapeText(field)}</b>`;
  const advice = hint === undefined ? "" : `<pre dir="auto">${escapeLines(clip(hint[language]))}</pre>`;
  return `${place}${name}<br>${escapeText(clip(message[language]))}${advice}`;
}

function clip(text: string): string {
  return text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)} …` : text;
}

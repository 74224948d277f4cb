/** Blocks of a summary: HTML inside GitHub's markdown, each of them without an empty line. */
import { findLanguage } from "../archive/language.ts";
import { MESSAGE_LANGUAGES, type MessageLanguage } from "../archive/problem.ts";
import { REVIEW_WORDS, type ReviewWords } from "./words.ts";

/** A heading in every language; `level` from 1. */
export function heading(level: number, say: (words: ReviewWords) => string, sign = ""): string {
  return `${"#".repeat(level)} ${sign}${both(say)}`;
}

/** A paragraph in every language, each in its own direction. */
export function paragraphs(say: (words: ReviewWords) => string): string {
  return MESSAGE_LANGUAGES.map((language) => `<p${marks(language)}>${say(REVIEW_WORDS[language])}</p>`).join(
    "\n",
  );
}

export function both(say: (words: ReviewWords) => string): string {
  return MESSAGE_LANGUAGES.map((language) => say(REVIEW_WORDS[language])).join(" · ");
}

/** `rows` are HTML. */
export function list(tag: "ol" | "ul", rows: readonly string[], language?: MessageLanguage): string {
  const lines = rows.map((row) => `<li>${row}</li>`);
  return [`<${tag}${language ? marks(language) : ""}>`, ...lines, `</${tag}>`].join("\n");
}

/** `rows` are HTML: the first of them is there, the others are counted. */
export function cut(rows: readonly string[], most: number): string[] {
  const left = rows.length - most;
  return left > 0 ? [...rows.slice(0, most), both((words) => words.more(left))] : [...rows];
}

/** As attributes of a tag. */
export function marks(language: MessageLanguage): string {
  return ` lang="${language}" dir="${findLanguage(language).dir}"`;
}

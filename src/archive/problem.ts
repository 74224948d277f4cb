/** A mistake in the content, as a value: where it is, what is wrong, and what to write instead. */

/** The languages that messages are written in; contributors read either. */
export const MESSAGE_LANGUAGES = ["en", "ur"] as const;
export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number];

/** One text in each language that the messages exist in. */
export type Told = Readonly<Record<MessageLanguage, string>>;

export interface Problem {
  /** What sort of mistake, as a stable kebab-case word: `unknown-key`, `not-a-date`. */
  readonly kind: string;
  /** Path of the file as a contributor would type it, with "/" on every system. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units, as editors count. */
  readonly column: number;
  /** Path of the field, as in `source.url` or `tags.0`; absent where the whole file is meant. */
  readonly field?: string;
  /** One sentence, that holds the value and what is wrong with it. No full stop. */
  readonly message: Told;
  /** A line to paste, or what to do; it is printed under the message. May have several lines. */
  readonly hint?: Told;
  /** A warning never stops a build. */
  readonly severity: "error" | "warning";
}

/** By file, then line, then column, then field and kind: the same list in any order gives the same report. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.field ?? "", b.field ?? "") ||
      compare(a.kind, b.kind) ||
      compare(a.message.en, b.message.en),
  );
}

/** By code unit, never by locale: the order may not depend on the machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

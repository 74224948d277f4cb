/** A markdown text to the same without the spaces at the ends of its front matter's lines, marks included. */
import type { Change } from "./change.ts";

export interface MendedLines {
  readonly text: string;
  readonly changes: readonly Change[];
}

const MARK = "---";

/** `parse` reads a text's front matter: spaces that belong to a value, as in a block of text, stay where they are. */
export function mendFrontMatterLines(text: string, parse: (text: string) => unknown): MendedLines {
  const lines = text.split("\n");
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith(MARK));
  if (lines[0]?.trimEnd() !== MARK || lines[end]?.trimEnd() !== MARK) return { text, changes: [] };
  const marked = lines.map((line, index) => (index === 0 || index === end ? MARK : line));
  const trimmed = lines.map((line, index) => (index <= end ? line.replace(/[ \t]+$/, "") : line));
  const value = parse(marked.join("\n"));
  const kept = value !== undefined && isSame(value, parse(trimmed.join("\n"))) ? trimmed : marked;
  const changes = lines.flatMap((from, index): Change[] => {
    const to = kept[index] ?? from;
    return from === to ? [] : [{ part: "line", line: index + 1, from, to }];
  });
  return { text: kept.join("\n"), changes };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

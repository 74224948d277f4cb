/** Rows of a table with more cells than its heading: markdown would drop what is in them. */
import type { BodyFault, Token } from "./markdown-fault.ts";
import { tell } from "./messages/index.ts";

export function findTableFaults(tokens: readonly Token[], lines: readonly string[]): BodyFault[] {
  let width = 0;
  return tokens.flatMap(({ type, map }) => {
    if (type === "thead_open") width = 0;
    if (type === "th_open") width++;
    const line = map?.[0] ?? 0;
    const cells = type === "tr_open" && width > 0 ? countCells(lines[line] ?? "") : 0;
    if (cells <= width || width === 0) return [];
    const message = tell((words) => words.rowTooWide(cells, width));
    return [
      {
        kind: "table-row",
        line,
        column: 1,
        message,
        hint: tell((words) => words.addCells),
      },
    ];
  });
}

function countCells(row: string): number {
  const inner = row.replace(/^[\s>]*\|?/, "").replace(/(?<!\\)\|?\s*$/, "");
  return inner.split(/(?<!\\)\|/).length;
}

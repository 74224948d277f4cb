/** Rows of a table with more cells than its heading: markdown would drop what is in them. */
import type { BodyFault, Token } from "./markdown-fault.ts";

export function findTableFaults(tokens: readonly Token[], lines: readonly string[]): BodyFault[] {
  let width = 0;
  return tokens.flatMap(({ type, map }) => {
    if (type === "thead_open") width = 0;
    if (type === "th_open") width++;
    const line = map?.[0] ?? 0;
    const cells = type === "tr_open" && width > 0 ? countCells(lines[line] ?? "") : 0;
    if (cells <= width || width === 0) return [];
    const message = `the row has ${cells} cells, and its table ${width}: the rest would be lost`;
    return [
      {
        kind: "table-row",
        line,
        column: 1,
        message,
        hint: "add cells to the heading, or write \\| for a bar",
      },
    ];
  });
}

function countCells(row: string): number {
  const inner = row.replace(/^[\s>]*\|?/, "").replace(/(?<!\\)\|?\s*$/, "");
  return inner.split(/(?<!\\)\|/).length;
}

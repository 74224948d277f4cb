/** Rows of a table with more cells than its heading: markdown would drop what is in them. */
import type MarkdownIt from "markdown-it";
import type { BodyFault, Token } from "./markdown-fault.ts";
import { tell } from "./messages/index.ts";

/** Of one text, with those that rows are short of: markdown fills them in, so that few letters make many. */
const MOST_CELLS = 10_000;

/** Thrown by what `limitCells` was given. */
export class TooManyCells extends Error {
  /** Counted from 0: where the table starts. */
  readonly line: number;

  constructor(line: number) {
    super("a text has too many cells");
    this.line = line;
  }
}

export function limitCells(md: MarkdownIt): void {
  md.block.State = class extends md.block.State {
    #cells = 0;

    override push(...[type, tag, nesting]: Parameters<InstanceType<MarkdownIt["block"]["State"]>["push"]>) {
      if (tag === "td" && nesting === 1 && ++this.#cells > MOST_CELLS) throw new TooManyCells(this.line);
      return super.push(type, tag, nesting);
    }
  };
}

export function explainCells({ line }: TooManyCells): BodyFault {
  const message = tell((words) => words.tooManyCells(MOST_CELLS));
  const hint = tell((words) => words.linkToTable);
  return { kind: "too-many-cells", line, column: 1, message, hint };
}

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

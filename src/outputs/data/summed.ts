/** A file of the output to its size and its SHA-256, which other files and a page say of it. */
import { createHash } from "node:crypto";
import { Sheet } from "../../sheet.ts";

export interface FileSum {
  readonly bytes: number;
  /** In hex. */
  readonly sha256: string;
}

export interface SummedSheet {
  readonly sheet: Sheet;
  /** Known once the sheet is written; before, its text is made for this alone. */
  readonly sum: () => FileSum;
}

/** The text is not kept: a whole archive's is large. */
export function sumWhenWritten({ url, render }: Sheet): SummedSheet {
  let known: FileSum | undefined;
  const write = () => {
    const text = render();
    known ??= sumText(text);
    return text;
  };
  return {
    sheet: new Sheet(url, write),
    sum: () => {
      known ??= sumText(render());
      return known;
    },
  };
}

function sumText(text: string): FileSum {
  const bytes = Buffer.from(text);
  return { bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}

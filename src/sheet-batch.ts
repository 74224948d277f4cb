/** The sheets that the press is given at once, and the sums of all that were written. */
import { hash } from "node:crypto";
import { outputPath } from "./output-path.ts";
import type { Sheet } from "./sheet.ts";

/** Hex sums of SHA-256 by the path of each file. */
export type Sums = Map<string, string>;

/** Of UTF-8, for one unit of a JavaScript text. */
const MOST_BYTES = 3;

export class SheetBatch {
  readonly sums: Sums = new Map();
  #sheets: ReadonlyMap<string, Sheet> = new Map();
  #place = Buffer.alloc(0);

  /** Lets go of the batch before it. */
  replace(sheets: readonly Sheet[]): void {
    this.#sheets = new Map(sheets.map((sheet) => [sheet.url, sheet]));
  }

  list(): Sheet[] {
    return [...this.#sheets.values()];
  }

  find(url: string): Sheet {
    const sheet = this.#sheets.get(url);
    if (sheet === undefined) throw new Error(`no sheet has the address ${url}`);
    return sheet;
  }

  /** A sheet's UTF-8. All are encoded in the same place: what it gave last is gone when it is called again. */
  render(sheet: Sheet): Buffer {
    const text = sheet.render();
    this.#makeRoom(text);
    const bytes = this.#place.subarray(0, this.#place.write(text));
    this.sums.set(outputPath(sheet.url), hash("sha256", bytes));
    return bytes;
  }

  /** A text's bytes are counted only where they may be too many. */
  #makeRoom(text: string): void {
    if (this.#place.length >= text.length * MOST_BYTES) return;
    const needed = Buffer.byteLength(text);
    if (this.#place.length < needed) this.#place = Buffer.allocUnsafeSlow(needed);
  }
}

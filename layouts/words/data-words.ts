/** The phrases of the page of the data, and of the text that travels with its files. */
import type { ApiAnswer, DataSubject } from "../../src/views/data-files.ts";

export interface DataWords {
  readonly title: string;
  /** `withdrawn` of them have nothing left but their notice. */
  readonly lede: (count: number, withdrawn: number) => string;
  readonly files: string;
  readonly file: string;
  readonly count: string;
  readonly size: string;
  readonly holds: Readonly<Record<DataSubject, string>>;
  readonly authorities: (index: string) => string;
  readonly package: string;
  readonly readme: string;
  readonly licence: string;
  readonly version: string;
  readonly sums: string;
  readonly load: string;
  readonly spreadsheet: string;
  /** Three steps. */
  readonly steps: readonly [string, string, string];
  readonly reading: string;
  /** What a reader of the table has to know, a paragraph each. */
  readonly rules: readonly string[];
  readonly api: string;
  readonly apiLede: string;
  readonly answers: Readonly<Record<ApiAnswer, string>>;
}

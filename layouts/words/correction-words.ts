/** What the interface says of corrections, and of when a record came to the archive. */
import type { Amendment } from "../../src/indexes/amendments.ts";

export interface CorrectionWords {
  readonly title: string;
  readonly lede: string;
  readonly count: (corrections: number, withdrawals: number) => string;
  readonly entries: (count: number) => string;
  /** In the place of both where there are none. */
  readonly none: string;
  readonly all: string;
  readonly kinds: Readonly<Record<Amendment["kind"], string>>;
}

/** When the content's repository had a record for the first time, and when it was changed last. */
export interface HistoryWords {
  readonly added: string;
  readonly changed: string;
  readonly changes: (count: number) => string;
}

/** One change that mending made: where, and what stood there. */

/** What was changed: a field's value, or what no field is to blame for. */
export type ChangedPart = "value" | "line" | "line-ends" | "byte-order-mark" | "last-line";

export interface Change {
  readonly part: ChangedPart;
  /** Counted from 1, in the file as it was. */
  readonly line: number;
  /** Path of the field, as in `tags.0`; of a value only. */
  readonly field?: string;
  readonly from: string;
  readonly to: string;
}

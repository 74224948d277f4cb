/** What the threads that print a site are given, how they divide it, and what they answer. */

import type { Materials } from "../build.ts";
import type { FilelessReading } from "../reading.ts";
import type { Sums } from "../sheet-batch.ts";
import type { Failure } from "./failure.ts";
import type { PressShares } from "./press-shares.ts";
import { everyNth, type Shard } from "./shard.ts";

export interface PressJob {
  readonly reading: FilelessReading;
  readonly materials: Materials;
  readonly folder: string;
  readonly shard: Shard;
  /** Of the build, with the first. */
  readonly threads: number;
  readonly memory: SharedArrayBuffer;
}

export type PressAnswer = { readonly sums: Sums } | { readonly failure: Failure };

/** Sheets that the press is given at once. Each time costs it as much as fifty pages; what one thread has left, others wait for. */
const BATCH = 800;

/** The batches that this thread gets, one after another. Those of all `threads` together have each sheet once. */
export function* takeBatches<T>(
  sheets: readonly T[],
  shares: PressShares,
  threads: number,
): Generator<readonly T[]> {
  const count = Math.max(Math.ceil(sheets.length / BATCH), threads);
  for (let number = shares.takeBatch(); number < count; number = shares.takeBatch())
    yield everyNth(sheets, number, count);
}

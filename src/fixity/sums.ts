/** Files in pieces to their sums, several at a time. */
import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type { Pieces } from "./copy.ts";

export type Algorithm = "sha256" | "sha512";

/** Hex digits of a sum. */
export const DIGITS: Readonly<Record<Algorithm, number>> = { sha256: 64, sha512: 128 };

export interface PiecesSum {
  readonly sum: string;
  readonly bytes: number;
}

/** Holds one piece at a time. Throws what reading throws. */
export async function sumPieces(pieces: Pieces, algorithm: Algorithm = "sha256"): Promise<PiecesSum> {
  const hash = createHash(algorithm);
  let bytes = 0;
  for await (const piece of pieces) {
    hash.update(piece);
    bytes += piece.length;
  }
  return { sum: hash.digest("hex"), bytes };
}

/** Values between two looks at what else is waiting, such as Ctrl-C. */
const BREATH = 50;

/** In the order of `values`, `lanes` at a time. The first failure is thrown when all lanes have stopped. */
export async function mapInLanes<T, R>(
  values: readonly T[],
  lanes: number,
  map: (value: T) => Promise<R>,
): Promise<R[]> {
  const results = new Array<R>(values.length);
  const line = values.entries();
  const running = Array.from({ length: lanes }, async () => {
    for (const [index, value] of line) {
      results[index] = await map(value);
      if (index % BREATH === 0) await setImmediate();
    }
  });
  const failed = (await Promise.allSettled(running)).find((lane) => lane.status === "rejected");
  if (failed) throw failed.reason;
  return results;
}

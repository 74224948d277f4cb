/** What each further thread of a build does. */
import { print } from "../../.eleventy.ts";
import { composeReading } from "../build.ts";
import type { Sheet } from "../sheet.ts";
import { describeFailure } from "./failure.ts";
import { type PressAnswer, type PressJob, takeBatches } from "./press-job.ts";
import { PressShares } from "./press-shares.ts";
import { inShard } from "./shard.ts";

/** Composes the pages of a reading that it is given, and prints the batches that it takes of those that are `wanted`. */
export async function printAsHand(
  { reading, materials, folder, shard, threads, memory }: PressJob,
  isWanted: (sheet: Sheet) => boolean = () => true,
): Promise<PressAnswer> {
  const { env } = process;
  const shares = new PressShares(memory);
  let during = "composing the pages";
  try {
    const all = composeReading(reading, materials, env).sheets;
    const sheets = inShard(all, shard).filter(isWanted);
    shares.join();
    try {
      const sums = await print(takeBatches(sheets, shares, threads), folder, async ({ url }) => {
        shares.rest();
        during = `writing ${url}`;
        shares.countSheet();
      });
      return { sums };
    } finally {
      shares.leave();
    }
  } catch (error) {
    return { failure: describeFailure(error, env, during) };
  }
}

/**
 * One thread of a build, which `npm run build` starts on a machine with several cores: composes the pages of a reading
 * that it is given, and prints the batches that it takes of them. Its answer is a PressAnswer.
 */
import { parentPort, workerData } from "node:worker_threads";
import { print } from "../../.eleventy.ts";
import { composeReading } from "../build.ts";
import { describeFailure } from "./failure.ts";
import { type PressAnswer, type PressJob, takeBatches } from "./press-job.ts";
import { PressShares } from "./press-shares.ts";
import { inShard } from "./shard.ts";

const { env, stderr } = process;

if (parentPort) parentPort.postMessage(await work(workerData));
else {
  stderr.write("npm run build starts this itself\n");
  process.exitCode = 2;
}

async function work({ reading, materials, folder, shard, threads, memory }: PressJob): Promise<PressAnswer> {
  const shares = new PressShares(memory);
  let during = "composing the pages";
  try {
    const sheets = inShard(composeReading(reading, materials, env).sheets, shard);
    shares.join();
    const sums = await print(takeBatches(sheets, shares, threads), folder, async ({ url }) => {
      shares.rest();
      during = `writing ${url}`;
      shares.countSheet();
    });
    shares.leave();
    return { sums };
  } catch (error) {
    shares.leave();
    return { failure: describeFailure(error, env, during, stderr.isTTY === true && !env.NO_COLOR) };
  }
}

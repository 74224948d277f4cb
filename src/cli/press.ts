/** One thread of a build, which `npm run build` starts on a machine with several cores. Its answer is a PressAnswer. */
import { parentPort, workerData } from "node:worker_threads";
import { printAsHand } from "./press-hand.ts";

if (parentPort) parentPort.postMessage(await printAsHand(workerData));
else {
  process.stderr.write("npm run build starts this itself\n");
  process.exitCode = 2;
}

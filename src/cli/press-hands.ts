/** The other threads of a build, as the first one sees them. */
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Sums } from "../sheet-batch.ts";
import { describeFailure, Told } from "./failure.ts";
import type { PressAnswer, PressJob } from "./press-job.ts";
import { Refusal } from "./refusal.ts";

/** Starts any command, also as a thread. */
const LAUNCHER = fileURLToPath(new URL("../run.mjs", import.meta.url));

/** More of them would each compose the whole archive for a smaller part of it. */
const MOST = 4;

/** Most machines count each core twice; a second thread on one core gains little and takes its memory. */
const COUNTED_AS = 2;

/** Records below which another thread takes longer to start than it saves. */
const FEW = 100;

/** What ARCHIVE_THREADS says, where it says something. Throws a Refusal. */
export function wantedThreads({ ARCHIVE_THREADS: wanted }: NodeJS.ProcessEnv): number | undefined {
  if (!wanted) return undefined;
  if (/^[1-9]\d?$/.test(wanted)) return Number(wanted);
  throw new Refusal(`ARCHIVE_THREADS=${wanted} is no number from 1 to 99`);
}

/** Threads of a build, with the first one: as many as are wanted, or what suits the machine and the archive. */
export function countThreads(records: number, wanted: number | undefined): number {
  if (wanted !== undefined) return wanted;
  if (records < FEW) return 1;
  return Math.max(1, Math.min(Math.floor(availableParallelism() / COUNTED_AS), MOST));
}

export class PressHands {
  readonly #workers: readonly Worker[];
  readonly #sums: Promise<Sums[]>;
  #failure: unknown;

  /** `command` is what the launcher runs in each of them. */
  constructor(count: number, job: PressJob, command = "press") {
    this.#workers = Array.from(
      { length: count },
      () => new Worker(LAUNCHER, { argv: [command], workerData: job }),
    );
    this.#sums = Promise.all(this.#workers.map(waitFor));
    this.#sums.catch((error) => {
      this.#failure = error;
    });
  }

  /** Throws where one of them has failed. */
  check(): void {
    if (this.#failure) throw this.#failure;
  }

  /** The sums of what all of them have printed. Throws where one of them has failed. */
  async finish(): Promise<Sums> {
    return new Map((await this.#sums).flatMap((sums) => [...sums]));
  }

  /** Resolves when none of them runs any more. */
  async dismiss(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}

function waitFor(worker: Worker): Promise<Sums> {
  return new Promise((resolve, reject) => {
    worker.once("message", (answer: PressAnswer) =>
      "sums" in answer ? resolve(answer.sums) : reject(new Told(answer.failure)),
    );
    worker.once("error", (error) => reject(new Told(describeFailure(error, process.env))));
    worker.once("exit", () => reject(new Error("a thread of the build has ended early")));
  });
}

/**
 * `npm run build`: writes the site to ARCHIVE_OUTPUT. It is written beside the last one and takes its place whole, so
 * that no failure, nor a build that is killed, changes what was published.
 */

import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Sums } from "../../.eleventy.ts";
import type { PrintedEdition } from "../build.ts";
import { writeManifest } from "../fixity/folder-sums.ts";
import { readSound, type SoundReading } from "../reading.ts";
import { describeFailure } from "./failure.ts";
import {
  clearAbandoned,
  discardStage,
  type OutputFolder,
  openOutput,
  replaceOutput,
} from "./output-folder.ts";
import { countThreads, PressHands } from "./press-hands.ts";
import { takeBatches } from "./press-job.ts";
import { PressShares } from "./press-shares.ts";
import { formatProblems } from "./problem-report.ts";
import { group, openProgress } from "./progress.ts";
import { WHOLE } from "./shard.ts";
import { endWhenPrinted, onStop, outliveReaders } from "./streams.ts";

/** Sheets between two looks at what else is waiting, such as Ctrl-C. */
const BREATH = 50;

const { env, stdout, stderr } = process;
const progress = openProgress(stdout, env);
const color = stderr.isTTY === true && !env.NO_COLOR;
let during: string | undefined;
let failed = false;

outliveReaders();

try {
  const output = openOutput(env.ARCHIVE_OUTPUT || "_site", env.ARCHIVE_CONTENT || "content", process.cwd());
  await build(output);
  endWhenPrinted(0);
} catch (error) {
  fail(error);
}

/** Of several causes the first is told. */
function fail(error: unknown): void {
  if (failed) return;
  failed = true;
  progress.end();
  const { text, exitCode } = describeFailure(error, env, during, color);
  stderr.write(`${text}\n`);
  endWhenPrinted(exitCode);
}

async function build(output: OutputFolder): Promise<void> {
  const shares = new PressShares();
  const discard = () => {
    shares.stop();
    discardStage(output);
  };
  clearAbandoned(output);
  onStop(discard);
  // Eleventy copies and writes at once: where both fail it waits for one, and leaves the other's error to Node.
  process.on("unhandledRejection", (error) => {
    discard();
    fail(error);
  });
  try {
    progress.step("reading the records");
    const { edition, sums } = await print(await readSound(env, new Date()), output.stage, shares);
    if (sums.size !== edition.sheets.length)
      throw new Error(`${edition.sheets.length} sheets, but ${sums.size} files were written`);
    if (isWanted(env.ARCHIVE_COMPRESS)) await compress(output.stage);
    const listed = await writeManifest(output.stage, sums);
    replaceOutput(output);
    report(edition, listed + 1);
  } finally {
    discardStage(output);
  }
}

/** What composes and prints is loaded only now: where the content is at fault, nobody waits for it. */
async function print(reading: SoundReading, folder: string, shares: PressShares) {
  const { completeEdition, composeReading, gatherMaterials } = await import("../build.ts");
  const threads = countThreads(reading.archive.articles.length, env);
  const materials = await gatherMaterials(reading, env, progress.step);
  // By itself: with all folders above it Node says of a read-only disk that there is no such folder.
  mkdirSync(dirname(folder), { recursive: true });
  mkdirSync(folder);
  const { memory } = shares;
  const job = { reading: { ...reading, files: [] }, materials, folder, shard: WHOLE, threads, memory };
  const hands = new PressHands(threads - 1, job);
  try {
    progress.step("composing the pages");
    const edition = await completeEdition(composeReading(reading, materials, env), progress.step);
    const own = await printOwn(edition, folder, shares, threads, hands);
    return { edition, sums: new Map([...own, ...(await hands.finish())]) };
  } finally {
    await hands.dismiss();
  }
}

async function printOwn(
  { sheets, copied }: PrintedEdition,
  folder: string,
  shares: PressShares,
  threads: number,
  hands: PressHands,
): Promise<Sums> {
  const { copy, print } = await import("../../.eleventy.ts");
  await copy(copied, folder);
  let begun = 0;
  const sums = await print(takeBatches(sheets, shares, threads), folder, async ({ url }) => {
    during = `writing ${url}`;
    progress.count(shares.countSheet(), sheets.length);
    begun += 1;
    if (begun % BREATH === 0) await setImmediate();
    hands.check();
  });
  during = undefined;
  return sums;
}

/** What compresses is loaded only where it is asked for. */
async function compress(folder: string): Promise<void> {
  progress.step("compressing the texts");
  const { compressFiles } = await import("./compressed-files.ts");
  await compressFiles(folder);
}

function isWanted(choice: string | undefined): boolean {
  return choice !== undefined && !["", "0", "false"].includes(choice);
}

/** `files` are all that the folder has: the sheets, what was copied, and the manifest of both. */
function report({ census, warnings, unregistered = 0, historyLeftOut }: PrintedEdition, files: number): void {
  progress.end();
  if (warnings.length > 0) stderr.write(`${formatProblems(warnings, { color })}\n`);
  stdout.write(`${group(files)} files written in ${process.uptime().toFixed(1)} s\n`);
  if (historyLeftOut !== undefined) stdout.write(`history left out: ${historyLeftOut}\n`);
  stdout.write(`${census}\n`);
  if (unregistered > 0)
    stdout.write(`to be registered: ${group(unregistered)} of the addresses (npm run accept)\n`);
}

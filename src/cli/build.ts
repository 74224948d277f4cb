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
import { formatProblems } from "./problem-report.ts";
import { group, openProgress } from "./progress.ts";
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
  clearAbandoned(output);
  onStop(() => discardStage(output));
  // Eleventy copies and writes at once: where both fail it waits for one, and leaves the other's error to Node.
  process.on("unhandledRejection", (error) => {
    discardStage(output);
    fail(error);
  });
  try {
    progress.step("reading the records");
    const edition = await compose(await readSound(env, new Date()));
    // By itself: with all folders above it Node says of a read-only disk that there is no such folder.
    mkdirSync(dirname(output.stage), { recursive: true });
    mkdirSync(output.stage);
    const written = await write(edition, output.stage);
    if (written.size !== edition.sheets.length)
      throw new Error(`${edition.sheets.length} sheets, but ${written.size} files were written`);
    if (isWanted(env.ARCHIVE_COMPRESS)) await compress(output.stage);
    const listed = await writeManifest(output.stage, written);
    replaceOutput(output);
    report(edition, listed + 1);
  } finally {
    discardStage(output);
  }
}

/** What composes and prints is loaded only now: where the content is at fault, nobody waits for it. */
async function compose(reading: SoundReading): Promise<PrintedEdition> {
  const { composeArchive } = await import("../build.ts");
  return composeArchive(reading, env, progress.step);
}

async function write(edition: PrintedEdition, folder: string): Promise<Sums> {
  const { print } = await import("../../.eleventy.ts");
  let begun = 0;
  const written = await print(edition, folder, async ({ url }) => {
    during = `writing ${url}`;
    progress.count(edition.sheets.length);
    begun += 1;
    if (begun % BREATH === 0) await setImmediate();
  });
  during = undefined;
  return written;
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

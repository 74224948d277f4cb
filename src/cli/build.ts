/**
 * `npm run build`: writes the site to ARCHIVE_OUTPUT. It is written beside the last one and takes its place whole, so
 * that no failure, nor a build that is killed, changes what was published.
 */
import { setImmediate } from "node:timers/promises";
import type { PrintedEdition } from "../build.ts";
import { ContentProblems } from "../content-problems.ts";
import { writeManifest } from "../fixity/folder-sums.ts";
import { isError, type Reading, readArchive } from "../reading.ts";
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

/** Sheets between two looks at what else is waiting, such as Ctrl-C. */
const BREATH = 50;

const { env, stdout, stderr } = process;
const progress = openProgress(stdout, env);
const color = stderr.isTTY === true && !env.NO_COLOR;
let during: string | undefined;

// A reader that has gone (`npm run build | head -1`) must not stop a build half-way, nor keep it from ending.
for (const stream of [stdout, stderr]) stream.on("error", () => {});

try {
  const output = openOutput(env.ARCHIVE_OUTPUT || "_site", env.ARCHIVE_CONTENT || "content", process.cwd());
  await build(output);
  end(0);
} catch (error) {
  progress.end();
  const { text, exitCode } = describeFailure(error, env, during, color);
  stderr.write(`${text}\n`);
  end(exitCode);
}

async function build(output: OutputFolder): Promise<void> {
  clearAbandoned(output);
  for (const [signal, number] of [
    ["SIGINT", 2],
    ["SIGTERM", 15],
    ["SIGHUP", 1],
  ] as const)
    process.once(signal, () => {
      discardStage(output);
      process.exit(128 + number);
    });
  try {
    const edition = await compose(await read());
    const written = await write(edition, output.stage);
    if (written !== edition.sheets.length)
      throw new Error(`${edition.sheets.length} sheets, but ${written} files were written`);
    if (isWanted(env.ARCHIVE_COMPRESS)) await compress(output.stage);
    const listed = await writeManifest(output.stage);
    replaceOutput(output);
    report(edition, listed + 1);
  } finally {
    discardStage(output);
  }
}

async function read(): Promise<Reading> {
  progress.step("reading the records");
  const reading = await readArchive(env, new Date());
  if (reading.problems.some(isError)) throw new ContentProblems(reading.problems);
  return reading;
}

/** What composes and prints is loaded only now: where the content is at fault, nobody waits for it. */
async function compose(reading: Reading): Promise<PrintedEdition> {
  const { composeArchive } = await import("../build.ts");
  return composeArchive(reading, env, progress.step);
}

async function write(edition: PrintedEdition, folder: string): Promise<number> {
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

/** Ends at once, when what was printed is out: a compiler's or a pool's open handle would keep the process. */
function end(exitCode: number): void {
  process.exitCode = exitCode;
  let open = 2;
  for (const stream of [stdout, stderr]) stream.write("", () => --open === 0 && process.exit());
}

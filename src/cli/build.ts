/**
 * `npm run build`: writes the site to ARCHIVE_OUTPUT. It is written beside the last one and takes its place whole, so
 * that no failure, nor a build that is killed, changes what was published.
 */

import { join } from "node:path";
import { sumUnknown, writeManifest } from "../fixity/folder-sums.ts";
import { BUILD_USAGE, type BuildCall, parseBuildCall } from "./build-call.ts";
import { reportBuild } from "./build-report.ts";
import { describeFailure } from "./failure.ts";
import {
  clearAbandoned,
  discardStage,
  type OutputFolder,
  openOutput,
  replaceOutput,
} from "./output-folder.ts";
import { PressShares } from "./press-shares.ts";
import { type Printed, printShard } from "./printing.ts";
import { openProgress } from "./progress.ts";
import { nameShard, type Shard, WHOLE } from "./shard.ts";
import { hashEdition, SHARD_FILE, SHARD_SITE, SHARDS_FOLDER, writePaper } from "./shard-folder.ts";
import { endWhenPrinted, onStop, outliveReaders } from "./streams.ts";

const { argv, env, stdout, stderr } = process;
const progress = openProgress(stdout, env);
const color = stderr.isTTY === true && !env.NO_COLOR;
let during: string | undefined;
let failed = false;

outliveReaders();

try {
  const call = parseBuildCall(argv.slice(2));
  if (call === undefined) stdout.write(`${BUILD_USAGE}\n`);
  else await build(call);
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

async function build({ shard }: BuildCall): Promise<void> {
  const output = openWanted(shard);
  const shares = new PressShares();
  const discard = () => {
    shares.stop();
    discardStage(output);
  };
  clearAbandoned(output);
  onStop(discard);
  // What a package leaves to Node ends the build as any other failure does.
  process.on("unhandledRejection", (error) => {
    discard();
    fail(error);
  });
  try {
    const site = shard ? join(output.stage, SHARD_SITE) : output.stage;
    const printed = await printShard(site, shard ?? WHOLE, { shares, progress, tell });
    if (isWanted(env.ARCHIVE_COMPRESS)) await compress(site);
    const files = shard
      ? await writeShard(output.stage, shard, printed)
      : (await writeManifest(site, printed.sums)) + 1;
    replaceOutput(output);
    progress.end();
    reportBuild(printed.edition, files, color);
    if (shard) stdout.write(`shard ${nameShard(shard)}: npm run merge makes the site of all of them\n`);
  } finally {
    discardStage(output);
  }
}

/** `step`: what is being done, for whoever must say where it failed. */
function tell(step: string | undefined): void {
  during = step;
}

function openWanted(shard: Shard | undefined): OutputFolder {
  const open = (usual: string, built?: readonly string[]) =>
    openOutput(env.ARCHIVE_OUTPUT || usual, env.ARCHIVE_CONTENT || "content", process.cwd(), built);
  return shard ? open(join(SHARDS_FOLDER, nameShard(shard)), [SHARD_FILE]) : open("_site");
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

/** Answers how many files the shard has of the site. */
async function writeShard(
  folder: string,
  shard: Shard,
  { edition, reading, materials, sums: known }: Printed,
): Promise<number> {
  const { census, warnings, unregistered, historyLeftOut } = edition;
  const sums = await sumUnknown(join(folder, SHARD_SITE), known);
  writePaper(folder, {
    shard,
    edition: hashEdition(reading, materials),
    sheets: { whole: edition.sheets.length, here: known.size },
    told: {
      census,
      warnings,
      ...(unregistered !== undefined && { unregistered }),
      ...(historyLeftOut !== undefined && { historyLeftOut }),
    },
    sums,
  });
  return sums.length;
}

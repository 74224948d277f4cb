/** `npm run merge`: shards to the site that they are parts of, at ARCHIVE_OUTPUT. It takes the last one's place whole. */
import { hash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listFolder } from "../fixity/folder-copy.ts";
import { writeManifest } from "../fixity/folder-sums.ts";
import type { FileSum } from "../fixity/manifest.ts";
import { mapInLanes } from "../fixity/sums.ts";
import { quote } from "../read/quote.ts";
import { reportBuild } from "./build-report.ts";
import { describeFailure } from "./failure.ts";
import { type FoundShard, findShards, MERGE_USAGE } from "./merge-call.ts";
import { clearAbandoned, discardStage, openOutput, replaceOutput } from "./output-folder.ts";
import { openProgress } from "./progress.ts";
import { Refusal } from "./refusal.ts";
import { SHARD_SITE } from "./shard-folder.ts";
import { endWhenPrinted, onStop, outliveReaders } from "./streams.ts";

const { argv, env, stdout, stderr } = process;
const progress = openProgress(stdout, env);
const color = stderr.isTTY === true && !env.NO_COLOR;

outliveReaders();

try {
  const shards = findShards(argv.slice(2));
  if (shards === undefined) stdout.write(`${MERGE_USAGE}\n`);
  else await merge(shards);
  endWhenPrinted(0);
} catch (error) {
  progress.end();
  const { text, exitCode } = describeFailure(error, env, "merging the shards", color);
  stderr.write(`${text}\n`);
  endWhenPrinted(exitCode);
}

async function merge(shards: readonly FoundShard[]): Promise<void> {
  const output = openOutput(env.ARCHIVE_OUTPUT || "_site", env.ARCHIVE_CONTENT || "content", process.cwd());
  clearAbandoned(output);
  onStop(() => discardStage(output));
  try {
    mkdirSync(output.stage, { recursive: true });
    const sums = new Map<string, string>();
    for (const { folder, paper } of shards) {
      progress.step(`comparing and copying shard ${paper.shard.number} of ${paper.shard.of}`);
      for (const { path, sum } of await copyShard({ folder, paper }, output.stage)) {
        if (sums.has(path)) throw new Refusal(`two shards have ${quote(path)}; build them again`);
        sums.set(path, sum);
      }
    }
    const listed = await writeManifest(output.stage, sums);
    replaceOutput(output);
    progress.end();
    const [first] = shards;
    if (first) reportBuild(first.paper.told, listed + 1, color);
  } finally {
    discardStage(output);
  }
}

/** Copies the files that were built, each compared with its sum. Throws a Refusal where one is not as it was. */
async function copyShard({ folder, paper }: FoundShard, stage: string): Promise<readonly FileSum[]> {
  const site = join(folder, SHARD_SITE);
  const { files, odd } = await listFolder(site);
  const refuse = (path: string, why: string) => new Refusal(`${quote(join(site, path))} ${why}`);
  const [strange] = odd;
  if (strange) throw refuse(strange.path, strange.why);
  const built = new Map(paper.sums.map(({ path, sum }) => [path, sum]));
  const extra = files.find((path) => !built.has(path));
  if (extra !== undefined) throw refuse(extra, "is no file of this shard; delete it");
  const there = new Set(files);
  const gone = paper.sums.find(({ path }) => !there.has(path));
  if (gone) throw refuse(gone.path, "is missing; build the shard again");
  await mapInLanes(paper.sums, 1, async ({ path, sum }) => {
    const bytes = readFileSync(join(site, path));
    if (hash("sha256", bytes) !== sum) throw refuse(path, "is not as it was built; build the shard again");
    mkdirSync(dirname(join(stage, path)), { recursive: true });
    // Not over a file of another shard.
    writeFileSync(join(stage, path), bytes, { flag: "wx" });
  });
  return paper.sums;
}

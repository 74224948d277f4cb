/** `npm run merge`: shards to the site that they are parts of, at ARCHIVE_OUTPUT. It takes the last one's place whole. */
import { cp, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { openFolder } from "../fixity/folder-copy.ts";
import { sumFolder, writeManifest } from "../fixity/folder-sums.ts";
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
    await mkdir(output.stage, { recursive: true });
    const sums = new Map<string, string>();
    for (const { folder, paper } of shards) {
      progress.step(`comparing and copying shard ${paper.shard.number} of ${paper.shard.of}`);
      await compareShard({ folder, paper });
      for (const { path, sum } of paper.sums) {
        if (sums.has(path)) throw new Refusal(`two shards have ${quote(path)}; build them again`);
        sums.set(path, sum);
      }
      // A file that another shard has, in spite of the above, is refused by the copy.
      await cp(join(folder, SHARD_SITE), output.stage, { recursive: true, errorOnExist: true, force: false });
    }
    const listed = await writeManifest(output.stage);
    replaceOutput(output);
    progress.end();
    const [first] = shards;
    if (first) reportBuild(first.paper.told, listed + 1, color);
  } finally {
    discardStage(output);
  }
}

/** Throws a Refusal where a file is not as it was built. */
async function compareShard({ folder, paper }: FoundShard): Promise<void> {
  const site = join(folder, SHARD_SITE);
  const { odd = [] } = (await openFolder(site)).listing ?? {};
  const [strange] = odd;
  if (strange) throw new Refusal(`${quote(join(site, strange.path))} ${strange.why}`);
  const found = new Map((await sumFolder(site)).map(({ path, sum }) => [path, sum]));
  for (const { path, sum } of paper.sums) {
    const there = found.get(path);
    if (there !== sum)
      throw new Refusal(
        `${quote(join(site, path))} ${there === undefined ? "is missing" : "is not as it was built"}; build the shard again`,
      );
    found.delete(path);
  }
  const [extra] = found.keys();
  if (extra !== undefined)
    throw new Refusal(`${quote(join(site, extra))} is no file of this shard; delete it`);
}

/** The arguments of `npm run merge` to the shards that it is of, which must be all of one site. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { quote } from "../read/quote.ts";
import { readOptions } from "./options.ts";
import { Refusal } from "./refusal.ts";
import { nameShard } from "./shard.ts";
import { readPaper, SHARDS_FOLDER, type ShardPaper } from "./shard-folder.ts";

export const MERGE_USAGE = `usage: npm run merge [-- FOLDER…]

Makes the site of the shards that npm run build -- --shard I/N has built: of all that lie in ${SHARDS_FOLDER}, or of these
folders. Every file is compared with its sum, and the site is the one that a build in one would have made.`;

export interface FoundShard {
  readonly folder: string;
  readonly paper: ShardPaper;
}

/** In their order. Undefined where only help is asked for. Throws a Refusal. */
export function findShards(args: readonly string[]): readonly FoundShard[] | undefined {
  const { values, positionals } = readOptions(args, { help: { type: "boolean" } }, MERGE_USAGE);
  if (values.help) return undefined;
  const folders = positionals.length > 0 ? positionals : listShards();
  const found = folders.map((folder): FoundShard => ({ folder, paper: readPaper(folder) }));
  found.sort((a, b) => a.paper.shard.number - b.paper.shard.number);
  refuseUnlike(found);
  return found;
}

function listShards(): string[] {
  const names = existsSync(SHARDS_FOLDER) ? readdirSync(SHARDS_FOLDER).sort() : [];
  const folders = names.filter((name) => !name.startsWith(".")).map((name) => join(SHARDS_FOLDER, name));
  if (folders.length > 0) return folders;
  throw new Refusal(`there are no shards in ${SHARDS_FOLDER}\n${MERGE_USAGE}`);
}

function refuseUnlike(found: readonly FoundShard[]): void {
  const [first, ...others] = found;
  if (first === undefined) return;
  const { of } = first.paper.shard;
  for (const { folder, paper } of others) {
    if (paper.shard.of !== of)
      throw new Refusal(
        `${quote(first.folder)} is one of ${of} shards, ${quote(folder)} one of ${paper.shard.of}; delete those of another build`,
      );
    if (paper.edition !== first.paper.edition)
      throw new Refusal(
        `${quote(first.folder)} and ${quote(folder)} are not of one site: content, settings, code or the version of Node differ; build both again from one commit`,
      );
  }
  for (let number = 1; number <= of; number++) {
    const [one, other] = found.filter(({ paper }) => paper.shard.number === number);
    if (one === undefined)
      throw new Refusal(
        `shard ${nameShard({ number, of })} is missing: npm run build -- --shard ${number}/${of}`,
      );
    if (other !== undefined)
      throw new Refusal(
        `shard ${nameShard({ number, of })} is there twice: ${quote(one.folder)} and ${quote(other.folder)}`,
      );
  }
  const { whole } = first.paper.sheets;
  const here = found.reduce((sum, { paper }) => sum + paper.sheets.here, 0);
  if (here !== whole) throw new Error(`the site has ${whole} sheets, its shards ${here}`);
}

/** A shard on the disk: what was printed of a site, beside a file that says which part of which site it is. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { Materials, Told } from "../build.ts";
import type { FileSum } from "../fixity/manifest.ts";
import { quote } from "../read/quote.ts";
import type { FilelessReading } from "../reading.ts";
import { Refusal } from "./refusal.ts";
import type { Shard } from "./shard.ts";

/** Where shards lie that are given no other place, in the project's folder. */
export const SHARDS_FOLDER = "_shards";

/** Beside the folder of the site's files. */
export const SHARD_FILE = "shard.json";
export const SHARD_SITE = "site";

export interface ShardPaper {
  readonly shard: Shard;
  /** The same in all parts of one site: of the content, the settings, the code and the version of Node. */
  readonly edition: string;
  /** Sheets of the whole site, and those that are here. */
  readonly sheets: { readonly whole: number; readonly here: number };
  readonly told: Told;
  readonly sums: readonly FileSum[];
}

const FORMAT = 1;
const paperSchema = z.strictObject({
  format: z.literal(FORMAT),
  shard: z.strictObject({ number: z.number().int().min(1), of: z.number().int().min(1) }),
  edition: z.string(),
  sheets: z.strictObject({ whole: z.number().int(), here: z.number().int() }),
  // A build's own words, which are only printed.
  told: z.custom<Told>((value) => typeof value === "object" && value !== null && "census" in value),
  sums: z.array(z.strictObject({ path: z.string(), sum: z.string().regex(/^[0-9a-f]{64}$/) })),
});

export function writePaper(folder: string, paper: ShardPaper): void {
  writeFileSync(join(folder, SHARD_FILE), `${JSON.stringify({ format: FORMAT, ...paper })}\n`);
}

/** Throws a Refusal where the folder is no shard. */
export function readPaper(folder: string): ShardPaper {
  let text: string;
  try {
    text = readFileSync(join(folder, SHARD_FILE), "utf8");
  } catch {
    throw new Refusal(
      `${quote(folder)} is no shard: it has no ${SHARD_FILE} (npm run build -- --shard 1/4 makes one)`,
    );
  }
  try {
    const { format: _, ...paper } = paperSchema.parse(JSON.parse(text));
    return paper;
  } catch {
    throw new Refusal(
      `${quote(join(folder, SHARD_FILE))} is not as npm run build -- --shard wrote it; build it again`,
    );
  }
}

/** Changes with all that shapes any page. The build's clock is on none. */
export function hashEdition({ settings }: FilelessReading, materials: Materials): string {
  const hash = createHash("sha256").update(`${process.version}\0`);
  for (const path of SOURCES.flatMap((name) => listFiles(name))) {
    const bytes = readFileSync(join(PROJECT, path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  const { builtAt: _, ...said } = settings;
  return hash.update(JSON.stringify({ said, materials }, mapsToo)).digest("hex");
}

/** For JSON, which has no maps. */
function mapsToo(_key: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}

const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

/** What pages are made by, in the project's folder. */
const SOURCES = [".eleventy.ts", "package.json", "layouts", "src"];

function listFiles(path: string): string[] {
  if (statSync(join(PROJECT, path)).isFile()) return [path];
  const names = readdirSync(join(PROJECT, path)).sort();
  return names.flatMap((name) => listFiles(`${path}/${name}`));
}

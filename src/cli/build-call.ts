/** The arguments of `npm run build` to what is asked for. */
import { quote } from "../read/quote.ts";
import { readOptions } from "./options.ts";
import { Refusal } from "./refusal.ts";
import { parseShard, type Shard } from "./shard.ts";

export const BUILD_USAGE = `usage: npm run build [-- --shard I/N]

Builds the site from the content.

  --shard I/N   builds the I-th of N parts of it, each on a machine of its own; npm run merge makes the site of them`;

export interface BuildCall {
  /** Absent where the whole site is built. */
  readonly shard?: Shard;
}

/** Undefined where only help is asked for. Throws a Refusal. */
export function parseBuildCall(args: readonly string[]): BuildCall | undefined {
  const options = { shard: { type: "string" }, help: { type: "boolean" } } as const;
  const { values, positionals } = readOptions(args, options, BUILD_USAGE);
  if (values.help) return undefined;
  if (positionals.length > 0)
    throw new Refusal(`${quote(positionals.join(" "))} is none of the options.\n${BUILD_USAGE}`);
  return values.shard === undefined ? {} : { shard: parseShard(values.shard) };
}

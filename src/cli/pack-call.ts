/** The arguments of `npm run bag` and `npm run offline` to what is asked for. */
import { existsSync, statSync } from "node:fs";
import { basename, resolve, sep } from "node:path";
import { quote } from "../read/quote.ts";
import { readOptions } from "./options.ts";
import { Refusal } from "./refusal.ts";

export interface PackCall {
  /** Absolute. */
  readonly output: string;
  /** The zip's own folder: what its file is called, without `.zip`. */
  readonly name: string;
  /** A site that was built already; a new one is built where it is absent. */
  readonly site?: string;
}

const OPTIONS = { output: { type: "string" }, site: { type: "string" }, help: { type: "boolean" } } as const;

/** Undefined where only help is asked for. Throws a Refusal. */
export function parsePackCall(
  args: readonly string[],
  usage: string,
  usual: string,
  content: string,
): PackCall | undefined {
  const refuse = (why: string) => new Refusal(`${why}\n${usage}`);
  const { values, positionals } = readOptions(args, OPTIONS, usage);
  if (values.help) return undefined;
  if (positionals.length > 0) throw refuse(`${quote(positionals.join(" "))} is none of the options.`);
  const { output: named = usual, site } = values;
  const output = resolve(named);
  if (!/[^/\\]\.zip$/.test(named)) throw refuse(`--output ${quote(named)} is not the name of a zip file.`);
  if (existsSync(output) && !statSync(output).isFile()) throw refuse(`--output ${quote(named)} is a folder.`);
  for (const folder of [content, ...(site === undefined ? [] : [site])]) {
    if (output.startsWith(resolve(folder) + sep))
      throw refuse(`--output ${quote(named)} lies in ${quote(folder)}, which is what it is made from.`);
  }
  return { output, name: basename(output, ".zip"), ...(site !== undefined && { site }) };
}

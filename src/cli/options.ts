/** The arguments of a command, as Node's parser reads them, or why it does not, with how the command is called. */
import { type ParseArgsConfig, parseArgs } from "node:util";
import { Refusal } from "./refusal.ts";

/** Throws a Refusal. */
export function readOptions<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const [message = ""] = error instanceof Error ? error.message.split(". ") : [];
    throw new Refusal(`${message}\n${usage}`);
  }
}

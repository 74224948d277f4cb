/** The arguments of `npm run accept` to what is asked for. */
import { parseArgs } from "node:util";
import { Refusal } from "./refusal.ts";

export interface AcceptCall {
  /** As they were typed; none means all. */
  readonly files: readonly string[];
  /** Only what needs nobody's word: new addresses, and what a correction or a withdrawal explains. */
  readonly explained: boolean;
  readonly help: boolean;
}

export const ACCEPT_USAGE = `usage: npm run accept [-- FILE…] [--explained]
Writes content/permalinks.lock: registers what is new, and takes records as they are now.
With files, those alone. With --explained, no record whose words were changed without a correction.`;

/** Throws a Refusal. */
export function parseAcceptCall(args: readonly string[]): AcceptCall {
  const { values, positionals } = parseValues(args);
  return { files: positionals, explained: values.explained === true, help: values.help === true };
}

function parseValues(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { explained: { type: "boolean" }, help: { type: "boolean" } },
    });
  } catch (error) {
    const [message = ""] = error instanceof Error ? error.message.split(". ") : [];
    throw new Refusal(`${message}\n${ACCEPT_USAGE}`);
  }
}

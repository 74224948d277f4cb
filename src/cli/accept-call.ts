/** The arguments of `npm run accept` to what is asked for. */
import { readOptions } from "./options.ts";

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
  const { values, positionals } = readOptions(args, OPTIONS, ACCEPT_USAGE);
  return { files: positionals, explained: values.explained === true, help: values.help === true };
}

const OPTIONS = { explained: { type: "boolean" }, help: { type: "boolean" } } as const;

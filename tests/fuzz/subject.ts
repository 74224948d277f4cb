/** What is fuzzed: how its inputs are made, and what is wrong with what becomes of one. */
import type { Chance } from "./chance.ts";

export interface Input {
  /** Of the file below the content folder. */
  readonly path: string;
  /** One character a byte. */
  readonly bytes: string;
}

/** How far an accepted input is followed: no further than its problems, to its own page, or through every file of a site that has it. */
export type Depth = "problems" | "page" | "site";

export interface Verdict {
  /** Whether the input has no error, whatever it warns of. */
  readonly accepted: boolean;
  /** Each said once, and without what differs from one input to the next. */
  readonly faults: readonly string[];
}

export interface Subject {
  readonly name: string;
  /** Reads it as the check does, and no more; to be timed. */
  readonly read: (input: Input) => unknown;
  /** A fault of ours is thrown. */
  readonly judge: (input: Input, depth: Depth) => Verdict;
  readonly makeInput: (chance: Chance) => Input;
}

/** As `judge`; what is thrown is a fault like others. */
export function judgeSafely({ judge }: Subject, input: Input, depth: Depth): Verdict {
  try {
    return judge(input, depth);
  } catch (error) {
    const { name, message, stack = "" } = error instanceof Error ? error : new Error(String(error));
    const [place = ""] = stack.split("\n").filter((line) => /^\s+at /.test(line));
    return { accepted: false, faults: [`throws ${name}: ${message.slice(0, 200)}${place.slice(0, 120)}`] };
  }
}

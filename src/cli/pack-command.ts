/** How the commands that pack the archive run: their call, a scratch folder that goes away, and what they say when they fail. */
import { BuildFailed, withScratch } from "./built-site.ts";
import { describeFailure } from "./failure.ts";
import { type PackCall, parsePackCall } from "./pack-call.ts";
import { unfinishedName } from "./packed-file.ts";
import { outliveReaders } from "./streams.ts";

export interface PackCommand {
  readonly usage: string;
  /** Name of the file where none is asked for. */
  readonly usual: string;
  /** The folder that is packed, in which the file may not lie. */
  readonly content: string;
  /** What is being done, for the report of a failure. */
  readonly during: string;
  readonly pack: (call: PackCall, scratch: string) => Promise<void>;
}

export async function runPack({ usage, usual, content, during, pack }: PackCommand): Promise<void> {
  const { argv, env, stdout, stderr } = process;
  outliveReaders();
  try {
    const call = parsePackCall(argv.slice(2), usage, usual, content);
    if (call === undefined) stdout.write(`${usage}\n`);
    else await withScratch((scratch) => pack(call, scratch), unfinishedName(call.output));
  } catch (error) {
    if (error instanceof BuildFailed) process.exitCode = error.exitCode;
    else {
      const { text, exitCode } = describeFailure(error, env, during);
      stderr.write(`${text}\n`);
      process.exitCode = exitCode;
    }
  }
}

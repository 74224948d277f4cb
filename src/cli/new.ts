/** `npm run new`: adds a record, by questions or by flags, with what the report's page says of itself filled in. */
import { once } from "node:events";
import { parseNewCall, writeHelp } from "./new-flags.ts";
import { Refusal } from "./refusal.ts";

const { argv, env, stdin, stdout, stderr } = process;
const INTERRUPTED = 130;

process.once("SIGINT", () => {
  stderr.write("\nNothing was written.\n");
  process.exit(INTERRUPTED);
});
// Whoever reads the lines may stop before the last one, as head does.
stdout.on("error", () => process.exit(0));

try {
  process.exitCode = await run();
} catch (error) {
  process.exitCode = await fail(error);
}

async function run(): Promise<number> {
  const call = parseNewCall(argv.slice(2));
  if (call.help) {
    stdout.write(`${writeHelp()}\n`);
    return 0;
  }
  // The readers of pages and of the archive are loaded only where they are needed.
  if (call.json) {
    const { printPages } = await import("./new-pages.ts");
    return (await printPages(call.html, printLine)) ? 0 : 1;
  }
  const { addRecord } = await import("./new-run.ts");
  const isAsked = stdin.isTTY === true && stdout.isTTY === true && !call.yes;
  const desk = isAsked ? (await import("./new-desk.ts")).openDesk() : undefined;
  const people = call.dryRun ? stderr : stdout;
  return addRecord(call, {
    environment: env,
    now: new Date(),
    desk,
    tell: (text) => people.write(`${text}\n`),
    print: (text) => stdout.write(text),
  });
}

async function printLine(line: string): Promise<void> {
  if (!stdout.write(line)) await once(stdout, "drain");
}

async function fail(error: unknown): Promise<number> {
  if (error instanceof Refusal) {
    stderr.write(`${error.message}\n`);
    return 2;
  }
  if (error instanceof Error && error.name === "BrokenOff") {
    stderr.write("Nothing was written.\n");
    return INTERRUPTED;
  }
  const { describeFailure } = await import("./failure.ts");
  const { text, exitCode } = describeFailure(error, env, "adding a record");
  stderr.write(`${text}\n`);
  return exitCode;
}

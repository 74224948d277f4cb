/** `npm start`'s own command, as a test meets it: by its address and by what it prints. */
import { spawn } from "node:child_process";
import { onTestFinished } from "vitest";
import { type BuildOptions, commandEnvironment, killGroup, PROJECT } from "./site.ts";

/** Milliseconds that one thing may take to show; a rebuild takes a few hundred on an idle machine. */
const PATIENCE = 60_000;

export interface RunningSite {
  /** As it was printed, but by number: a minimal system has no file that knows `localhost`. */
  readonly url: string;
  /** All that was printed so far. */
  printed(): string;
  /** Ends it as Ctrl-C does, and waits until it is gone. */
  stop(): Promise<number | null>;
}

/** Runs `npm start`'s own command until it has printed its address. What is left of it is killed with the test. */
export async function startSite(options: Omit<BuildOptions, "output" | "timeout">): Promise<RunningSite> {
  const child = spawn(process.execPath, ["src/run.mjs", "start"], {
    cwd: options.project ?? PROJECT,
    env: commandEnvironment({ ARCHIVE_CONTENT: options.content, PORT: "0", ...options.env }),
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  onTestFinished(() => killGroup(child.pid));
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
  const gone = new Promise<number | null>((resolve) => child.once("close", resolve));
  const address = await until(() => /archive is at (\S+)/.exec(printed)?.[1], "an address is printed");
  return {
    url: address.replace("//localhost:", "//127.0.0.1:"),
    printed: () => printed,
    stop: () => {
      killGroup(child.pid, "SIGINT");
      return gone;
    },
  };
}

/** Asks again until the answer is neither undefined nor false; throws with `what` when patience ends. */
export async function until<T>(
  ask: () => T | Promise<T>,
  what: string,
): Promise<Exclude<T, undefined | false>> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer as Exclude<T, undefined | false>;
    if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

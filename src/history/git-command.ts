/** Asks git about the folder of content; the only place that runs it. */
import { execFile } from "node:child_process";

/** What git printed, or why it did not. */
export type Answer =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: "absent" }
  | { readonly ok: false; readonly fault: "slow" }
  | { readonly ok: false; readonly fault: "refused"; readonly said: string };

export interface GitPlace {
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Milliseconds. */
  readonly patience: number;
}

/** A line or less for each file of each commit. */
const LARGEST_OUTPUT = 256 * 1024 * 1024;

/**
 * Settings that would change what is printed, or have git run a program of the repository's choosing. System and user
 * settings are read all the same: `safe.directory` stands there.
 */
const SETTINGS = [
  "core.fsmonitor=false",
  "core.quotePath=false",
  "diff.relative=false",
  "log.follow=false",
  "log.showRoot=true",
  "log.showSignature=false",
].flatMap((setting) => ["-c", setting]);

/** Never rejects. */
export function askGit(
  { folder, environment, patience }: GitPlace,
  args: readonly string[],
): Promise<Answer> {
  const options = {
    cwd: folder,
    env: gitEnvironment(environment),
    encoding: "utf8" as const,
    maxBuffer: LARGEST_OUTPUT,
    timeout: patience,
    killSignal: "SIGKILL" as const,
    windowsHide: true,
  };
  return new Promise((resolve) => {
    const flags = ["--no-pager", "--no-replace-objects", "--no-optional-locks", ...SETTINGS];
    execFile("git", [...flags, ...args], options, (error, text, said) => {
      if (error === null) resolve({ ok: true, text });
      else if (error.code === "ENOENT") resolve({ ok: false, fault: "absent" });
      else if (error.killed && typeof error.code !== "string") resolve({ ok: false, fault: "slow" });
      else resolve({ ok: false, fault: "refused", said: said.trim() || error.message });
    });
  });
}

/** Where a search for the repository ends, and where settings are: all else of git's would lead to another repository. */
const KEPT =
  /^GIT_(?:CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|(?:KEY|VALUE)_\d+)|EXEC_PATH)$/;

/** A hook's variables, and those of tracing, are left out; git speaks English, asks nobody, and fetches nothing. */
export function gitEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => !/^GIT_/i.test(name) || KEPT.test(name));
  return {
    ...Object.fromEntries(kept),
    LC_ALL: "C",
    LANGUAGE: "C",
    GIT_TERMINAL_PROMPT: "0",
    GIT_NO_LAZY_FETCH: "1",
  };
}

/** Builds that are killed at a moment, and what they leave. For tests and for tests/fuzz/kills.ts. */
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { commandEnvironment, killGroup } from "./site.ts";

export interface KilledBuild {
  readonly project: string;
  readonly content: string;
  readonly output: string;
  /** Milliseconds after its start. */
  readonly delay: number;
}

/** SIGKILL to the build and all that it started. Returns whether it was still running, and had not ended by itself. */
export async function killBuild({ project, content, output, delay }: KilledBuild): Promise<boolean> {
  const child = spawn(process.execPath, ["src/run.mjs", "build"], {
    cwd: project,
    env: commandEnvironment({ ARCHIVE_CONTENT: content, ARCHIVE_OUTPUT: output }),
    stdio: "ignore",
    detached: true,
  });
  const killer = setTimeout(() => killGroup(child.pid), delay);
  const signal = await new Promise<NodeJS.Signals | null>((resolve, reject) => {
    child.once("close", (_, by) => resolve(by));
    child.once("error", reject);
  });
  clearTimeout(killer);
  return signal === "SIGKILL";
}

/** Unfinished files and folders in a project's cache. */
export function listScratch(project: string): string[] {
  const cache = join(project, ".cache");
  if (!existsSync(cache)) return [];
  return readdirSync(cache, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".tmp"));
}

/** Runs a program, and what it took: its CPU and that of all it started, wall time, and memory at its highest. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

export interface Run {
  /** Seconds. */
  readonly cpu: number;
  readonly wall: number;
  /** Megabytes, of the program itself. */
  readonly memory: number;
  readonly stdout: string;
}

/** Milliseconds between two looks at its memory; the system keeps the peak itself. */
const LOOK = 20;

/** Of a program that runs longer, something is wrong. */
const PATIENCE = 20 * 60_000;

/** Linux only. Throws where the program fails. */
export function run(command: string, args: readonly string[], folder: string): Promise<Run> {
  return new Promise((resolve, reject) => {
    const before = childSeconds();
    const begun = performance.now();
    const child = spawn(command, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"], timeout: PATIENCE });
    let stdout = "";
    let stderr = "";
    let memory = 0;
    child.stdout.on("data", (data: Buffer) => {
      stdout += data;
    });
    child.stderr.on("data", (data: Buffer) => {
      stderr += data;
    });
    const look = setInterval(() => {
      memory = Math.max(memory, peakMemory(child.pid));
    }, LOOK);
    child.once("error", reject);
    child.once("close", (code) => {
      clearInterval(look);
      const wall = (performance.now() - begun) / 1000;
      if (code !== 0) reject(new Error(`${command} ended with ${code}: ${stderr.slice(0, 1000)}`));
      else resolve({ cpu: childSeconds() - before, wall, memory, stdout });
    });
  });
}

/** proc(5), in ticks of 10 ms: of all programs that this one has started and that have ended. */
export function childSeconds(): number {
  const afterName = readFileSync("/proc/self/stat", "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  return (Number(afterName[13]) + Number(afterName[14])) / 100;
}

function peakMemory(pid: number | undefined): number {
  try {
    const [, kilobytes = "0"] = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Number(kilobytes) / 1000;
  } catch {
    // It has just ended.
    return 0;
  }
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

/** What a run has found so far, on the disk line by line, so that a run that was killed goes on where it was. */
import { createHash } from "node:crypto";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join, resolve } from "node:path";
import type { LinkHealth } from "../archive/link-health.ts";
import { formatEntry, parseJournal } from "../links/journal.ts";
import { isAbandoned } from "./process-id.ts";
import { Refusal } from "./refusal.ts";

export interface Journal {
  /** Of a run that did not come to its end, by address. */
  readonly found: ReadonlyMap<string, LinkHealth>;
  add(health: LinkHealth): void;
  /** Everything is in its place: nothing of the run stays. */
  finish(): void;
  /** Leaves what was found for the next run. */
  leave(): void;
}

/** One run at a time for a content folder: two would ask a host twice as often as it was promised. */
export function openJournal(cacheFolder: string, content: string): Journal {
  const folder = join(cacheFolder, "links");
  mkdirSync(folder, { recursive: true });
  const name = createHash("sha256").update(resolve(content)).digest("hex").slice(0, 16);
  const path = join(folder, `${name}.journal`);
  const lock = join(folder, `${name}.lock`);
  takeLock(lock);
  let file: number | undefined;
  let isOpen = true;
  const release = () => {
    // By then the lock may be another run's.
    if (!isOpen) return;
    isOpen = false;
    if (file !== undefined) closeSync(file);
    file = undefined;
    rmSync(lock, { force: true });
  };
  return {
    found: existsSync(path) ? parseJournal(readFileSync(path, "utf8")) : new Map(),
    add(health) {
      // Requests that were under way when the run ended are asked again.
      if (!isOpen) return;
      // The line before may have been torn: a line of its own keeps this one whole.
      file ??= startLine(openSync(path, "a"));
      writeSync(file, formatEntry(health));
    },
    finish() {
      rmSync(path, { force: true });
      release();
    },
    leave: release,
  };
}

function startLine(file: number): number {
  writeSync(file, "\n");
  return file;
}

function takeLock(lock: string): void {
  for (let tries = 0; tries < 2; tries++) {
    try {
      const file = openSync(lock, "wx");
      writeSync(file, String(process.pid));
      closeSync(file);
      return;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
      const owner = readFileSync(lock, "utf8");
      // An empty one is being written, or its writer was killed.
      if (owner !== "" && !isAbandoned(owner))
        throw new Refusal(`the links are being checked already, by process ${owner}`);
      rmSync(lock, { force: true });
    }
  }
  throw new Refusal(`${lock} comes back as soon as it is taken away: are the links being checked already?`);
}

/** Findings of a run under way to lines of its journal, and back: what was written whole is kept, a torn line is not. */
import { createHash } from "node:crypto";
import type { LinkHealth } from "../archive/link-health.ts";

/** A sum, a space, and the finding as JSON. */
export function formatEntry(health: LinkHealth): string {
  const text = JSON.stringify(health);
  return `${sumOf(text)} ${text}\n`;
}

/** By address; of two findings the later line counts. A process that was killed may leave half a line anywhere. */
export function parseJournal(text: string): Map<string, LinkHealth> {
  const entries = new Map<string, LinkHealth>();
  for (const line of text.split("\n")) {
    const entry = parseEntry(line);
    if (entry) entries.set(entry.url, entry);
  }
  return entries;
}

function parseEntry(line: string): LinkHealth | undefined {
  const space = line.indexOf(" ");
  const text = line.slice(space + 1);
  // What bears its sum was written here.
  return space > 0 && sumOf(text) === line.slice(0, space) ? (JSON.parse(text) as LinkHealth) : undefined;
}

function sumOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

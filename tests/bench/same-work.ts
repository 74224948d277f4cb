/** Counts the pages of a built site and the records that its lists lead to, and holds two generators to the same. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Generator } from "./generators.ts";

export interface Work {
  /** Files by what they are pages of. */
  readonly pages: Readonly<Record<string, number>>;
  /** Records that lists lead to: each once for each list that it is in. */
  readonly links: Readonly<Record<string, number>>;
  /** Megabytes of all that is counted. */
  readonly size: number;
}

const RECORD = /href="(?:https:\/\/archive\.example)?\/articles\/([^/"]+)\//g;

export function surveyWork(folder: string, { pageOf }: Generator): Work {
  const pages: Record<string, number> = {};
  const links: Record<string, number> = {};
  let bytes = 0;
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    const kind = pageOf(path);
    if (kind === undefined) continue;
    const text = readFileSync(join(folder, path), "utf8");
    bytes += Buffer.byteLength(text);
    pages[kind] = (pages[kind] ?? 0) + 1;
    if (!["records", "feeds", "sitemap"].includes(kind))
      links[kind] =
        (links[kind] ?? 0) + new Set(Array.from(listOf(text).matchAll(RECORD), ([, id]) => id)).size;
  }
  return { pages, links, size: bytes / 1e6 };
}

/** A footer may lead to the newest record. */
function listOf(html: string): string {
  return /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? "";
}

/** Throws where the other has not done the same. */
export function assertSameWork(ours: Work, theirs: Work, name: string): void {
  for (const what of ["pages", "links"] as const) {
    const [one, other] = [ours[what], theirs[what]].map((counts) =>
      JSON.stringify(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1))),
    );
    if (one !== other) throw new Error(`${name} has other ${what}:\n  ${one}\n  ${other}`);
  }
}

/** The hostile cases of tests/hostile, each to be laid into a content folder. */
import { appendFileSync, cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { registerLineOf } from "./register.ts";

export interface HostileEntry {
  readonly id: string;
  readonly file: string;
  readonly category: string;
  readonly expectation: "reject" | "accept-safely";
  readonly look: string;
  readonly line?: number;
  readonly field?: string;
  readonly fieldHint?: string;
  readonly fieldAny?: readonly string[];
  readonly maxMs?: number;
  readonly mustContain?: readonly string[];
  readonly mustNotContain?: readonly string[];
  /** Says where another expectation is right as well. */
  readonly note?: string;
  readonly group?: string;
  readonly installAs?: string;
  readonly generate?: { readonly kind: string; readonly unit?: string; readonly count?: number };
  /** Whether its address, and what it said, are registered. */
  readonly publishedBefore?: boolean;
  readonly materialise?: { readonly symlink: string };
}

/** Entries that only mean something together are one case. */
export interface HostileCase {
  readonly name: string;
  readonly entries: readonly [HostileEntry, ...HostileEntry[]];
}

const FOLDER = fileURLToPath(new URL("../hostile/", import.meta.url));

/** In order of their ids, all categories. */
export function hostileCases(): HostileCase[] {
  const manifest = JSON.parse(readFileSync(join(FOLDER, "manifest.json"), "utf8")) as {
    readonly entries: readonly HostileEntry[];
  };
  const cases = new Map<string, [HostileEntry, ...HostileEntry[]]>();
  for (const entry of manifest.entries) {
    const key = entry.group ?? entry.id;
    const known = cases.get(key);
    if (known) known.push(entry);
    else cases.set(key, [entry]);
  }
  return [...cases.values()].map((entries) => ({
    name: entries.map(({ id, file }) => `${id} ${file.slice(4)}`).join(" with "),
    entries,
  }));
}

/** The path of an entry's file, below the content folder. */
export function installedPath({ installAs, file }: HostileEntry): string {
  return `articles/${installAs ?? file.replace(/\.(?:generate\.json|symlink\.txt)$/, "")}`;
}

/** Puts the case's files below `contentRoot`, and makes those that are recipes. */
export function installCase({ entries }: HostileCase, contentRoot: string): void {
  for (const entry of entries) {
    const target = join(contentRoot, installedPath(entry));
    mkdirSync(dirname(target), { recursive: true });
    if (entry.publishedBefore) {
      const id = idOf(entry);
      appendFileSync(join(contentRoot, "permalinks.lock"), `${registerLineOf(id, publishedText(id))}\n`);
    }
    if (entry.generate?.kind === "delete-published") continue;
    if (entry.materialise) symlinkSync(entry.materialise.symlink, target);
    else if (entry.generate) writeFileSync(target, generate(entry.generate, idOf(entry)));
    else cpSync(join(FOLDER, entry.file), target);
  }
}

/** The stem of the file, and the id of its record. */
export function idOf(entry: HostileEntry): string {
  return basename(installedPath(entry), ".md");
}

/** Where a report must say that the case is wrong; a file that is gone is named by its address, in the register. */
export function placeOf(entry: HostileEntry): string {
  if (entry.generate?.kind === "delete-published") return "content/permalinks.lock:";
  return `content/${installedPath(entry)}${entry.line === undefined ? "" : `:${entry.line}:`}`;
}

function publishedText(id: string): string {
  return record(`A camp opened, says ${id}`, "Families moved into the camp on Sunday.").replace(
    REPORT,
    `${REPORT}-${id}`,
  );
}

/** The address of the report in the cases that are not about addresses. */
export const REPORT = "https://news.example.org/2017/12/24/camp";

function generate({ kind, unit = "", count = 0 }: NonNullable<HostileEntry["generate"]>, id: string): string {
  switch (kind) {
    case "title":
      return record("x".repeat(count), "Families moved into the camp on Sunday.");
    case "repeat":
      return record("Flood relief camp opens in Patna", unit.repeat(count));
    case "edit-published":
      return publishedText(id).replace("on Sunday", "on Monday");
    default:
      throw new Error(`no recipe for ${kind}`);
  }
}

function record(title: string, body: string): string {
  return `---
title: "${title}"
date: 2017-12-24
source:
  publisher: The Example Herald
  url: ${REPORT}
tags: [relief, floods]
places: [Patna]
people: []
lang: en
summary: "A camp opened for displaced families."
---
${body}
`;
}

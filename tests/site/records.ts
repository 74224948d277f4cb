/** What the content folder holds, counted from its files alone: what the site must show is measured against it. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { PROJECT } from "../support/site.ts";

/** Stems of the records, sorted. */
export function recordIds(content = join(PROJECT, "content")): string[] {
  return stems(content).filter((stem) => !stem.includes("."));
}

/** Stems of the records that are not withdrawn: those that feeds carry. */
export function standingIds(content = join(PROJECT, "content")): string[] {
  return recordFiles(content)
    .filter((file) => !/^withdrawn:/m.test(readFileSync(join(content, "articles", file), "utf8")))
    .map((file) => basename(file, ".md"))
    .filter((stem) => !stem.includes("."))
    .sort();
}

/** Stems of the records that have a translation into the language. */
export function translatedIds(language: string, content = join(PROJECT, "content")): string[] {
  return stems(content)
    .filter((stem) => stem.endsWith(`.${language}`))
    .map((stem) => stem.slice(0, -language.length - 1));
}

function stems(content: string): string[] {
  return recordFiles(content)
    .map((file) => basename(file, ".md"))
    .sort();
}

function recordFiles(content: string): string[] {
  return readdirSync(join(content, "articles"), { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".md"),
  );
}

/** The generators that are compared: how each gets its articles, is run, and says which version it is. */
import { execFileSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import type { Archive } from "../../src/archive/archive.ts";
import { writeCorpus } from "./corpus.ts";
import { writePeerCorpus } from "./peer-corpus.ts";

export interface Generator {
  readonly name: string;
  /** Undefined where it is not installed. */
  readonly version: () => string | undefined;
  /** Writes the site's sources into an empty folder. */
  readonly prepare: (folder: string, archive: Archive) => void;
  /** Builds them into `public` below the folder. */
  readonly command: (folder: string) => readonly [command: string, ...args: string[]];
  /** Path below `public` → what it is a page of; undefined for what is not counted. */
  readonly pageOf: (path: string) => string | undefined;
}

const ROOT = join(import.meta.dirname, "../..");
const PEERS = join(import.meta.dirname, "peers");

const LISTS = /^(tags|people|places|years|months)\/([^/]+)\/(?:page\/\d+\/)?(index\.html|index\.xml)$/;

function peerPageOf(path: string): string | undefined {
  if (/^articles\/[^/]+\/index\.html$/.test(path)) return "records";
  // Hugo leads from page/1/ to the list itself.
  if (/\/page\/1\/index\.html$/.test(path)) return undefined;
  const [, index, , file] = LISTS.exec(path) ?? [];
  if (index !== undefined) return file === "index.xml" ? "feeds" : index;
  return path === "index.xml" ? "feeds" : path === "sitemap.xml" ? "sitemap" : undefined;
}

function ownPageOf(path: string): string | undefined {
  if (/^articles\/[^/]+\/index\.html$/.test(path)) return "records";
  if (path.endsWith("feed.xml")) return "feeds";
  if (/^\d{4}\/(?:page\/\d+\/)?index\.html$/.test(path)) return "years";
  if (/^\d{4}\/\d\d\/(?:page\/\d+\/)?index\.html$/.test(path)) return "months";
  const [, index] = /^(tags|people|places)\/[^/]+\/(?:page\/\d+\/)?index\.html$/.exec(path) ?? [];
  return index ?? (path === "sitemap.xml" ? "sitemap" : undefined);
}

export const OURS: Generator = {
  name: "this one",
  version: () => `Node ${process.versions.node}`,
  prepare: (folder, archive) => writeCorpus(join(folder, "content"), archive, ["en"]),
  command: (folder) => [
    process.execPath,
    join(ROOT, "src/run.mjs"),
    join(import.meta.dirname, "own-site.ts"),
    join(folder, "content"),
    join(folder, "public"),
  ],
  pageOf: ownPageOf,
};

const HUGO: Generator = {
  name: "Hugo",
  version: () => versionOf("hugo", ["version"], /v([\d.]+)/),
  prepare(folder, archive) {
    cpSync(join(PEERS, "hugo"), folder, { recursive: true });
    writePeerCorpus(join(folder, "content/articles"), archive, "tags");
  },
  command: (folder) => ["hugo", "--quiet", "--source", folder, "--destination", join(folder, "public")],
  pageOf: peerPageOf,
};

const ELEVENTY: Generator = {
  name: "Eleventy as usual",
  version: () => versionOf(process.execPath, [join(ROOT, ELEVENTY_COMMAND), "--version"], /([\d.]+)/),
  prepare(folder, archive) {
    writePeerCorpus(join(folder, "site/articles"), archive, "subjects");
    cpSync(join(PEERS, "eleventy"), folder, { recursive: true });
  },
  command: (folder) => [
    process.execPath,
    join(ROOT, ELEVENTY_COMMAND),
    "--quiet",
    `--input=${join(folder, "site")}`,
    `--output=${join(folder, "public")}`,
    `--config=${join(folder, "eleventy.config.js")}`,
  ],
  pageOf: peerPageOf,
};

const ELEVENTY_COMMAND = "node_modules/@11ty/eleventy/cmd.cjs";

export const GENERATORS: readonly Generator[] = [OURS, HUGO, ELEVENTY];

function versionOf(command: string, args: readonly string[], pattern: RegExp): string | undefined {
  try {
    return pattern.exec(execFileSync(command, args, { encoding: "utf8" }))?.[1];
  } catch {
    return undefined;
  }
}

/** A hostile case in a whole build by the real command, in a project of its own whose every file is watched. */
import { existsSync, lstatSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import {
  type HostileCase,
  type HostileEntry,
  hostileCases,
  installCase,
  installedPath,
  REPORT,
} from "../support/hostile.ts";
import {
  articleText,
  type BuildResult,
  buildSite,
  copyProject,
  readTree,
  SITE_YAML,
  writeFiles,
} from "../support/site.ts";

/** Cases that one build meets together: a category, or one case alone where the build may take it or refuse it. */
export interface Batch {
  readonly name: string;
  readonly cases: readonly HostileCase[];
  readonly entries: readonly HostileEntry[];
}

/** Batches that hold only what must be refused, or may be. Each case alone is the reader's test. */
export function batchesToReject(): Batch[] {
  return makeBatches((entry) => entry.expectation === "reject");
}

export function batchesToAccept(): Batch[] {
  return makeBatches((entry) => entry.expectation === "accept-safely");
}

/** The manifest's note calls the other outcome right as well. */
export function isEitherRight({ note = "" }: HostileEntry): boolean {
  return /\b(equally right|accept)\b/.test(note);
}

export interface HostileBuild extends BuildResult {
  /** Files outside of the output folder that were made, changed or deleted. */
  readonly strayed: readonly string[];
  readonly publishedBefore: ReadonlyMap<string, string>;
  readonly publishedAfter: ReadonlyMap<string, string>;
}

/** Beside one good record, over a site that was published before. */
export async function buildHostile({ cases }: Batch): Promise<HostileBuild> {
  const project = cleanProject();
  const output = join(project, "_site");
  writeFiles(project, {
    "content/site.yaml": SITE_YAML,
    "content/articles/2017/2017-12-24-good-record.md": articleText(),
    "_site/index.html": "<!doctype html><title>As published before</title>",
    "_site/assets/site.css": "p{}",
    "_site/sitemap.xml": "<urlset/>",
    "_site/robots.txt": "User-agent: *\n",
    "_site/404.html": "<!doctype html><title>Not here</title>",
  });
  for (const hostile of cases) installAlone(hostile, join(project, "content"));
  const [before, publishedBefore] = [watch(project), readTree(output)];
  const result = await buildSite({ project, content: "content", output, timeout: 60_000 });
  const after = watch(project);
  const strayed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
  return { ...result, output, strayed, publishedBefore, publishedAfter: readTree(output) };
}

let project: string | undefined;

/** One copy for all cases of a test file: at a new path, all of the code would be compiled anew for each. */
function cleanProject(): string {
  project ??= copyProject("fonts", mkdtempSync(join(inject("scratch"), "hostile-")));
  for (const name of ["content", "_site"]) rmSync(join(project, name), { recursive: true, force: true });
  return project;
}

/** Everything that was written, as one text; what is no text is left out. */
export function readWritten(output: string, pattern: RegExp): string {
  return [...readTree(output).keys()]
    .filter((path) => pattern.test(path))
    .map((path) => readFileSync(join(output, path), "utf8"))
    .join("\n");
}

/**
 * The cases were made to lie in a folder one at a time, so that all name one report. Each gets a report of its own,
 * unless that is the point; byte by byte, since some are no text.
 */
function installAlone(hostile: HostileCase, content: string): void {
  installCase(hostile, content);
  const [entry, ...others] = hostile.entries;
  const file = join(content, installedPath(entry));
  if (others.length > 0 || entry.publishedBefore || lstatSync(file).isSymbolicLink()) return;
  const bytes = readFileSync(file, "latin1");
  writeFileSync(file, bytes.replaceAll(REPORT, `${REPORT}-${entry.id}`), "latin1");
}

function makeBatches(belongs: (entry: HostileEntry) => boolean): Batch[] {
  const batches = new Map<string, HostileCase[]>();
  for (const hostile of hostileCases()) {
    const [first] = hostile.entries;
    if (!belongs(first)) continue;
    const name = isEitherRight(first) ? hostile.name : first.category;
    batches.set(name, [...(batches.get(name) ?? []), hostile]);
  }
  return [...batches].map(([name, cases]) => ({
    name,
    cases,
    entries: cases.flatMap(({ entries }) => entries),
  }));
}

/** The project without what a build may write: the output, and the cache that may be deleted at any time. */
function watch(project: string): Map<string, string> {
  const tree = [...readTree(project)].filter(([path]) => !/^(_site|\.cache)\//.test(path));
  return new Map(existsSync(join(project, "HOSTILE_RAN")) ? [...tree, ["HOSTILE_RAN", "ran"]] : tree);
}

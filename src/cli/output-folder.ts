/** The folder that a build replaces: which ones it may, and how the new one takes the old one's place at once. */
import { existsSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { isAbandoned } from "./process-id.ts";
import { Refusal } from "./refusal.ts";

export interface OutputFolder {
  /** Absolute; need not exist. */
  readonly path: string;
  /** Where the new site is written first: beside it, since only a rename within one disk is atomic. */
  readonly stage: string;
}

/** Folders of the project that are written by hand. */
const SOURCES = ["src", "layouts", "tests", "node_modules", ".git", ".github", ".ci"];

/** What shows that somebody works in a folder; no site of ours has such a file at its root. */
const KEPT = [".git", ".hg", ".svn", ".env", "node_modules", "package.json"];

/** Every build writes these, and hardly anything else has all of them. */
const BUILT = ["index.html", "404.html", "assets"];

/** Throws a Refusal where building there could destroy something that no build made; `built` shows what one did make. */
export function openOutput(
  named: string,
  content: string,
  project: string,
  built: readonly string[] = BUILT,
): OutputFolder {
  const path = realPath(resolve(project, named));
  const refuse = (why: string): never => {
    throw new Refusal(`ARCHIVE_OUTPUT=${named} ${why}`);
  };
  for (const [kept, what] of [
    [content, "the content"],
    [project, "the project"],
    [homedir(), "your home folder"],
  ] as const) {
    const real = realPath(resolve(project, kept));
    if (path === real) refuse(`is ${what} itself; name a folder that a build may replace`);
    if (isWithin(real, path)) refuse(`holds ${what}; name a folder that a build may replace`);
  }
  if (isWithin(path, realPath(resolve(project, content)))) refuse("lies inside the content");
  const source = SOURCES.find(
    (name) => isWithin(path, join(realPath(project), name)) || path === join(realPath(project), name),
  );
  if (source) refuse(`lies in the project's own ${source}/`);
  refuseForeign(path, built, refuse);
  return { path, stage: join(dirname(path), `${stageName(path)}${process.pid}`) };
}

/** Puts the stage where the output stands. Afterwards one of the two is there whole, whatever fails. */
export function replaceOutput({ path, stage }: OutputFolder): void {
  const old = join(dirname(path), `${oldName(path)}${process.pid}`);
  const hadOld = existsSync(path);
  if (hadOld) renameSync(path, old);
  try {
    renameSync(stage, path);
  } catch (error) {
    if (hadOld) renameSync(old, path);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

export function discardStage({ stage }: OutputFolder): void {
  rmSync(stage, { recursive: true, force: true });
}

/** Clears what builds that were killed have left, and puts an output back that one had moved away. */
export function clearAbandoned({ path }: OutputFolder): void {
  const parent = dirname(path);
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    const [kind] = [stageName(path), oldName(path)].filter((start) => name.startsWith(start));
    if (kind === undefined || !isAbandoned(name.slice(kind.length))) continue;
    if (kind === oldName(path) && !existsSync(path)) renameSync(join(parent, name), path);
    else rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function refuseForeign(path: string, built: readonly string[], refuse: (why: string) => never): void {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) refuse("is a file, not a folder");
  const names = readdirSync(path);
  if (names.length === 0) return;
  const kept = names.find((name) => KEPT.includes(name));
  if (kept) refuse(`holds ${kept}, which no build wrote; name an empty folder or a new one`);
  if (!built.every((name) => names.includes(name)))
    refuse(
      "holds files, and does not look like a site that was built here; name an empty folder or a new one",
    );
}

const stageName = (path: string) => `.${basename(path)}.next-`;
const oldName = (path: string) => `.${basename(path)}.old-`;

/** With links resolved as far as the path exists. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), basename(path));
}

/** Both are absolute. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}

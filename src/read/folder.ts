/** The content folder to its files, and every entry that may not lie there as a problem. Nothing else of read/ touches the disk. */
import type { Stats } from "node:fs";
import { lstat, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { compare, type Problem, sortProblems } from "../archive/problem.ts";
import { showHidden } from "./characters.ts";
import { proposeStem } from "./file-name.ts";

export interface ContentFile {
  /** Below the content folder, with "/" on every system: `articles/2017/x.md`. */
  readonly path: string;
  /** As a contributor would type it: `content/articles/2017/x.md`. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface Folder {
  readonly files: ContentFile[];
  readonly problems: Problem[];
}

const RECORD_FOLDERS = new Set(["articles", "events", "pages"]);
const ROOT_FILES = new Set([
  "site.yaml",
  "tags.yaml",
  "people.yaml",
  "places.yaml",
  "organisations.yaml",
  "publishers.yaml",
]);
/** Written by other commands, or never published: known, and not read here. */
const PASSED_OVER = new Set(["drafts", "permalinks.lock", "link-health.json"]);
/** What systems and editors leave behind while people work; it can do no harm, and is not content. */
const LITTER = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.gitkeep|\..+\.sw[a-p]|\.#.+)$/;

const LARGEST_FILE = 1_000_000;
const DEEPEST_FOLDER = 8;

/** Sorted by path, whatever order the disk has. `shown` is how problems name the folder. */
export async function readFolder(root: string, shown = root.replaceAll("\\", "/")): Promise<Folder> {
  const name = shown.replace(/\/+$/, "") || shown;
  const kind = await stat(root).catch(() => undefined);
  if (!kind?.isDirectory()) {
    const message = kind ? "this is a file, and the content stands in a folder" : "there is no such folder";
    return {
      files: [],
      problems: [refusal(name, "no-content-folder", message, "see ARCHIVE_CONTENT in the README")],
    };
  }
  const folder: Folder = { files: [], problems: [] };
  await readEntries(root, name, "", folder);
  return {
    files: folder.files.sort((a, b) => compare(a.path, b.path)),
    problems: sortProblems(folder.problems),
  };
}

async function readEntries(root: string, shown: string, folderPath: string, into: Folder): Promise<void> {
  const names = await readdir(join(root, folderPath)).catch(() => undefined);
  if (names === undefined) {
    into.problems.push(unreadable(`${shown}/${folderPath}`));
    return;
  }
  for (const name of names.sort(compare)) {
    const path = folderPath === "" ? name : `${folderPath}/${name}`;
    if (LITTER.test(name) || PASSED_OVER.has(path)) continue;
    const file = `${shown}/${path}`;
    const entry = await lstat(join(root, path)).catch(() => undefined);
    const problem = entry === undefined ? unreadable(file) : findEntryProblem(path, file, entry);
    if (problem) into.problems.push(problem);
    else if (entry?.isDirectory()) await readEntries(root, shown, path, into);
    else await readInto(into, join(root, path), path, file);
  }
}

async function readInto(into: Folder, location: string, path: string, file: string): Promise<void> {
  const bytes = await readFile(location).catch(() => undefined);
  if (bytes === undefined) into.problems.push(unreadable(file));
  else into.files.push({ path, file, bytes });
}

function findEntryProblem(path: string, file: string, entry: Stats): Problem | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const refuse = (kind: string, message: string, hint: string) => refusal(file, kind, message, hint);
  if (entry.isSymbolicLink()) {
    return refuse(
      "symbolic-link",
      "this is a symbolic link, which could lead anywhere",
      "put the file itself here",
    );
  }
  if (name.startsWith(".")) {
    return refuse(
      "dot-file",
      `the name ${shownName(name)} starts with a dot, which hides it`,
      "rename or delete it",
    );
  }
  if (!entry.isDirectory() && !entry.isFile()) {
    return refuse("not-a-file", "this is neither a file nor a folder", "delete it");
  }
  const misplaced = path.includes("/") ? findMisplaced(path, name, entry) : findUnknownAtRoot(name, entry);
  if (misplaced) return refuse(...misplaced);
  if (entry.size > LARGEST_FILE && entry.isFile()) {
    const size = `${(entry.size / 1_000_000).toFixed(1)} MB`;
    return refuse(
      "too-large",
      `the file has ${size}, and 1 MB is the limit`,
      "a record is a text of a few paragraphs",
    );
  }
  return undefined;
}

type Refusal = [kind: string, message: string, hint: string];

function findUnknownAtRoot(name: string, entry: Stats): Refusal | undefined {
  if (entry.isDirectory() ? RECORD_FOLDERS.has(name) : ROOT_FILES.has(name)) return undefined;
  const nearest = [...ROOT_FILES, ...RECORD_FOLDERS].find(
    (known) => known.replace(/\.yaml$/, "") === name.toLowerCase().replace(/\.(?:ya?ml|json)$/, ""),
  );
  const hint = nearest
    ? `the name that is read is ${nearest}`
    : /\.md$/i.test(name)
      ? "records stand in articles/<year>/"
      : "delete it, or move it out of this folder";
  return ["unknown-entry", `${shownName(name)} is nothing that belongs into this folder`, hint];
}

function findMisplaced(path: string, name: string, entry: Stats): Refusal | undefined {
  const [top = ""] = path.split("/");
  if (entry.isDirectory()) {
    if (top !== "articles")
      return ["unknown-entry", `${top}/ has no folders in it`, `move its files into ${top}/`];
    if (/\.md$/i.test(name))
      return ["unknown-entry", "this is a folder with the name of a record", "rename the folder"];
    if (path.split("/").length <= DEEPEST_FOLDER) return undefined;
    return [
      "too-deep",
      `folders stand more than ${DEEPEST_FOLDER} deep`,
      "records stand in articles/<year>/",
    ];
  }
  if (name.endsWith(".md")) return undefined;
  const stem = name.replace(/\.[^.]*$/, "");
  const rename =
    /\.(?:md|markdown|mdown|mkd|txt)$/i.test(name) && `rename it: ${proposeStem(stem) ?? "<id>"}.md`;
  const message = `${shownName(name)} does not end with ".md", and nothing else may lie in ${top}/`;
  return ["not-a-record", message, rename || "delete it, or move it out of this folder"];
}

function refusal(file: string, kind: string, message: string, hint: string): Problem {
  return { kind, file, line: 1, column: 1, message, hint, severity: "error" };
}

function unreadable(file: string): Problem {
  return refusal(file, "unreadable", "this cannot be read", "check its name and who may read it");
}

function shownName(name: string): string {
  return `"${showHidden(name)}"`;
}

/** The content folder to its files, and every entry that may not lie there as a problem. Nothing else of read/ touches the disk. */
import type { Stats } from "node:fs";
import { lstat, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { compare, type Problem, sortProblems, type Told } from "../archive/problem.ts";
import { REGISTER_FILE } from "../register/lines.ts";
import { showHidden } from "./characters.ts";
import { proposeStem } from "./file-name.ts";
import { LINK_HEALTH_FILE } from "./link-health.ts";
import { tell } from "./messages/index.ts";

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

const FOLDERS = new Set(["articles", "events", "pages", "words"]);
const ROOT_FILES = new Set([
  "site.yaml",
  "tags.yaml",
  "people.yaml",
  "places.yaml",
  "organisations.yaml",
  "publishers.yaml",
  "search.yaml",
  REGISTER_FILE,
  LINK_HEALTH_FILE,
]);
/** Written by commands: one line an address, of a whole archive. */
const LONG_FILES = new Set([REGISTER_FILE, LINK_HEALTH_FILE]);
/** Never published: known, and not read here. */
const PASSED_OVER = new Set(["drafts"]);
/** What systems and editors leave behind while people work; it can do no harm, and is not content. */
const LITTER = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.gitkeep|\..+\.sw[a-p]|\.#.+)$/;

/** Whether a file at the path, below the content folder, is neither read nor a mistake. */
export function isPassedOver(path: string): boolean {
  const names = path.split("/");
  return names.some(
    (name, index) => LITTER.test(name) || PASSED_OVER.has(names.slice(0, index + 1).join("/")),
  );
}

const LARGEST_FILE = 1_000_000;
const DEEPEST_FOLDER = 8;

/** Sorted by path, whatever order the disk has. `shown` is how problems name the folder. */
export async function readFolder(root: string, shown = root.replaceAll("\\", "/")): Promise<Folder> {
  const name = shown.replace(/\/+$/, "") || shown;
  const kind = await stat(root).catch(() => undefined);
  if (!kind?.isDirectory()) {
    const message = tell((words) => (kind ? words.notAFolder : words.noFolder));
    const hint = tell((words) => words.seeContentVariable);
    return {
      files: [],
      problems: [refusal(name, "no-content-folder", message, hint)],
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
  const names = await listNames(join(root, folderPath));
  if (names === undefined) {
    into.problems.push(unreadable(`${shown}/${folderPath}`));
    return;
  }
  for (const name of names.sort(compare)) {
    const path = folderPath === "" ? name : `${folderPath}/${name}`;
    if (isPassedOver(path)) continue;
    const file = `${shown}/${path}`;
    const entry = await lstat(join(root, path)).catch(() => undefined);
    const problem = entry === undefined ? unreadable(file) : findEntryProblem(path, file, entry);
    if (problem) into.problems.push(problem);
    else if (entry?.isDirectory()) await readEntries(root, shown, path, into);
    else await readInto(into, join(root, path), path, file);
  }
}

/** Undefined where the folder cannot be read, or is gone afterwards: what was listed may then be a part of it. */
async function listNames(folder: string): Promise<string[] | undefined> {
  try {
    const names = await readdir(folder);
    await stat(folder);
    return names;
  } catch {
    return undefined;
  }
}

async function readInto(into: Folder, location: string, path: string, file: string): Promise<void> {
  const bytes = await readFile(location).catch(() => undefined);
  if (bytes === undefined) into.problems.push(unreadable(file));
  else into.files.push({ path, file, bytes });
}

function findEntryProblem(path: string, file: string, entry: Stats): Problem | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const fault = findEntryFault(path, name, entry);
  return fault && refusal(file, ...fault);
}

type Fault = [kind: string, message: Told, hint: Told];

function findEntryFault(path: string, name: string, entry: Stats): Fault | undefined {
  if (entry.isSymbolicLink()) {
    return ["symbolic-link", tell((words) => words.symbolicLink), tell((words) => words.putFileItself)];
  }
  if (name.startsWith(".")) {
    const shown = shownName(name);
    return ["dot-file", tell((words) => words.dotFile(shown)), tell((words) => words.renameOrDelete)];
  }
  if (!entry.isDirectory() && !entry.isFile()) {
    return ["not-a-file", tell((words) => words.neitherFileNorFolder), tell((words) => words.deleteIt)];
  }
  const misplaced = path.includes("/") ? findMisplaced(path, name, entry) : findUnknownAtRoot(name, entry);
  if (misplaced) return misplaced;
  if (entry.size > LARGEST_FILE && entry.isFile() && !LONG_FILES.has(path)) {
    const megabytes = (entry.size / 1_000_000).toFixed(1);
    return [
      "too-large",
      tell((words) => words.fileTooLarge(megabytes)),
      tell((words) => words.recordIsShort),
    ];
  }
  return undefined;
}

function findUnknownAtRoot(name: string, entry: Stats): Fault | undefined {
  if (entry.isDirectory() ? FOLDERS.has(name) : ROOT_FILES.has(name)) return undefined;
  const nearest = [...ROOT_FILES, ...FOLDERS].find(
    (known) => known.replace(/\.yaml$/, "") === name.toLowerCase().replace(/\.(?:ya?ml|json)$/, ""),
  );
  const message = tell((words) => words.unknownAtRoot(shownName(name)));
  const hint = tell((words) =>
    nearest ? words.nameThatIsRead(nearest) : /\.md$/i.test(name) ? words.recordsStandIn : words.deleteOrMove,
  );
  return ["unknown-entry", message, hint];
}

function findMisplaced(path: string, name: string, entry: Stats): Fault | undefined {
  const [top = ""] = path.split("/");
  if (entry.isDirectory()) return findMisplacedFolder(path, name, top);
  if (top === "words") return findUnknownWords(name);
  if (name.endsWith(".md")) return undefined;
  const isText = /\.(?:md|markdown|mdown|mkd|txt)$/i.test(name);
  const renamed = `${proposeStem(name.replace(/\.[^.]*$/, "")) ?? "<id>"}.md`;
  return [
    "not-a-record",
    tell((words) => words.notMarkdown(shownName(name), top)),
    tell((words) => (isText ? words.renameIt(renamed) : words.deleteOrMove)),
  ];
}

function findUnknownWords(name: string): Fault | undefined {
  if (/^[a-z]{2,3}\.yaml$/.test(name)) return undefined;
  const code = /^([a-z]{2,3})\.(?:ya?ml|json)$/i.exec(name)?.[1]?.toLowerCase();
  const message = tell((words) => words.notAWordsFile(shownName(name)));
  const hint = tell((words) => (code ? words.renameIt(`${code}.yaml`) : words.deleteOrMove));
  return ["unknown-entry", message, hint];
}

function findMisplacedFolder(path: string, name: string, top: string): Fault | undefined {
  if (top !== "articles") {
    const hint = tell((words) => words.moveFilesInto(top));
    return ["unknown-entry", tell((words) => words.noFoldersWithin(top)), hint];
  }
  if (/\.md$/i.test(name)) {
    const hint = tell((words) => words.renameFolder);
    return ["unknown-entry", tell((words) => words.folderNamedAsRecord), hint];
  }
  if (path.split("/").length <= DEEPEST_FOLDER) return undefined;
  const hint = tell((words) => words.recordsStandIn);
  return ["too-deep", tell((words) => words.foldersTooDeep(DEEPEST_FOLDER)), hint];
}

function refusal(file: string, kind: string, message: Told, hint: Told): Problem {
  return { kind, file, line: 1, column: 1, message, hint, severity: "error" };
}

function unreadable(file: string): Problem {
  const hint = tell((words) => words.checkNameAndRights);
  return refusal(
    file,
    "unreadable",
    tell((words) => words.unreadable),
    hint,
  );
}

function shownName(name: string): string {
  return `"${showHidden(name)}"`;
}

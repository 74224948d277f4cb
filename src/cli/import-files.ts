/** What an import reads beside the archive, and what it writes: each file whole, none over another. */
import { readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { compare } from "../archive/problem.ts";
import { type ExistingDraft, readExistingDraft } from "../import/existing-draft.ts";
import type { NewFile } from "../import/new-files.ts";
import type { PlannedRow } from "../import/plan.ts";
import { quote } from "../read/quote.ts";
import { Refusal } from "./refusal.ts";
import { writeWholeFile } from "./whole-file.ts";

/** Bytes; what is larger is no list of reports. */
export const LARGEST_IMPORT = 200_000_000;

/** A text says why a file that is there cannot be an export. */
export async function readImportFile(file: string): Promise<Uint8Array | string> {
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) throw new Refusal(`there is no file ${quote(file)}`);
  if (!found.isFile()) throw new Refusal(`${quote(file)} is no file`);
  if (found.size > LARGEST_IMPORT)
    return `the file has ${Math.ceil(found.size / 1_000_000)} MB, and 200 MB is the limit: part it into several`;
  if (found.size === 0) return "the file is empty";
  return readFile(file).catch(() => {
    throw new Refusal(`${quote(file)} cannot be read: check who may read it`);
  });
}

/** Those of records; translations wait beside them. Absent where nobody has drafted yet. */
export async function readDrafts(content: string): Promise<ExistingDraft[]> {
  const names = await readdir(join(content, "drafts")).catch(() => []);
  const records = names.filter((name) => /^[^.]+\.md$/.test(name)).sort(compare);
  return Promise.all(
    records.map(async (name) =>
      readExistingDraft(
        `${content.replaceAll("\\", "/")}/drafts/${name}`,
        await readFile(join(content, "drafts", name), "utf8").catch(() => ""),
      ),
    ),
  );
}

/** How many files of how many rows are at work at once: a disk is asked to keep each before the next. */
const AT_ONCE = 16;

/** Row by row, the files of each in their order. Answers the paths that were taken meanwhile, which stay as they are. */
export async function writePlan(content: string, plan: readonly PlannedRow[]): Promise<string[]> {
  await sweep(content);
  const rows = plan.filter(({ files }) => files.length > 0).values();
  const taken: string[] = [];
  const work = async () => {
    for (const { files } of rows) taken.push(...(await writeAll(content, files)));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return taken.sort(compare);
}

async function writeAll(content: string, files: readonly NewFile[]): Promise<string[]> {
  const taken: string[] = [];
  for (const { path, text } of files) {
    if (!(await writeWholeFile(join(content, path), text))) taken.push(path);
  }
  return taken;
}

/** Beginnings of files that a run left which was stopped; nothing reads them. */
async function sweep(content: string): Promise<void> {
  const names = await readdir(content, { recursive: true }).catch(() => []);
  const left = names.filter((name) => {
    const pid = /(?:^|[/\\])\.#[^/\\]+\.md\.(\d+)$/.exec(name)?.[1];
    return pid !== undefined && !isRunning(Number(pid));
  });
  for (const name of left) await rm(join(content, name), { force: true });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

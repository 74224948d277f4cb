/** Whole builds by the real command, in folders of their own that go away with the run. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { inject } from "vitest";

export const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

/** Milliseconds; a whole build of the real content takes a tenth of it on a slow machine. */
const PATIENCE = 120_000;

export interface BuildOptions {
  readonly content: string;
  /** A new folder where it is absent. */
  readonly output?: string;
  /** Added to the environment; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Where the command runs; a copy of the project, where code is changed. */
  readonly project?: string;
  readonly timeout?: number;
}

export interface BuildResult {
  /** Null where it was killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly output: string;
}

/** As `npm run build` does it. */
export async function buildSite({ content, output, ...options }: BuildOptions): Promise<BuildResult> {
  const site = output ?? join(makeFolder(), "site");
  const env = { ARCHIVE_CONTENT: content, ARCHIVE_OUTPUT: site, ...options.env };
  return { ...(await runCommand(["build"], { ...options, env })), output: site };
}

/** Runs a command of package.json and waits for its end; kills it and all that it began after `timeout`. */
export async function runCommand(
  args: readonly string[],
  { env = {}, project = PROJECT, timeout = PATIENCE }: Omit<BuildOptions, "content" | "output">,
): Promise<Omit<BuildResult, "output">> {
  const child = spawn(process.execPath, ["src/run.mjs", ...args], {
    cwd: project,
    env: commandEnvironment(env),
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const killer = setTimeout(() => killGroup(child.pid), timeout);
  const [stdout, stderr, code] = await Promise.all([
    readAll(child.stdout),
    readAll(child.stderr),
    new Promise<number | null>((resolve, reject) => {
      child.once("close", resolve);
      child.once("error", reject);
    }),
  ]);
  clearTimeout(killer);
  return { code, stdout, stderr };
}

/** The environment of this process without what would change a build, and with `changes`. */
export function commandEnvironment(changes: Readonly<Record<string, string | undefined>>): NodeJS.ProcessEnv {
  const { SITE_URL, SOURCE_DATE_EPOCH, PORT, DEBUG, NODE_OPTIONS, ...kept } = process.env;
  return { SOURCE_DATE_EPOCH: "1750000000", ...kept, ...changes };
}

/** Ends a detached child and its children; they may be gone already. */
export function killGroup(pid: number | undefined, signal: NodeJS.Signals = "SIGKILL"): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // Gone.
  }
}

/** A content folder with a minimal site.yaml, that `files` (path below it to text) add to or replace. */
export function makeContent(files: Readonly<Record<string, string>>): string {
  const content = join(makeFolder(), "content");
  writeFiles(content, { "site.yaml": SITE_YAML, ...files });
  return content;
}

/** In the order of `files`, so that a test can choose in which order a disk learns of them. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The project with its own src/, layouts/ and .cache/, so that a test may change code. The cache begins empty, or with the project's fonts. The caller deletes a folder of its own. */
export function copyProject(cache: "empty" | "fonts" = "fonts", copy: string = makeFolder()): string {
  const fonts = join(".cache", "fonts");
  if (cache === "fonts" && existsSync(join(PROJECT, fonts)))
    cpSync(join(PROJECT, fonts), join(copy, fonts), { recursive: true });
  for (const name of [".eleventy.ts", "package.json", "tsconfig.json", "src", "layouts"])
    cpSync(join(PROJECT, name), join(copy, name), { recursive: true });
  symlinkSync(join(PROJECT, "node_modules"), join(copy, "node_modules"), "dir");
  return copy;
}

/** An empty folder that is deleted when all tests have run: ext4 is slow for minutes to take new files where many were deleted. */
export function makeFolder(): string {
  return mkdtempSync(join(inject("scratch"), "folder-"));
}

/** Path below the folder, with "/" on every system, to the file's SHA-256; sorted by path. */
export function readTree(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((file) => relative(folder, join(file.parentPath, file.name))).sort();
  return new Map(paths.map((path) => [path.split(sep).join("/"), hashFile(join(folder, path))]));
}

function hashFile(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

async function readAll(stream: NodeJS.ReadableStream): Promise<string> {
  let text = "";
  for await (const chunk of stream.setEncoding("utf8")) text += chunk;
  return text;
}

export const SITE_YAML = `languages: [en, ur]
title: { en: Harbour Archive, ur: بندرگاہ آرکائیو }
subject: { en: Reports about the harbour, ur: بندرگاہ کی خبریں }
description: { en: What was reported about the harbour., ur: بندرگاہ کے بارے میں خبریں۔ }
url: https://archive.example
`;

/** As SITE_YAML, without what takes longest to make. */
export const QUICK_SITE_YAML = `${SITE_YAML}cards: "false"\nadmin: "false"\n`;

/** A record that is complete; `changes` replaces whole lines of front matter by their key. */
export function articleText(changes: Readonly<Record<string, string>> = {}): string {
  const fields = {
    title: "Ferry runs again",
    date: "2017-12-24",
    summary: "The ferry runs again.",
    source: "{ publisher: Harbour News, url: https://news.example/ferry }",
    tags: "[ferry]",
    ...changes,
  };
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join("\n")}\n---\n\nThe ferry runs again, the paper writes.\n`;
}

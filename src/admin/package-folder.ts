/** The npm package of Sveltia CMS to the folder that the editor's page loads it from: nothing of it comes from elsewhere. */
import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compare } from "../archive/problem.ts";
import { hashOf, keepUsed } from "../assets/cache.ts";
import { EDITOR_FILES } from "../views/urls.ts";
import { mendScript } from "./package-script.ts";

export interface EditorFolder {
  /** To be copied to `path`. */
  readonly folder: string;
  /** Below the site's root, without slashes at its ends; its name holds the hash of all that it is made from. */
  readonly path: string;
  /** Site path of the script that starts the editor. */
  readonly script: string;
}

type Files = ReadonlyMap<string, Uint8Array>;

/** What the folder is made by, besides the package; each is part of the folder's name. */
const SOURCES = ["../../layouts/assets/editor.js", "./package-script.ts", "./package-folder.ts"].map((file) =>
  fileURLToPath(new URL(file, import.meta.url)),
);
const PACKAGE = dirname(dirname(createRequire(import.meta.url).resolve("@sveltia/cms")));

/**
 * The package's own build for bundlers, which holds its fonts. What it needs for pictures, maps, formatted text and
 * fields of others' making is left out: it would load that only for a field that no form here has.
 */
const WANTED =
  /^npm\/(index\.js|chunks\/react-(?!dom).*\.js|assets\/.*\.(woff2|LICENSE\.txt))$|^locales\/.*\.json$|^LICENSE/;
const INDEX = "npm/index.js";

/** Builds with different versions of the package may share one cache. */
const KEPT_FOLDERS = 3;

/**
 * Made once and kept, since it takes longer than all else that a small build does; the same package gives the same
 * bytes and the same path. Throws where the package is not as it was when this was written.
 */
export async function makeEditorFolder(cacheFolder: string): Promise<EditorFolder> {
  const sources = await Promise.all(
    [...SOURCES, join(PACKAGE, "package.json")].map((file) => readFile(file)),
  );
  const hash = hashOf(...sources).slice(0, 10);
  const parent = join(cacheFolder, "editor");
  const folder = join(parent, hash);
  if (!(await isFolder(folder))) await layOut(await readFiles(sources[0]), folder, parent);
  await keepUsed(folder, KEPT_FOLDERS);
  const path = `${EDITOR_FILES.slice(1)}${hash}`;
  return { folder, path, script: `/${path}/editor.js` };
}

async function readFiles(starter = new Uint8Array()): Promise<Files> {
  const names = (await readdir(PACKAGE, { recursive: true }))
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => WANTED.test(name))
    .sort(compare);
  const files = new Map<string, Uint8Array>([["editor.js", starter]]);
  for (const name of names) files.set(name, await readFile(join(PACKAGE, name)));
  const script = new TextDecoder().decode(files.get(INDEX));
  return files.set(INDEX, Buffer.from(mendScript(script, names)));
}

/** Beside its place, and then into it whole: a folder that is there is complete. */
async function layOut(files: Files, folder: string, parent: string): Promise<void> {
  const unfinished = join(parent, `${randomUUID()}.tmp`);
  for (const [name, bytes] of files) {
    await mkdir(dirname(join(unfinished, name)), { recursive: true });
    await writeFile(join(unfinished, name), bytes);
  }
  try {
    await rename(unfinished, folder);
  } catch (error) {
    // Another build was faster.
    await rm(unfinished, { recursive: true, force: true });
    if (!(await isFolder(folder))) throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}

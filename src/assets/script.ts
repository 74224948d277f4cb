/** The search page's script: its TypeScript sources → one small file that a browser loads as it is. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, version } from "esbuild";
import { compare } from "../archive/problem.ts";
import { hashOf, readOrMake } from "./cache.ts";

const FOLDER = fileURLToPath(new URL("../search/", import.meta.url));
const ENTRY = "client/main.ts";

/** Browsers of mid-2023, as for the stylesheet: all of them have the language of 2022. */
const OPTIONS = {
  entryPoints: [ENTRY],
  bundle: true,
  format: "esm",
  target: "es2022",
  minify: true,
  charset: "utf8",
  legalComments: "none",
  write: false,
  logLevel: "silent",
} as const satisfies BuildOptions;

/** The same sources give the same bytes, wherever they lie. Throws where they do not bundle. */
export async function bundleSearchScript(cacheFolder: string, sourceFolder = FOLDER): Promise<Buffer> {
  const key = hashOf(version, JSON.stringify(OPTIONS), ...(await readSources(sourceFolder)));
  return readOrMake(join(cacheFolder, "scripts", `search-${key.slice(0, 32)}`), async () => {
    const { outputFiles } = await build({ ...OPTIONS, absWorkingDir: sourceFolder });
    const [script] = outputFiles;
    if (script === undefined) throw new Error("the search script was not bundled");
    return script.contents;
  });
}

/** Name and text of every module that the script may be made of. */
async function readSources(folder: string): Promise<string[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".ts"));
  const sorted = names.map((name) => name.replaceAll("\\", "/")).sort(compare);
  const texts = await Promise.all(sorted.map((name) => readFile(join(folder, name), "utf8")));
  return sorted.flatMap((name, index) => [name, texts[index] ?? ""]);
}

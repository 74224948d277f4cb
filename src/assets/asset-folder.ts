/** Makes the folder that is copied to `/assets/`: fonts cut to the archive's text, stylesheets, the script of search, the icon. */
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Language } from "../archive/language.ts";
import { assetUrl } from "../views/urls.ts";
import type { Assets, Wordmark } from "./assets.ts";
import { hashOf, keepNewest, keepUsed, writeWhole } from "./cache.ts";
import { cutFace, FACES, type Face, readLicence } from "./faces.ts";
import { bundleSearchScript } from "./script.ts";
import { PAGE_STYLES, type PageStyle, readPageStyle, readStyleSources } from "./style-sources.ts";
import { renderStylesheet } from "./stylesheet.ts";
import { drawWordmark } from "./wordmark.ts";

export interface AssetOptions {
  /** Where fonts and whole folders are kept between builds; may be emptied at any time. */
  readonly cacheFolder: string;
  /** The page languages: those that are not in Latin script get a wordmark. */
  readonly languages: readonly Pick<Language, "code" | "name">[];
  /** Holds the stylesheet's parts and `icon.svg`. */
  readonly sourceFolder?: string;
}

type Files = ReadonlyMap<string, Uint8Array>;

const SOURCE_FOLDER = fileURLToPath(new URL("../../layouts/assets/", import.meta.url));

/** Folders are small; several builds with different texts may share one cache. */
const KEPT_FOLDERS = 8;
const KEPT_FONTS = 48;

/**
 * `texts` is all that the site prints, in any order and any pieces: fonts get the characters in it. The same texts,
 * sources and languages give the same bytes and the same addresses. Throws where the stylesheet has problems.
 */
export async function makeAssets(texts: Iterable<string>, options: AssetOptions): Promise<Assets> {
  const { cacheFolder, languages, sourceFolder = SOURCE_FOLDER } = options;
  const characters = uniqueCharacters(texts);
  const files = new Map<string, Uint8Array>();
  const add = (name: string, extension: string, bytes: Uint8Array): string => {
    const file = `${name}.${hashOf(bytes).slice(0, 10)}.${extension}`;
    files.set(file, bytes);
    return file;
  };

  const cut = async (face: Face) => add(face.name, "woff2", await cutFace(face, characters, cacheFolder));

  const latin = await cut(FACES.latin);
  const latinExtended = await cut(FACES.latinExtended);
  const nastaliq = await cut(FACES.nastaliq);
  for (const face of [FACES.latin, FACES.nastaliq]) {
    files.set(`${face.name}.OFL.txt`, await readLicence(face));
  }
  const css = renderStylesheet(await readStyleSources(sourceFolder), {
    [`fonts/${FACES.latin.name}.woff2`]: latin,
    [`fonts/${FACES.latinExtended.name}.woff2`]: latinExtended,
    [`fonts/${FACES.nastaliq.name}.woff2`]: nastaliq,
  });
  const stylesheet = add("site", "css", Buffer.from(css));
  const pageStyles: [PageStyle, string][] = [];
  for (const name of PAGE_STYLES) {
    const style = renderStylesheet([await readPageStyle(sourceFolder, name)], {});
    pageStyles.push([name, assetUrl(add(name, "css", Buffer.from(style)))]);
  }
  const searchScript = add("search", "js", await bundleSearchScript(cacheFolder));
  const icon = add("icon", "svg", await readFile(join(sourceFolder, "icon.svg")));

  return {
    stylesheet: assetUrl(stylesheet),
    fonts: { latin: assetUrl(latin), nastaliq: assetUrl(nastaliq) },
    icon: assetUrl(icon),
    pageStyles: Object.fromEntries(pageStyles) as Assets["pageStyles"],
    searchScript: assetUrl(searchScript),
    wordmarks: await drawWordmarks(languages, cacheFolder),
    folder: await layOut(files, cacheFolder),
  };
}

function uniqueCharacters(texts: Iterable<string>): ReadonlySet<string> {
  const characters = new Set<string>();
  for (const text of texts) for (const character of text) characters.add(character);
  return characters;
}

async function drawWordmarks(
  languages: AssetOptions["languages"],
  cacheFolder: string,
): Promise<Record<string, Wordmark>> {
  const wordmarks: Record<string, Wordmark> = {};
  for (const language of languages) {
    const wordmark = await drawWordmark(language, cacheFolder);
    if (wordmark !== undefined) wordmarks[language.code] = wordmark;
  }
  return wordmarks;
}

/**
 * Makes the folder of exactly these files, named by them all, and returns its path. A file is written only where it
 * is missing or differs, and never in place: another build may be copying the folder.
 */
async function layOut(files: Files, cacheFolder: string): Promise<string> {
  const parent = join(cacheFolder, "assets");
  const folder = join(parent, hashOf(...[...files].flat()).slice(0, 16));
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of files) {
    const kept = await readFile(join(folder, name)).catch(() => undefined);
    if (!kept?.equals(bytes)) await writeWhole(join(folder, name), bytes, parent);
  }
  for (const name of await readdir(folder)) {
    if (!files.has(name)) await rm(join(folder, name), { recursive: true, force: true });
  }
  await keepUsed(folder, KEPT_FOLDERS);
  await keepNewest(join(cacheFolder, "fonts"), KEPT_FONTS);
  await keepNewest(join(cacheFolder, "scripts"), KEPT_FOLDERS);
  return folder;
}

/** The stylesheet's parts, in the order in which they are joined. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { compare } from "../archive/problem.ts";

export interface StyleSource {
  /** As a person would type it; problems are reported under it. */
  readonly file: string;
  readonly css: string;
}

/** Within a layer the later file decides. */
const PARTS = [
  "fonts",
  "reset",
  "tokens",
  "base",
  "masthead",
  "strip",
  "page",
  "frame-wide",
  "marks",
  "entry",
  "card",
  "lists",
  "parts-wide",
  "record",
  "time",
  "dossier",
  "shades",
  "index",
  "home",
  "pages-wide",
  "script",
  "print",
];

/** Stylesheets that few pages need: they link them after the common one, which orders the layers. */
export const PAGE_STYLES = ["search", "map", "coverage", "heat"] as const;
export type PageStyle = (typeof PAGE_STYLES)[number];

/** How sources are called in messages, wherever the folder is. */
const SHOWN_FOLDER = "layouts/assets";

/** Throws where the folder has a stylesheet that is not listed above: it would be missing on every page. */
export async function readStyleSources(folder: string): Promise<StyleSource[]> {
  const present = (await readdir(folder)).filter((name) => name.endsWith(".css")).sort(compare);
  const stray = present.filter((name) => ![...PARTS, ...PAGE_STYLES].includes(name.slice(0, -".css".length)));
  if (stray.length > 0) {
    throw new Error(`${stray.join(", ")} in ${SHOWN_FOLDER} has no place yet in src/assets/style-sources.ts`);
  }
  return Promise.all(PARTS.map((name) => readPart(folder, name)));
}

export async function readPageStyle(folder: string, name: PageStyle): Promise<StyleSource> {
  return readPart(folder, name);
}

async function readPart(folder: string, name: string): Promise<StyleSource> {
  return {
    file: `${SHOWN_FOLDER}/${name}.css`,
    css: await readFile(join(folder, `${name}.css`), "utf8"),
  };
}

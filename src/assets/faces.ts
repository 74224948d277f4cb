/** The font files of the site: what each is cut from, and what stays in it. `layouts/assets/fonts.css` names them. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { hashOf, readOrMake } from "./cache.ts";
import { collectCharacters, LATIN, LATIN_EXTENDED, type Repertoire, URDU } from "./characters.ts";

export interface Face {
  readonly name: string;
  readonly package: string;
  /** The file inside the package. */
  readonly file: string;
  readonly repertoire: Repertoire;
  /** Layout features that stay; all of them where absent. */
  readonly features?: readonly string[];
  readonly axes?: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
}

const SOURCE_SERIF = {
  package: "@fontsource-variable/source-serif-4",
  axes: { wght: { min: 400, max: 700 } },
};

export const FACES = {
  /**
   * Its figures are lining and of one width without any feature. Google's cut of the family has no old-style ones,
   * and proportional ones would cost 2 KB.
   */
  latin: {
    ...SOURCE_SERIF,
    name: "source-serif",
    file: "files/source-serif-4-latin-wght-normal.woff2",
    repertoire: LATIN,
    features: ["kern", "liga"],
  },
  latinExtended: {
    ...SOURCE_SERIF,
    name: "source-serif-ext",
    file: "files/source-serif-4-latin-ext-wght-normal.woff2",
    repertoire: LATIN_EXTENDED,
  },
  nastaliq: {
    name: "nastaliq",
    package: "@fontsource/noto-nastaliq-urdu",
    file: "files/noto-nastaliq-urdu-arabic-400-normal.woff2",
    repertoire: URDU,
  },
} as const satisfies Record<string, Face>;

/** Bump it when the way a face is cut changes in a way that the key below does not see. */
const RECIPE = "1";

/** `name` table ids that stay beside the usual ones: the licence and where it stands (OFL 1.1, clause 2). */
const LICENCE_NAMES = [13, 14];

const require = createRequire(import.meta.url);

/** The face as WOFF2, with the characters of `texts` that are in its blocks; from the cache where it is there. */
export async function cutFace(face: Face, texts: Iterable<string>, cacheFolder: string): Promise<Buffer> {
  const font = await readFace(face);
  const characters = collectCharacters(texts, face.repertoire);
  const options = {
    targetFormat: "woff2",
    preserveNameIds: LICENCE_NAMES,
    ...(face.features && { keepFeatures: [...face.features] }),
    ...(face.axes && { variationAxes: { ...face.axes } }),
  } as const;
  const key = hashOf(RECIPE, await hashCutter(), font, characters, JSON.stringify(options));
  return readOrMake(join(cacheFolder, "fonts", `${face.name}-${key.slice(0, 32)}`), async () => {
    const { default: subsetFont } = await import("subset-font");
    return subsetFont(font, characters, options);
  });
}

/** The whole font that a face is cut from, as WOFF2. */
export async function readFace(face: Face): Promise<Buffer> {
  return readFile(join(packageFolder(face.package), face.file));
}

/** The licence that goes with every copy of the face. */
export async function readLicence(face: Face): Promise<Buffer> {
  return readFile(join(packageFolder(face.package), "LICENSE"));
}

/** Changes with the version of the tool, so that an upgrade never meets what the old one made. */
export async function hashCutter(): Promise<string> {
  return hashOf(await readFile(require.resolve("harfbuzzjs/dist/harfbuzz-subset.wasm")));
}

function packageFolder(name: string): string {
  return dirname(require.resolve(`${name}/package.json`));
}

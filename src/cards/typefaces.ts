/** The site's fonts, opened to be measured and drawn: text → glyphs, shaped by HarfBuzz. The machine's fonts play no part. */
import { join } from "node:path";
import { hashOf, readOrMake } from "../assets/cache.ts";
import { FACES, type Face, hashCutter, readFace } from "../assets/faces.ts";
import type { Text } from "../views/text.ts";
import { type Direction, orderRuns, type Run, resolveLevels } from "./bidi.ts";
import { type Glyph, type HarfBuzz, makeShaper, type OpenFont, type Shaped } from "./glyph-run.ts";

export type Weight = 400 | 600 | 700;

export interface Typefaces {
  /** `text` without what no face has; undefined where that would take letters or figures away. */
  readonly legible: (text: string) => string | undefined;
  /** One line, which is a paragraph of its own. */
  readonly shape: (text: Text, weight: Weight) => Shaped;
}

/** Bump it when the way a font is unpacked changes. */
const RECIPE = "1";

type FaceName = keyof typeof FACES;

/** The first that has a character sets it. */
const ORDER: Readonly<Record<Direction, readonly FaceName[]>> = {
  ltr: ["latin", "latinExtended", "nastaliq"],
  rtl: ["nastaliq", "latin", "latinExtended"],
};

/** Latin letters look larger than Nastaliq ones of one size. */
const LATIN_IN_NASTALIQ = 0.8;

interface OpenFace {
  readonly covers: (character: string) => boolean;
  /** One unit of the font's, in ems. */
  readonly unit: number;
  /** Nastaliq has one weight: the same font for all. */
  readonly fonts: Readonly<Record<Weight, OpenFont>>;
}

/** Unpacked fonts are kept in `cacheFolder`. */
export async function openTypefaces(cacheFolder: string): Promise<Typefaces> {
  const harfbuzz = await import("harfbuzzjs");
  const faces: Faces = {
    latin: openFace(harfbuzz, await readWhole(FACES.latin, cacheFolder)),
    latinExtended: openFace(harfbuzz, await readWhole(FACES.latinExtended, cacheFolder)),
    nastaliq: openFace(harfbuzz, await readWhole(FACES.nastaliq, cacheFolder)),
  };
  const shape = makeShaper(harfbuzz);
  const isKnown = (character: string) => ORDER.ltr.some((name) => faces[name].covers(character));
  return {
    legible: (text) => keepLegible(text, isKnown),
    shape: ({ text, lang, dir }, weight) => {
      const characters = [...text];
      const runs = orderRuns(characters, resolveLevels(characters, dir));
      const pieces = runs.flatMap((run) => splitByFace(run, ORDER[dir], faces));
      return joinPieces(
        pieces.map((piece) => {
          const size = dir === "rtl" && piece.face !== "nastaliq" ? LATIN_IN_NASTALIQ : 1;
          const face = faces[piece.face];
          return shape(face.fonts[weight], { ...piece, ...(lang && { lang }) }, face.unit * size);
        }),
      );
    },
  };
}

type Faces = Readonly<Record<FaceName, OpenFace>>;

/** The face with all its characters, unpacked from WOFF2. */
async function readWhole(face: Face, cacheFolder: string): Promise<Buffer> {
  const font = await readFace(face);
  const key = hashOf(RECIPE, await hashCutter(), font);
  return readOrMake(join(cacheFolder, "fonts", `${face.name}-whole-${key.slice(0, 32)}`), async () => {
    const { default: subsetFont } = await import("subset-font");
    return subsetFont(font, "", { targetFormat: "sfnt", keepAllGlyphs: true });
  });
}

function openFace({ Blob, Face: OpenedFace, Font, Variation }: HarfBuzz, sfnt: Buffer): OpenFace {
  const opened = new OpenedFace(new Blob(new Uint8Array(sfnt)));
  const covered = new Set(opened.collectUnicodes());
  const open = (weight: Weight): OpenFont => {
    const font = new Font(opened);
    font.setVariations([new Variation("wght", weight)]);
    return { font, outlines: new Map() };
  };
  return {
    covers: (character) => covered.has(character.codePointAt(0) ?? 0),
    unit: 1 / opened.upem,
    fonts: { 400: open(400), 600: open(600), 700: open(700) },
  };
}

/** What joined pictures, and stands between letters no more. */
const LOOSE_JOINERS = /(?<![\p{L}\p{M}])[\u200c\u200d]+|[\u200c\u200d]+(?![\p{L}\p{M}])/gu;

/** Signs that no face has, such as pictures, fall away; spaces run together. */
function keepLegible(text: string, covers: (character: string) => boolean): string | undefined {
  const plain = text.normalize("NFC").replace(/\s+/gu, " ").trim();
  const lost = [...plain].filter((character) => !covers(character));
  if (lost.some((character) => /[\p{L}\p{N}]/u.test(character))) return undefined;
  const missing = new Set(lost);
  const kept = [...plain].filter((character) => !missing.has(character)).join("");
  return kept.replace(LOOSE_JOINERS, "").replace(/ +/g, " ").trim() || undefined;
}

interface Piece extends Run {
  readonly face: FaceName;
}

/** From left to right, as the run itself stands. A sign between two words stays with the one before it where it can. */
function splitByFace({ text, dir }: Run, order: readonly FaceName[], faces: Faces): Piece[] {
  const pieces: { text: string; readonly dir: Direction; readonly face: FaceName }[] = [];
  for (const character of text) {
    const last = pieces.at(-1);
    const stays = last && !/[\p{L}\p{N}]/u.test(character) && faces[last.face].covers(character);
    const face = stays ? last.face : (order.find((name) => faces[name].covers(character)) ?? last?.face);
    if (last && last.face === face) last.text += character;
    else if (face !== undefined) pieces.push({ text: character, dir, face });
  }
  return dir === "rtl" ? pieces.reverse() : pieces;
}

/** One after the other. */
function joinPieces(pieces: readonly Shaped[]): Shaped {
  const glyphs: Glyph[] = [];
  let width = 0;
  for (const piece of pieces) {
    for (const glyph of piece.glyphs) glyphs.push({ ...glyph, x: glyph.x + width });
    width += piece.width;
  }
  return { width, glyphs };
}

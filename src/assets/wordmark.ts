/** Draws the name of a language as an outline, so that a page can show it without the font that it is set in. */
import { join } from "node:path";
import type { Language } from "../archive/language.ts";
import type { Wordmark } from "./assets.ts";
import { hashOf, readOrMake } from "./cache.ts";
import { FACES, hashCutter, readFace } from "./faces.ts";
import { EM, type Stroke, writeOutline } from "./outline.ts";

type Name = Pick<Language, "code" | "name">;

const RECIPE = "1";

/** Undefined where the name is in Latin script, or where the face does not have all its letters. */
export async function drawWordmark(language: Name, cacheFolder: string): Promise<Wordmark | undefined> {
  if (/^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u.test(language.name)) return undefined;
  const font = await readFace(FACES.nastaliq);
  const key = hashOf(RECIPE, await hashCutter(), font, language.code, language.name).slice(0, 32);
  const drawn = await readOrMake(join(cacheFolder, "fonts", `wordmark-${key}`), async () =>
    Buffer.from(JSON.stringify(writeOutline(await shapeName(font, language)) ?? null)),
  );
  return (JSON.parse(drawn.toString()) as Wordmark | null) ?? undefined;
}

/** The glyphs of the name in a line, with y up as fonts have it; none where a letter is missing from the font. */
async function shapeName(woff2: Buffer, { code, name }: Name): Promise<Stroke[]> {
  const { default: subsetFont } = await import("subset-font");
  const { Blob, Buffer: Text, Face, Font, shape } = await import("harfbuzzjs");
  const face = new Face(new Blob(new Uint8Array(await subsetFont(woff2, name, { targetFormat: "sfnt" }))));
  const covered = new Set(face.collectUnicodes());
  if ([...name].some((character) => !covered.has(character.codePointAt(0) ?? 0))) return [];

  const font = new Font(face);
  const text = new Text();
  text.addText(name);
  text.guessSegmentProperties();
  text.setLanguage(code);
  shape(font, text);

  const scale = EM / face.upem;
  const positions = text.getGlyphPositions();
  const pen = { x: 0, y: 0 };
  return text.getGlyphInfos().flatMap(({ codepoint: glyph }, i) => {
    const { xOffset = 0, yOffset = 0, xAdvance = 0, yAdvance = 0 } = positions[i] ?? {};
    const [x, y] = [pen.x + xOffset, pen.y + yOffset];
    pen.x += xAdvance;
    pen.y += yAdvance;
    return font.glyphToJson(glyph).map(({ type, values }) => ({
      type,
      points: pairUp(values).map(([dx, dy]) => [(x + dx) * scale, (y + dy) * scale] as const),
    }));
  });
}

function pairUp(values: readonly number[]): [number, number][] {
  return Array.from({ length: values.length / 2 }, (_, i) => [values[2 * i] ?? 0, values[2 * i + 1] ?? 0]);
}

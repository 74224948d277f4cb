/** Opens font files, to say what is in them. */
import { Blob, Face, Font, shape, Buffer as Text } from "harfbuzzjs";
import subsetFont from "subset-font";

/** A font of any format; throws where it is none. */
export async function openFont(bytes: Buffer): Promise<Face> {
  const sfnt = await subsetFont(bytes, "", { keepAllGlyphs: true, targetFormat: "sfnt" });
  return new Face(new Blob(new Uint8Array(sfnt)));
}

export function listCharacters(face: Face): string[] {
  return [...face.collectUnicodes()].sort((a, b) => a - b).map((point) => String.fromCodePoint(point));
}

/** Glyphs in the order they are drawn; number 0 stands for a character that the font lacks. */
export function shapeText(face: Face, content: string) {
  const text = new Text();
  text.addText(content);
  text.guessSegmentProperties();
  const font = new Font(face);
  shape(font, text);
  const positions = text.getGlyphPositions();
  return text.getGlyphInfos().map(({ codepoint: glyph }, i) => ({
    glyph,
    advance: positions[i]?.xAdvance ?? 0,
    extents: font.glyphExtents(glyph),
  }));
}

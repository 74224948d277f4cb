/** Letters in one font and one direction to glyphs, shaped by HarfBuzz. */
import type { Font } from "harfbuzzjs";
import type { Run } from "./bidi.ts";

export type HarfBuzz = typeof import("harfbuzzjs");

/** Where a glyph stands, in ems, with y up. */
export interface Glyph {
  readonly x: number;
  readonly y: number;
  /** In the font's units, of which `unit` is one. */
  readonly outline: Outline;
  readonly unit: number;
}

/** SVG path commands in capitals with their coordinates, x and y by turns, y up. */
export type Outline = readonly { readonly type: string; readonly values: readonly number[] }[];

/** A line without its size. */
export interface Shaped {
  readonly width: number;
  readonly glyphs: readonly Glyph[];
}

export interface OpenFont {
  readonly font: Font;
  /** By glyph; drawn once. */
  readonly outlines: Map<number, Outline>;
}

export interface LanguageRun extends Run {
  /** BCP 47; some letters have another shape in another language. */
  readonly lang?: string;
}

/** `unit` is one of the font's, in ems. */
export type Shape = (open: OpenFont, run: LanguageRun, unit: number) => Shaped;

export function makeShaper({ Buffer, Direction, shape }: HarfBuzz): Shape {
  const buffer = new Buffer();
  return ({ font, outlines }, { text, dir, lang = "und" }, unit) => {
    buffer.reset();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    buffer.setDirection(dir === "rtl" ? Direction.RTL : Direction.LTR);
    buffer.setLanguage(lang);
    shape(font, buffer);
    const positions = buffer.getGlyphPositions();
    let [x, y] = [0, 0];
    const glyphs = buffer.getGlyphInfos().map(({ codepoint: glyph }, index): Glyph => {
      const { xOffset = 0, yOffset = 0, xAdvance = 0, yAdvance = 0 } = positions[index] ?? {};
      const outline = outlines.get(glyph) ?? font.glyphToJson(glyph);
      outlines.set(glyph, outline);
      const placed = { x: (x + xOffset) * unit, y: (y + yOffset) * unit, outline, unit };
      x += xAdvance;
      y += yAdvance;
      return placed;
    });
    return { width: x * unit, glyphs: glyphs.filter(({ outline }) => outline.length > 0) };
  };
}

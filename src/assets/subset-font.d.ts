/** What we use of `subset-font`, which ships no types. */
declare module "subset-font" {
  interface Options {
    readonly targetFormat?: "sfnt" | "woff" | "woff2";
    /** OpenType feature tags; all of the font's where it is absent. */
    readonly keepFeatures?: string[];
    readonly preserveNameIds?: number[];
    readonly variationAxes?: Record<string, number | { min: number; max: number }>;
    /** Every glyph stays; the text must then be empty. */
    readonly keepAllGlyphs?: boolean;
  }
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}

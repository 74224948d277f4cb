/** A layout to an SVG picture: outlines of glyphs and boxes, no text, so that nothing depends on a machine's fonts. */

import { CARD_HEIGHT, CARD_WIDTH } from "./card.ts";
import type { Glyph } from "./glyph-run.ts";
import type { Layout, Line, Tone } from "./layout.ts";
import type { AxisDrawing, Box } from "./time-axis.ts";
import type { Typefaces } from "./typefaces.ts";

/** The light values of `layouts/assets/tokens.css`: a picture cannot know the scheme of the page it is shown on. */
export const COLOURS = {
  paper: "#f7f7f4",
  ink: "#17191d",
  soft: "#53585f",
  edge: "#767b82",
  accent: "#1f3fb0",
} as const;

const TONES: Readonly<Record<Tone, string>> = { ink: COLOURS.ink, soft: COLOURS.soft };

export function renderPicture({ lines, rule, axis }: Layout, faces: Typefaces): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}">`,
    renderBox({ x: 0, y: 0, width: CARD_WIDTH, height: CARD_HEIGHT }, COLOURS.paper),
    renderBox(rule, COLOURS.ink),
    axis ? renderAxis(axis) : "",
    ...lines.map((line) => renderLine(line, faces)),
    "</svg>",
  ].join("");
}

function renderAxis({ x, y, width, ticks, blocks }: AxisDrawing): string {
  const strokes = ticks.map((tick) => `M${round(tick.x)} ${y}v${tick.long ? 12 : 6}`).join("");
  return [
    renderBox({ x, y, width, height: 2 }, COLOURS.edge),
    `<path d="${strokes}" stroke="${COLOURS.edge}" stroke-width="1.5"/>`,
    ...blocks.map((block) => renderBox(block, COLOURS.accent)),
  ].join("");
}

/** One path a line: a picture of many small ones takes twice as long to draw. */
function renderLine({ text, x, baseline, size, weight, tone }: Line, faces: Typefaces): string {
  const glyphs = faces.shape(text, weight).glyphs;
  const drawn = glyphs.map((glyph) => drawGlyph(glyph, size, x + glyph.x * size, baseline - glyph.y * size));
  return `<path fill="${TONES[tone]}" d="${drawn.join("")}"/>`;
}

function drawGlyph({ outline, unit }: Glyph, size: number, x: number, y: number): string {
  const scale = unit * size;
  return outline
    .map(({ type, values }) => {
      const points = values.map((value, i) => round(i % 2 === 0 ? x + value * scale : y - value * scale));
      return type + points.join(" ");
    })
    .join("");
}

function renderBox({ x, y, width, height }: Box, fill: string): string {
  return `<path fill="${fill}" d="M${round(x)} ${round(y)}h${round(width)}v${round(height)}h-${round(width)}z"/>`;
}

function round(pixels: number): string {
  return String(Math.round(pixels * 20) / 20);
}

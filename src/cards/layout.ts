/** A card to what is drawn where, in pixels: lines of type, a rule, and the record's place in time. */
import type { Text } from "../views/text.ts";
import type { Direction } from "./bidi.ts";
import { CARD_WIDTH, type Card } from "./card.ts";
import { fitLine, fitLines } from "./lines.ts";
import { type AxisDrawing, drawAxis } from "./time-axis.ts";
import type { Typefaces, Weight } from "./typefaces.ts";

export type Tone = "ink" | "soft";

export interface Line {
  readonly text: Text;
  /** Of its left end, whatever its direction. */
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly size: number;
  readonly weight: Weight;
  readonly tone: Tone;
}

export interface Layout {
  readonly lines: readonly Line[];
  readonly rule: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly axis?: AxisDrawing;
}

const MARGIN = 72;
const INNER = CARD_WIDTH - 2 * MARGIN;
const RULE = 112;
const HEADLINE_FOOT = 500;
const AXIS = 546;
const GAP = 26;
const AIR = 20;

/** How a text in each direction is set: Nastaliq stands on a slope, and needs room above and below. */
interface Setting {
  /** Of a headline, largest first. */
  readonly sizes: readonly number[];
  readonly small: number;
  readonly leading: number;
  /** From the top of the first line to its baseline, and from the last baseline to the foot, in ems. */
  readonly rise: number;
  readonly drop: number;
}

const SETTINGS: Readonly<Record<Direction, Setting>> = {
  ltr: {
    sizes: [92, 84, 76, 70, 64, 59, 54, 50, 46, 42, 38],
    small: 30,
    leading: 1.16,
    rise: 0.95,
    drop: 0.35,
  },
  rtl: {
    sizes: [76, 72, 68, 64, 60, 56, 52, 48, 44, 40, 36, 32],
    small: 34,
    leading: 2,
    rise: 1.75,
    drop: 0.7,
  },
};
const LABEL = 24;

/** Baselines of a card's small lines, and where its headline may begin. */
const ROWS: Readonly<Record<Direction, { name: number; dateline: number; headline: number }>> = {
  ltr: { name: 88, dateline: 172, headline: 196 },
  rtl: { name: 80, dateline: 182, headline: 198 },
};

export function layOutCard(card: Card, faces: Typefaces): Layout {
  const axis = card.time && drawAxis(card.time, card.dir, { x: MARGIN, y: AXIS, width: INNER });
  return {
    lines: [
      ...layOutRow(card, faces, [{ text: card.name, weight: 700, tone: "ink" }], ROWS[card.dir].name),
      ...layOutRow(card, faces, card.dateline.map(datelinePart), ROWS[card.dir].dateline),
      ...layOutHeadline(card, faces, footAbove(axis)),
      ...(axis ? layOutLabels(axis, faces) : []),
    ],
    rule: { x: MARGIN, y: RULE, width: INNER, height: 3 },
    ...(axis && { axis }),
  };
}

/** Nothing where the fonts do not have the script that it is in. */
function layOutHeadline({ headline, dir }: Card, faces: Typefaces, foot: number): Line[] {
  const legible = faces.legible(headline.text);
  if (legible === undefined) return [];
  const { sizes, leading, rise, drop } = SETTINGS[headline.dir];
  const top = ROWS[dir].headline;
  const weight = 600;
  const measure = (part: string) => faces.shape({ ...headline, text: part }, weight).width;
  const room = { width: INNER, height: foot - top, sizes, first: rise + drop, leading };
  const { size, lines } = fitLines(legible, room, measure);
  return lines.map((line, index) => {
    const text = { ...headline, text: line };
    const baseline = top + size * (rise + index * leading);
    return place(dir, { text, baseline, width: measure(line) * size, size, weight, tone: "ink" });
  });
}

/** Clear of the tallest pile of records. */
function footAbove(axis: AxisDrawing | undefined): number {
  const blocks = axis?.blocks ?? [];
  return blocks.reduce((foot, { y }) => Math.min(foot, y - AIR), HEADLINE_FOOT);
}

interface Part {
  readonly text: Text;
  readonly weight: Weight;
  readonly tone: Tone;
}

function datelinePart(text: Text, index: number): Part {
  return index === 0 ? { text, weight: 600, tone: "ink" } : { text, weight: 400, tone: "soft" };
}

/** Side by side from where lines begin; what has no room left is cut. */
function layOutRow({ dir }: Card, faces: Typefaces, parts: readonly Part[], baseline: number): Line[] {
  const lines: Line[] = [];
  let used = 0;
  for (const { text, weight, tone } of parts) {
    const legible = faces.legible(text.text);
    if (legible === undefined) continue;
    const size = SETTINGS[text.dir].small;
    const measure = (part: string) => faces.shape({ ...text, text: part }, weight).width;
    const shown = fitLine(legible, (INNER - used) / size, measure);
    const width = measure(shown) * size;
    if (used + width > INNER) break;
    const line = { text: { ...text, text: shown }, baseline, width, size, weight, tone };
    lines.push(place(dir, line, used));
    used += width + GAP;
  }
  return lines;
}

function layOutLabels({ labels }: AxisDrawing, faces: Typefaces): Line[] {
  return labels.map((label) => {
    const text: Text = { text: label.text, dir: "ltr" };
    const width = faces.shape(text, 400).width * LABEL;
    const x = Math.min(Math.max(label.x - width / 2, MARGIN), MARGIN + INNER - width);
    return { text, x, baseline: AXIS + 38, width, size: LABEL, weight: 400, tone: "soft" };
  });
}

/** `used`: what stands before it on the line. */
function place(dir: Direction, line: Omit<Line, "x">, used = 0): Line {
  return { ...line, x: dir === "ltr" ? MARGIN + used : CARD_WIDTH - MARGIN - used - line.width };
}

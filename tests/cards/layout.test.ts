import { beforeAll, describe, expect, test } from "vitest";
import { CARD_HEIGHT, CARD_WIDTH, type Card } from "../../src/cards/card.ts";
import { type Layout, type Line, layOutCard } from "../../src/cards/layout.ts";
import { COLOURS, renderPicture } from "../../src/cards/picture.ts";
import { openTypefaces, type Typefaces } from "../../src/cards/typefaces.ts";
import { textIn } from "../../src/views/text.ts";
import { aCard, anUrduCard, CACHE } from "./cards.ts";

let faces: Typefaces;

beforeAll(async () => {
  faces = await openTypefaces(CACHE);
});

const isHeadline = ({ weight }: Line, index: number) => weight === 600 && index > 1;
const headlineOf = (layout: Layout) => layout.lines.filter(isHeadline).map(({ text }) => text.text);
const layOut = (card: Card) => layOutCard(card, faces);
const titled = (title: string) => aCard({ headline: textIn("en", title) });

describe("a card's layout", () => {
  test("says site, date, outlet and headline, and the decades", () => {
    const said = layOut(aCard()).lines.map(({ text }) => text.text);
    expect(said).toEqual([
      "Harbour Archive",
      "24 December 2017",
      "Harbour News",
      "Ferry runs again",
      ...["1980", "1990", "2000", "2010", "2020"],
    ]);
  });

  test("begins at the left in English and at the right in Urdu", () => {
    const english = layOut(aCard()).lines.filter(({ size }) => size !== 24);
    const urdu = layOut(anUrduCard()).lines.filter(({ size }) => size !== 24);
    const first = (lines: Line[]) => lines.filter(({ text }) => text.text !== "Harbour News");
    expect(first(english).map(({ x }) => x)).toEqual([72, 72, 72]);
    for (const line of first(urdu)) expect(line.x + line.width).toBeCloseTo(CARD_WIDTH - 72);
    const [, date, outlet] = urdu;
    expect((outlet?.x ?? 0) + (outlet?.width ?? 0)).toBeLessThan(date?.x ?? 0);
  });

  test.each([
    ["English", titled("Harbour workers ".repeat(18).trim())],
    ["capitals", titled("HARBOUR WORKERS ".repeat(18).trim())],
    ["Urdu", anUrduCard({ headline: textIn("ur", "بندرگاہ کے مزدور ".repeat(17).trim()) })],
    ["one long word", titled("w".repeat(300))],
  ])("keeps a headline of 300 letters inside the picture: %s", (_, card) => {
    const layout = layOut(card);
    for (const { x, width, baseline, size } of layout.lines) {
      expect(x).toBeGreaterThanOrEqual(71);
      expect(x + width).toBeLessThanOrEqual(CARD_WIDTH - 71);
      expect(baseline + size / 4).toBeLessThan(CARD_HEIGHT);
    }
    const block = layout.axis?.blocks[0]?.y ?? 0;
    for (const line of layout.lines.filter(isHeadline)) expect(line.baseline).toBeLessThan(block);
  });

  test("shows as much as any record may say in English without cutting it", () => {
    const title = `${"Harbour workers of the old port ".repeat(9)}strike`.slice(0, 290).trim();
    expect(headlineOf(layOut(titled(title))).join(" ")).toBe(title);
  });

  test("leaves pictures out of a headline, and a headline whose script the fonts do not have", () => {
    expect(headlineOf(layOut(titled("Ferry 👨\u200d👩 runs\u0007 again")))).toEqual(["Ferry runs again"]);
    expect(headlineOf(layOut(titled("नाव चली")))).toEqual([]);
    expect(layOut(titled("नाव चली")).lines.length).toBeGreaterThan(3);
  });

  test("cuts an outlet that has no room beside the date", () => {
    const dateline = [textIn("en", "2017"), textIn("en", "Harbour ".repeat(40).trim())];
    expect(layOut(aCard({ dateline })).lines[2]?.text.text).toMatch(/^Harbour .*…$/);
  });
});

describe("a card's picture", () => {
  test("is made of outlines in the colours of paper and ink, with nothing of the text in it", () => {
    const picture = renderPicture(layOut(titled('</svg><script>alert("x")</script> & more')), faces);
    expect(picture).not.toMatch(/script|alert|<text|&/);
    expect(new Set(picture.match(/#[0-9a-f]{6}/g))).toEqual(new Set(Object.values(COLOURS)));
    expect(picture).not.toContain("NaN");
  });

  test("joins Urdu letters: a word is narrower than its letters one by one", () => {
    const word = faces.shape(textIn("ur", "بندرگاہ"), 400).width;
    const letters = [..."بندرگاہ"].map((letter) => faces.shape(textIn("ur", letter), 400).width);
    expect(word).toBeLessThan(letters.reduce((a, b) => a + b, 0) * 0.8);
  });

  test("sets Latin words and figures in an Urdu line in the Latin face", () => {
    const { glyphs } = faces.shape(textIn("ur", "2017 میں ABC"), 400);
    const units = new Set(glyphs.map(({ unit }) => unit));
    expect(units.size).toBe(2);
  });
});

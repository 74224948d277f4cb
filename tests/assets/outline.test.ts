import { expect, test } from "vitest";
import { type Stroke, writeOutline } from "../../src/assets/outline.ts";

const SQUARE: readonly Stroke[] = [
  { type: "M", points: [[10.4, 0]] },
  { type: "L", points: [[10.4, 30]] },
  {
    type: "Q",
    points: [
      [20, 40.4],
      [39.6, 30],
    ],
  },
  { type: "L", points: [[39.7, 30.2]] },
  { type: "L", points: [[40, -5]] },
  { type: "Z", points: [] },
];

test("an outline is written upside down, in whole units, from point to point", () => {
  expect(writeOutline(SQUARE)?.path).toBe("M10 0l0-30q10-10 30 0l0 35Z");
});

test("its frame holds every point and a margin", () => {
  expect(writeOutline(SQUARE)?.viewBox).toBe("8 -42 34 49");
});

test("each contour starts where it says, after whatever was drawn before", () => {
  const twice = writeOutline([...SQUARE, { type: "M", points: [[5, 5]] }, { type: "L", points: [[6, 7]] }]);
  expect(twice?.path).toMatch(/ZM5 -5l1-2$|ZM5-5l1-2$/);
});

test("nothing drawn is no outline", () => {
  expect(writeOutline([])).toBeUndefined();
});

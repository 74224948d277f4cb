/** Strokes of glyphs → one small SVG path. */
import type { Wordmark } from "./assets.ts";

/** An SVG path command in capitals, absolute, with y up. */
export interface Stroke {
  readonly type: string;
  readonly points: readonly Point[];
}

export type Point = readonly [x: number, y: number];

/** Units to one em: points are rounded to whole ones, which is a tenth of a pixel at the size of a menu. */
export const EM = 100;
const MARGIN = 2;

/** Turns y down and writes whole numbers, relative ones inside a contour. Undefined where nothing is drawn. */
export function writeOutline(strokes: readonly Stroke[]): Wordmark | undefined {
  const drawn: Point[] = [];
  let path = "";
  for (const { type, points: exact } of strokes) {
    const points = exact.map(([x, y]): Point => [Math.round(x), Math.round(-y)]);
    const from = drawn.at(-1) ?? [0, 0];
    if (type === "M" || points.length === 0) path += type + joinNumbers(points.flat());
    else if (points.some((point) => !isSame(point, from))) {
      path += type.toLowerCase() + joinNumbers(points.flatMap(([x, y]) => [x - from[0], y - from[1]]));
    }
    drawn.push(...points);
  }
  return drawn.length === 0 ? undefined : { viewBox: frame(drawn), path };
}

/** Around all points, so around all curves. */
function frame(points: readonly Point[]): string {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN];
  return `${x} ${y} ${Math.max(...xs) - x + MARGIN} ${Math.max(...ys) - y + MARGIN}`;
}

/** A minus sign parts two numbers as well as a space does. */
function joinNumbers(numbers: readonly number[]): string {
  return numbers.join(" ").replaceAll(" -", "-");
}

function isSame(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

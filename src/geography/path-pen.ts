/** Projected points to the text of an SVG path: whole units, relative, without what is too small to see. */
import type { GeoContext } from "d3-geo";

export interface PathPen extends GeoContext {
  /** The path so far; empty where nothing was drawn. */
  readonly path: () => string;
}

type Corner = readonly [number, number];

/** A line that falls onto one point, and an area that falls onto a line, is left out. */
export function makePathPen(): PathPen {
  const written: string[] = [];
  let corners: Corner[] = [];
  const lift = (close: boolean) => {
    if (corners.length > (close ? 2 : 1)) written.push(writeLine(corners) + (close ? "z" : ""));
    corners = [];
  };
  return {
    beginPath() {},
    arc() {},
    moveTo(x, y) {
      lift(false);
      corners = [[Math.round(x), Math.round(y)]];
    },
    lineTo(x, y) {
      const corner: Corner = [Math.round(x), Math.round(y)];
      const last = corners.at(-1);
      if (last?.[0] !== corner[0] || last[1] !== corner[1]) corners.push(corner);
    },
    closePath() {
      lift(true);
    },
    path() {
      lift(false);
      return written.join("");
    },
  };
}

/** "M4 5l1 2 3-4": after its first point each one is written as its distance from the one before. */
function writeLine(corners: readonly Corner[]): string {
  const [first = [0, 0]] = corners;
  const steps = corners.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = corners[index] ?? first;
    return `${x - fromX} ${y - fromY}`;
  });
  return `M${first.join(" ")}l${steps.join(" ")}`.replaceAll(" -", "-");
}

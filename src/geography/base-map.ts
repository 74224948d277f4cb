/** A stretch of the world to the map that marks are set on: land, boundaries, and where a point falls. Equal areas throughout. */
import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoEqualEarth,
  geoPath,
} from "d3-geo";
import { type Detail, type Extent, outlinesWithin } from "./outlines.ts";
import { makePathPen } from "./path-pen.ts";
import type { Point, Region } from "./regions.ts";

export interface BaseMap {
  readonly width: number;
  readonly height: number;
  /** Where a point falls, in whole units from the top left corner. */
  readonly place: (point: Point) => readonly [number, number];
  /** Costs more than all the rest, so it is drawn when it is asked for, and then kept. */
  readonly outline: () => Outline;
}

/** SVG paths in whole units; the frame cuts them off. */
export interface Outline {
  readonly land: string;
  /** The lines between states; empty where the map is too small to have them. */
  readonly boundaries: string;
}

export interface Crop {
  readonly width: number;
  readonly minHeight: number;
  readonly maxHeight: number;
  /** Units that every point keeps from the frame. */
  readonly margin: number;
  /** Degrees of a great circle that the frame shows at least, lest one place fill it. */
  readonly minSpan: number;
}

/** Land beyond the frame that is still drawn, so that its outline does not run along the frame. */
const BLEED = 6;
/** Turns the cut of the world into the Bering Strait. */
const WORLD_TURN = -11;

/** The inhabited world, its coasts alone. */
export function drawWorld(width: number): BaseMap {
  const height = Math.round(width * 0.46);
  const projection = geoEqualEarth()
    .rotate([WORLD_TURN, 0])
    .fitExtent(
      [
        [0, 4],
        [width, height - 4],
      ],
      pointsOf([
        [-WORLD_TURN - 179.99, 0],
        [-WORLD_TURN + 179.99, 0],
        [-WORLD_TURN, 82],
        [-WORLD_TURN, -56],
      ]),
    );
  const world = makeMap(projection, width, height, "coarse");
  return { ...world, outline: () => ({ ...world.outline(), boundaries: "" }) };
}

/** As large as the points allow. */
export function drawAround(points: readonly Point[], crop: Crop): BaseMap {
  const { width, margin } = crop;
  const projection = turnTo(middleOf(points)).scale(1).translate([0, 0]);
  const places = points.map(({ lon, lat }): [number, number] => projection([lon, lat]) ?? [0, 0]);
  const [left, top, right, bottom] = frameOf(places);
  const least = (crop.minSpan * Math.PI) / 180;
  const across = Math.max(right - left, least);
  const down = Math.max(bottom - top, least);
  const scale = Math.min((width - 2 * margin) / across, (crop.maxHeight - 2 * margin) / down);
  const height = Math.max(crop.minHeight, Math.round((bottom - top) * scale + 2 * margin));
  projection
    .scale(scale)
    .translate([width / 2 - ((left + right) / 2) * scale, height / 2 - ((top + bottom) / 2) * scale]);
  return makeMap(projection, width, height, "fine");
}

/** The whole of a region, small. */
export function drawRegion({ box: [west, south, east, north] }: Region, width: number): BaseMap {
  const corners: [number, number][] = [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
    [(west + east) / 2, south],
    [(west + east) / 2, north],
  ];
  const projection = turnTo({ lon: (west + east) / 2, lat: (south + north) / 2 });
  projection.fitWidth(width, pointsOf(corners));
  const [[, top], [, bottom]] = geoPath(projection).bounds(pointsOf(corners));
  const height = Math.min(width, Math.round(bottom - top));
  const [x, y] = projection.translate();
  projection.translate([x, y - (top + bottom) / 2 + height / 2]);
  return makeMap(projection, width, height, "coarse");
}

function makeMap(projection: GeoProjection, width: number, height: number, detail: Detail): BaseMap {
  projection.clipExtent([
    [-BLEED, -BLEED],
    [width + BLEED, height + BLEED],
  ]);
  // marks are compared with their neighbours again and again
  const placed = new WeakMap<Point, readonly [number, number]>();
  return {
    width,
    height,
    outline: () => drawOutline(projection, width, height, detail),
    place: (point) => {
      const known = placed.get(point);
      if (known) return known;
      const [x, y] = projection([point.lon, point.lat]) ?? [0, 0];
      const spot = [Math.round(x), Math.round(y)] as const;
      placed.set(point, spot);
      return spot;
    },
  };
}

/** The same frame is drawn in every language: the last few are kept. */
const kept = new Map<string, Outline>();
const KEPT = 32;

function drawOutline(projection: GeoProjection, width: number, height: number, detail: Detail): Outline {
  const frame = [projection.rotate(), projection.scale(), projection.translate(), width, height, detail];
  const key = frame.join(" ");
  const known = kept.get(key);
  if (known) return known;
  const { land, boundaries } = outlinesWithin(detail, seenFrom(projection, width, height));
  const drawn = { land: drawPath(projection, land), boundaries: drawPath(projection, boundaries) };
  for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - KEPT + 1))) kept.delete(oldest);
  kept.set(key, drawn);
  return drawn;
}

function drawPath(projection: GeoProjection, shape: GeoPermissibleObjects): string {
  const pen = makePathPen();
  geoPath(projection, pen)(shape);
  return pen.path();
}

/** The extent of a frame, from points along its edge; undefined where the frame holds more than the map. */
function seenFrom(projection: GeoProjection, width: number, height: number): Extent | undefined {
  const steps = Array.from({ length: 9 }, (_, index) => index / 8);
  const edge = steps.flatMap((step): [number, number][] => [
    [step * width, -BLEED],
    [step * width, height + BLEED],
    [-BLEED, step * height],
    [width + BLEED, step * height],
  ]);
  const seen = edge.map((corner) => projection.invert?.(corner));
  if (seen.some((point) => !point?.every(Number.isFinite))) return undefined;
  const [west, south, east, north] = frameOf(seen.filter((point) => point != null));
  return east - west > 180 ? undefined : [west - 1, south - 1, east + 1, north + 1];
}

function turnTo({ lon, lat }: Point): GeoProjection {
  return geoAzimuthalEqualArea().rotate([-lon, -lat]);
}

function middleOf(points: readonly Point[]): Point {
  const [west, south, east, north] = frameOf(points.map(({ lon, lat }) => [lon, lat]));
  return { lon: (west + east) / 2, lat: (south + north) / 2 };
}

/** Least and greatest of both axes. */
function frameOf(points: readonly (readonly [number, number])[]): [number, number, number, number] {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function pointsOf(coordinates: [number, number][]): GeoPermissibleObjects {
  return { type: "MultiPoint", coordinates };
}

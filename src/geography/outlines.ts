/** Natural Earth's coasts and boundaries as the package holds them → polygons and lines with their extents. */
import { createRequire } from "node:module";
import type { MultiLineString, MultiPolygon, Position } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

/** What the maps are made from; every one of them says so. */
export const MAP_SOURCE = {
  name: "Natural Earth",
  version: "4.1",
  url: "https://www.naturalearthdata.com/",
  atlas: "world-atlas 2.0.2",
} as const;

export type Detail = "coarse" | "fine";

export interface Outlines {
  readonly land: MultiPolygon;
  /** Lines between states as they are held on the ground; no coasts, and no difference between them. */
  readonly boundaries: MultiLineString;
}

/** Degrees: west, south, east, north. */
export type Extent = readonly [number, number, number, number];

/** What lies within an extent at least in part; all of it where there is none. */
export function outlinesWithin(detail: Detail, extent?: Extent): Outlines {
  const { land, boundaries } = findOutlines(detail);
  const meets = ({ box }: Part<unknown>) => extent === undefined || overlap(box, extent);
  return {
    land: { type: "MultiPolygon", coordinates: land.filter(meets).map(({ shape }) => shape) },
    boundaries: { type: "MultiLineString", coordinates: boundaries.filter(meets).map(({ shape }) => shape) },
  };
}

interface Part<T> {
  readonly shape: T;
  readonly box: Extent;
}

interface Parts {
  readonly land: readonly Part<Position[][]>[];
  readonly boundaries: readonly Part<Position[]>[];
}

type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

/** Imported at the top, these large files would be read by every build, also by one that is refused. */
const require = createRequire(import.meta.url);
const FILES: Readonly<Record<Detail, string>> = {
  coarse: "world-atlas/countries-110m.json",
  fine: "world-atlas/countries-50m.json",
};

/** Read and unpacked once, at the first map. */
const unpacked = new Map<Detail, Parts>();

function findOutlines(detail: Detail): Parts {
  const known = unpacked.get(detail);
  if (known) return known;
  const parts = unpack(require(FILES[detail]) as World);
  unpacked.set(detail, parts);
  return parts;
}

function unpack(world: World): Parts {
  return {
    land: polygonsOf(world).map((shape) => ({ shape, box: extentOf(shape.flat()) })),
    boundaries: mesh(world, world.objects.countries, (one, other) => one !== other).coordinates.map(
      (shape) => ({ shape, box: extentOf(shape) }),
    ),
  };
}

function polygonsOf(world: World): Position[][][] {
  return feature(world, world.objects.land).features.flatMap(({ geometry }) =>
    geometry.type === "MultiPolygon"
      ? geometry.coordinates
      : geometry.type === "Polygon"
        ? [geometry.coordinates]
        : [],
  );
}

function extentOf(positions: readonly Position[]): Extent {
  const [west, south, east, north] = positions.reduce<[number, number, number, number]>(
    ([w, s, e, n], [lon = 0, lat = 0]) => [
      Math.min(w, lon),
      Math.min(s, lat),
      Math.max(e, lon),
      Math.max(n, lat),
    ],
    [180, 90, -180, -90],
  );
  return [west, south, east, north];
}

function overlap(one: Extent, other: Extent): boolean {
  return one[0] <= other[2] && one[2] >= other[0] && one[1] <= other[3] && one[3] >= other[1];
}

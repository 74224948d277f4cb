/** A place to the small map that shows where in its part of the world it lies. */
import { type BaseMap, drawRegion, drawWorld } from "../geography/base-map.ts";
import { findRegion, type Point, type Region, type RegionId } from "../geography/regions.ts";

export interface LocatorDrawing extends Pick<BaseMap, "width" | "height" | "outline"> {
  /** The world, where the place lies in no region. */
  readonly id: RegionId | "world";
  readonly x: number;
  readonly y: number;
}

const WIDTH = 240;

export function drawLocator(place: Point & { readonly country?: string }): LocatorDrawing {
  const region = findRegion(place);
  const { width, height, outline, place: findSpot } = findBase(region);
  const [x, y] = findSpot(place);
  return { id: region?.id ?? "world", width, height, outline, x, y };
}

/** A region looks the same under each of its places: its map is made once. */
const made = new Map<RegionId | "world", BaseMap>();

function findBase(region: Region | undefined): BaseMap {
  const id = region?.id ?? "world";
  const base = made.get(id) ?? (region ? drawRegion(region, WIDTH) : drawWorld(WIDTH));
  made.set(id, base);
  return base;
}

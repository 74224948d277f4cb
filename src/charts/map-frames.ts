/** Places to the frames of a map: the world, the regions that hold the most, and what is too crowded to tell apart. */
import { type BaseMap, type Crop, drawAround, drawWorld } from "../geography/base-map.ts";
import { findRegion, type Point, REGION_IDS, type RegionId } from "../geography/regions.ts";
import { distance, findCrowds } from "./crowds.ts";

/** What is drawn of a place. */
export interface PlacePoint extends Point {
  readonly country?: string;
  /** Records. */
  readonly count: number;
  readonly dossiers: readonly unknown[];
}

/** `close-up-of-…`: a crowded corner of the region. */
export type FrameId = "world" | RegionId | `close-up-of-${RegionId}`;

export interface MapFrame<P> {
  readonly id: FrameId;
  readonly base: BaseMap;
  /** The places that are marked here and in no other frame, in the order they came in. */
  readonly own: readonly P[];
  /** The frames that show a part of this one larger. */
  readonly insets: readonly MapFrame<P>[];
}

/** Twice the pixels that a frame has on a phone, so that whole units are fine enough. */
export const FRAME_WIDTH = 720;

const REGIONS = 3;
const CROP: Crop = { width: FRAME_WIDTH, minHeight: 440, maxHeight: 620, margin: 84, minSpan: 10 };
const CLOSE_UP: Crop = { ...CROP, minSpan: 1 };
/** Units between the middles of two marks that a finger can still tell apart. */
const APART = 44;
/** Of the largest circle, in units. */
export const LARGEST_RADIUS = 48;
const CROWD = 4;

/** Every place is an own one of exactly one frame. A region with a single place is left to the world. */
export function frameWorld<P extends PlacePoint>(
  places: readonly P[],
  radiusOf: (place: P) => number,
): MapFrame<P> {
  const insets = largestRegions(places).map(([id, members]) => frameRegion(id, members, radiusOf));
  const inset = new Set(insets.flatMap(listOwn));
  return {
    id: "world",
    base: drawWorld(FRAME_WIDTH),
    own: places.filter((place) => !inset.has(place)),
    insets,
  };
}

/** The frame and those within it, the larger first. */
export function listFrames<P>(frame: MapFrame<P>): MapFrame<P>[] {
  return [frame, ...frame.insets.flatMap(listFrames)];
}

/** All places of a frame and of those within it. */
export function listOwn<P>(frame: MapFrame<P>): P[] {
  return listFrames(frame).flatMap(({ own }) => own);
}

/** Those with the most records first; equal ones in the order of REGION_IDS. */
function largestRegions<P extends PlacePoint>(places: readonly P[]): (readonly [RegionId, P[]])[] {
  const members = new Map<RegionId, P[]>(REGION_IDS.map((id) => [id, []]));
  for (const place of places) {
    const region = findRegion(place);
    if (region) members.get(region.id)?.push(place);
  }
  const weigh = (held: readonly P[]) => held.reduce((sum, { count }) => sum + count, 0);
  return [...members]
    .filter(([, held]) => held.length > 1)
    .sort(([, a], [, b]) => weigh(b) - weigh(a))
    .slice(0, REGIONS);
}

function frameRegion<P extends PlacePoint>(
  id: RegionId,
  members: readonly P[],
  radiusOf: (place: P) => number,
): MapFrame<P> {
  const base = drawAround(members, CROP);
  const isTooNear = (one: P, other: P) =>
    distance(base.place(one), base.place(other)) < Math.max(APART, radiusOf(one) + radiusOf(other));
  const [largest = []] = findCrowds(members, base.place, 2 * LARGEST_RADIUS, isTooNear);
  const isCloseUp = largest.length >= CROWD && largest.length < members.length;
  const crowd = new Set(isCloseUp ? largest : []);
  return {
    id,
    base,
    own: members.filter((place) => !crowd.has(place)),
    insets: isCloseUp
      ? [{ id: `close-up-of-${id}`, base: drawAround(largest, CLOSE_UP), own: largest, insets: [] }]
      : [],
  };
}

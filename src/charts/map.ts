/** The frames of a map to what is drawn in them: marks by size, the outline of what stands elsewhere, boxes of insets. */
import { scaleSqrt } from "d3-scale";
import type { Outline } from "../geography/base-map.ts";
import { distance, indexSpots, type Spot } from "./crowds.ts";
import {
  type FrameId,
  frameWorld,
  LARGEST_RADIUS,
  listFrames,
  listOwn,
  type MapFrame,
  type PlacePoint,
} from "./map-frames.ts";

export interface Mark<P> {
  readonly place: P;
  readonly x: number;
  readonly y: number;
  /** Of the circle; 0 where no record names the place. The area is the number of records. */
  readonly radius: number;
  /** From the middle of the diamond to its corner; 0 without dossiers. The same area a dossier as a record. */
  readonly diamond: number;
  /** What can be hit: more than the circle where there is room for it. */
  readonly reach: number;
}

export interface Box {
  /** The frame that shows this part larger. */
  readonly id: FrameId;
  /** Marks in it. */
  readonly places: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface FrameDrawing<P> {
  readonly id: FrameId;
  readonly width: number;
  readonly height: number;
  readonly outline: () => Outline;
  /** The largest first, so that no circle hides a smaller one. */
  readonly marks: readonly Mark<P>[];
  /** Circles that are marks of another frame. */
  readonly elsewhere: readonly Pick<Mark<P>, "x" | "y" | "radius">[];
  readonly boxes: readonly Box[];
}

const SMALLEST = 4;
/** Half of 24 pixels on a phone, where a frame is drawn at less than half its units. */
const FINGER = 27;
/** A diamond of this half diagonal, a circle of radius 1: the same area. */
const AS_DIAMOND = Math.sqrt(Math.PI / 2);

/** `places` with the most records first. The world is the first frame; each inset follows the frame it is part of. */
export function drawMap<P extends PlacePoint>(places: readonly P[]): FrameDrawing<P>[] {
  const most = Math.max(1, ...places.map(({ count, dossiers }) => Math.max(count, dossiers.length)));
  const size = scaleSqrt([0, most], [0, LARGEST_RADIUS]);
  return listFrames(frameWorld(places, (place) => circleOf(place, size))).map((frame) =>
    drawFrame(frame, size),
  );
}

function drawFrame<P extends PlacePoint>(
  frame: MapFrame<P>,
  size: (count: number) => number,
): FrameDrawing<P> {
  const { base, id, own, insets } = frame;
  const { width, height, outline } = base;
  const { near } = indexSpots(own, base.place, 2 * FINGER);
  const within = insets.map((inset) => ({ id: inset.id, places: listOwn(inset) }));
  return {
    id,
    width,
    height,
    outline,
    marks: own.map((place) => drawMark(place, base.place(place), size, near, base.place)),
    elsewhere: within
      .flatMap(({ places }) => places)
      .map((place) => ({ ...toSpot(base.place(place)), radius: circleOf(place, size) })),
    boxes: within.map(({ id, places }) => ({
      id,
      places: places.length,
      ...boxAround(places.map(base.place), width, height),
    })),
  };
}

function drawMark<P extends PlacePoint>(
  place: P,
  spot: Spot,
  size: (count: number) => number,
  near: (spot: Spot) => P[],
  spotOf: (place: P) => Spot,
): Mark<P> {
  const radius = circleOf(place, size);
  const { length } = place.dossiers;
  const diamond = length === 0 ? 0 : round(Math.max(SMALLEST, size(length) * AS_DIAMOND));
  const nearest = Math.min(
    2 * FINGER,
    ...near(spot)
      .filter((other) => other !== place)
      .map((other) => distance(spot, spotOf(other))),
  );
  return {
    place,
    ...toSpot(spot),
    radius,
    diamond,
    reach: Math.max(radius, diamond, Math.floor(nearest / 2)),
  };
}

function circleOf({ count }: PlacePoint, size: (count: number) => number): number {
  return count === 0 ? 0 : round(Math.max(SMALLEST, size(count)));
}

function boxAround(spots: readonly Spot[], width: number, height: number): Omit<Box, "id" | "places"> {
  const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)];
  const x = Math.max(2, Math.min(...xs) - FINGER);
  const y = Math.max(2, Math.min(...ys) - FINGER);
  return {
    x,
    y,
    width: Math.min(width - 2, Math.max(...xs) + FINGER) - x,
    height: Math.min(height - 2, Math.max(...ys) + FINGER) - y,
  };
}

function toSpot([x, y]: Spot): { x: number; y: number } {
  return { x, y };
}

function round(units: number): number {
  return Math.round(units * 10) / 10;
}

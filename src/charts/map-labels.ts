/** Marks and boxes to where their names can stand: beside, above or below, never over a mark or another name. */
import type { Box, FrameDrawing, Mark } from "./map.ts";

/** How letters are set, in units: what room a name takes. */
export interface Lettering {
  /** Of one letter on average. */
  readonly width: number;
  readonly height: number;
}

export type Side = "right" | "left" | "above" | "below";

export interface Label {
  readonly text: string;
  /** The middle of the name's near edge. */
  readonly x: number;
  readonly y: number;
  readonly side: Side;
}

export interface FrameLabels {
  /** One a box and one a mark, in their order; absent where there is no room for the name. */
  readonly boxes: readonly (Label | undefined)[];
  readonly marks: readonly (Label | undefined)[];
}

/** In units: left, top, right, bottom. */
type Rectangle = readonly [number, number, number, number];

interface Request {
  readonly around: Rectangle;
  readonly text: string;
}

/** Marks whose names are tried, the largest; the rest are in the list beside the map. */
const NAMED = 40;
const SIDES: readonly Side[] = ["right", "left", "above", "below"];
const GAP = 6;

/** Boxes choose first, then marks in their order. */
export function labelFrame<P>(
  frame: FrameDrawing<P>,
  nameBox: (box: Box) => string,
  namePlace: (place: P) => string,
  lettering: Lettering,
): FrameLabels {
  const boxes = frame.boxes.map((box) => ({ around: edgesOf(box), text: nameBox(box) }));
  const marks = frame.marks.map((mark) => ({ around: roomOfMark(mark), text: namePlace(mark.place) }));
  const tried = [...boxes, ...marks.slice(0, NAMED)];
  const labels = placeLabels(
    tried,
    lettering,
    frame,
    marks.slice(NAMED).map(({ around }) => around),
  );
  return { boxes: labels.slice(0, boxes.length), marks: labels.slice(boxes.length) };
}

function placeLabels(
  requests: readonly Request[],
  lettering: Lettering,
  { width, height }: { readonly width: number; readonly height: number },
  taken: readonly Rectangle[],
): (Label | undefined)[] {
  const kept = [...taken, ...requests.map(({ around }) => around)];
  return requests.map(({ around, text }) => {
    for (const side of SIDES) {
      const anchor = anchorOf(around, side);
      const room = roomOfName(anchor, side, text.length * lettering.width, lettering.height);
      const isInside = room[0] >= 0 && room[1] >= 0 && room[2] <= width && room[3] <= height;
      if (!isInside || kept.some((other) => meet(room, other))) continue;
      kept.push(room);
      return { text, ...anchor, side };
    }
    return undefined;
  });
}

function anchorOf([left, top, right, bottom]: Rectangle, side: Side): { x: number; y: number } {
  return {
    x: Math.round(side === "right" ? right + GAP : side === "left" ? left - GAP : (left + right) / 2),
    y: Math.round(side === "below" ? bottom + GAP : side === "above" ? top - GAP : (top + bottom) / 2),
  };
}

function roomOfName({ x, y }: { x: number; y: number }, side: Side, across: number, down: number): Rectangle {
  const left = side === "right" ? x : side === "left" ? x - across : x - across / 2;
  const top = side === "below" ? y : side === "above" ? y - down : y - down / 2;
  return [left, top, left + across, top + down];
}

function roomOfMark({ x, y, radius, diamond }: Mark<unknown>): Rectangle {
  const size = Math.max(radius, diamond);
  return [x - size, y - size, x + size, y + size];
}

function edgesOf({ x, y, width, height }: Box): Rectangle {
  return [x, y, x + width, y + height];
}

function meet(one: Rectangle, other: Rectangle): boolean {
  return one[0] < other[2] && one[2] > other[0] && one[1] < other[3] && one[3] > other[1];
}

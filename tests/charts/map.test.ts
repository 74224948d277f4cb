import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawLocator } from "../../src/charts/locator.ts";
import { drawMap, type FrameDrawing } from "../../src/charts/map.ts";
import type { PlacePoint } from "../../src/charts/map-frames.ts";
import { labelFrame } from "../../src/charts/map-labels.ts";

interface Spot extends PlacePoint {
  readonly name: string;
}

const spot = (name: string, lat: number, lon: number, country: string, count = 1, dossiers = 0): Spot => ({
  name,
  lat,
  lon,
  country,
  count,
  dossiers: Array.from({ length: dossiers }),
});

/** A large town, five small ones around it, a far one; two in another region; one alone. */
const places: readonly Spot[] = [
  spot("Old Port", 25, 67, "PK", 100, 9),
  spot("Far Capital", 35, 75, "PK", 25),
  spot("Bridge Town", 51, 0, "GB", 9),
  ...[1, 2, 3, 4].map((n) => spot(`Mill ${n}`, 25.2 + n / 10, 67.4 + n / 5, "PK")),
  spot("Lake Town", 46, 6, "CH"),
  spot("Cape Town Hall", -33, 18, "ZA"),
];

const idsOf = (frames: readonly FrameDrawing<Spot>[]) =>
  frames.map(({ id, marks }) => [id, marks.map(({ place }) => place.name)]);

/** Around four towns, in the open sea, and in no known country. */
const anyPlaces = fc
  .array(
    fc.record({
      town: fc.constantFrom(
        [25, 67, "PK"] as const,
        [51, 0, "GB"] as const,
        [40, -75, "US"] as const,
        [30, 31, "EG"] as const,
        [0, -170, "QX"] as const,
      ),
      north: fc.double({ min: -2, max: 4, noNaN: true }),
      east: fc.double({ min: 0, max: 8, noNaN: true }),
      count: fc.nat(200),
      dossiers: fc.nat(20),
    }),
    { maxLength: 60 },
  )
  .map((list) =>
    list
      .map(({ town: [lat, lon, country], north, east, count, dossiers }, n) =>
        spot(`Place ${n}`, lat + north, lon + east, country, count, dossiers),
      )
      .sort((a, b) => b.count - a.count),
  );

describe("a map", () => {
  test("shows regions of several places by themselves, the crowded corner larger, and all else in the world", () => {
    expect(idsOf(drawMap(places))).toEqual([
      ["world", ["Cape Town Hall"]],
      ["south-asia", ["Far Capital"]],
      ["close-up-of-south-asia", ["Old Port", "Mill 1", "Mill 2", "Mill 3", "Mill 4"]],
      ["europe", ["Bridge Town", "Lake Town"]],
    ]);
  });

  test("marks every place in exactly one frame, inside it, and shows it in those around that one", () => {
    fc.assert(
      fc.property(anyPlaces, (all) => {
        const frames = drawMap(all);
        const marked = frames.flatMap(({ marks }) => marks.map(({ place }) => place.name));
        expect([...marked].sort()).toEqual(all.map(({ name }) => name).sort());
        expect((frames[0]?.marks.length ?? 0) + (frames[0]?.elsewhere.length ?? 0)).toBe(all.length);
        for (const { marks, width, height } of frames) {
          for (const { x, y } of marks) expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("gives a record and a dossier the same area, wherever they stand", () => {
    const marks = drawMap([spot("One", 51, 0, "GB", 100, 25), spot("Other", 46, 6, "CH", 25)]).flatMap(
      (frame) => frame.marks,
    );
    const [one, other] = marks;
    expect((one?.radius ?? 0) / (other?.radius ?? 1)).toBeCloseTo(2, 2);
    expect(2 * (one?.diamond ?? 0) ** 2).toBeCloseTo(Math.PI * (other?.radius ?? 0) ** 2, -1);
  });

  test("draws a place that no record names as a diamond alone", () => {
    const [mark] = drawMap([spot("One", 51, 0, "GB", 0, 1)])[0]?.marks ?? [];
    expect([mark?.radius, (mark?.diamond ?? 0) > 0]).toEqual([0, true]);
  });

  test("lets a small mark be hit beside it, but never beyond half the way to the next", () => {
    for (const { marks } of drawMap(places)) {
      for (const one of marks) {
        for (const other of marks) {
          if (one === other) continue;
          const apart = Math.hypot(one.x - other.x, one.y - other.y);
          expect(one.reach).toBeLessThanOrEqual(Math.max(one.radius, one.diamond, apart / 2));
        }
      }
    }
    const alone = drawMap(places)[0]?.marks[0];
    expect(alone?.reach).toBe(27);
  });

  test("of nothing is the world without a mark", () => {
    expect(idsOf(drawMap<Spot>([]))).toEqual([["world", []]]);
  });

  test("boxes what a frame shows larger, with the number of its marks", () => {
    const [world] = drawMap(places);
    expect(world?.boxes.map(({ id, places: held }) => [id, held])).toEqual([
      ["south-asia", 6],
      ["europe", 2],
    ]);
    for (const { width, height } of world?.boxes ?? []) expect(Math.min(width, height)).toBeGreaterThan(50);
  });
});

describe("the names on a map", () => {
  const lettering = { width: 14, height: 30 };
  const label = (frame: FrameDrawing<Spot>) =>
    labelFrame(
      frame,
      ({ id }) => id,
      ({ name }) => name,
      lettering,
    );

  /** Left, top, right, bottom of a name as it is set. */
  const roomOf = ({ x, y, side, text }: NonNullable<ReturnType<typeof label>["marks"][number]>) => {
    const [across, down] = [text.length * lettering.width, lettering.height];
    const left = side === "right" ? x : side === "left" ? x - across : x - across / 2;
    const top = side === "below" ? y : side === "above" ? y - down : y - down / 2;
    return [left, top, left + across, top + down] as const;
  };
  const meet = (one: readonly number[], other: readonly number[]) =>
    [0, 1].every(
      (axis) => (one[axis] ?? 0) < (other[axis + 2] ?? 0) && (one[axis + 2] ?? 0) > (other[axis] ?? 0),
    );

  test("are never over one another, over a mark, or over the edge", () => {
    fc.assert(
      fc.property(anyPlaces, (all) => {
        for (const frame of drawMap(all)) {
          const { marks, boxes } = label(frame);
          const rooms = [...marks, ...boxes].flatMap((one) => (one ? [roomOf(one)] : []));
          const circles = frame.marks.map(({ x, y, radius }) => [
            x - radius,
            y - radius,
            x + radius,
            y + radius,
          ]);
          rooms.forEach((room, index) => {
            expect([...circles, ...rooms.slice(index + 1)].some((other) => meet(room, other))).toBe(false);
            expect(room[0] >= 0 && room[1] >= 0 && room[2] <= frame.width && room[3] <= frame.height).toBe(
              true,
            );
          });
        }
      }),
      { numRuns: 40 },
    );
  });

  test("stand at the largest first", () => {
    const { marks } = label({
      ...(drawMap(places)[0] as FrameDrawing<Spot>),
      boxes: [],
      marks: [spot("Large", 0, 0, "", 9), spot("Small", 0, 0, "", 1)].map((place) => ({
        place,
        x: 40,
        y: 20,
        radius: 10,
        diamond: 0,
        reach: 10,
      })),
    });
    expect(marks.map((one) => one?.side)).toEqual(["right", "below"]);
  });
});

describe("a locator", () => {
  test("marks the place in its part of the world, else in the world", () => {
    expect(drawLocator({ lat: 51, lon: 0, country: "GB" })).toMatchObject({ id: "europe", width: 240 });
    const afar = drawLocator({ lat: 21.3, lon: -157.9, country: "US" });
    expect(afar.id).toBe("world");
    expect(afar.x).toBeLessThan(afar.width / 4);
  });
});

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawAround, drawRegion, drawWorld } from "../../src/geography/base-map.ts";
import { MAP_SOURCE, outlinesWithin } from "../../src/geography/outlines.ts";
import { makePathPen } from "../../src/geography/path-pen.ts";
import { findRegion, type Point } from "../../src/geography/regions.ts";

const CROP = { width: 720, minHeight: 440, maxHeight: 620, margin: 80, minSpan: 10 };

const pointsIn = (west: number, south: number, east: number, north: number) =>
  fc.array(
    fc.record({
      lon: fc.double({ min: west, max: east, noNaN: true }),
      lat: fc.double({ min: south, max: north, noNaN: true }),
    }),
    { minLength: 1, maxLength: 12 },
  );

describe("a map around points", () => {
  test("keeps all of them off its edge", () => {
    fc.assert(
      fc.property(pointsIn(-130, -50, -50, 60), (points) => {
        const map = drawAround(points, CROP);
        expect(map.height).toBeGreaterThanOrEqual(CROP.minHeight);
        expect(map.height).toBeLessThanOrEqual(CROP.maxHeight + 1);
        for (const [x, y] of points.map(map.place)) {
          expect(x).toBeGreaterThanOrEqual(CROP.margin - 1);
          expect(x).toBeLessThanOrEqual(map.width - CROP.margin + 1);
          expect(y).toBeGreaterThanOrEqual(CROP.margin - 1);
          expect(y).toBeLessThanOrEqual(map.height - CROP.margin + 1);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("does not close in on a single point until the land is lost", () => {
    const map = drawAround([{ lon: 10, lat: 50 }], CROP);
    const [x, y] = map.place({ lon: 10, lat: 50 });
    const [, north] = map.place({ lon: 10, lat: 55 });
    expect([x, y]).toEqual([360, 220]);
    expect(y - north).toBeLessThan(CROP.width / 2);
    expect(map.outline().land).not.toBe("");
  });

  test("has north above south and east to the right of west", () => {
    const { place } = drawAround(
      [
        { lon: 70, lat: 20 },
        { lon: 80, lat: 30 },
      ],
      CROP,
    );
    expect(place({ lon: 75, lat: 30 })[1]).toBeLessThan(place({ lon: 75, lat: 20 })[1]);
    expect(place({ lon: 80, lat: 25 })[0]).toBeGreaterThan(place({ lon: 70, lat: 25 })[0]);
  });
});

describe("the map of the world", () => {
  test("holds every inhabited latitude, and has no line between states", () => {
    const world = drawWorld(720);
    fc.assert(
      fc.property(pointsIn(-179.9, -55, 179.9, 80), (points) => {
        for (const [x, y] of points.map(world.place)) {
          expect(x >= 0 && x <= world.width && y >= 0 && y <= world.height).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
    expect(world.outline().boundaries).toBe("");
  });
});

describe("the map of a region", () => {
  const place = { lat: 28.6, lon: 77.2, country: "IN" };

  test("holds the places that lie in it", () => {
    const region = findRegion(place);
    expect(region?.id).toBe("south-asia");
    const map = drawRegion(region ?? { id: "africa", box: [0, 0, 1, 1] }, 240);
    const [x, y] = map.place(place);
    expect(x > 0 && x < map.width && y > 0 && y < map.height).toBe(true);
    expect(map.outline().boundaries).not.toBe("");
  });

  test.each<[string, Point & { country?: string }]>([
    ["without a country", { lat: 28.6, lon: 77.2 }],
    ["of an unknown country", { lat: 28.6, lon: 77.2, country: "QX" }],
    ["far from the rest of its country", { lat: 21.3, lon: -157.9, country: "US" }],
  ])("is not made for a place %s", (_, one) => {
    expect(findRegion(one)).toBeUndefined();
  });
});

describe("the outlines", () => {
  test("are those of the source that the page names", () => {
    const require = createRequire(import.meta.url);
    const folder = require.resolve("world-atlas/package.json");
    const { name, version } = JSON.parse(readFileSync(folder, "utf8")) as { name: string; version: string };
    expect(MAP_SOURCE.atlas).toBe(`${name} ${version}`);
    expect(readFileSync(folder.replace("package.json", "README.md"), "utf8")).toContain(
      `version ${MAP_SOURCE.version}`,
    );
  });

  test("within an extent are a part of all, and the same shapes", () => {
    const all = outlinesWithin("coarse");
    const part = outlinesWithin("coarse", [60, 5, 98, 38]);
    expect(part.land.coordinates.length).toBeLessThan(all.land.coordinates.length);
    expect(all.land.coordinates).toEqual(expect.arrayContaining(part.land.coordinates));
    expect(part.boundaries.coordinates.length).toBeGreaterThan(0);
  });
});

describe("the pen", () => {
  test("writes whole units, each as the way from the one before", () => {
    const pen = makePathPen();
    pen.moveTo(1.4, 2);
    pen.lineTo(3, 1);
    pen.lineTo(3.2, 0.9);
    pen.lineTo(10, 10);
    pen.closePath();
    expect(pen.path()).toBe("M1 2l2-1 7 9z");
  });

  test("leaves out a line that falls onto a point, and an area that falls onto a line", () => {
    const pen = makePathPen();
    pen.moveTo(1, 1);
    pen.lineTo(1.2, 1.1);
    pen.moveTo(5, 5);
    pen.lineTo(9, 5);
    pen.closePath();
    expect(pen.path()).toBe("");
  });
});

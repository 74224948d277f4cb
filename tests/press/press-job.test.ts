import fc from "fast-check";
import { expect, test } from "vitest";
import { takeBatches } from "../../src/cli/press-job.ts";
import { PressShares } from "../../src/cli/press-shares.ts";
import { inShard } from "../../src/cli/shard.ts";

const lists = fc.integer({ min: 0, max: 5000 }).map((length) => Array.from({ length }, (_, index) => index));

test("threads that take batches in any order have each sheet once, together", () => {
  fc.assert(
    fc.property(
      lists,
      fc.integer({ min: 1, max: 5 }),
      fc.infiniteStream(fc.nat()),
      (list, threads, turns) => {
        const { memory } = new PressShares();
        const takers = Array.from({ length: threads }, () =>
          takeBatches(list, new PressShares(memory), threads),
        );
        const taken: number[] = [];
        while (takers.length > 0) {
          const turn = (turns.next().value ?? 0) % takers.length;
          const { done, value } = takers[turn]?.next() ?? { done: true };
          if (done) takers.splice(turn, 1);
          else taken.push(...value);
        }
        expect(taken.sort((a, b) => a - b)).toEqual(list);
      },
    ),
    { numRuns: 50 },
  );
});

test("shards have each sheet once, together, and sizes that differ by one at most", () => {
  fc.assert(
    fc.property(lists, fc.integer({ min: 1, max: 20 }), (list, of) => {
      const shards = Array.from({ length: of }, (_, index) => inShard(list, { number: index + 1, of }));
      expect(shards.flat().sort((a, b) => a - b)).toEqual(list);
      const sizes = shards.map(({ length }) => length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
    { numRuns: 50 },
  );
});

test("sheets are counted over all threads", () => {
  const one = new PressShares();
  const other = new PressShares(one.memory);
  expect([one.countSheet(), other.countSheet(), one.countSheet()]).toEqual([1, 2, 3]);
});

test("stopping does not wait for a thread that has left or is at rest, nor for ever", () => {
  const shares = new PressShares();
  shares.join();
  shares.leave();
  shares.rest();
  shares.stop();
  expect(new PressShares(shares.memory).takeBatch()).toBe(0);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findCrowds } from "../../src/charts/crowds.ts";

describe("a crowd", () => {
  test("hangs together by short steps, and every member is in one", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(200), fc.nat(200)), { maxLength: 60 }), (list) => {
        const members = list.map((at) => ({ at }));
        const near = (one: { at: [number, number] }, other: { at: [number, number] }) =>
          Math.hypot(one.at[0] - other.at[0], one.at[1] - other.at[1]) < 20;
        const crowds = findCrowds(members, ({ at }) => at, 20, near);
        expect(crowds.flat()).toHaveLength(members.length);
        expect(new Set(crowds.flat()).size).toBe(members.length);
        const other = (crowd: readonly object[]) => members.filter((member) => !crowd.includes(member));
        for (const crowd of crowds) {
          expect(crowd.some((one) => other(crowd).some((far) => near(one, far)))).toBe(false);
        }
      }),
    );
  });
});

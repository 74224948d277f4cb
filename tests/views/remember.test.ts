import { expect, test } from "vitest";
import { remember } from "../../src/views/remember.ts";

test("each thing is worked on once, also where nothing comes of it", () => {
  const asked: string[][] = [];
  const first = remember((list: string[]) => {
    asked.push(list);
    return list[0];
  });
  const [one, other, empty] = [["a"], ["a"], []];
  expect([one, other, empty, one, empty].map(first)).toEqual(["a", "a", undefined, "a", undefined]);
  expect(asked).toEqual([one, other, empty]);
});

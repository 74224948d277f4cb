import { expect, test } from "vitest";
import { makeFolder } from "../support/site.ts";
import { makeChance } from "./chance.ts";
import { editRounds } from "./edit-rounds.ts";
import { EditedContent } from "./edited-content.ts";

/** tests/fuzz/edits.ts does two hundred. */
const ROUNDS = 2;

test("what builds have kept changes no byte of a later one, whatever was edited since", async () => {
  const found = [];
  for await (const round of editRounds(makeFolder(), ROUNDS, 1)) found.push(round);
  expect(found).toHaveLength(ROUNDS);
  expect(found.filter(({ faults }) => faults.length > 0)).toEqual([]);
});

test("the edits add, change, rename and delete, and differ from one another", () => {
  const content = new EditedContent(makeChance(1));
  const before = content.files();
  const edits = Array.from({ length: 50 }, () => content.edit()).join(", ");
  for (const what of ["add", "edit", "rename", "delete"]) expect(edits).toContain(`${what} 20`);
  expect(Object.keys(content.files())).not.toEqual(Object.keys(before));
});

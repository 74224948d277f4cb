import { expect, test } from "vitest";
import { NoDrawer } from "../../src/cards/no-drawer.ts";
import { describeFailure } from "../../src/cli/failure.ts";

test("a machine that cannot draw cards ends a build with one plain sentence", () => {
  const wrapped = new Error("in the configuration", {
    cause: new NoDrawer("the cards cannot be drawn here"),
  });
  expect(describeFailure(wrapped, {})).toEqual({ text: "the cards cannot be drawn here", exitCode: 2 });
});

import { expect, test } from "vitest";
import { answers, isLost, LINK_STATES } from "../../src/archive/link-health.ts";

test("a report is met where its address answers, is lost where it is known to be gone, and else nobody knows", () => {
  expect(LINK_STATES.filter(answers)).toEqual(["ok", "redirected"]);
  expect(LINK_STATES.filter(isLost)).toEqual(["gone", "soft-404"]);
});

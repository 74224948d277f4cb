import { expect, it } from "vitest";

/** Minutes, as Date counts them: positive is west. */
const WINTER_OFFSETS: Readonly<Record<string, number>> = { "America/St_Johns": 210, "Asia/Karachi": -300 };

it("this run really is in the zone that its project names", () => {
  const zone = process.env.TZ ?? "";
  expect(WINTER_OFFSETS).toHaveProperty([zone]);
  expect(new Date("2026-01-15T12:00:00Z").getTimezoneOffset()).toBe(WINTER_OFFSETS[zone]);
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
});

import { describe, expect, test } from "vitest";
import { lastChange, toInstant, toIsoDate, toW3cDate } from "../../src/outputs/dates.ts";
import { aDate, aHistory, anArticle } from "../support/builders.ts";

describe("lastChange", () => {
  test("is the publication where nothing happened since", () => {
    expect(lastChange(anArticle({ date: "2017-12" })).edtf).toBe("2017-12");
  });

  test("is the latest correction, in whatever order they stand", () => {
    const corrections = [
      { date: "2026-12-01", note: "Later." },
      { date: "2026-11-01", note: "Earlier." },
    ];
    expect(lastChange(anArticle({ date: "2017-12-24", corrections })).edtf).toBe("2026-12-01");
  });

  test("is the withdrawal of a withdrawn record", () => {
    const withdrawn = { date: "2027-01", reason: "Asked for." };
    expect(lastChange(anArticle({ withdrawn })).edtf).toBe("2027-01");
  });

  test("is the last commit where the history is given and nothing came after it", () => {
    const history = aHistory({ x: ["2026-01-01", "2026-03-04"] });
    expect(lastChange(anArticle({ id: "x" }), history).edtf).toBe("2026-03-04");
    expect(lastChange(anArticle({ id: "y" }), history).edtf).toBe("2017-12-24");
    const corrections = [{ date: "2026-05", note: "Later." }];
    expect(lastChange(anArticle({ id: "x", corrections }), history).edtf).toBe("2026-05");
  });

  test("is not the outlet's own update of its report", () => {
    expect(lastChange(anArticle({ date: "2017-12-24", updated: "2018-01-02" })).edtf).toBe("2017-12-24");
  });
});

describe("toInstant", () => {
  test.each([
    ["2017-12-24T13:29+05:30", "2017-12-24T13:29:00+05:30"],
    ["2017-12-24T13:29:07Z", "2017-12-24T13:29:07Z"],
    ["2017-12-24", "2017-12-24T12:00:00Z"],
    ["2017-12", "2017-12-01T12:00:00Z"],
    ["2017~", "2017-01-01T12:00:00Z"],
  ])("of %s is %s", (written, instant) => {
    expect(toInstant(aDate(written))).toBe(instant);
  });

  test("shows a known day as that day from UTC-12 to UTC+11", () => {
    const noon = Date.parse(toInstant(aDate("2017-12-24")));
    const days = [-12, 0, 11].map((hours) => new Date(noon + hours * 3_600_000).toISOString().slice(0, 10));
    expect(days).toEqual(["2017-12-24", "2017-12-24", "2017-12-24"]);
  });
});

describe("toW3cDate and toIsoDate", () => {
  test.each([
    ["2017", "2017", "2017"],
    ["2017-12?", "2017-12", "2017-12?"],
    ["2017-12-24", "2017-12-24", "2017-12-24"],
    ["2017-12-24T13:29+05:30", "2017-12-24T13:29:00+05:30", "2017-12-24T13:29:00+05:30"],
  ])("of %s are %s and %s: nothing is completed", (written, w3c, iso) => {
    expect([toW3cDate(aDate(written)), toIsoDate(aDate(written))]).toEqual([w3c, iso]);
  });
});

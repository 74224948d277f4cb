import { describe, expect, test } from "vitest";
import { changesOf } from "../../src/archive/history.ts";
import { aHistory, anArticle } from "../support/builders.ts";

const daysOf = (history: ReturnType<typeof aHistory> | undefined, article = anArticle({ id: "x" })) =>
  changesOf(history, article).map(({ date }) => date.edtf);

describe("the changes of a record", () => {
  const history = aHistory({
    x: ["2026-03-01", "2026-05-01"],
    "old-name": ["2026-01-01", "2026-04-01"],
    other: ["2026-02-01"],
  });

  test("are its own, newest first", () => {
    expect(daysOf(history)).toEqual(["2026-05-01", "2026-03-01"]);
  });

  test("are also those under its former ids, in the one order of commits", () => {
    expect(daysOf(history, anArticle({ id: "x", aliases: ["old-name", "never-there"] }))).toEqual([
      "2026-05-01",
      "2026-04-01",
      "2026-03-01",
      "2026-01-01",
    ]);
  });

  test("a commit that renamed it counts once", () => {
    const both = new Map([
      ["x", [0]],
      ["old-name", [0, 1]],
    ]);
    const renamed = anArticle({ id: "x", aliases: ["old-name"] });
    expect(daysOf({ ...history, records: both }, renamed)).toHaveLength(2);
  });

  test("are none where nothing is known of it, or of any", () => {
    expect(daysOf(history, anArticle({ id: "unknown" }))).toEqual([]);
    expect(daysOf(undefined)).toEqual([]);
  });
});

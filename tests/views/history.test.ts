import { describe, expect, test } from "vitest";
import { viewHistory } from "../../src/views/history.ts";
import { aHash, aHistory, anArticle, someSettings } from "../support/builders.ts";
import { aDesk } from "../support/desk.ts";

const PATH = "articles/2017/x.md";
const article = anArticle({ id: "x" });

function viewOf(days: readonly string[], repository?: string, own = article) {
  const desk = aDesk({ articles: [own], history: aHistory({ x: days, y: ["2020-01-01"] }) });
  const settings = someSettings(repository === undefined ? {} : { repository });
  return viewHistory({ ...desk, settings }, own, PATH);
}

describe("the history of a record", () => {
  test("is the day it was added, the day of its last change, and how many there were", () => {
    const view = viewOf(["2026-01-01", "2026-02-01", "2026-03-01"]);
    expect([view?.added.date.edtf, view?.changed?.date.edtf, view?.changes]).toEqual([
      "2026-01-01",
      "2026-03-01",
      2,
    ]);
  });

  test("of one that is as it was added has no change", () => {
    expect(viewOf(["2026-01-01"])).toEqual({
      added: { date: expect.objectContaining({ edtf: "2026-01-01" }) },
      changes: 0,
    });
  });

  test("leads to each difference, and to all of them, on a forge that is known", () => {
    const repository = "https://github.com/example/archive";
    expect(viewOf(["2026-01-01", "2026-02-01"], repository)).toMatchObject({
      added: { difference: `${repository}/commit/${aHash(1)}` },
      changed: { difference: `${repository}/commit/${aHash(0)}` },
      all: `${repository}/commits/main/content/${PATH}`,
    });
  });

  test("leads nowhere on a forge that is not known", () => {
    const view = viewOf(["2026-01-01", "2026-02-01"], "https://code.press.example/example/archive");
    expect(JSON.stringify(view)).not.toContain("http");
  });

  test("is unknown where the record was never committed, or no history could be read", () => {
    expect(viewOf([])).toBeUndefined();
    expect(viewHistory(aDesk({ articles: [article] }), article, PATH)).toBeUndefined();
  });

  test("is not told of a withdrawn record: a difference would show what it said", () => {
    const withdrawn = anArticle({ id: "x", withdrawn: { date: "2027", reason: "Retracted." } });
    expect(viewOf(["2026-01-01"], "https://github.com/example/archive", withdrawn)).toBeUndefined();
  });
});

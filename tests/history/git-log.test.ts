/** What git printed, stored here: these need no git. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseLog } from "../../src/history/git-log.ts";
import { aHash } from "../support/builders.ts";

type Named = readonly [status: string, path: string];

/** 1 March 2026, an hour before midnight in UTC. */
const LATE = Date.UTC(2026, 2, 1, 23) / 1000;

/** As `git log -z` prints commits, newest first: the files of a merge follow an empty part, others a line feed. */
function aLog(
  ...commits: readonly { readonly seconds?: number; readonly files: readonly Named[] }[]
): string {
  return commits
    .map(({ seconds = LATE, files }, place) => {
      const start = `@${aHash(place)} ${seconds}\0`;
      const lead = files.length === 0 ? "" : (files[0]?.[0].length ?? 1) > 1 ? "\0" : "\n";
      return start + lead + files.map(([status, path]) => `${status}\0${path}\0`).join("");
    })
    .join("");
}

const placesIn = (log: string, prefix = "content/") =>
  Object.fromEntries(parseLog(log, prefix)?.records ?? [["nothing", []]]);

describe("a log", () => {
  test("is the commits of each record, its translations' too, by the name of its files alone", () => {
    const log = aLog(
      { files: [["M", "content/articles/x.md"]] },
      {
        files: [
          ["A", "content/articles/2017/x.ur.md"],
          ["M", "content/articles/2017/y.md"],
        ],
      },
      {
        files: [
          ["A", "content/articles/2017/x.md"],
          ["A", "content/articles/2017/y.md"],
        ],
      },
    );
    expect(placesIn(log)).toEqual({ x: [0, 1, 2], y: [1, 2] });
  });

  test("counts a commit once for a record of which it touched several files", () => {
    const log = aLog({
      files: [
        ["D", "content/articles/x.md"],
        ["A", "content/articles/2017/x.md"],
        ["A", "content/articles/2017/x.ur.md"],
      ],
    });
    expect(placesIn(log)).toEqual({ x: [0] });
  });

  test("has the day of each commit in UTC, whatever zone the machine is in", () => {
    const log = aLog({ files: [["A", "content/articles/x.md"]] });
    expect(parseLog(log, "content/")?.changes).toEqual([
      { commit: aHash(0), date: expect.objectContaining({ edtf: "2026-03-01", precision: "day" }) },
    ]);
  });

  test("knows what a merge changed by itself, and that one changed nothing", () => {
    const log = aLog(
      { files: [] },
      { files: [["MM", "content/articles/x.md"]] },
      { files: [["A", "content/articles/x.md"]] },
    );
    expect(parseLog(log, "content/")?.changes.map(({ commit }) => commit)).toEqual([aHash(1), aHash(2)]);
    expect(placesIn(log)).toEqual({ x: [0, 1] });
  });

  test("names the newest commit of the content, whatever file it touched", () => {
    const log = aLog({ files: [["M", "content/site.yaml"]] }, { files: [["A", "content/articles/x.md"]] });
    expect(parseLog(log, "content/")).toMatchObject({ commit: aHash(0), changes: [{ commit: aHash(1) }] });
  });

  test("of nothing has no commit", () => {
    expect(parseLog("", "content/")).toEqual({ changes: [], records: new Map() });
  });

  test.each([
    ["a draft", "content/drafts/x.md"],
    ["a page of the house", "content/pages/x.md"],
    ["a file that is no record", "content/articles/x.txt"],
    ["a folder of that name elsewhere", "content/old/articles/x.md"],
    ["another folder", "other/articles/x.md"],
    ["a name that no id may have", "content/articles/X y.md"],
  ])("leaves %s out", (_, path) => {
    expect(placesIn(aLog({ files: [["A", path]] }))).toEqual({});
  });

  test("is of a folder that is a repository of its own, too", () => {
    expect(placesIn(aLog({ files: [["A", "articles/2017/x.md"]] }), "")).toEqual({ x: [0] });
  });

  test("takes no name of a file for a commit or a status", () => {
    const hostile = [`@${aHash(7)} 1`, "M", "\nM", "content/articles/\n@x.md", "content/articles/\u202ex.md"];
    const log = aLog({
      files: [...hostile.map((path): Named => ["A", path]), ["A", "content/articles/x.md"]],
    });
    expect(parseLog(log, "content/")?.changes.map(({ commit }) => commit)).toEqual([aHash(0)]);
    expect(placesIn(log)).toEqual({ x: [0] });
  });

  test.each([
    ["before any year that a date may have", -99_999_999_999],
    ["after the last one", 99_999_999_999_999],
  ])("leaves out a commit of a clock %s", (_, seconds) => {
    const log = aLog(
      { seconds, files: [["M", "content/articles/x.md"]] },
      { files: [["A", "content/articles/x.md"]] },
    );
    expect(parseLog(log, "content/")).toMatchObject({ commit: aHash(0), changes: [{ commit: aHash(1) }] });
    expect(placesIn(log)).toEqual({ x: [0] });
  });

  test.each([["a warning"], ["M\0content/articles/x.md\0"], [`@${aHash(0)} 1\0\nm100\0x\0`]])(
    "that cannot be read is none: %j",
    (text) => {
      expect(parseLog(text, "content/")).toBeUndefined();
    },
  );

  test("keeps every commit of every record, in order", () => {
    const ids = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { minLength: 1 });
    fc.assert(
      fc.property(fc.array(ids), (commits) => {
        const log = aLog(
          ...commits.map((of) => ({ files: of.map((id): Named => ["M", `content/articles/${id}.md`]) })),
        );
        const wanted = commits.flatMap((of, place) => of.map((id) => [id, place] as const));
        for (const id of ["a", "b", "c", "d"])
          expect(placesIn(log)[id] ?? []).toEqual(
            wanted.flatMap(([name, place]) => (name === id ? [place] : [])),
          );
      }),
    );
  });
});

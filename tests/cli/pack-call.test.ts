import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parsePackCall } from "../../src/cli/pack-call.ts";
import { dateOfPack } from "../../src/cli/pack-date.ts";
import { Refusal } from "../../src/cli/refusal.ts";
import { parseVerifyCall } from "../../src/cli/verify-call.ts";
import { anArticle } from "../support/builders.ts";
import { makeFolder } from "../support/site.ts";

const parse = (...args: string[]) => parsePackCall(args, "usage: …", "archive-bag.zip", "content");

describe("the call of bag and offline", () => {
  test("names the zip, whose own folder has the same name", () => {
    expect(parse("--output", "out/2026.zip", "--site", "_site")).toEqual({
      output: join(process.cwd(), "out/2026.zip"),
      name: "2026",
      site: "_site",
    });
    expect(parse()).toMatchObject({ name: "archive-bag" });
    expect(parse("--help")).toBeUndefined();
  });

  test.each([
    [["--output", "bag.tar"], /not the name of a zip file/],
    [["--output", ".zip"], /not the name of a zip file/],
    [["--output", "content/bag.zip"], /lies in "content"/],
    [["--site", "_site", "--output", "_site/bag.zip"], /lies in "_site"/],
    [["bag.zip"], /"bag.zip" is none of the options/],
    [["--nonsense"], /nonsense/],
    [["--output"], /output/],
  ])("%j is refused in words", (args, why) => {
    expect(() => parse(...args)).toThrow(Refusal);
    expect(() => parse(...args)).toThrow(why);
  });

  test("does not put a zip in a folder's place", () => {
    const folder = join(makeFolder(), "x.zip");
    mkdirSync(folder);
    expect(() => parse("--output", folder)).toThrow(/is a folder/);
  });
});

describe("the call of verify", () => {
  test("names one place, and how to tell of it", () => {
    expect(parseVerifyCall(["_site", "--json", "--manifest", "m.txt"])).toEqual({
      place: "_site",
      json: true,
      manifest: "m.txt",
    });
    expect(parseVerifyCall(["--help"])).toBeUndefined();
  });

  test.each([[[]], [["a", "b"]], [["--nonsense", "a"]], [["a", "--manifest"]]])("%j is refused", (args) => {
    expect(() => parseVerifyCall(args)).toThrow(Refusal);
  });
});

test("files in a zip are dated by the clock that is given, else by the newest record, whose date may be a year", () => {
  const articles = [anArticle({ id: "a", date: "2016-07-01" }), anArticle({ id: "b", date: "2017" })];
  expect(dateOfPack({ articles }, "1774742400")).toEqual({ year: 2026, month: 3, day: 29 });
  expect(dateOfPack({ articles }, undefined)).toEqual({ year: 2017, month: 1, day: 1 });
  expect(dateOfPack({ articles: [] }, "")).toEqual({ year: 1980, month: 1, day: 1 });
});

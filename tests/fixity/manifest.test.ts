import { spawnSync } from "node:child_process";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareBytes, formatManifest, type ManifestForm } from "../../src/fixity/manifest.ts";
import { readManifest } from "../../src/fixity/manifest-reading.ts";
import { makeFolder } from "../support/site.ts";
import { filesOf, sumOf, writeTo } from "./copies.ts";

const SUM = "0f".repeat(32);
const FORMS: readonly ManifestForm[] = ["coreutils", "bagit"];

const read = (text: string, form: ManifestForm = "coreutils") =>
  readManifest(new TextEncoder().encode(text), { form, digits: 64 });

const names = fc
  .string({
    unit: fc.constantFrom("a", "B", " ", "%", "2", "5", "\\", "\n", "\r", "n", "ک", "😀", "*"),
    minLength: 1,
  })
  .filter((name) => !/^[/\\]|^[a-z]:/i.test(name) && !name.split(/[/\\]/).includes(".."));

describe.each(FORMS)("a manifest in the form of %s", (form) => {
  // A payload's paths start with its folder, so that no blank and no star stands first.
  const folder = form === "bagit" ? "data/" : "";

  test("says of any names what it was told", () => {
    fc.assert(
      fc.property(fc.uniqueArray(names, { maxLength: 8 }), (found) => {
        const paths = found.map((name) => folder + name);
        const sums = paths
          .map((path) => ({ path, sum: sumOf(path) }))
          .sort((a, b) => compareBytes(a.path, b.path));
        const { sums: told, faults } = read(formatManifest(sums, form), form);
        expect(told).toEqual(sums);
        expect(faults).toEqual(paths.length === 0 ? [expect.objectContaining({ line: 1 })] : []);
      }),
    );
  });

  test("is the same in whatever order it was told", () => {
    const sums = ["b", "a/z", "a.txt", "ک", "😀", "\uffee"].map((path) => ({ path, sum: SUM }));
    expect(formatManifest([...sums].reverse(), form)).toBe(formatManifest(sums, form));
  });
});

test("lines stand by the bytes of their paths", () => {
  const sums = ["\uffee", "😀", "b", "a/b", "a.b", "B"].map((path) => ({ path, sum: SUM }));
  const paths = formatManifest(sums)
    .trimEnd()
    .split("\n")
    .map((line) => line.slice(66));
  expect(paths).toEqual(["B", "a.b", "a/b", "b", "\uffee", "😀"]);
});

test("names are spelled as coreutils and as RFC 8493 spell them", () => {
  const sums = [{ path: "100%\n\\.txt", sum: SUM }];
  expect(formatManifest(sums)).toBe(`\\${SUM}  100%\\n\\\\.txt\n`);
  expect(formatManifest(sums, "bagit")).toBe(`${SUM}  100%25%0A\\.txt\n`);
});

describe("a line", () => {
  test.each([
    ["that leads out of the folder", `${SUM}  ../x\n`, "../x, which leads out of this folder"],
    ["that leads out of a folder in it", `${SUM}  a/../../x\n`, "leads out of this folder"],
    ["that leads out as Windows spells it", `${SUM}  a\\..\\..\\x\n`, "leads out of this folder"],
    ["with an absolute path", `${SUM}  /etc/hosts\n`, "/etc/hosts, which is not a path below this folder"],
    ["with a drive", `${SUM}  C:x\n`, "not a path below this folder"],
    ["with a name that is none", `${SUM}  a//x\n`, "is not how a file is called"],
    ["with too short a sum", `${SUM.slice(1)}  x\n`, "is not a sum of 64 digits, two spaces and a path"],
    ["with one space", `${SUM} x\n`, "is not a sum of 64 digits"],
    ["with nothing in it", "\n", "is not a sum of 64 digits"],
    ["with a backslash for nothing", `\\${SUM}  a\\b\n`, "has a backslash that stands for nothing"],
    ["without an end", `${SUM}  x`, "has no end: the manifest is cut short"],
  ])("%s is a fault that is named", (_, line, why) => {
    const { sums, faults } = read(`${SUM}  first\n${line}`);
    expect(faults).toEqual([{ line: 2, why: expect.stringContaining(why) }]);
    expect(sums.map(({ path }) => path)).toEqual(line.endsWith("\n") ? ["first"] : ["first", "x"]);
  });

  test("that names a file again is a fault, and the first one counts", () => {
    const { sums, faults } = read(`${SUM}  x\n${sumOf("other")}  x\n`);
    expect(faults).toEqual([{ line: 2, why: "names x again, after line 1" }]);
    expect(sums).toEqual([{ path: "x", sum: SUM }]);
  });

  test("that is not UTF-8 is a fault, and the others count", () => {
    const bytes = Buffer.concat([Buffer.from(`${SUM}  a\n${SUM}  b`), Buffer.from([0xc3, 10])]);
    const { sums, faults } = readManifest(bytes, { form: "coreutils", digits: 64 });
    expect(faults).toEqual([{ line: 2, why: "is not UTF-8" }]);
    expect(sums.map(({ path }) => path)).toEqual(["a"]);
  });

  test("whose sum is in capitals where the others are not is a fault", () => {
    const changed = `F${SUM.slice(1)}`;
    expect(read(`${SUM}  a\n${changed}  b\n`).faults.map(({ line }) => line)).toEqual([2]);
    expect(read(`${SUM.toUpperCase()}  a\n${SUM.toUpperCase()}  b\n`).faults).toEqual([]);
  });

  test("of a bag may end as Windows ends lines", () => {
    expect(read(`${SUM}\t*data/a\r\n`, "bagit").sums).toEqual([{ path: "data/a", sum: SUM }]);
  });
});

const hasCoreutils = spawnSync("sha256sum", ["--version"]).stdout?.includes("GNU coreutils") === true;

test.runIf(hasCoreutils)("sha256sum writes the same lines, and agrees with ours", () => {
  const files = filesOf({
    "a b.txt": "1",
    "new\nline": "2",
    "back\\slash": "3",
    "ک/ا.html": "4",
    "100%25": "",
  });
  const sums = [...files].map(([path, bytes]) => ({ path, sum: sumOf(bytes) }));
  const ours = formatManifest(sums);
  const folder = writeTo(makeFolder(), files);
  const run = (args: string[], input = "") =>
    spawnSync("sha256sum", args, { cwd: folder, input, encoding: "utf8" });
  const paths = [...files.keys()].sort(compareBytes);
  expect(run(["--", ...paths]).stdout).toBe(ours);
  writeTo(folder, filesOf({ "sums.txt": ours }));
  expect(run(["--strict", "--quiet", "-c", join(folder, "sums.txt")])).toMatchObject({
    status: 0,
    stdout: "",
  });
});

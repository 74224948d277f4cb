import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { hashOf, keepNewest, keepUsed, readOrMake, writeWhole } from "../../src/assets/cache.ts";
import { makeFolder } from "./folders.ts";

/** Counts how often the slow work was done. */
function countedMaker(content: string) {
  const maker = {
    runs: 0,
    make: async () => {
      maker.runs++;
      return Buffer.from(content);
    },
  };
  return maker;
}

test("what is kept is made once", async () => {
  const file = join(makeFolder(), "fonts", "key");
  const maker = countedMaker("glyphs");
  expect((await readOrMake(file, maker.make)).toString()).toBe("glyphs");
  expect((await readOrMake(file, maker.make)).toString()).toBe("glyphs");
  expect(maker.runs).toBe(1);
});

test.each([
  ["cut short", (file: string) => truncateSync(file, 35)],
  ["emptied", (file: string) => writeFileSync(file, "")],
  ["changed in one byte", (file: string) => writeFileSync(file, readFileSync(file).fill("x", 37))],
  ["filled with something else", (file: string) => writeFileSync(file, "x".repeat(100))],
])("a kept file that was %s is made again", async (_, damage) => {
  const file = join(makeFolder(), "key");
  const maker = countedMaker("glyphs");
  await readOrMake(file, maker.make);
  damage(file);
  expect((await readOrMake(file, maker.make)).toString()).toBe("glyphs");
  expect((await readOrMake(file, maker.make)).toString()).toBe("glyphs");
  expect(maker.runs).toBe(2);
});

test("a failure to make is passed on and leaves nothing behind", async () => {
  const folder = makeFolder();
  await expect(readOrMake(join(folder, "key"), () => Promise.reject(new Error("no font")))).rejects.toThrow(
    "no font",
  );
  expect(readdirSync(folder)).toEqual([]);
});

test("two that write one file at once leave one whole file", async () => {
  const folder = makeFolder();
  const file = join(folder, "site.css");
  const texts = Array.from({ length: 8 }, (_, i) => String(i).repeat(100_000));
  await Promise.all(texts.map((text) => writeWhole(file, Buffer.from(text))));
  expect(texts).toContain(readFileSync(file, "utf8"));
  expect(readdirSync(folder)).toEqual(["site.css"]);
});

test("of old entries only the newest stay, folders too", async () => {
  const folder = makeFolder();
  for (const [i, name] of ["d", "a", "c", "b"].entries()) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "font.woff2"), "");
    utimesSync(join(folder, name), 1000 + i, 1000 + i);
  }
  await keepNewest(folder, 2);
  expect(readdirSync(folder).sort()).toEqual(["b", "c"]);
  expect(existsSync(join(folder, "b", "font.woff2"))).toBe(true);
});

test("the folder that is used stays although a clock that was set back makes it the oldest, and counts among those that stay", async () => {
  const folder = makeFolder();
  const ahead = Date.now() / 1000 + 86_400;
  for (const [i, name] of ["used", "a", "b", "c"].entries()) {
    mkdirSync(join(folder, name));
    utimesSync(join(folder, name), ahead + i, ahead + i);
  }
  await keepUsed(join(folder, "used"), 2);
  expect(readdirSync(folder).sort()).toEqual(["c", "used"]);
});

test("a hash tells where one part ends and the next begins", () => {
  expect(hashOf("ab", "c")).not.toBe(hashOf("a", "bc"));
  expect(hashOf("abc")).not.toBe(hashOf("abc", ""));
  expect(hashOf("اردو")).toBe(hashOf(Buffer.from("اردو")));
});

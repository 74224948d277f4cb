/** Content that somebody deletes or replaces while it is read. */
import { mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readFolder } from "../../src/read/folder.ts";
import { articleText, writeFiles } from "../support/site.ts";

const PATHS = Array.from({ length: 30 }, (_, number) => `articles/2017/a-record-${number}.md`);
/** Turns of the event loop, from before the first file is opened to after the last. */
const MOMENTS = [0, 1, 3, 10, 30, 60, 90];

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "changing-"));
  writeFiles(root, Object.fromEntries(PATHS.map((path) => [path, articleText()])));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function readMeanwhile(turns: number, change: () => void) {
  const reading = readFolder(root, "content");
  for (let turn = 0; turn < turns; turn++) await setImmediate();
  change();
  const { files, problems } = await reading;
  return { problems, texts: files.map(({ bytes }) => Buffer.from(bytes).toString("utf8")) };
}

test.each(MOMENTS)("what vanishes after %i turns is read whole, or named", async (turns) => {
  const { texts, problems } = await readMeanwhile(turns, () => rmSync(root, { recursive: true }));
  expect([...new Set(texts)].every((text) => text === articleText())).toBe(true);
  const kinds = new Set(problems.map(({ kind }) => kind));
  if (kinds.has("no-content-folder")) expect(texts).toEqual([]);
  else if (texts.length < PATHS.length) expect([...kinds]).toEqual(["unreadable"]);
  for (const { file } of problems) expect(file).toMatch(/^content/);
});

test.each(MOMENTS)("what is replaced after %i turns is read as it was, or as it is", async (turns) => {
  const [path = ""] = PATHS.slice(-1);
  const next = articleText({ title: "Ferry stops" });
  writeFiles(root, { ".#next.md": next });
  const { texts, problems } = await readMeanwhile(turns, () =>
    renameSync(join(root, ".#next.md"), join(root, path)),
  );
  expect(problems).toEqual([]);
  expect(texts).toHaveLength(PATHS.length);
  expect(texts.filter((text) => text !== articleText() && text !== next)).toEqual([]);
});

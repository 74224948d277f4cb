import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { goodContent } from "../support/cases.ts";

const BAD = "articles/2016/bad.md";
let good = "";
let bad = "";

beforeAll(() => {
  good = layOut();
  bad = layOut();
  writeFileSync(join(bad, BAD), "---\ntitle: x\ndate: 24-12-2017\n---\ntext\n");
  writeFileSync(join(bad, "articles/2016/worse.md"), "");
});
afterAll(() => {
  for (const folder of [good, bad]) rmSync(folder, { recursive: true });
});

function layOut(): string {
  const folder = mkdtempSync(join(tmpdir(), "check-"));
  for (const { path, bytes } of goodContent()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

function check(content: string, ...args: string[]) {
  const { DEBUG: _, ...environment } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "src/cli/check.ts", ...args],
    { encoding: "utf8", timeout: 60_000, env: { ...environment, ARCHIVE_CONTENT: content, SITE_URL: "" } },
  );
  return { status, stdout, stderr };
}

describe("npm run check", () => {
  test("says in one line that nothing is wrong", () => {
    expect(check(good)).toEqual({
      status: 0,
      stdout: "1 record, 0 translations, 1 dossier: no problems\n",
      stderr: "",
    });
  });

  test("lists every problem of every file and exits 1", () => {
    const { status, stdout } = check(bad);
    expect(status).toBe(1);
    expect(stdout).toContain(
      `${bad}/${BAD}:3:7  date  "24-12-2017" is not a date\n  write: date: 2017-12-24\n`,
    );
    expect(stdout).toContain("worse.md:1:1  the file is empty");
    expect(stdout).toMatch(/\n\n5 problems in 2 files\n$/);
  });

  test("shows the problems of the files that are named", () => {
    expect(check(bad, join(bad, "articles/2016/worse.md")).stdout).toMatch(/1 problem in 1 file\n$/);
    expect(check(bad, "articles/2016/good.md")).toMatchObject({ status: 0 });
  });

  test("prints JSON and annotations", () => {
    expect(JSON.parse(check(bad, "--format", "json").stdout)).toHaveLength(5);
    expect(check(good, "--format", "json").stdout).toBe("[]\n");
    expect(check(bad, "--format=github").stdout.match(/^::error file=/gm)).toHaveLength(5);
  });

  test("says what is wrong with its call, or that there is no content, without a stack trace", () => {
    for (const result of [
      check(good, "none.md"),
      check(good, "--format", "xml"),
      check(good, "--nonsense"),
    ]) {
      expect(result).toMatchObject({ status: 2, stdout: "" });
      expect(result.stderr).not.toMatch(/^\s+at /m);
    }
    const nowhere = check(join(good, "nowhere"));
    expect(nowhere.status).toBe(1);
    expect(nowhere.stdout).toMatch(/there is no such folder\n.*\n\n1 problem in 1 file\n$/);
  });
});

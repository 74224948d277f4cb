import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { goodContent } from "../support/cases.ts";
import { writeFiles } from "../support/site.ts";

let folder = "";

const page = (title: string, lang = "en") =>
  `<html lang="${lang}" dir="${lang === "ur" ? "rtl" : "ltr"}"><main><h1>${title}</h1></main></html>`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "site-change-"));
  for (const { path, bytes } of goodContent()) writeContent("content", path, bytes);
  for (const { path, bytes } of goodContent()) writeContent("bad", path, bytes);
  writeContent("bad", "articles/2016/bad.md", "---\ntitle: x\ndate: 24-12-2017\n---\ntext\n");
  writeFiles(join(folder, "before"), {
    "index.html": page("Home"),
    "articles/old/index.html": page("Old"),
    "articles/kept/index.html": page("Kept"),
  });
  writeFiles(join(folder, "after"), {
    "index.html": page("Home, with one more"),
    "articles/kept/index.html": page("Kept"),
    "articles/new/index.html": page("New & <b>bold</b> @octocat"),
    "ur/articles/new/index.html": page("نیا", "ur"),
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

function writeContent(name: string, path: string, bytes: Uint8Array | string): void {
  mkdirSync(dirname(join(folder, name, path)), { recursive: true });
  writeFileSync(join(folder, name, path), bytes);
}

function siteChange(content: string, ...args: string[]) {
  const { DEBUG: _, ...environment } = process.env;
  return spawnSync(process.execPath, ["src/run.mjs", "site-change", ...args], {
    encoding: "utf8",
    timeout: 60_000,
    env: { ...environment, ARCHIVE_CONTENT: join(folder, content), SITE_URL: "" },
  });
}

const sites = () => ["--before", join(folder, "before"), "--after", join(folder, "after")];

describe("the command that compares two builds", () => {
  test("tells what is new, changed and gone, and shows the new record in both languages", () => {
    const { status, stdout, stderr } = siteChange("content", ...sites());
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("Record pages: 2 new, 0 changed, 1 removed.");
    expect(stdout).toContain("<code>/articles/old/</code>");
    expect(stdout).toContain("New &#38; bold <span>&#64;</span>octocat</h3>");
    expect(stdout).toContain(`<blockquote lang="ur" dir="rtl">\n<h3 dir="auto">نیا</h3>`);
  });

  test("shows the records of the files that it is told of, and no other", () => {
    const { stdout } = siteChange(
      "content",
      ...sites(),
      "--changed",
      "--",
      "content/articles/2016/kept.ur.md",
      "-odd name\n.md",
    );
    expect(stdout).toContain(`<h3 dir="auto">Kept</h3>`);
    expect(stdout).not.toContain("octocat");
  });

  test("lists what the check found where there is no site to show", () => {
    const { status, stdout } = siteChange("bad", "--before", join(folder, "before"), "--after", "/nowhere");
    expect(status).toBe(0);
    expect(stdout).toContain("❌ The check found something to mend");
    expect(stdout).toContain("&#34;24-12-2017&#34; is not a date");
  });

  test("says what is wrong with its call, without a stack trace", () => {
    for (const args of [[], ["--before", "a"], [...sites(), "file.md"], [...sites(), "--nonsense"]]) {
      const { status, stdout, stderr } = siteChange("content", ...args);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toContain("usage: ");
      expect(stderr).not.toMatch(/^\s+at /m);
    }
  });
});

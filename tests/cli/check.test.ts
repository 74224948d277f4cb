import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

/** Without a problem but for what the line brings, on line 8. */
function record(line: string): string {
  return `---
title: A camp
date: 2016-03-01
summary: One sentence.
source: {publisher: The Example Herald, url: "https://news.example.org/camp"}
tags: [relief]
lang: en
${line}
---
The newspaper reported that a camp opened.
`;
}

function check(content: string, ...args: string[]) {
  const { DEBUG: _, ...environment } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/run.mjs", "check", ...args], {
    encoding: "utf8",
    timeout: 60_000,
    env: { ...environment, ARCHIVE_CONTENT: content, SITE_URL: "" },
  });
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

  test("speaks Urdu in every format, and in what it refuses", () => {
    const { stdout } = check(bad, "--lang", "ur");
    expect(stdout).toContain(`${bad}/${BAD}:3:7  date  `);
    expect(stdout).toMatch(/\n\n2 فائلوں میں 5 غلطیاں\n$/);
    expect(check(good, "--lang=ur").stdout).toBe("1 اندراج، 0 تراجم، 1 واقعہ: کوئی غلطی نہیں\n");
    for (const { message } of JSON.parse(check(bad, "--lang=ur", "--format=json").stdout))
      expect(message).toMatch(/\p{sc=Arab}/u);
    expect(check(bad, "--lang=ur", "--format=github").stdout).toMatch(/^::error file=.*::.*\p{sc=Arab}/u);
  });

  test("fails on a warning only where it is asked to", () => {
    const warned = layOut();
    writeFileSync(join(warned, "articles/2016/near.md"), record("people: [Asma Khaan]"));
    expect(check(warned).status).toBe(0);
    expect(check(warned, "--strict").status).toBe(1);
    rmSync(warned, { recursive: true });
  });

  test("mends what is certain, says so, and reports what remains", () => {
    const folder = layOut();
    const file = join(folder, "articles/2016/aid.md");
    writeFileSync(file, record("people: [A. Khan]\nkind: protst").replaceAll("\n", "\r\n"));
    const { status, stdout } = check(folder, "--fix");
    expect(status).toBe(1);
    expect(stdout).toBe(`${file}:1  line ends  "CRLF" → "LF"
${file}:8  people.0  "A. Khan" → "Asma Khan"
2 changes in 1 file

${file}:9:7  kind  "protst" is not one of the words for kind
  write: kind: protest

1 problem in 1 file
`);
    expect(readFileSync(file, "utf8")).toBe(record("people: [Asma Khan]\nkind: protst"));
    expect(readdirSync(join(folder, "articles/2016")).sort()).toEqual(["aid.md", "good.md"]);
    expect(check(folder, "--fix").stdout).toMatch(/^nothing to fix\n/);
    rmSync(folder, { recursive: true });
  });

  test("keeps what programs read free of what it mended", () => {
    const folder = layOut();
    writeFileSync(join(folder, "articles/2016/aid.md"), record("people: [A. Khan]"));
    const { stdout, stderr } = check(folder, "--fix", "--format=json");
    expect(stdout).toBe("[]\n");
    expect(stderr).toContain('"A. Khan" → "Asma Khan"');
    rmSync(folder, { recursive: true });
  });

  test("says what is wrong with its call, or that there is no content, without a stack trace", () => {
    for (const result of [check(good, "none.md"), check(good, "--nonsense")]) {
      expect(result).toMatchObject({ status: 2, stdout: "" });
      expect(result.stderr).not.toMatch(/^\s+at /m);
    }
    const nowhere = check(join(good, "nowhere"));
    expect(nowhere.status).toBe(1);
    expect(nowhere.stdout).toMatch(/there is no such folder\n.*\n\n1 problem in 1 file\n$/);
  });
});

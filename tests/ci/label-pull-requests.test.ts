import { beforeAll, describe, expect, test } from "vitest";
import { type Ended, runWithForge } from "./forge-server.ts";

const LABELS = { "/labels/content": {}, "/labels/rules": {}, "/labels/code": {} };

interface Change {
  readonly filename: string;
  readonly previous_filename?: string;
}

interface Case {
  /** What it changes, in words. */
  readonly what: string;
  readonly files: readonly Change[];
  readonly present?: readonly string[];
  readonly written: readonly string[];
}

const record = { filename: "content/articles/2024/a.md" };
const gets = (...labels: string[]) => [`POST labels ${JSON.stringify({ labels })}`];

const CASES: readonly Case[] = [
  { what: "records alone", files: [record, { filename: "content/people.yaml" }], written: gets("content") },
  { what: "a program", files: [record, { filename: "src/build.ts" }], written: gets("code") },
  { what: "a workflow", files: [{ filename: ".github/workflows/ci.yml" }], written: gets("code") },
  { what: "a folder called nearly so", files: [{ filename: "content-of-mine/a.md" }], written: gets("code") },
  { what: "a file called content", files: [{ filename: "content" }], written: gets("code") },
  {
    what: "a program that moves into the content",
    files: [{ filename: "content/articles/2024/b.md", previous_filename: "src/b.ts" }],
    written: gets("code"),
  },
  {
    what: "the site's address",
    files: [record, { filename: "content/site.yaml" }],
    written: gets("rules"),
  },
  {
    what: "the words on all pages",
    files: [record, { filename: "content/words/fr.yaml" }],
    written: gets("rules"),
  },
  {
    what: "the register, which moves away",
    files: [{ filename: "content/old.lock", previous_filename: "content/permalinks.lock" }],
    written: gets("rules"),
  },
  {
    what: "a program and the register",
    files: [{ filename: "package.json" }, { filename: "content/permalinks.lock" }],
    written: gets("code", "rules"),
  },
  {
    what: "more than a page of records, then a program",
    files: [...Array(140).fill(record), { filename: "x.ts" }],
    written: gets("code"),
  },
  { what: "as many files as GitHub lists", files: Array(3000).fill(record), written: gets("code") },
  {
    what: "a program since it was labelled",
    files: [record, { filename: "src/a.ts" }],
    present: ["content", "good first issue"],
    written: [...gets("code"), "DELETE labels/content"],
  },
  { what: "what its label says", files: [record], present: ["content"], written: [] },
];

describe("an open pull request that changes", () => {
  let ended: Ended;
  beforeAll(async () => {
    const pulls = CASES.map(({ present = [] }, at) => ({
      number: at + 1,
      labels: present.map((name) => ({ name })),
    }));
    const files = Object.fromEntries(CASES.map((one, at) => [`/pulls/${at + 1}/files`, one.files]));
    ended = await runWithForge(["label-pull-requests.mjs"], { ...LABELS, "/pulls": pulls, ...files });
  });

  test.each(CASES.map((one, at) => ({ ...one, number: at + 1 })))("$what", ({ number, written }) => {
    expect([ended.code, ended.stderr]).toEqual([0, ""]);
    const own = ended.written.filter((line) => line.includes(` /issues/${number}/`));
    expect(own.map((line) => line.replace(`/issues/${number}/`, ""))).toEqual(written);
  });
});

test("all that are open are looked at, and labels that are missing are made", async () => {
  const pulls = Array.from({ length: 103 }, (_, at) => ({ number: at + 1, labels: [{ name: "content" }] }));
  const files = Object.fromEntries(pulls.map(({ number }) => [`/pulls/${number}/files`, [record]]));
  const { written, stdout } = await runWithForge(["label-pull-requests.mjs"], { "/pulls": pulls, ...files });
  expect(stdout.trim().split("\n")).toHaveLength(103);
  expect(written.map((line) => line.slice(0, 30))).toEqual([
    'POST /labels {"name":"content"',
    'POST /labels {"name":"rules","',
    'POST /labels {"name":"code","c',
  ]);
});

test("trouble ends it, in one line", async () => {
  const { code, stderr } = await runWithForge(["label-pull-requests.mjs"], LABELS);
  expect([code, stderr]).toEqual([1, "GET /pulls?state=open&per_page=100&page=1 was answered with 404\n"]);
});

import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/archive/problem.ts";
import { formatProblems } from "../../src/cli/problem-report.ts";

const date: Problem = {
  kind: "not-a-date",
  file: "content/articles/2017/a.md",
  line: 3,
  column: 7,
  field: "date",
  message: '"24-12-2017" is not a date',
  hint: "write: date: 2017-12-24\nor:    date: 2017-12",
  severity: "error",
};
const near: Problem = { ...date, line: 9, field: "people.0", severity: "warning", message: "near" };
const hostile: Problem = {
  kind: "x",
  file: "content/\u001b[2Ja,b:c.md",
  line: 1,
  column: 1,
  message: "100%\r\n::error::\u202e",
  severity: "error",
};

describe("the text", () => {
  test("is a line that can be clicked, its hints below it, and the count", () => {
    expect(
      formatProblems([near, date]),
    ).toBe(`content/articles/2017/a.md:3:7  date  "24-12-2017" is not a date
  write: date: 2017-12-24
  or:    date: 2017-12
content/articles/2017/a.md:9:7  people.0  warning: near
  write: date: 2017-12-24
  or:    date: 2017-12

1 problem and 1 warning in 1 file`);
  });

  test("is empty where nothing is wrong", () => {
    expect(formatProblems([])).toBe("");
    expect(formatProblems([], { format: "github" })).toBe("");
  });

  test("has colours only where they are asked for", () => {
    expect(formatProblems([date])).not.toContain("\u001b");
    expect(formatProblems([date], { color: true })).toContain("\u001b[31m");
  });

  test("lets nothing through that could steer a terminal", () => {
    expect(formatProblems([hostile])).toBe(
      "content/[U+001B][2Ja,b:c.md:1:1  100%[U+000D][U+000A]::error::[U+202E]\n\n1 problem in 1 file",
    );
  });
});

test("JSON holds the problems in their order, with what is hidden as escapes", () => {
  const json = formatProblems([near, hostile, date], { format: "json" });
  expect(JSON.parse(json)).toEqual([hostile, date, near]);
  expect(json).not.toContain("\u001b");
  expect(json).not.toContain("\u202e");
  expect(formatProblems([], { format: "json" })).toBe("[]");
});

test("an annotation escapes what GitHub's workflow commands give a meaning to", () => {
  expect(formatProblems([hostile, date], { format: "github" })).toBe(
    [
      "::error file=content/[U+001B][2Ja%2Cb%3Ac.md,line=1,col=1::100%25[U+000D][U+000A]::error::[U+202E]",
      '::error file=content/articles/2017/a.md,line=3,col=7,title=date::"24-12-2017" is not a date%0Awrite: date: 2017-12-24%0Aor:    date: 2017-12',
    ].join("\n"),
  );
});

import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/archive/problem.ts";
import { formatProblems } from "../../src/cli/problem-report.ts";

const date: Problem = {
  kind: "not-a-date",
  file: "content/articles/2017/a.md",
  line: 3,
  column: 7,
  field: "date",
  message: { en: '"24-12-2017" is not a date', ur: "یہ تاریخ نہیں" },
  hint: { en: "write: date: 2017-12-24\nor:    date: 2017-12", ur: "لکھیں:\ndate: 2017-12-24" },
  severity: "error",
};
const near: Problem = {
  ...date,
  line: 9,
  field: "people.0",
  severity: "warning",
  message: { en: "near", ur: "ملتا جلتا نام" },
};
const hostile: Problem = {
  kind: "x",
  file: "content/\u001b[2Ja,b:c.md",
  line: 1,
  column: 1,
  message: { en: "100%\r\n::error::\u202e", ur: "100%\r\n::error::\u202e" },
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

  test("is wholly in the language that is asked for", () => {
    expect(
      formatProblems([near, date], { language: "ur" }),
    ).toBe(`content/articles/2017/a.md:3:7  date  یہ تاریخ نہیں
  لکھیں:
  date: 2017-12-24
content/articles/2017/a.md:9:7  people.0  تنبیہ: ملتا جلتا نام
  لکھیں:
  date: 2017-12-24

1 فائل میں 1 غلطی اور 1 تنبیہ`);
  });

  test("is empty where nothing is wrong", () => {
    expect(formatProblems([])).toBe("");
    expect(formatProblems([], { format: "github" })).toBe("");
  });

  test("has colours only where they are asked for", () => {
    expect(formatProblems([date])).not.toContain("\u001b");
    expect(formatProblems([date], { color: true })).toContain("\u001b[31m");
  });

  test("shows the line between a problem and its hint, in text only", () => {
    const frame = () => ({
      gutters: ["    3 | ", "      | "] as const,
      line: "date: 24-12-2017",
      mark: "      ^",
    });
    expect(formatProblems([date], { frame }).split("\n").slice(0, 4)).toEqual([
      'content/articles/2017/a.md:3:7  date  "24-12-2017" is not a date',
      "    3 | date: 24-12-2017",
      "      |       ^",
      "  write: date: 2017-12-24",
    ]);
    for (const format of ["json", "github"] as const)
      expect(formatProblems([date], { frame, format })).toBe(formatProblems([date], { format }));
  });

  test("lets nothing through that could steer a terminal", () => {
    expect(formatProblems([hostile])).toBe(
      "content/[U+001B][2Ja,b:c.md:1:1  100%[U+000D][U+000A]::error::[U+202E]\n\n1 problem in 1 file",
    );
  });
});

describe("JSON", () => {
  test("holds the problems in their order, with what is hidden as escapes", () => {
    const json = formatProblems([near, hostile, date], { format: "json" });
    expect(JSON.parse(json)).toMatchObject([{ kind: "x" }, { line: 3 }, { line: 9 }]);
    expect(json).not.toContain("\u001b");
    expect(json).not.toContain("\u202e");
    const lost = { ...date, field: "\ufffd\u3164" };
    expect(formatProblems([lost], { format: "json" })).toContain('"field": "\\ufffd\\u3164"');
    expect(formatProblems([], { format: "json" })).toBe("[]");
  });

  test("has the keys that other programs read, and the words of one language", () => {
    const { hint: _, field: __, ...bare } = { ...hostile, message: "100%\r\n::error::\u202e" };
    expect(JSON.parse(formatProblems([date, hostile], { format: "json", language: "ur" }))).toEqual([
      bare,
      { ...date, message: "یہ تاریخ نہیں", hint: "لکھیں:\ndate: 2017-12-24" },
    ]);
  });
});

test("an annotation escapes what GitHub's workflow commands give a meaning to", () => {
  expect(formatProblems([hostile, date], { format: "github" })).toBe(
    [
      "::error file=content/[U+001B][2Ja%2Cb%3Ac.md,line=1,col=1::100%25[U+000D][U+000A]::error::[U+202E]",
      '::error file=content/articles/2017/a.md,line=3,col=7,title=date::"24-12-2017" is not a date%0Awrite: date: 2017-12-24%0Aor:    date: 2017-12',
    ].join("\n"),
  );
});

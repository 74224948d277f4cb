import { describe, expect, it } from "vitest";
import { describeFailure } from "../../src/cli/failure.ts";
import { Refusal } from "../../src/cli/refusal.ts";
import { ContentProblems } from "../../src/content-problems.ts";

/** As Eleventy wraps what its configuration throws. */
function wrapped(error: Error): Error {
  return Object.assign(new Error("Error in your Eleventy config file"), { originalError: error });
}

const PROBLEM = {
  kind: "not-a-date",
  file: "content/articles/2017/a.md",
  line: 3,
  column: 7,
  message: { en: '"24-12-2017" is not a date', ur: '"24-12-2017" تاریخ نہیں' },
  severity: "error",
} as const;

describe("a failure is described", () => {
  it("as the list of problems where the content has some", () => {
    const { text, exitCode } = describeFailure(wrapped(new ContentProblems([PROBLEM])), {});
    expect(text).toContain("content/articles/2017/a.md:3:7");
    expect(exitCode).toBe(1);
  });

  it("as its one line where the call was wrong", () => {
    expect(describeFailure(wrapped(new Refusal("not there")), {})).toEqual({
      text: "not there",
      exitCode: 2,
    });
  });

  it("as what the disk says where the disk refuses", () => {
    const error = Object.assign(new Error("ENOSPC: no space left"), { code: "ENOSPC", path: "x/index.html" });
    expect(describeFailure(wrapped(error), {})).toEqual({
      text: "cannot write x/index.html: the disk is full",
      exitCode: 2,
    });
  });

  it("as ours where it is nobody else's, with the innermost message and what was being done", () => {
    const { text, exitCode } = describeFailure(wrapped(new TypeError("x is undefined")), {}, "writing /a/");
    expect(text).toContain("not in your content: x is undefined\n  while writing /a/\n");
    expect(exitCode).toBe(70);
  });

  it("with its stack only where DEBUG asks for it", () => {
    expect(describeFailure(new Error("x"), {}).text).not.toContain("failure.test.ts");
    expect(describeFailure(new Error("x"), { DEBUG: "1" }).text).toContain("failure.test.ts");
  });

  it("where something other than an error was thrown", () => {
    expect(describeFailure("a string", {}).text).toContain("a string");
    expect(describeFailure(undefined, {}).exitCode).toBe(70);
  });
});

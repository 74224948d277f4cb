import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/archive/problem.ts";
import { formatProblems } from "../../src/cli/problem-report.ts";
import type { ContentFile } from "../../src/read/content.ts";
import { type ContentCase, contentCases, contentFile, expectedReport, problemsOf } from "../support/cases.ts";

const cases = contentCases();

test("the content that cases are laid over has no problem itself", () => {
  expect(problemsOf([])).toEqual([]);
});

describe.each(cases)("$kind: $name", (content) => {
  test("is reported as its expected lines say", () => {
    const problems = problemsOf(content.files);
    expect(`${formatProblems(problems)}\n`).toBe(expectedReport(content.expectedFile));
    expect(problems.map(({ kind }) => kind)).toContain(content.kind);
  });
});

const offers = cases.flatMap((content) =>
  problemsOf(content.files).flatMap((problem) =>
    offersOf(problem).map((offer) => ({ ...content, content, problem, offer })),
  ),
);

describe.each(offers)("$kind: $name", ({ content, problem, offer }) => {
  test(`is mended by pasting "${offer.line}"`, () => {
    const left = problemsOf(paste(content, problem, offer));
    expect(left.filter((other) => isSame(other, problem))).toEqual([]);
  });
});

interface Offer {
  readonly line: string;
  readonly added: boolean;
}

function offersOf({ hint = "" }: Problem): Offer[] {
  return hint.split("\n").flatMap((text) => {
    const [, verb, line] = /^(write: |or: {4}|add: )(.*)$/.exec(text) ?? [];
    return line === undefined ? [] : [{ line, added: verb === "add: " }];
  });
}

/** The line in place of the one with the problem; a line that is to be added stands above the end of the front matter. */
function paste({ files }: ContentCase, problem: Problem, { line, added }: Offer): ContentFile[] {
  return files.map((content) => {
    if (content.file !== problem.file) return content;
    const lines = new TextDecoder("utf-8", { ignoreBOM: true }).decode(content.bytes).split("\n");
    const atEnd = content.path.endsWith(".md") && lines[problem.line - 1] === "---";
    if (added) lines.splice(atEnd ? problem.line - 1 : problem.line, 0, line);
    else lines.splice(problem.line - 1, 1, line);
    return contentFile(content.path, lines.join("\n"));
  });
}

function isSame(a: Problem, b: Problem): boolean {
  return a.kind === b.kind && a.field === b.field && a.file === b.file && a.message === b.message;
}

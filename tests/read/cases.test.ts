import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/archive/problem.ts";
import { formatProblems } from "../../src/cli/problem-report.ts";
import { showHidden } from "../../src/read/characters.ts";
import type { ContentFile } from "../../src/read/content.ts";
import { type ContentCase, contentCases, contentFile, expectedReport, problemsOf } from "../support/cases.ts";
import { allOffersOf, type Offer, offersOf } from "../support/offers.ts";

const cases = contentCases();

test("the content that cases are laid over has no problem itself", () => {
  expect(problemsOf([])).toEqual([]);
});

/** Words that a problem's kind is given by, wherever reading makes one. */
const KIND =
  /(?:\bkind(?::|\s*=)\s*|\b(?:refuse|refusal|explain|problem)\(\s*(?:[\w.+ ()[\]]+,\s*)?|return \[\s*)"([a-z]+(?:-[a-z0-9]+)+)"/g;

test("every kind of problem has a case, or a test of its own where it is no matter of a file's text", () => {
  const sources = [...filesOf("src/read"), "src/settings.ts"].map((path) => readFileSync(path, "utf8"));
  const tests = [...filesOf("tests/read"), "tests/settings.test.ts"].map((path) =>
    readFileSync(path, "utf8"),
  );
  const kinds = sources.flatMap((source) => [...source.matchAll(KIND)].map(([, kind = ""]) => kind));
  const tried = new Set(cases.map(({ kind }) => kind));
  expect(kinds.length).toBeGreaterThan(80);
  expect(
    kinds.filter((kind) => !tried.has(kind) && !tests.some((text) => new RegExp(`\\b${kind}\\b`).test(text))),
  ).toEqual([]);
});

function filesOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name));
}

describe.each(cases)("$kind: $name", (content) => {
  test("is reported as its expected lines say", () => {
    const problems = problemsOf(content.files);
    expect(`${formatProblems(problems)}\n`).toBe(expectedReport(content.expectedFile));
    expect(problems.map(({ kind }) => kind)).toContain(content.kind);
  });

  test("is told in Urdu too, with the same values and the same lines to paste", () => {
    for (const problem of problemsOf(content.files)) {
      const told = problem.hint ? [problem.message, problem.hint] : [problem.message];
      for (const { en, ur } of told) {
        expect(ur).toMatch(/\p{Script=Arabic}/u);
        expect(ur).not.toBe(en);
        expect(quotedIn(en).filter((value) => !ur.includes(value))).toEqual([]);
        expect(showHidden(ur)).toBe(ur.replaceAll("\n", "[U+000A]"));
      }
      const [english, urdu] = [offersOf(problem, "en"), offersOf(problem, "ur")];
      expect(urdu.map(({ line, added }) => ({ line, added }))).toEqual(
        english.map(({ line, added }) => ({ line, added })),
      );
    }
  });

  test("is mended by pasting any line that it offers, in either language", () => {
    for (const problem of problemsOf(content.files)) {
      for (const offer of allOffersOf(problem)) {
        const left = problemsOf(paste(content, problem, offer));
        expect(
          left.filter((other) => isSame(other, problem)),
          `${offer.line} (${offer.language})`,
        ).toEqual([]);
      }
    }
  });
});

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

function quotedIn(text: string): string[] {
  return text.match(/"[^"]*"/g) ?? [];
}

function isSame(a: Problem, b: Problem): boolean {
  return a.kind === b.kind && a.field === b.field && a.file === b.file && a.message.en === b.message.en;
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Draft, EMPTY_DRAFT } from "../../src/intake/draft.ts";
import { checkDraft } from "../../src/intake/draft-check.ts";
import { writeRecord } from "../../src/intake/record-file.ts";
import { parseContent } from "../../src/read/content.ts";
import { splitFile } from "../../src/read/front-matter.ts";
import { english, urdu } from "../support/builders.ts";

const WHOLE: Draft = {
  title: "Residents ask: where is the plan?",
  date: "2017-12-24T13:29+05:30",
  updated: "2017-12-26",
  summary: 'The Example Herald reported that residents asked for "the plan" #1.',
  source: {
    publisher: "The Example Herald",
    url: "https://news.example.org/a?b=c#d",
    citation: "Page 3",
    headline: "پانی کا منصوبہ",
    lang: "ur",
    agency: "An Agency",
    author: "A. Writer",
    type: "news",
  },
  tags: ["water", "petitions-and-letters"],
  kind: "appeal",
  lang: "en",
  people: ["A. Name", "O'Name"],
  places: ["Exampleton, Exampland"],
  organisations: ["Council: of Exampleton"],
  eventDate: "2017-12-23/2017-12-24",
  notes: "- the date is the copy's own",
  body: "The Example Herald reported it.\n\n---\n\nMore of it.\n",
};

function read(draft: Draft): Record<string, unknown> {
  const bytes = new TextEncoder().encode(writeRecord(draft));
  const { split, problems } = splitFile({ path: "a.md", file: "a.md", bytes });
  expect(problems).toEqual([]);
  expect(split?.frontMatter.problems).toEqual([]);
  return split?.frontMatter.value as Record<string, unknown>;
}

describe("the file of a record", () => {
  test("says what the draft says, in the order that all records have", () => {
    const { body, ...fields } = WHOLE;
    expect(read(WHOLE)).toEqual(fields);
    expect(Object.keys(read(WHOLE))).toEqual(Object.keys(fields));
    expect(writeRecord(WHOLE)).toMatch(/\n---\n\nThe Example Herald reported it\.\n\n---\n\nMore of it\.\n$/);
    expect(checkDraft(WHOLE).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("is a record to the archive's reader", () => {
    const bytes = new TextEncoder().encode(writeRecord(WHOLE));
    const path = "articles/2017/2017-12-24-a.md";
    const settings = { languages: [english, urdu] as const, basePath: "" };
    const { archive, problems } = parseContent([{ path, file: path, bytes }], settings);
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(archive.articles).toHaveLength(1);
  });

  test("leaves out what the draft does not say", () => {
    expect(writeRecord(EMPTY_DRAFT)).toBe("---\n---\n");
    expect(writeRecord({ ...EMPTY_DRAFT, title: "  ", tags: [""], source: { lang: "en" } })).toBe(
      "---\nsource:\n  lang: en\n---\n",
    );
  });

  test("keeps any text whole: nothing in it ends a value, starts a comment or becomes another field", () => {
    const awkward = fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1 }),
      fc
        .array(fc.constantFrom(..."ab:#-'\"[]{},&*!|>%@`?\\ \n\t0~=<".split("")), { minLength: 1 })
        .map((all) => all.join("")),
      fc.constantFrom(
        "null",
        "~",
        "yes",
        "007",
        "---",
        "...",
        "<<",
        "a: b",
        "a #b",
        "'",
        '"',
        "a:\tb",
        "a\t#b",
      ),
    );
    const tidy = (text: string) => text.replace(/[\s\u0085]+/gu, " ").trim();
    const shown = awkward.filter(
      (text) => /^[\p{L}\p{N}\p{P}\p{Sm}\p{Sc}\p{Sk} \n\t]+$/u.test(text) && tidy(text) !== "",
    );
    fc.assert(
      fc.property(shown, shown, (text, other) => {
        const draft = {
          ...EMPTY_DRAFT,
          title: text,
          tags: [other],
          source: { publisher: other },
          notes: text,
        };
        expect(read(draft)).toEqual({
          title: tidy(text),
          source: { publisher: tidy(other) },
          tags: [tidy(other)],
          notes: tidy(text),
        });
      }),
      { numRuns: 300 },
    );
  });
});

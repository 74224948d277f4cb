import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readExistingDraft } from "../../src/import/existing-draft.ts";
import { type PlannedRow, planImport, STATES, type Surroundings } from "../../src/import/plan.ts";
import { countPlan, formatPlan, sumUp, writePlanCsv, writePlanJson } from "../../src/import/plan-table.ts";
import { writeTableTemplate } from "../../src/import/template.ts";
import { type ContentFile, parseContent } from "../../src/read/content.ts";
import { someSettings } from "../support/builders.ts";
import { contentFile, goodContent } from "../support/cases.ts";
import { readRows } from "./parsed.ts";

const HEADER = "title,date,summary,publisher,url,tags,body";
const GOOD = cells({});

/** One row of a table that lacks nothing, but for `changes`. */
function cells(changes: Readonly<Record<string, string>>): string {
  const row = {
    title: "Ferry runs again",
    date: "2017-12-24",
    summary: "The Example Herald reported that the ferry runs again.",
    publisher: "The Example Herald",
    url: "https://news.example.org/ferry",
    tags: "relief",
    body: "The Example Herald reported that the ferry runs again.",
    ...changes,
  };
  return Object.values(row)
    .map((cell) => `"${cell.replaceAll('"', '""')}"`)
    .join(",");
}

function surround(
  files: readonly ContentFile[] = goodContent(),
  drafts: Surroundings["drafts"] = [],
): Surroundings {
  const settings = someSettings();
  return { files, drafts, settings, archive: parseContent(files, settings).archive };
}

function plan(
  rows: readonly string[],
  { header = HEADER, ...around }: { header?: string } & Partial<Surroundings> = {},
) {
  return planImport(readRows("csv", [header, ...rows].join("\n")).rows, { ...surround(), ...around });
}

/** The content folder after the plan was written. */
function write(
  planned: readonly PlannedRow[],
  { files }: Pick<Surroundings, "files"> = surround(),
): Surroundings {
  const written = planned.flatMap((row) => row.files);
  const isDraft = ({ path }: { readonly path: string }) => path.startsWith("drafts/");
  const drafts = written.filter((file) => isDraft(file) && /^drafts\/[^.]+\.md$/.test(file.path));
  return surround(
    [...files, ...written.filter((file) => !isDraft(file)).map(({ path, text }) => contentFile(path, text))],
    drafts.map(({ path, text }) => readExistingDraft(`content/${path}`, text)),
  );
}

function findErrors(files: readonly ContentFile[]) {
  return parseContent(files, someSettings()).problems.filter(({ severity }) => severity === "error");
}

function draftText(row: string): string {
  const [planned] = plan([row]);
  expect(planned?.state).toBe("draft");
  return planned?.files[0]?.text ?? "";
}

describe("a row that lacks nothing", () => {
  test("becomes a record in its year's folder that the reader accepts", () => {
    const planned = plan([GOOD]);
    expect(planned.map(({ state, files }) => [state, files.map(({ path }) => path)])).toEqual([
      ["ready", ["articles/2017/2017-12-24-ferry-runs-again.md"]],
    ]);
    const { archive, files } = write(planned);
    expect(findErrors(files)).toEqual([]);
    expect(archive.articles.find(({ id }) => id === "2017-12-24-ferry-runs-again")).toMatchObject({
      title: "Ferry runs again",
      tags: ["relief"],
      source: { publisher: "The Example Herald", url: "https://news.example.org/ferry" },
    });
  });

  test("brings a translation that is whole, and keeps one that is not waiting in drafts", () => {
    const header = `${HEADER},title_ur,summary_ur,body_ur`;
    const [whole, part] = plan(
      [`${GOOD},کشتی,خلاصہ,متن`, `${cells({ title: "Another", url: "https://news.example.org/b" })},کشتی,,`],
      { header },
    );
    expect(whole?.files.map(({ path }) => path)).toEqual([
      "articles/2017/2017-12-24-ferry-runs-again.md",
      "articles/2017/2017-12-24-ferry-runs-again.ur.md",
    ]);
    expect(part).toMatchObject({ state: "ready" });
    expect(part?.files.map(({ path }) => path)).toEqual([
      "drafts/2017-12-24-another.ur.md",
      "articles/2017/2017-12-24-another.md",
    ]);
    const { files } = write([whole, part].filter((row) => row !== undefined));
    expect(findErrors(files)).toEqual([]);
  });

  test("writes names as this archive does, and says which it changed", () => {
    const header = `${HEADER},people`;
    const [first, second] = plan(
      [
        `${cells({ publisher: "example herald", tags: "Aid; Floods and Rain; New Things" })},A. Khan`,
        `${cells({ title: "Another", url: "https://news.example.org/b", tags: "new things" })},Asma Khan`,
      ],
      { header },
    );
    expect(first).toMatchObject({ state: "ready" });
    expect(first?.notes).toEqual([
      '"example herald" is written "The Example Herald" in publishers',
      '"Aid" is written "relief" in tags',
      '"Floods and Rain" is written "floods" in tags',
      '"New Things" is written "new-things" in tags',
      '"A. Khan" is written "Asma Khan" in people',
    ]);
    expect(second?.files[0]?.text).toContain("tags: [new-things]");
  });

  test("has an id that is free, also among drafts and earlier rows", () => {
    const url = (name: string) => ({ url: `https://news.example.org/${name}`, date: "2016" });
    const titles = ["a", "b"].map((name) =>
      cells({ ...url(name), title: name === "a" ? "Letters" : "Letters!" }),
    );
    const draft = readExistingDraft("content/drafts/2016-letters.md", "---\ntitle: X\n---\n");
    const ids = plan(titles, { drafts: [draft] }).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toBe("2016-letters-2");
  });
});

describe("a row that lacks something", () => {
  test("becomes a draft whose top says in words what is missing, with a line to paste", () => {
    expect(
      draftText(cells({ summary: "", tags: "" })),
    ).toBe(`A draft of 2017-12-24-ferry-runs-again. It is not published. What it lacks:

- a record has one sentence of our own that says what was reported, and by whom
  write: summary: One sentence that says what was reported, and by whom.
- a record has at least one tag, by the id that tags.yaml has
  write: tags: [relief]

When all of it is there, delete everything above the first ---, move the file to content/articles/2017/2017-12-24-ferry-runs-again.md,
and run: npm run check

---
title: Ferry runs again
date: 2017-12-24
source:
  publisher: The Example Herald
  url: https://news.example.org/ferry
---

The Example Herald reported that the ferry runs again.
`);
  });

  test.each([
    ["a date with two readings", { date: "05/06/2017" }, 'date: "05/06/2017" can be read as'],
    ["an address that leads nowhere", { url: "javascript:alert(1)" }, "source.url: "],
    ["HTML in its text", { body: "<script>x</script>" }, "is HTML"],
    ["a picture in its text", { body: "![x](https://a.example.org/x.png)" }, "picture"],
    ["a hidden character", { title: "re\u200Blief" }, "U+200B"],
    ["no date", { date: "" }, "the date of publication"],
    ["a tag that is no name", { tags: "…" }, "tags.0: "],
  ])("is a draft for %s", (_, changes, why) => {
    const text = draftText(cells(changes));
    expect(text.slice(0, text.indexOf("\n---\n"))).toContain(why);
  });

  test("is named by its outlet where the title cannot be written in Latin letters", () => {
    const [planned] = plan([cells({ title: "بندرگاہ" })]);
    expect(planned?.id).toBe("2017-12-24-the-example-herald");
  });
});

describe("a row about a report that is known", () => {
  const twice = [
    [
      "the same address in another form",
      { title: "Harbour news", url: "http://www.news.example.org/ferry/?utm_source=x#top" },
    ],
    [
      "nearly the same headline two days later",
      { title: "Ferry runs again!", date: "2017-12-26", url: "https://b.example.org/x" },
    ],
    ["nearly the same headline in a month", { date: "2017-12", url: "https://b.example.org/x" }],
  ] as const;

  test.each(twice)("is a duplicate of the archive: %s", (_, changes) => {
    const around = write(plan([GOOD]));
    const [planned] = plan([cells(changes)], around);
    expect(planned).toMatchObject({
      state: "duplicate",
      of: { from: "archive", where: "content/articles/2017/2017-12-24-ferry-runs-again.md" },
      files: [],
    });
  });

  test.each(twice)("is a duplicate of an earlier row, by its place: %s", (_, changes) => {
    const planned = plan([GOOD, cells(changes)]);
    expect(planned.map(({ state, of }) => [state, of])).toEqual([
      ["ready", undefined],
      ["duplicate", { from: "row", where: "line 2" }],
    ]);
  });

  test("is no duplicate with a headline of another week", () => {
    const other = cells({ date: "2018-01-24", url: "https://b.example.org/x" });
    expect(plan([GOOD, other]).map(({ state }) => state)).toEqual(["ready", "ready"]);
  });

  test("is written already where an earlier run has written it, records and drafts alike", () => {
    const rows = [
      GOOD,
      cells({ title: "No text", body: "", url: "https://b.example.org/x" }),
      ",,,,https://c.example.org/y,,",
    ];
    const first = plan(rows);
    expect(first.map(({ state }) => state)).toEqual(["ready", "draft", "draft"]);
    const again = plan(rows, write(first));
    expect(again.map(({ state, of, files }) => [state, of?.from, files])).toEqual([
      ["duplicate", "written", []],
      ["duplicate", "written", []],
      ["duplicate", "written", []],
    ]);
  });

  test("still gets the translation that a run was stopped before", () => {
    const header = `${HEADER},title_ur,summary_ur,body_ur`;
    const rows = [`${GOOD},کشتی,خلاصہ,متن`];
    const [first] = plan(rows, { header });
    const half = { ...first, files: first?.files.slice(0, 1) ?? [] } as PlannedRow;
    const [again] = plan(rows, { header, ...write([half]) });
    expect(again?.of?.from).toBe("written");
    expect(again?.files).toEqual(first?.files.slice(1));
  });
});

describe("a plan", () => {
  const rows = [GOOD, GOOD, cells({ title: "B", url: "https://b.example.org/x", body: "" }), "one,cell"];

  test("counts every row once", () => {
    const planned = plan(rows);
    expect(countPlan(planned)).toEqual({ rows: 4, states: { ready: 1, draft: 1, duplicate: 1, refused: 1 } });
    expect(sumUp(planned)).toBe("4 rows: 1 ready, 1 draft, 1 duplicate (1 of earlier rows), 1 refused");
  });

  test("is shown with nothing hidden that could steer a terminal", () => {
    const planned = plan([cells({ title: "a\u001b[31mb\u202Ec" })]);
    const shown = `${formatPlan(planned)}${writePlanJson(planned, {})}`;
    expect(shown).toContain("[U+001B]");
    expect(["\u001b", "\u202e"].filter((hidden) => shown.includes(hidden))).toEqual([]);
  });

  test("is written as CSV in which no cell is a formula", () => {
    const csv = writePlanCsv(plan([cells({ title: "=1+1" }), "one,cell"]));
    expect(csv.split("\r\n")[0]).toBe("place,state,id,date,title,files,why,notes,duplicate_of");
    expect(csv).toContain(`line 2,ready,2017-12-24-the-example-herald,2017-12-24,'=1+1,`);
    expect(csv).toContain("line 3,refused");
  });

  test("has a template that its own columns fit", () => {
    const header = writeTableTemplate(["en", "ur"]).trim();
    expect(readRows("csv", `${header}\n${header.replace(/[^,]+/g, "2017")}\n`).notes).toEqual([]);
  });

  test("keeps every row in one state, and its records are read without an error, whatever the cells hold", () => {
    const cell = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "2017",
        "---",
        "a: b # c",
        '"',
        "[x](y)",
        "relief",
        "null",
        "- x",
        "\n\n---\n",
        "&a *b !c",
      ),
    );
    const row = fc.record({ title: cell, summary: cell, publisher: cell, tags: cell, body: cell });
    const numbered = fc.array(row, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(numbered, (many) => {
        const written = many.map((changes, index) =>
          cells({ ...changes, url: `https://n.example.org/${index}` }),
        );
        const planned = plan(written);
        const { rows: all, states } = countPlan(planned);
        expect(STATES.reduce((sum, state) => sum + states[state], 0)).toBe(all);
        const around = write(planned);
        expect(findErrors(around.files)).toEqual([]);
        expect(plan(written, around).flatMap(({ files }) => files)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

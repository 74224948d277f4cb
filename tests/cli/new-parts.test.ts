/** The parts of `npm run new` that need no process of their own: flags, the table of a page, the place of a file. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { flagOf, parseNewCall, writeHelp } from "../../src/cli/new-flags.ts";
import { placeRecord } from "../../src/cli/new-record.ts";
import { formatReport } from "../../src/cli/new-report.ts";
import { addRecord } from "../../src/cli/new-run.ts";
import type { Desk } from "../../src/cli/new-surroundings.ts";
import { formatEnd } from "../../src/cli/new-words.ts";
import { writeWholeFile } from "../../src/cli/whole-file.ts";
import { type Draft, EMPTY_DRAFT } from "../../src/intake/draft.ts";
import { english, urdu } from "../support/builders.ts";
import { goodContent } from "../support/cases.ts";

const WHOLE: Draft = {
  ...EMPTY_DRAFT,
  title: "A plan",
  date: "2017-12-24",
  summary: "The Example Herald reported a plan.",
  source: { publisher: "The Example Herald", url: "https://herald.example/plan" },
  tags: ["water"],
};

describe("the call", () => {
  test("has a flag for every field", () => {
    const { draft, dryRun, yes, url } = parseNewCall(
      [
        "https://news.example.org/a --title T --date D --updated U --summary S --publisher P --source-url W --citation C",
        "--headline H --source-lang ur --agency A --author B --type news --tags a,b --tags=c --kind protest --lang en",
        "--people X;Y --places Q --organisations O --event-date E --event I --notes N --body M --dry-run --yes",
      ].flatMap((line) => line.split(" ")),
    );
    expect({ draft, dryRun, yes, url }).toEqual({
      url: "https://news.example.org/a",
      dryRun: true,
      yes: true,
      draft: {
        ...{
          title: "T",
          date: "D",
          updated: "U",
          summary: "S",
          kind: "protest",
          lang: "en",
          notes: "N",
          body: "M",
        },
        source: {
          ...{ publisher: "P", url: "W", citation: "C", headline: "H", lang: "ur", agency: "A" },
          ...{ author: "B", type: "news" },
        },
        tags: ["a", "b", "c"],
        people: ["X", "Y"],
        places: ["Q"],
        organisations: ["O"],
        eventDate: "E",
        event: "I",
      },
    });
  });

  test.each([
    [["--tag", "x"], /--tag is no flag.*did you mean --tags\?/],
    [["--title"], /--title.*\nusage:/],
    [["Some", "words"], /"Some" is no flag\nusage:/],
    [["--json"], /--json goes with --html/],
    [["--html", "a", "b"], /several go with --json/],
    [["--html", "a", "--url", "https://a.example"], /not both/],
    [["--body", "x", "--body-file", "y"], /not both/],
  ])("that is mistaken is refused in a line: %j", (args, message) => {
    expect(() => parseNewCall(args)).toThrow(message);
  });

  test("is explained, and its flags are found by field", () => {
    expect(writeHelp()).toMatch(/--allow-local +.*for tests/);
    expect(flagOf("source.url")?.name).toBe("--source-url");
    expect(flagOf("tags.3")?.name).toBe("--tags");
    expect(flagOf("body.x")?.name).toBe("--body");
    expect(flagOf("confidence")).toBeUndefined();
  });
});

describe("the table of a page", () => {
  test("shows where each value stands, and what else the page says", () => {
    const others = [
      { value: { day: "2017-12-26", precision: "day" as const }, from: "meta article:modified_time" },
    ];
    const date = {
      value: { day: "2017-12-24", precision: "day" as const },
      from: "JSON-LD datePublished",
      others,
    };
    const title = { value: "A\u001b[2J\nplan", from: "meta og:title", others: [] };
    expect(formatReport({ isArticle: true, title, date }).split("\n")).toEqual([
      expect.stringMatching(/^ {2}title {2}A\[U\+001B\]\[2J\[U\+000A\]plan +from meta og:title$/),
      expect.stringMatching(/^ {2}date {3}2017-12-24 +from JSON-LD datePublished$/),
      expect.stringMatching(/^ {9}the page also says 2017-12-26 +\(meta article:modified_time\)$/),
    ]);
  });
});

describe("the place of a new file", () => {
  const surroundings = {
    files: goodContent(),
    settings: { languages: [english, urdu] as const, basePath: "" },
    folder: "content",
  };
  const place = (fields: Partial<Draft>) =>
    placeRecord({ ...WHOLE, ...fields }, "2017-12-24-a-plan", surroundings);

  test("is among the records where check accepts it, with a sentence for a text that is not there yet", () => {
    const placement = place({});
    expect(placement).toMatchObject({
      state: "record",
      path: "articles/2017/2017-12-24-a-plan.md",
      isAttributed: true,
    });
    expect(formatEnd(placement, "content", "")).toMatch(
      /Written: content\/articles.*in your own words.*npm run check/s,
    );
    expect(place({ body: "In the words of the Herald: yes." })).toMatchObject({
      state: "record",
      isAttributed: false,
    });
    expect(place({ lang: "ur" }).text).toContain("شائع کی");
  });

  test.each([
    ["no summary", { summary: undefined }, "# summary: One sentence"],
    ["no text in a language without a sentence", { lang: "de" }, "the text below the second ---"],
    [
      "an error",
      { event: "no-such-dossier" },
      "# Then move the file to content/articles/2017/2017-12-24-a-plan.md",
    ],
    ["markup", { body: "<b>bold</b>" }, "<b>bold</b>"],
  ])("is among the drafts with %s", (_, fields, text) => {
    const placement = place(fields);
    expect(placement).toMatchObject({ state: "draft", path: "drafts/2017-12-24-a-plan.md" });
    expect(placement.text).toContain(text);
    expect(placement.text.split("---")[2]).not.toContain("published this report");
  });
});

describe("the course", () => {
  const answers: Desk = {
    chooseEvidence: async (report) => report,
    askFields: async (draft) => ({ ...draft, ...WHOLE }),
    confirm: async () => false,
    askId: async (_, findFault) => (findFault("Bad Id") && findFault("good") ? "2017-12-24-chosen" : "none"),
  };

  test("with questions leaves to them a date of two meanings", async () => {
    const asked: string[] = [];
    const desk: Desk = {
      ...answers,
      askFields: async (draft, typed) => {
        asked.push(`${draft.date} ${typed.date} ${typed.title}`);
        throw new Error("enough");
      },
    };
    const folder = mkdtempSync(join(tmpdir(), "new-parts-"));
    for (const { path, bytes } of goodContent())
      await writeWholeFile(join(folder, path), new TextDecoder().decode(bytes));
    const call = parseNewCall(["--date", "03/04/2017", "--title", "T"]);
    const environment = { ARCHIVE_CONTENT: folder };
    const surroundings = { environment, now: new Date(0), desk, tell: () => {}, print: () => {} };
    await expect(addRecord(call, surroundings)).rejects.toThrow("enough");
    expect(asked).toEqual(["03/04/2017 undefined T"]);
    rmSync(folder, { recursive: true });
  });

  test("with questions writes what was answered, once", async () => {
    const folder = mkdtempSync(join(tmpdir(), "new-parts-"));
    for (const { path, bytes } of goodContent())
      await writeWholeFile(join(folder, path), new TextDecoder().decode(bytes));
    const said: string[] = [];
    const surroundings = {
      environment: { ARCHIVE_CONTENT: folder },
      now: new Date(0),
      desk: answers,
      tell: (text: string) => void said.push(text),
      print: () => {},
    };
    try {
      expect(await addRecord(parseNewCall([]), surroundings)).toBe(0);
      const file = join(folder, "articles/2017/2017-12-24-chosen.md");
      expect(readFileSync(file, "utf8")).toContain("title: A plan\n");
      expect(await addRecord(parseNewCall([]), surroundings)).toBe(1);
      expect(said.at(-1)).toBe("Nothing was written.");
      expect(
        await addRecord(
          { ...parseNewCall([]), force: true, id: "2017-12-24-other", dryRun: true },
          surroundings,
        ),
      ).toBe(0);
      await expect(
        addRecord({ ...parseNewCall([]), force: true, id: "2017-12-24-chosen" }, surroundings),
      ).rejects.toThrow(/--id "2017-12-24-chosen" is taken by .*articles\/2017\/2017-12-24-chosen\.md/);
      expect(readdirSync(join(folder, "articles/2017"))).toEqual(["2017-12-24-chosen.md"]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("writing a whole file", () => {
  test("never replaces one unless it may, and leaves nothing beside it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "whole-"));
    const path = join(folder, "new/folder/a.md");
    try {
      expect(await writeWholeFile(path, "one")).toBe(true);
      expect(await writeWholeFile(path, "two")).toBe(false);
      expect(readFileSync(path, "utf8")).toBe("one");
      expect(await writeWholeFile(path, "three", { overwrite: true })).toBe(true);
      expect(readFileSync(path, "utf8")).toBe("three");
      expect(readdirSync(join(folder, "new/folder"))).toEqual(["a.md"]);
      writeFileSync(join(folder, "file"), "");
      await expect(writeWholeFile(join(folder, "file/a.md"), "x")).rejects.toThrow();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

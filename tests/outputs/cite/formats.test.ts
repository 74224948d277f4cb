/** The exporters held against the readers of other people, and against the reader of our own import. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../../../src/archive/article.ts";
import { bibtexEntry, shortBibtexEntry } from "../../../src/outputs/cite/bibtex.ts";
import { cslItem } from "../../../src/outputs/cite/csl-json.ts";
import { reportFields } from "../../../src/outputs/cite/report-fields.ts";
import { risEntry } from "../../../src/outputs/cite/ris.ts";
import { draftOf } from "../../import/drafts.ts";
import { readRows } from "../../import/parsed.ts";
import { anArticle, someSettings } from "../../support/builders.ts";
import { expectedReport, READERS } from "../../support/citation-readers.ts";

const settings = someSettings();

const WRITERS: Readonly<Record<string, (articles: readonly Article[]) => string>> = {
  bib: (articles) => articles.map((article) => bibtexEntry(reportFields(article, settings))).join("\n"),
  ris: (articles) => articles.map((article) => risEntry(reportFields(article, settings))).join("\n"),
  "csl.json": (articles) =>
    JSON.stringify(articles.map((article) => cslItem(reportFields(article, settings)))),
};

const FORMATS = { bib: "bibtex", ris: "ris", "csl.json": "csl-json" } as const;

const SAMPLES = [
  anArticle({
    title: "Port strike, day two",
    date: "2017-12",
    people: ["Asma Roe", "Roe and Doe, Ltd"],
    places: ["Port Town, Example Land"],
    organisations: ["Union of Pilots and Crews"],
    notes: "Read from a scan;\nits last line is cut.",
    event: "2017-12-port-strike",
    eventDate: "2017-12-01/2017-12-03",
    tags: ["strikes", "ports"],
    source: {
      headline: { state: "given", text: "بندرگاہ پر ہڑتال، دوسرا دن" },
      lang: "ur",
      author: "Asma Roe and Ali Doe",
      agency: "ANP",
      type: "repost",
    },
  }),
  anArticle({
    id: "b",
    title: "Costs up 50% & \"rising\" #1 {so_far} ~ A\\B -- ``end''",
    date: "1988-10-10~",
    source: { citation: "A Newspaper, 10 October 1988, p. 3", author: "Our Correspondent" },
  }),
  anArticle({
    id: "c",
    date: "2017-12-24T13:29+05:30",
    updated: "2017-12-25",
    source: { url: "https://newspaper.example/a_b%20c?x={1}&y=~z#d", headline: { state: "not-in-copy" } },
  }),
  anArticle({ id: "d", date: "1986?", lang: "ur", title: "ہڑتال", source: { lang: "sd" } }),
];

describe.each(Object.entries(READERS))("%s", (format, readers) => {
  const plain = SAMPLES.filter(({ id }) => id !== "b" && id !== "c");
  test.each(Object.entries(readers))("is read by %s with all its fields", (_, read) => {
    expect(read(WRITERS[format]?.(plain) ?? "")).toEqual(plain.map(expectedReport));
  });
});

describe.each(Object.entries(FORMATS))("%s", (extension, format) => {
  const readBack = (articles: readonly Article[]) =>
    readRows(format, WRITERS[extension]?.(articles) ?? "", { ownSummary: true });

  test("comes back through the import with every field of a record that a draft has, and nothing left out", () => {
    const { rows, notes } = readBack(SAMPLES);
    expect(rows.map(({ draft }) => draft)).toEqual(SAMPLES.map(draftOf));
    expect(rows.flatMap(({ doubts, notes: own }) => [...doubts, ...own])).toEqual([]);
    expect(notes).toEqual([]);
  });

  test("comes back with any text, whatever signs it holds", () => {
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom(..."\\{}&%$#_~^`'\"-,;:=[]()<>|@ ", "and", "--", "ا", "क", "é"),
          fc.string(),
        ),
      )
      .map((parts) => `A${parts.join("")}z`.replace(/[\s\p{C}]+/gu, " ").normalize("NFC"));
    fc.assert(
      fc.property(text, text, text, (title, headline, name) => {
        const article = anArticle({
          title,
          people: [name],
          notes: title,
          source: { headline: { state: "given", text: headline }, author: name },
        });
        const [row] = readBack([article]).rows;
        expect(row?.draft).toEqual(draftOf(article));
      }),
      { numRuns: 200 },
    );
  });
});

test("an entry to copy holds what a bibliography prints, and no more", () => {
  expect(shortBibtexEntry(reportFields(SAMPLES[0] ?? anArticle(), settings))).toBe(`@article{2017-12-a-report,
  entrysubtype = {newspaper},
  author = {Roe, Asma and Doe, Ali},
  title = {{بندرگاہ پر ہڑتال، دوسرا دن}},
  journaltitle = {{A Newspaper}},
  date = {2017-12},
  url = {https://newspaper.example/2017-12-a-report},
  langid = {urdu},
}
`);
});

test("what an archive says of its own records is taken from its own exports alone", () => {
  const ris = "TY  - NEWS\nTI  - A\nC1  - kind: protest\nC1  - title: B\nER  - \n";
  const { rows, notes } = readRows("ris", ris);
  expect(rows[0]?.draft).toMatchObject({ title: "A" });
  expect(rows[0]?.draft.kind).toBeUndefined();
  expect(notes).toEqual([expect.stringContaining("C1")]);
});

test("two records of one archive are two reports, though their headlines are the same", async () => {
  const { sortRows } = await import("../../../src/import/sorted-row.ts");
  const { anArchive } = await import("../../support/builders.ts");
  const twice = [anArticle({ id: "one" }), anArticle({ id: "two" })];
  const rows = readRows("ris", WRITERS.ris?.(twice) ?? "").rows;
  expect(sortRows(rows, anArchive(), []).map(({ state }) => state)).toEqual(["kept", "kept"]);
  const strangers = rows.map(({ record: _, ...row }) => row);
  expect(sortRows(strangers, anArchive(), []).map(({ state }) => state)).toEqual(["kept", "duplicate"]);
});

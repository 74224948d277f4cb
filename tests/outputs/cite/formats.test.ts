/** The exporters held against the readers of other people, and against the reader of our own import. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../../../src/archive/article.ts";
import { bibtexEntry, recordBibtexEntry, shortBibtexEntry } from "../../../src/outputs/cite/bibtex.ts";
import { cslItem } from "../../../src/outputs/cite/csl-json.ts";
import { escapeLatex, escapeVerbatim } from "../../../src/outputs/cite/latex.ts";
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

describe("a report that is cited by where it was printed", () => {
  const fields = (citation: string, own: Parameters<typeof anArticle>[0] = {}) =>
    reportFields(anArticle({ ...own, source: { publisher: "The Post", citation } }), settings);

  test.each([
    ["The Post, 24 December 2017, p. 3", "3"],
    ["The Post, 24 December 2017, pp. A12–A14", "A12–A14"],
    ["The Post, 24 December 2017, pp.3-4", "3-4"],
    ["The Post, 24 December 2017, p. 3, column 2", undefined],
    ["The Post, 24 December 2017, see p. 3", undefined],
    ["The Post, 24 December 2017, p. ?", undefined],
    ["The Post, 24 December 2017", undefined],
  ])("%s has the pages %s", (citation, pages) => {
    expect(fields(citation).pages).toBe(pages);
  });

  test("has its pages in each format, and no address", () => {
    const report = fields("The Post, 24 December 2017, pp. 3–4");
    expect(risEntry(report)).toContain("SP  - 3\nEP  - 4\n");
    expect(bibtexEntry(report)).toContain("  pages = {3--4},\n");
    expect(cslItem(report)).toMatchObject({ page: "3–4", type: "article-newspaper" });
    const one = fields("The Post, 24 December 2017, p. 3");
    expect(risEntry(one)).toContain("SP  - 3\n");
    expect(risEntry(one)).not.toContain("EP  -");
    for (const key of ["URL", "author"]) expect(cslItem(one)).not.toHaveProperty(key);
  });

  test("says its year and its archive in RIS, and its date in full where RIS cannot", () => {
    const entry = risEntry(fields("p. 3", { date: "2016-07" }));
    expect(entry).toContain("PY  - 2016\nDA  - 2016/07//\n");
    expect(entry).toContain("DP  - A Press Archive\n");
    expect(entry).not.toContain("C1  - date:");
    for (const date of ["2016-07?", "2016-07~", "2016-07-26T10:00Z"])
      expect(risEntry(fields("p. 3", { date }))).toContain(`C1  - date: ${date}\n`);
  });
});

describe("the fields of a report", () => {
  test("are one line each, with single spaces", () => {
    const article = anArticle({ title: " A\n \u0085title ", summary: "On\ttwo\u00a0 lines" });
    expect(reportFields(article, settings)).toMatchObject({ title: "A title", summary: "On two lines" });
  });

  test("have our own title in brackets where the copy has no headline", () => {
    const source = { headline: { state: "not-in-copy" } } as const;
    expect(reportFields(anArticle({ title: "Ours", source }), settings).title).toBe("[Ours]");
  });

  test("repeat tags as a list of their own only where a comma in one would part it", () => {
    const tagged = (...tags: string[]) => reportFields(anArticle({ tags }), settings).own;
    expect(tagged("floods", "relief")).not.toHaveProperty("tags");
    expect(tagged("floods", "relief, food")).toHaveProperty("tags", ["floods", "relief, food"]);
    expect(tagged("floods")).not.toHaveProperty("people");
  });
});

test.each([
  ["en", "english", undefined],
  ["en-GB", "british", undefined],
  ["en-US", "american", undefined],
  ["en-IN", "english", "en-IN"],
  ["ur", "urdu", undefined],
  ["hi", "hindi", undefined],
  ["pa-Arab", "punjabi", "pa-Arab"],
  ["bn", "bengali", undefined],
  ["fa", "persian", undefined],
  ["ar", "arabic", undefined],
  ["de", "german", undefined],
  ["fr", "french", undefined],
  ["es", "spanish", undefined],
  ["tr", "turkish", undefined],
  ["sd", undefined, "sd"],
])("a report in %s is typeset by the rules of %s", (lang, langid, language) => {
  const entry = shortBibtexEntry(reportFields(anArticle({ source: { lang } }), settings));
  expect(/langid = \{(.*)\}/.exec(entry)?.[1]).toBe(langid);
  expect(/language = \{(.*)\}/.exec(entry)?.[1]).toBe(language);
});

test("a date is written with all that is known of it", () => {
  const dateOf = (date: string) =>
    /date = \{(.*)\}/.exec(shortBibtexEntry(reportFields(anArticle({ date }), settings)))?.[1];
  for (const date of ["2016", "2016-07?", "2016-07-26~", "2016%"]) expect(dateOf(date)).toBe(date);
  expect(dateOf("2016-07-26T10:00Z")).toBe("2016-07-26T10:00:00Z");
});

test("our record of a report is cited as a page of the archive", () => {
  const cited = {
    id: "a-record",
    archive: { text: "The Archive & Co", lang: "en", dir: "ltr" } as const,
    title: { text: "A title", lang: "ur", dir: "rtl" } as const,
    url: "https://archive.example/articles/a-record/",
  };
  expect(recordBibtexEntry(cited)).toBe(`@online{a-record-record,
  author = {{The Archive \\& Co}},
  title = {{A title}},
  note = {Record a-record},
  url = {https://archive.example/articles/a-record/},
  langid = {urdu},
}
`);
});

test.each([
  ["https://n.example/{a}", "https://n.example/{a}"],
  ["https://n.example/}a{", "https://n.example/%7Da%7B"],
  ["https://n.example/{a", "https://n.example/%7Ba"],
  ["https://n.example/{}}{", "https://n.example/%7B%7D%7D%7B"],
  ["https://n.example/a\\b", "https://n.example/a%5Cb"],
])("the address %s ends the field of an entry nowhere but at its end: %s", (url, written) => {
  expect(escapeVerbatim(url)).toBe(written);
});

test.each([
  ["a--b", "a-{}-b"],
  ["a---b", "a-{}-{}-b"],
  ["```a'''", "`{}`{}`a'{}'{}'"],
  ["a-b'c`d", "a-b'c`d"],
])(
  "%s is set as it is written, not as the dash or quotation mark that LaTeX makes of it",
  (text, written) => {
    expect(escapeLatex(text)).toBe(written);
  },
);

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

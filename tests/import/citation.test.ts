import { describe, expect, test } from "vitest";
import { turnName } from "../../src/import/citation.ts";
import { readLatex } from "../../src/import/latex.ts";
import { listDates, readFault, readRows } from "./parsed.ts";

/** One report, as reference managers export it in each format. */
const URDU = {
  ris: `TY  - NEWS\r
TI  - بندرگاہ پر احتجاج\r
AU  - Khan, Asma\r
AU  - City Council\r
T2  - The Example Herald\r
PY  - 2016\r
DA  - 2016/07//\r
UR  - https://news.example.org/a_b%20c\r
LA  - ur\r
KW  - relief\r
KW  - floods\r
AB  - The publisher's words.\r
N1  - A note.\r
ER  - \r
`,
  bibtex: `@string{her = "The Example"}
@article{khan2016,
  title = {بندرگاہ پر {احتجاج}},
  author = {Khan, Asma and {City Council}},
  journaltitle = her # { Herald},
  date = {2016-07},
  url = {https://news.example.org/a\\_b%20c},
  langid = {urdu},
  keywords = {relief, floods},
  abstract = {The publisher's words.},
  note = {A note.},
}
`,
  "csl-json": JSON.stringify([
    {
      id: "a",
      type: "article-newspaper",
      title: "بندرگاہ پر احتجاج",
      author: [{ family: "Khan", given: "Asma" }, { literal: "City Council" }],
      "container-title": "The Example Herald",
      issued: { "date-parts": [["2016", 7]] },
      URL: "https://news.example.org/a_b%20c",
      language: "ur",
      keyword: "relief, floods",
      abstract: "The publisher's words.",
      note: "A note.",
    },
  ]),
} as const;

describe.each(Object.entries(URDU) as [keyof typeof URDU, string][])("a report in %s", (format, text) => {
  test("keeps its script, its month, its outlet, its people and its address; a headline in Urdu is no English title", () => {
    const { rows } = readRows(format, text);
    expect(rows.map(({ draft }) => draft)).toEqual([
      {
        date: "2016-07",
        source: {
          publisher: "The Example Herald",
          url: "https://news.example.org/a_b%20c",
          headline: "بندرگاہ پر احتجاج",
          lang: "ur",
          author: "Asma Khan, City Council",
        },
        tags: ["relief", "floods"],
        people: [],
        places: [],
        organisations: [],
      },
    ]);
  });

  test("leaves its abstract and its notes out, and says so", () => {
    const { notes } = readRows(format, text);
    expect(notes).toHaveLength(2);
    expect(notes.join("\n")).toMatch(/abstract.*--own-summary/);
    expect(notes.join("\n")).toContain("note");
  });

  test("gives its abstract as summary where that is said to be ours", () => {
    const { rows, notes } = readRows(format, text, { ownSummary: true });
    expect(rows[0]?.draft.summary).toBe("The publisher's words.");
    expect(notes).toHaveLength(1);
  });
});

describe("RIS", () => {
  test("is read with any line ends, without ER, and with values that go on", () => {
    const text =
      "TY  - JOUR\rTI  - One\rPY  - 1986\rTY  - NEWS\nT1  - Two\n  goes on\nY1  - 2016/07/03/\nER  -\n";
    const { rows } = readRows("ris", `\n${text}`);
    expect(rows.map(({ draft }) => [draft.title, draft.date])).toEqual([
      ["One", "1986"],
      ["Two goes on", "2016-07-03"],
    ]);
  });

  test("cites a printed report by its page", () => {
    const { rows } = readRows(
      "ris",
      "TY  - NEWS\nTI  - A\nT2  - Herald\nDA  - 1986/12/16/\nSP  - 3\nEP  - 4\nER  - \n",
    );
    expect(rows[0]?.draft.source).toEqual({ publisher: "Herald", citation: "Herald, 1986-12-16, pp. 3-4" });
  });

  test("refuses an entry that is broken with its line, and goes on", () => {
    const { rows } = readRows(
      "ris",
      "TY  - NEWS\nTI  - A\nER  - \nstray\nTI  - B\nER  - \nTY  - NEWS\nTI  - C\nER  - \n",
    );
    expect(rows.map(({ place, refused }) => [place, refused])).toEqual([
      ["line 1", undefined],
      ["line 4", expect.stringContaining('"stray" is no line of RIS')],
      ["line 5", expect.stringContaining("does not begin")],
      ["line 7", undefined],
    ]);
  });
});

describe("BibTeX", () => {
  const entry = (fields: string) => readRows("bibtex", `@misc{a, title = {A}, ${fields}}`).rows[0]?.draft;

  test.each([
    ["date = {2016-07~}", "2016-07~"],
    ["year = 2016, month = jul", "2016-07"],
    ["year = {2016}, month = {July}, day = 3", "2016-07-03"],
    ["year = 1986", "1986"],
  ])("has the date of %s", (fields, date) => {
    expect(entry(fields)?.date).toBe(date);
  });

  test("finds an address in howpublished, and a name in braces whole", () => {
    const draft = entry(
      "howpublished = {\\url{https://news.example.org/a_b}}, author = {{Council, Parks and Trees} and van Dyk, Ann and others}",
    );
    expect(draft?.source).toEqual({
      url: "https://news.example.org/a_b",
      author: "Council, Parks and Trees, Ann van Dyk, and others",
    });
  });

  test("refuses entries that are broken with their line, and goes on", () => {
    const text = `@misc{a, title = {A}}
@misc{b, title = {Never closed,
  year = 2016
@misc{c, title = {C} year = 3}
@comment{@misc{no}}
@misc(d, title = "D {"}x{"}", year = 2017)
@misc{e, year = 2017}
`;
    const { rows } = readRows("bibtex", text);
    expect(rows.map(({ place, refused, draft }) => [place, refused ?? draft.title])).toEqual([
      ["line 1", "A"],
      ["line 2", expect.stringContaining("must stand where it says")],
      ["line 4", expect.stringContaining("a comma must stand")],
      ["line 6", 'D "x"'],
      ["line 7", "the entry @misc has neither title nor url"],
    ]);
  });

  test.each([
    [String.raw`Caf\'e {\"o}ffnet \v{s} \c{C}em \aa{} \ss`, "Café öffnet š Çem å ß"],
    [String.raw`\textit{now} --- 50\% \& more~so`, "now — 50% & more so"],
    ["``quoted'' pages 3--4", "“quoted” pages 3–4"],
    [String.raw`\{kept\} {gone}`, "{kept} gone"],
  ])("reads %s", (source, text) => {
    expect(readLatex(source)).toBe(text);
  });
});

describe("CSL-JSON", () => {
  test("refuses an entry that is broken with its line, and goes on", () => {
    const text = `[
  {"id": "a", "title": "A"},
  {"id": "b", "title": "B,
   "URL": "x"},
  {"id": "c", "title": "C"
  ,
  {"id": "d", "title": "D", "note": "a } and a { in it"},
  {"id": "e"}
]`;
    const { rows } = readRows("csl-json", text);
    expect(rows.map(({ place, refused, draft }) => [place, refused?.slice(0, 24) ?? draft.title])).toEqual([
      ["line 2", "A"],
      ["line 3", "this entry is not JSON: "],
      ["line 5", "this entry is not JSON: "],
      ["line 7", "D"],
      ["line 8", "the entry has neither ti"],
    ]);
  });

  test.each([
    [{ "date-parts": [[2016]] }, "2016"],
    [{ "date-parts": [[2016, 7, 3]] }, "2016-07-03"],
    [{ "date-parts": [[1986]], circa: true }, "1986~"],
    [{ raw: "3 May 2017" }, "2017-05-03"],
  ])("reads the date %j", (issued, date) => {
    expect(listDates(readRows("csl-json", JSON.stringify([{ title: "A", issued }])))).toEqual([
      `line 1: ${date}`,
    ]);
  });

  test("has a span of time in doubt", () => {
    const issued = { "date-parts": [[2016], [2017]] };
    const [row] = readRows("csl-json", JSON.stringify({ items: [{ title: "A", issued }] })).rows;
    expect(row?.draft.date).toBeUndefined();
    expect(row?.doubts).toEqual([{ field: "date", why: expect.stringContaining("span of time") }]);
  });

  test("takes no tags of HTML into a title, and finds an address by its DOI", () => {
    const [row] = readRows(
      "csl-json",
      JSON.stringify([{ title: "<i>A</i> <b>b</b>", DOI: "10.1000/x" }]),
    ).rows;
    expect(row?.draft).toMatchObject({ title: "A b", source: { url: "https://doi.org/10.1000/x" } });
  });
});

test.each([
  ["ris", "hello\nworld"],
  ["bibtex", "hello @ world"],
  ["csl-json", "hello"],
  ["csl-json", "[]"],
] as const)("%s is refused as a whole where it is %j", (format, text) => {
  expect(readFault(format, text)).toBeTruthy();
});

test.each([
  ["Khan, Asma", "Asma Khan"],
  ["King, Jr., Martin", "Martin King Jr."],
  ["Asma Khan", "Asma Khan"],
  ["Khan,", "Khan"],
])("the byline of %j is %j", (name, byline) => {
  expect(turnName(name)).toBe(byline);
});

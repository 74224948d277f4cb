import { describe, expect, test } from "vitest";
import { NO_MAPPING, parseMapping } from "../../src/import/mapping.ts";
import { contentFile } from "../support/cases.ts";
import { listDates, readFault, readRows } from "./parsed.ts";

describe("a table", () => {
  test.each([
    ["commas", "title,date,url\nA,2017,https://n.example/1\n"],
    ["semicolons", "title;date;url\r\nA;2017;https://n.example/1\r\n"],
    ["tabs", "title\tdate\turl\rA\t2017\thttps://n.example/1"],
    ["bars", "title|date|url\nA|2017|https://n.example/1"],
    ["a mark that is announced", "sep=;\r\ntitle;date;url\r\nA;2017;https://n.example/1\r\n"],
    ["other names of the same columns", "Title,DATE,Source URL\nA,2017,https://n.example/1\n"],
  ])("is read with %s", (_, text) => {
    const { rows } = readRows("csv", text);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.draft).toMatchObject({
      title: "A",
      date: "2017",
      source: { url: "https://n.example/1" },
    });
  });

  test("keeps quotation marks, line ends and formulas in its cells as text", () => {
    const { rows } = readRows(
      "csv",
      'title,body\n"=cmd|\' /C calc\'!A0","One ""two"",\r\nthree"\n+1 "x",y\n',
    );
    expect(rows.map(({ place, draft }) => [place, draft.title, draft.body])).toEqual([
      ["line 2", "=cmd|' /C calc'!A0", 'One "two",\nthree'],
      ["line 4", '+1 "x"', "y"],
    ]);
  });

  test("fills every field, and translations by the languages of the site", () => {
    const columns =
      "title,date,updated,summary,publisher,url,citation,headline,source_lang,agency,author,type";
    const more =
      "kind,lang,eventDate,event,notes,body,tags,people,places,organisations,title_ur,summary_ur,body_ur";
    const cells = `T,2017-12-24,2017-12-25,S,P,https://n.example/1,C,H,Urdu,Ag,Au,News,Court,English,2017-12-01/2017-12-03,e,N,B,"relief, floods",A; B,"Patna, India|Hub",O,ٹ,خ,م`;
    const [row] = readRows("csv", `${columns},${more}\n${cells}\n`).rows;
    expect(row?.draft).toEqual({
      title: "T",
      date: "2017-12-24",
      updated: "2017-12-25",
      summary: "S",
      source: {
        publisher: "P",
        url: "https://n.example/1",
        citation: "C",
        headline: "H",
        lang: "ur",
        agency: "Ag",
        author: "Au",
        type: "news",
      },
      kind: "court",
      lang: "en",
      eventDate: "2017-12-01/2017-12-03",
      event: "e",
      notes: "N",
      body: "B",
      tags: ["relief", "floods"],
      people: ["A", "B"],
      places: ["Patna, India", "Hub"],
      organisations: ["O"],
    });
    expect(row?.translations).toEqual([{ code: "ur", title: "ٹ", summary: "خ", body: "م" }]);
  });

  test("names the columns that no field takes", () => {
    const { notes } = readRows("csv", "title,Shelf mark,,title\nA,x,,B\n");
    expect(notes.join()).toBe(
      'left out, as no field takes them: "Shelf mark", "column 3, without a name", "title"',
    );
  });

  test("refuses rows with cells too few or too many, and goes on", () => {
    const { rows } = readRows("csv", "title,date\nA,2017\nB\nC,2017,x\n\nD,2017,\n,\nE,2018\n");
    expect(rows.map(({ place, refused }) => `${place}: ${refused ?? "read"}`)).toEqual([
      "line 2: read",
      "line 3: the row has 1 cells, and the header has 2",
      "line 4: the row has 3 cells, and the header has 2",
      "line 6: read",
      "line 7: the row has neither a title nor an address",
      "line 8: read",
    ]);
  });

  test("says from where on a quotation mark without its other one swallows the rows", () => {
    const { rows } = readRows("csv", 'title,date\nA,2017\n"B,2017\nC,2017\n');
    expect(rows.map(({ place, refused }) => [place, refused?.slice(0, 40)])).toEqual([
      ["line 2", undefined],
      ["line 3", "a quotation mark opens here or further d"],
    ]);
  });

  test.each([
    ["one word a line", "hello\nworld\n", "no table"],
    ["columns without a known name", "foo,bar\n1,2\n", "no column has the name of a field (foo, bar)"],
    ["a header alone", "title,date\n", "header only"],
  ])("is refused with %s", (_, text, why) => {
    expect(readFault("csv", text)).toContain(why);
  });
});

describe("dates of a table", () => {
  const dates = (...cells: string[]) =>
    listDates(readRows("csv", `title,date\n${cells.map((cell) => `A,"${cell}"`).join("\n")}\n`));

  test("are read as they are written, partial ones too", () => {
    expect(
      dates("2017-12-24", "2016-07", "1986~", "3 May 2017", "July 2016", "۲۰۱۷-۱۲-۲۴", "2017/12/24"),
    ).toEqual([
      "line 2: 2017-12-24",
      "line 3: 2016-07",
      "line 4: 1986~",
      "line 5: 2017-05-03",
      "line 6: 2016-07",
      "line 7: 2017-12-24",
      "line 8: 2017-12-24",
    ]);
  });

  test("are a spreadsheet's day number only where five digits stand in their column", () => {
    const { rows } = readRows("csv", "title,date,notes\n43093,43093,43093\nB,43093.75,\nC,1986,\n");
    expect(rows.map(({ draft }) => [draft.title, draft.date, draft.notes])).toEqual([
      ["43093", "2017-12-24", "43093"],
      ["B", "2017-12-24", undefined],
      ["C", "1986", undefined],
    ]);
    expect(rows[0]?.notes).toEqual(['"43093" was read as a spreadsheet\'s day number, 2017-12-24']);
  });

  test("of numbers take their order from the whole column, and are in doubt where it does not say", () => {
    expect(dates("05/06/2017", "24/12/2017")).toEqual(["line 2: 2017-06-05", "line 3: 2017-12-24"]);
    expect(dates("05/06/2017", "12/24/2017")).toEqual(["line 2: 2017-05-06", "line 3: 2017-12-24"]);
    const [first, second] = dates("05/06/2017", "07/07/2017");
    expect(first).toContain('"05/06/2017" can be read as 2017-06-05 and as 2017-05-06');
    expect(second).toBe("line 3: 2017-07-07");
    const [both, other, doubtful] = dates("24/12/2017", "12/24/2017", "05/06/2017");
    expect([both, other]).toEqual(["line 2: 2017-12-24", "line 3: 2017-12-24"]);
    expect(doubtful).toContain("can be read as");
  });

  test.each(["2017-02-30", "2017/13/05", "31/02/2017", "24/12/17", "yesterday", "2017-01/2017-02"])(
    "are not guessed from %j",
    (cell) => {
      expect(dates(cell)[0]).toContain(`line 2: "${cell}"`);
    },
  );
});

describe("a mapping", () => {
  const parse = (text: string) => parseMapping(contentFile("map.yaml", text), ["en", "ur"]);

  test("says which column fills which field, what a blank cell holds, what parts names, and which number is the day", () => {
    const { mapping, problems } = parse(`# Ours
columns: {title: Headline, date: When, title_ur: سرخی}
defaults: {lang: en, tags: relief}
separators: {tags: /}
dates: month-first
`);
    expect(problems).toEqual([]);
    const text = "Headline,When,tags,سرخی,title\nA,05/06/2017,a/b,ٹ,x\nB,05/07/2017,,,\n";
    const { rows, notes } = readRows("csv", text, { mapping: mapping ?? NO_MAPPING });
    expect(rows.map(({ draft: { title, date, tags, lang } }) => [title, date, tags, lang])).toEqual([
      ["A", "2017-05-06", ["a", "b"], "en"],
      ["B", "2017-05-07", ["relief"], "en"],
    ]);
    expect(rows[0]?.translations).toEqual([{ code: "ur", title: "ٹ" }]);
    expect(notes).toContain('left out, as no field takes them: "title"');
  });

  test.each([
    ["columns: {titel: Headline}\n", "titel"],
    ["dates: dmy\n", "dmy"],
    ["columns: [a]\n", "columns"],
    ["columns: {title: a\n", "map.yaml"],
  ])("has its mistakes said as content has: %j", (text, named) => {
    const { mapping, problems } = parse(text);
    expect(mapping).toBeUndefined();
    expect(JSON.stringify(problems)).toContain(named);
  });

  test("names a column that the table has not, and the nearest that it has", () => {
    const mapping = { ...NO_MAPPING, columns: { title: "Headlin" } };
    expect(readFault("csv", "Headline,date\nA,2017\n", mapping)).toBe(
      'the mapping\'s column for title, "Headlin", is not in the table: write title: Headline',
    );
  });
});

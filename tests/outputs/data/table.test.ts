import { describe, expect, test } from "vitest";
import { CONFIDENCES, KINDS, SOURCE_TYPES } from "../../../src/archive/article.ts";
import { tableColumns } from "../../../src/outputs/data/columns.ts";
import { writeRecordTable } from "../../../src/outputs/data/table.ts";
import { readRows } from "../../import/parsed.ts";
import { anArticle, someSettings } from "../../support/builders.ts";

const settings = someSettings();
const read = (...articles: Parameters<typeof anArticle>[0][]) =>
  readRows("csv", writeRecordTable(articles.map(anArticle), settings).slice(1));

describe("the table of records", () => {
  test("begins with the mark of UTF-8, and ends each line as RFC 4180 has it", () => {
    const table = writeRecordTable([anArticle({ markdown: "One\n\nTwo" })], settings);
    expect(table.charCodeAt(0)).toBe(0xfeff);
    expect(table.startsWith("\uFEFFid,record,withdrawn,")).toBe(true);
    expect(table.endsWith("\r\n")).toBe(true);
    expect(table.replaceAll(/"[^"]*"/g, "").match(/\n/g)).toHaveLength(2);
  });

  test("is imported with every field, and with the address of each record", () => {
    const source = {
      publisher: "Paper, The",
      url: "https://news.example/a?x=1;y=2",
      lang: "ur",
      agency: "Agency",
      author: "A. Writer; B. Writer",
      type: "news" as const,
    };
    const carried = {
      title: "=Title",
      date: "2016-07~",
      updated: "2016-08-02T10:30+05:00",
      summary: '-Said "no", they wrote; twice',
      tags: ["one", "two"],
      kind: "court" as const,
      lang: "ur",
      people: ["Roe, Asma", "Poe; Ali"],
      places: ["Patna, India"],
      organisations: ["A \\ B"],
      eventDate: "2016-06/2016-07",
      event: "an-event",
      notes: "@noted",
    };
    const { rows, notes } = read({
      ...carried,
      id: "a",
      source: { ...source, headline: { state: "given", text: "'+1" } },
      markdown: "- point\n- [other](/about/)\n",
      translations: [{ lang: "en", title: "+In English", summary: "Said.", markdown: "'quoted'\n" }],
    });
    expect(rows).toEqual([
      {
        place: "line 2",
        record: "https://archive.example/articles/a/",
        draft: {
          ...carried,
          source: { ...source, headline: "'+1" },
          body: "- point\n- [other](/about/)",
        },
        translations: [{ code: "en", title: "+In English", summary: "Said.", body: "'quoted'" }],
        doubts: [],
        notes: [],
      },
    ]);
    expect(notes).toEqual([
      'left out, as no field takes them: "id", "withdrawn_reason", "archived", "confidence", "corrections", "aliases"',
    ]);
  });

  test("has of a withdrawn record its address and the notice, which an import refuses by name", () => {
    const gone = anArticle({
      id: "gone",
      title: "Words that are gone",
      withdrawn: { date: "2026-01-01", reason: "=Asked for." },
      translations: [{ lang: "ur", title: "Words that are gone" }],
    });
    const table = writeRecordTable([gone], settings);
    const [, row] = table.split("\r\n");
    expect(row).toMatch(/^gone,https:\/\/archive\.example\/articles\/gone\/,2026-01-01,'=Asked for\.,+$/);
    expect(readRows("csv", table.slice(1)).rows[0]?.refused).toBe(
      "the record was withdrawn from the archive that it comes from: https://archive.example/articles/gone/",
    );
  });

  test("says of each column what it is for, and which values it may have", () => {
    const columns = tableColumns(settings);
    for (const { name, description } of columns) expect(description, name).toMatch(/^[A-Z].{8,}[^ ]$/s);
    const constraints = columns.flatMap(({ name, constraints: limits }) => (limits ? [[name, limits]] : []));
    expect(Object.fromEntries(constraints)).toMatchObject({
      id: { required: true, unique: true, pattern: "[a-z0-9-]+" },
      record: { required: true, unique: true },
      type: { enum: SOURCE_TYPES },
      kind: { enum: KINDS },
      confidence: { enum: CONFIDENCES },
    });
    for (const name of ["withdrawn", "date", "updated"]) {
      const { pattern } = Object.fromEntries(constraints)[name];
      expect("2017-12-24").toMatch(new RegExp(`^${pattern}$`));
      expect("24-12-2017").not.toMatch(new RegExp(`^${pattern}$`));
    }
    expect("2017-12/2018").toMatch(new RegExp(`^${Object.fromEntries(constraints).event_date.pattern}$`));
  });

  test("has the copies, corrections and earlier ids of a record, which an import does not take", () => {
    const [head = "", row = ""] = writeRecordTable(
      [
        anArticle({
          confidence: "medium",
          aliases: ["older", "oldest"],
          corrections: [{ date: "2018", note: "Mended; again." }],
          source: { citation: "p. 3", archived: [{ url: "https://kept.example/1", date: "2018" }] },
        }),
      ],
      settings,
    ).split("\r\n");
    const cells = Object.fromEntries(head.split(",").map((name, at) => [name, row.split(",")[at]]));
    expect(cells).toMatchObject({
      citation: "p. 3",
      archived: "https://kept.example/1",
      confidence: "medium",
      corrections: "2018 Mended\\; again.",
      aliases: "older; oldest",
    });
  });

  test("keeps two records apart that are alike in everything", () => {
    const { rows } = read(
      { id: "a", source: { url: "https://n.example/x" } },
      { id: "b", source: { url: "https://n.example/x" } },
    );
    expect(rows.map(({ record }) => record?.slice(-3))).toEqual(["/a/", "/b/"]);
  });
});

test("rows that somebody adds to such a table are read as those of any other", () => {
  const own = "https://archive.example/articles/a/";
  const table = `record,title,url,tags\n${own},'=x,https://n.example/1,a\\;b; c\n,'=x,https://n.example/2,"a, b"\n`;
  const { rows } = readRows("csv", table);
  expect(rows.map(({ draft, record }) => [record, draft.title, draft.tags])).toEqual([
    [own, "=x", ["a;b", "c"]],
    [undefined, "'=x", ["a", "b"]],
  ]);
});

test("a column that is called record, in a table of another program, is left out aloud", () => {
  const { rows, notes } = readRows("csv", "record,title,url\n17,A,https://n.example/1\n");
  expect(rows[0]?.record).toBeUndefined();
  expect(notes).toEqual(['left out, as no field takes them: "record"']);
});

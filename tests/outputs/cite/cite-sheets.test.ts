import { describe, expect, test } from "vitest";
import { catalogueArchive } from "../../../src/indexes/catalogue.ts";
import { citeSheets } from "../../../src/outputs/cite/cite-sheets.ts";
import { cslItem } from "../../../src/outputs/cite/csl-json.ts";
import { reportFields } from "../../../src/outputs/cite/report-fields.ts";
import { anArchive, anArticle, anEvent, someSettings } from "../../support/builders.ts";

const settings = someSettings();
const standing = anArticle({ id: "a", event: "2017-12-an-event", people: ["Asma Roe"] });
const gone = anArticle({
  id: "b",
  title: "Words that are gone",
  withdrawn: { date: "2026-01-01", reason: "It was another report." },
});
const archive = anArchive({ articles: [standing, gone], events: [anEvent()] });
const { beside, whole } = citeSheets(catalogueArchive(archive), settings);
const texts = new Map([...beside, ...whole].map(({ url, render }) => [url, render()]));

describe("the files to take home", () => {
  test.each([
    "/articles/a/record",
    "/tags/a-tag/records",
    "/people/asma-roe/records",
    "/publishers/a-newspaper/records",
    "/kinds/report/records",
    "/2017/records",
    "/events/2017-12-an-event/records",
  ])("stand at %s in every format, under the addresses of the first language alone", (files) => {
    for (const extension of ["bib", "ris", "csl.json", "json"]) {
      expect(texts.get(`${files}.${extension}`)).toContain("a");
      expect(texts.has(`/ur${files}.${extension}`)).toBe(false);
    }
  });

  test("of a withdrawn record have its notice, and none of its words", () => {
    expect(JSON.parse(texts.get("/articles/b/record.json") ?? "")).toEqual({
      id: "b",
      url: "https://archive.example/articles/b/",
      pages: { en: "https://archive.example/articles/b/", ur: "https://archive.example/ur/articles/b/" },
      withdrawn: { date: "2026-01-01", reason: "It was another report." },
    });
    expect(JSON.parse(texts.get("/articles/b/record.csl.json") ?? "")).toEqual([]);
    for (const extension of ["bib", "ris"]) expect(texts.get(`/articles/b/record.${extension}`)).toBe("\n");
    expect([...texts.values()].join()).not.toContain("Words that are gone");
  });

  test("of a year count its withdrawn records, too", () => {
    const { count, records } = JSON.parse(texts.get("/2017/records.json") ?? "") as {
      count: number;
      records: { id: string; body?: string }[];
    };
    expect(count).toBe(2);
    expect(records.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(records.every(({ body }) => body === undefined)).toBe(true);
  });
});

test("people have their family's name apart, and what is no person is whole", () => {
  const article = anArticle({ source: { author: "Asma Roe, Web Desk" } });
  expect(cslItem(reportFields(article, settings))).toMatchObject({
    author: [{ family: "Roe", given: "Asma" }, { literal: "Web Desk" }],
  });
});

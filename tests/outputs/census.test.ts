import { describe, expect, test } from "vitest";
import type { Article } from "../../src/archive/article.ts";
import { groupByYear } from "../../src/indexes/by-date.ts";
import { apiSheets } from "../../src/outputs/api/api-sheets.ts";
import { atomSheets } from "../../src/outputs/atom.ts";
import { censusLine, type Output, takeCensus } from "../../src/outputs/census.ts";
import { citeSheets } from "../../src/outputs/cite/cite-sheets.ts";
import { jsonFeedSheets } from "../../src/outputs/json-feed.ts";
import { Sheet } from "../../src/sheet.ts";
import { articleUrl } from "../../src/views/urls.ts";
import { anArticle, english, someSettings, urdu } from "../support/builders.ts";
import { aFeed, catalogueOf, someArticles } from "./feeds.ts";

const settings = someSettings();
const { languages } = settings;
const TABLE = "/data/articles.csv";

function outputOf(articles: readonly Article[]): Output {
  const feeds = languages.map((language) => aFeed(articles, { page: `${language.prefix}/`, language }));
  const pages = languages.flatMap((language) => articles.map(({ id }) => articleUrl(language, id)));
  return {
    articles,
    languages,
    sheets: [
      ...pages.map((url) => new Sheet(url, () => "")),
      new Sheet("/", () => ""),
      ...feeds.flatMap((feed) => [
        ...atomSheets(feed, catalogueOf(articles), settings),
        ...jsonFeedSheets(feed, catalogueOf(articles), settings),
      ]),
      ...citeSheets(catalogueOf(articles), settings).beside,
      ...apiSheets(catalogueOf(articles), settings, {}),
      new Sheet(TABLE, () => ""),
    ],
    years: groupByYear(articles),
    feeds,
    sitemap: ["/", ...pages].map((url) => ({ url, alternates: [] })),
    searchable: articles.flatMap(({ id, withdrawn }) => (withdrawn ? [] : [id])),
    held: [{ url: TABLE, articles }],
  };
}

const line = (output: Output) => censusLine(takeCensus(output));

describe("the census of a build", () => {
  test("is one line where every record comes out everywhere", () => {
    expect(line(outputOf(someArticles(60)))).toBe(
      "60 records = 60 pages in English = 60 pages in Urdu = 60 in year lists = 60 in English feeds = " +
        "60 in Urdu feeds = 60 in search = 60 in articles.csv = 60 in the API = 60 with files = 60 canonical addresses",
    );
  });

  test("counts a record whose translations are canonical too once", () => {
    const output = outputOf(someArticles(2));
    const untranslated = output.sitemap.filter(({ url }) => url !== articleUrl(urdu, "2010-01-01-a-report"));
    expect(line({ ...output, sitemap: untranslated })).toMatch(/ = 2 canonical addresses$/);
  });

  test("says that withdrawn records are in no feed", () => {
    const withdrawn = { date: "2027-01", reason: "Asked for." };
    expect(line(outputOf([...someArticles(2), anArticle({ withdrawn })]))).toContain(
      "3 in year lists = 2 in English feeds + 1 withdrawn = 2 in Urdu feeds + 1 withdrawn = 2 in search + 1 withdrawn = 3 in articles.csv = 3 in the API = 3 with files = 3 canonical",
    );
  });

  test.each<[string, (output: Output) => Output, string]>([
    [
      "a page is missing",
      (output) => ({
        ...output,
        sheets: output.sheets.filter(({ url }) => !url.startsWith("/ur/articles/2010-01-02")),
      }),
      "pages in Urdu: 1 of 30 lost: 2010-01-02-a-report",
    ],
    [
      "a file of a record is missing",
      (output) => ({
        ...output,
        sheets: output.sheets.filter(({ url }) => url !== "/articles/2010-01-02-a-report/record.ris"),
      }),
      "with files: 1 of 30 lost: 2010-01-02-a-report",
    ],
    [
      "the table is not written",
      (output) => ({ ...output, sheets: output.sheets.filter(({ url }) => url !== TABLE) }),
      "in articles.csv: 30 of 30 lost: 2010-01-01-a-report",
    ],
    [
      "the table was made from fewer records",
      (output) => ({ ...output, held: [{ url: TABLE, articles: output.articles.slice(1) }] }),
      "in articles.csv: 1 of 30 lost: 2010-01-01-a-report",
    ],
    [
      "a page of the API is not written",
      (output) => ({
        ...output,
        sheets: output.sheets.filter(({ url }) => url !== "/api/v1/records/page/1.json"),
      }),
      "in the API: 30 of 30 lost: 2010-01-01-a-report",
    ],
    [
      "a page is of no record",
      (output) => ({
        ...output,
        sheets: [...output.sheets, new Sheet(articleUrl(english, "ghost"), () => "")],
      }),
      "pages in English: 1 too many: ghost",
    ],
    [
      "a record stands in two years",
      (output) => ({ ...output, years: [...output.years, { articles: output.articles.slice(0, 1) }] }),
      "in year lists: 1 too many: 2010-01-01-a-report",
    ],
    [
      "an archive document of a feed is not written",
      (output) => ({ ...output, sheets: output.sheets.filter(({ url }) => url !== "/feed/1.json") }),
      "in English feeds: 20 of 30 lost: 2010-01-01-a-report, ",
    ],
    [
      "search leaves a record out",
      (output) => ({ ...output, searchable: output.searchable.slice(1) }),
      "in search: 1 of 30 lost: 2010-01-01-a-report",
    ],
    [
      "the sitemap lacks a record",
      (output) => ({ ...output, sitemap: output.sitemap.filter(({ url }) => !url.includes("2010-01-02")) }),
      "canonical addresses: 1 of 30 lost: 2010-01-02-a-report",
    ],
  ])("throws where %s, and names it", (_, spoil, fault) => {
    expect(() => line(spoil(outputOf(someArticles(30))))).toThrow(fault);
  });
});

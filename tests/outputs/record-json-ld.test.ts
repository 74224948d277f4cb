import { describe, expect, test } from "vitest";
import type { Article } from "../../src/archive/article.ts";
import type { PageLanguage } from "../../src/archive/language.ts";
import { serializeJson } from "../../src/outputs/json.ts";
import { recordJsonLd } from "../../src/outputs/record-json-ld.ts";
import {
  type ArchiveSketch,
  aHistory,
  anArticle,
  anEntry,
  english,
  someSettings,
  urdu,
} from "../support/builders.ts";
import { catalogueOf } from "./feeds.ts";

/** The nodes as a reader of the page parses them. */
function nodesOf(article: Article, language: PageLanguage = english, own: ArchiveSketch = {}) {
  const desk = { catalogue: catalogueOf([article], own), settings: someSettings(), language };
  const graph = JSON.parse(serializeJson(recordJsonLd(desk, article)));
  expect(graph["@context"]).toBe("https://schema.org");
  return graph["@graph"];
}

describe("a record in schema.org's words", () => {
  const article = anArticle({
    id: "2017-12-24-a-protest",
    date: "2017-12-24T13:29+05:30",
    updated: "2017-12-25",
    title: "A protest",
    summary: "One happened.",
    tags: ["protests"],
    source: {
      publisher: "The Standard",
      url: "https://news.example/خبر",
      headline: { state: "given", text: "Protest!" },
      lang: "en-IN",
      agency: "ANI",
      author: "A Reporter",
      type: "news",
      archived: [{ url: "https://web.archive.example/خبر", date: "2018-01-01" }],
    },
  });
  const publishers = [anEntry({ name: "The Standard", kind: "newspaper", website: "https://news.example/" })];
  const tags = [anEntry({ id: "protests", name: "Protests" })];
  const [record, report] = nodesOf(article, english, { authorities: { publishers, tags } });

  test("is the archive's holding, about and based on the report", () => {
    expect(record).toEqual({
      "@type": "ArchiveComponent",
      "@id": "https://archive.example/articles/2017-12-24-a-protest/#record",
      url: "https://archive.example/articles/2017-12-24-a-protest/",
      identifier: "2017-12-24-a-protest",
      name: "A protest",
      abstract: "One happened.",
      inLanguage: "en",
      keywords: ["Protests"],
      license: "https://creativecommons.org/licenses/by/4.0/",
      holdingArchive: {
        "@type": "ArchiveOrganization",
        "@id": "https://archive.example/#archive",
        name: "A Press Archive",
        url: "https://archive.example/",
      },
      about: { "@id": report["@id"] },
      isBasedOn: { "@id": report["@id"] },
    });
  });

  test("leaves the report its own headline, publisher, author, agency and dates", () => {
    expect(report).toEqual({
      "@type": "NewsArticle",
      "@id": "https://news.example/%D8%AE%D8%A8%D8%B1",
      url: "https://news.example/%D8%AE%D8%A8%D8%B1",
      headline: "Protest!",
      datePublished: "2017-12-24T13:29:00+05:30",
      dateModified: "2017-12-25",
      inLanguage: "en-IN",
      publisher: { "@type": "NewsMediaOrganization", name: "The Standard", url: "https://news.example/" },
      author: { "@type": "Person", name: "A Reporter" },
      sourceOrganization: { "@type": "Organization", name: "ANI" },
      archivedAt: ["https://web.archive.example/%D8%AE%D8%A8%D8%B1"],
    });
  });

  test.each(["2017", "2017-12", "2017-12-24", "2017-12~"])("dates the report %s as it is known", (date) => {
    expect(nodesOf(anArticle({ date }))[1].datePublished).toBe(date);
  });

  test("claims no headline that the copy does not have", () => {
    const source = { headline: { state: "not-in-copy" } } as const;
    expect(nodesOf(anArticle({ source }))[1]).not.toHaveProperty("headline");
  });

  test("of a printed report without an address says where it stood", () => {
    const [own, printed] = nodesOf(anArticle({ id: "a", source: { citation: "Karachi, p. 1" } }));
    expect(printed).toMatchObject({
      "@id": "https://archive.example/articles/a/#report",
      creditText: "Karachi, p. 1",
    });
    expect(printed).not.toHaveProperty("url");
    expect(own.isBasedOn).toEqual({ "@id": printed["@id"] });
  });

  test.each([
    ["news", "NewsArticle"],
    ["repost", "NewsArticle"],
    ["opinion", "OpinionNewsArticle"],
    ["ngo", "Report"],
    ["court", "CreativeWork"],
    ["petition", "CreativeWork"],
  ] as const)("calls a source of type %s a %s", (type, schema) => {
    expect(nodesOf(anArticle({ source: { type } }))[1]["@type"]).toBe(schema);
  });

  test("in a language it is translated into has that language's words and address", () => {
    const translated = anArticle({
      id: "a",
      translations: [{ lang: "ur", title: "احتجاج", summary: "ہوا۔" }],
    });
    expect(nodesOf(translated, urdu)[0]).toMatchObject({
      url: "https://archive.example/ur/articles/a/",
      name: "احتجاج",
      abstract: "ہوا۔",
      inLanguage: "ur",
    });
    expect(nodesOf(anArticle({ id: "a" }), urdu)[0]).toMatchObject({
      url: "https://archive.example/articles/a/",
      inLanguage: "en",
    });
  });

  test("is modified by its corrections, which it lists", () => {
    const corrections = [{ date: "2026-12", note: "A name was wrong." }];
    expect(nodesOf(anArticle({ corrections }))[0]).toMatchObject({
      dateModified: "2026-12",
      correction: [{ "@type": "CorrectionComment", text: "A name was wrong.", datePublished: "2026-12" }],
    });
  });

  test("is modified by its last commit where that is known", () => {
    const history = aHistory({ a: ["2026-01-01", "2026-03-04"] });
    expect(nodesOf(anArticle({ id: "a" }), english, { history })[0]).toMatchObject({
      dateModified: "2026-03-04",
    });
    expect(nodesOf(anArticle({ id: "b" }), english, { history })[0]).not.toHaveProperty("dateModified");
  });

  test("says nothing but its address once it is withdrawn", () => {
    const withdrawn = { date: "2027-01", reason: "Asked for." };
    const nodes = nodesOf(anArticle({ id: "a", withdrawn }));
    expect(nodes).toEqual([
      {
        "@type": "ArchiveComponent",
        "@id": "https://archive.example/articles/a/#record",
        url: "https://archive.example/articles/a/",
        identifier: "a",
        holdingArchive: expect.objectContaining({ "@id": "https://archive.example/#archive" }),
        dateModified: "2027-01",
        creativeWorkStatus: "Withdrawn",
      },
    ]);
  });
});

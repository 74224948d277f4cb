import { XMLParser } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { robotsSheet } from "../../src/outputs/robots.ts";
import { type SitemapPage, sitemapSheets } from "../../src/outputs/sitemap.ts";
import { viewSitemap } from "../../src/outputs/sitemap-pages.ts";
import { aHistory, anArticle, english, someSettings, urdu } from "../support/builders.ts";

const settings = someSettings();
const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  isArray: (name) => ["url", "sitemap", "xhtml:link"].includes(name),
});

const aPage = (url: string, own: Partial<SitemapPage> = {}): SitemapPage => ({ url, alternates: [], ...own });

const locations = (xml: string): string[] =>
  [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc ?? "");

test("a page was last changed when one of its records was, as version control knows", () => {
  const [old, newer] = [anArticle({ id: "old" }), anArticle({ id: "newer" })];
  const history = aHistory({ old: ["2026-01-01"], newer: ["2026-01-01", "2026-03-04"] });
  const pages = [
    { url: "/", language: english, articles: [newer, old] },
    { url: "/articles/old/", language: english, articles: [old] },
    { url: "/about/", language: english, articles: [] },
  ];
  const dates = (given?: typeof history) => viewSitemap(pages, settings, given).map(({ lastmod }) => lastmod);
  expect(dates(history)).toEqual(["2026-03-04", "2026-01-01", undefined]);
  expect(dates()).toEqual(["2017-12-24", "2017-12-24", undefined]);
});

test("a page is named in the languages that it speaks its own words in, and nowhere if not in its own", () => {
  const page = (url: string, language = english, ownLanguages?: readonly string[]) => ({
    url,
    language,
    articles: [],
    ...(ownLanguages && { ownLanguages }),
  });
  const both = [
    { language: "en", url: "/about/" },
    { language: "ur", url: "/ur/about/" },
  ];
  const pages = [
    page("/about/"),
    page("/ur/about/", urdu),
    page("/articles/a/", english, ["en"]),
    page("/ur/articles/a/", urdu, ["en"]),
  ];
  expect(viewSitemap(pages, settings)).toEqual([
    { url: "/about/", alternates: both },
    { url: "/ur/about/", alternates: both },
    { url: "/articles/a/", alternates: [] },
  ]);
});

test("a page is as new as its newest record, wherever that stands in it", () => {
  const articles = ["2016-01-01", "2018-01-01", "2017-01-01"].map((date) => anArticle({ date }));
  const [view] = viewSitemap([{ url: "/", language: english, articles }], settings);
  expect(view?.lastmod).toBe("2018-01-01");
});

describe("the sitemap", () => {
  test("is in the words of the protocol, in one file or in parts", () => {
    const [one] = sitemapSheets([aPage("/a/")], settings);
    expect(parser.parse(one?.render() ?? "").urlset).toMatchObject({
      "@_xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9",
      "@_xmlns:xhtml": "http://www.w3.org/1999/xhtml",
    });
    const [index] = sitemapSheets([aPage("/a/"), aPage("/b/")], settings, 1);
    expect(parser.parse(index?.render() ?? "").sitemapindex).toMatchObject({
      "@_xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9",
      sitemap: [{ loc: expect.any(String) }, { loc: expect.any(String) }],
    });
  });

  test("gives a page's date at the precision that is known and its languages, the first as x-default", () => {
    const alternates = [
      { language: "en", url: "/tags/اپیل/" },
      { language: "ur", url: "/ur/tags/اپیل/" },
    ];
    const [sheet] = sitemapSheets([aPage("/tags/اپیل/", { lastmod: "2017-12", alternates })], settings);
    const english = "https://archive.example/tags/%D8%A7%D9%BE%DB%8C%D9%84/";
    const link = (language: string, href: string) => ({
      "@_rel": "alternate",
      "@_hreflang": language,
      "@_href": href,
    });
    expect(parser.parse(sheet?.render() ?? "").urlset.url).toEqual([
      {
        loc: english,
        lastmod: "2017-12",
        "xhtml:link": [
          link("en", english),
          link("ur", english.replace("/tags/", "/ur/tags/")),
          link("x-default", english),
        ],
      },
    ]);
  });

  test("has no default for a page that the first language lacks, and none twice", () => {
    const only = (language: string) => aPage("/a/", { alternates: [{ language, url: "/a/" }] });
    const render = (page: SitemapPage) => sitemapSheets([page], settings)[0]?.render() ?? "";
    expect(render(only("ur"))).not.toContain("x-default");
    expect(render(only("x-default")).match(/x-default/g)).toHaveLength(1);
  });

  test("is the same whatever order the pages come in", () => {
    const pages = [aPage("/"), aPage("/b/"), aPage("/a/")];
    const render = (given: SitemapPage[]) => sitemapSheets(given, settings).map((sheet) => sheet.render());
    expect(render([...pages].reverse())).toEqual(render(pages));
  });

  test("is one file as long as it fits", () => {
    const pages = [aPage("/"), aPage("/a/")];
    expect(sitemapSheets(pages, settings, 2).map(({ url }) => url)).toEqual(["/sitemap.xml"]);
  });

  test("becomes an index of parts that hold every page once", () => {
    const pages = ["/", "/a/", "/b/", "/c/", "/d/"].map((url) => aPage(url));
    const [index, ...parts] = sitemapSheets(pages, settings, 2);
    expect(locations(index?.render() ?? "")).toEqual(parts.map(({ url }) => `https://archive.example${url}`));
    expect(parts.flatMap((part) => locations(part.render()))).toEqual(
      pages.map(({ url }) => `https://archive.example${url}`),
    );
  });
});

describe("robots.txt", () => {
  test("allows everything and names the sitemap below the base path", () => {
    expect(robotsSheet(someSettings({ basePath: "/press" })).render()).toBe(
      "User-agent: *\nAllow: /\n\nSitemap: https://archive.example/press/sitemap.xml\n",
    );
  });
});

import { describe, expect, test } from "vitest";
import { listTitle, printedHeadline, viewEntry, viewLine } from "../../src/views/entry.ts";
import { anArticle, anEntry, english, urdu } from "../support/builders.ts";
import { aDesk } from "../support/desk.ts";

const printedInUrdu = { lang: "ur", headline: { state: "given", text: "اردو سرخی" } } as const;

describe("a headline in a list", () => {
  test("is the record's title in the page's language", () => {
    const article = anArticle({ title: "A title", translations: [{ lang: "ur", title: "عنوان" }] });
    expect(listTitle(aDesk({}, english), article)).toEqual({ text: "A title", lang: "en", dir: "ltr" });
    expect(listTitle(aDesk({}, urdu), article)).toEqual({ text: "عنوان", lang: "ur", dir: "rtl" });
  });

  test("is the published one where the record has no title in that language", () => {
    const article = anArticle({ title: "A title", source: printedInUrdu });
    expect(listTitle(aDesk({}, urdu), article).text).toBe("اردو سرخی");
    expect(listTitle(aDesk({}, english), article).text).toBe("A title");
  });

  test("else is the title, marked as what it is", () => {
    expect(listTitle(aDesk({}, urdu), anArticle({ title: "A title" }))).toMatchObject({
      lang: "en",
      dir: "ltr",
    });
  });
});

describe("an entry", () => {
  test("says the report's language where the headline does not show it", () => {
    const article = anArticle({ source: printedInUrdu });
    expect(viewLine(aDesk({ articles: [article] }), article).reportLang).toBe("ur");
    expect(viewLine(aDesk({ articles: [article] }, urdu), article).reportLang).toBeUndefined();
  });

  test("has a summary only in the page's own language", () => {
    const article = anArticle({ summary: "One sentence." });
    expect(viewEntry(aDesk({ articles: [article] }), article).summary?.text).toBe("One sentence.");
    expect(viewEntry(aDesk({ articles: [article] }, urdu), article).summary).toBeUndefined();
  });

  test("leaves out the tag whose page it stands on", () => {
    const article = anArticle({ tags: ["floods", "relief"] });
    const entry = viewEntry(aDesk({ articles: [article] }), article, "floods");
    expect(entry.tags.map(({ url }) => url)).toEqual(["/tags/relief/"]);
  });

  test("names the outlet as the authority file does in that language", () => {
    const article = anArticle({ source: { publisher: "A Newspaper" } });
    const publishers = [anEntry({ name: "A Newspaper", translations: { ur: { name: "ایک اخبار" } } })];
    const outlet = viewLine(
      aDesk({ articles: [article], authorities: { publishers } }, urdu),
      article,
    ).outlet;
    expect(outlet).toEqual({ text: "ایک اخبار", lang: "ur", dir: "rtl" });
  });

  test("of a withdrawn record has its place in time and none of its words", () => {
    const article = anArticle({ title: "Gone", withdrawn: { date: "2026", reason: "By request." } });
    const entry = viewEntry(aDesk({ articles: [article] }), article);
    expect(JSON.stringify(entry)).not.toContain("Gone");
    expect(entry).toMatchObject({ url: "/articles/2017-12-24-a-report/", tags: [] });
  });
});

describe("the headline as published", () => {
  test("is shown where the page's heading is another", () => {
    const article = anArticle({ title: "A title", source: printedInUrdu });
    expect(printedHeadline(article, { text: "A title", lang: "en", dir: "ltr" })).toMatchObject({
      text: "اردو سرخی",
      dir: "rtl",
    });
  });

  test("is not said twice, and is not invented", () => {
    const heading = { text: "A title", lang: "en", dir: "ltr" } as const;
    expect(printedHeadline(anArticle({ title: "A title" }), heading)).toBeUndefined();
    expect(
      printedHeadline(anArticle({ source: { headline: { state: "not-in-copy" } } }), heading),
    ).toBeUndefined();
  });
});

import { describe, expect, test } from "vitest";
import { canonicalUrl, ownLanguages, viewRecord } from "../../src/views/record.ts";
import { anArticle, anEvent, english, someSettings, urdu } from "../support/builders.ts";
import { aDesk } from "../support/desk.ts";

describe("the canonical page of a record", () => {
  test("is each language's own where it has words in it", () => {
    const article = anArticle({ id: "x", translations: [{ lang: "ur" }] });
    expect(canonicalUrl(aDesk({}, english), article)).toBe("/articles/x/");
    expect(canonicalUrl(aDesk({}, urdu), article)).toBe("/ur/articles/x/");
  });

  test("of an untranslated record is the page in its own language", () => {
    expect(canonicalUrl(aDesk({}, urdu), anArticle({ id: "x" }))).toBe("/articles/x/");
    expect(canonicalUrl(aDesk({}, english), anArticle({ id: "x", lang: "ur" }))).toBe("/ur/articles/x/");
  });

  test("of a record in no page language is the first one's", () => {
    expect(canonicalUrl(aDesk({}, urdu), anArticle({ id: "x", lang: "hi" }))).toBe("/articles/x/");
  });
});

test("the canonical page of a record in no page language is the first that has a translation, from every page", () => {
  const article = anArticle({ id: "x", lang: "hi", translations: [{ lang: "ur" }] });
  expect(canonicalUrl(aDesk({}, english), article)).toBe("/ur/articles/x/");
  expect(canonicalUrl(aDesk({}, urdu), article)).toBe("/ur/articles/x/");
  expect(ownLanguages(article, someSettings())).toEqual(["ur"]);
});

describe("a record", () => {
  test("bears the sum of the file whose words its page shows", () => {
    const article = anArticle({
      id: "x",
      sha256: "e".repeat(64),
      translations: [{ lang: "ur", sha256: "f".repeat(64) }],
    });
    const shown = [english, urdu].map((language) =>
      viewRecord(aDesk({ articles: [article] }, language), article),
    );
    expect(shown.map(({ path, sha256 }) => [path.slice(-5), sha256[0]])).toEqual([
      ["/x.md", "e"],
      ["ur.md", "f"],
    ]);
  });

  test("names the others of its event, not itself", () => {
    const articles = [anArticle({ id: "a", event: "e" }), anArticle({ id: "b", event: "e" })];
    const desk = aDesk({ articles, events: [anEvent({ id: "e" })] });
    const [a] = desk.catalogue.articles;
    expect(a && viewRecord(desk, a).dossier?.others.map(({ url }) => url)).toEqual(["/articles/b/"]);
  });

  test("of a large event names the five nearest in time, and how many there are", () => {
    const articles = Array.from({ length: 9 }, (_, n) =>
      anArticle({ id: `e${n}`, date: `2017-12-0${n + 1}`, event: "e" }),
    );
    const desk = aDesk({ articles, events: [anEvent({ id: "e" })] });
    const [first] = desk.catalogue.articles;
    const dossier = first && viewRecord(desk, first).dossier;
    expect([dossier?.count, dossier?.others.map(({ date }) => date.day)]).toEqual([9, [2, 3, 4, 5, 6]]);
  });

  test("names related reports with what they have in common, and no withdrawn one", () => {
    const alike = { tags: ["floods"], people: ["P. Q."] };
    const articles = [
      anArticle({ ...alike, id: "a", date: "2017-12-24" }),
      anArticle({ ...alike, id: "b", date: "2017-12-25" }),
      anArticle({
        ...alike,
        id: "gone",
        date: "2017-12-24",
        withdrawn: { date: "2020", reason: "Asked for." },
      }),
      ...["1990", "1991", "1992", "1993", "1994", "1995"].map((date) =>
        anArticle({ id: date, date, tags: [date] }),
      ),
    ];
    const desk = aDesk({ articles });
    const a = desk.catalogue.articles.find(({ id }) => id === "a");
    expect(a && viewRecord(desk, a).related).toMatchObject([
      {
        url: "/articles/b/",
        shared: { people: 1, tags: 1, organisations: 0, places: 0 },
        gap: { unit: "day", count: 1 },
      },
    ]);
    const gone = desk.catalogue.articles.find(({ id }) => id === "gone");
    expect(gone && viewRecord(desk, gone).related).toEqual([]);
  });

  test("shows the report's host in letters a reader can check", () => {
    const article = anArticle({ source: { url: "https://www.example.org/ایم" } });
    expect(viewRecord(aDesk({ articles: [article] }), article).source.original).toEqual({
      href: "https://www.example.org/%D8%A7%DB%8C%D9%85",
      host: "example.org",
    });
  });

  test("has the records before and after it in time", () => {
    const articles = ["2016", "2017", "2018"].map((date) => anArticle({ date, id: date }));
    const desk = aDesk({ articles });
    const view = viewRecord(desk, desk.catalogue.articles[1] ?? anArticle());
    expect([view.earlier?.url, view.later?.url]).toEqual(["/articles/2016/", "/articles/2018/"]);
  });
});

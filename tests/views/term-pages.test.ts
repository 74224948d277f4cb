import { describe, expect, test } from "vitest";
import { viewIndex, viewTermPage } from "../../src/views/term-pages.ts";
import { anArticle, anEntry, english, urdu } from "../support/builders.ts";
import { aDesk } from "../support/desk.ts";

const people = [
  anEntry({
    id: "a-h",
    name: "Altaf H",
    sort: "H, Altaf",
    translations: { ur: { name: "الطاف" } },
    aliases: ["Altaf Ha"],
  }),
  anEntry({ id: "o-z", name: "Özil Z", sort: "Özil, Z" }),
  anEntry({ id: "b-b", name: "Benazir B", sort: "B, Benazir", translations: { ur: { name: "بے نظیر" } } }),
];
const articles = [
  anArticle({ id: "one", date: "2016", people: ["Altaf H", "Benazir B"] }),
  anArticle({ id: "two", date: "2018", people: ["Altaf H", "Özil Z", "9 Lives", "Benazir B"] }),
];

const index = (language = english) =>
  viewIndex(aDesk({ articles, authorities: { people } }, language), "people").map(({ letter, lines }) => [
    letter,
    lines.map(({ name }) => name.text),
  ]);

describe("a printed index", () => {
  test("files by family name, accents folded, what has no letter last", () => {
    expect(index()).toEqual([
      ["B", ["B, Benazir"]],
      ["H", ["H, Altaf"]],
      ["O", ["Özil, Z"]],
      ["#", ["9 Lives"]],
    ]);
  });

  test("in Urdu follows the Urdu alphabet, names without Urdu after it", () => {
    expect(index(urdu)).toEqual([
      ["ا", ["الطاف"]],
      ["ب", ["بے نظیر"]],
      ["O", ["Özil, Z"]],
      ["#", ["9 Lives"]],
    ]);
  });

  test("gives each name its span and its count", () => {
    const [section] = viewIndex(aDesk({ articles, authorities: { people } }), "people");
    expect(section?.lines[0]).toMatchObject({ count: 2, first: 2016, last: 2018, url: "/people/b-b/" });
  });
});

describe("the page of a term", () => {
  const desk = aDesk({ articles, authorities: { people } }, urdu);
  const term = desk.catalogue.termByName.people.get("Altaf H");
  const view = term && viewTermPage(desk, term, term.articles);

  test("has its name in the page's language, the one it is filed under, and its aliases", () => {
    expect(view?.name.text).toBe("الطاف");
    expect(view?.original?.text).toBe("Altaf H");
    expect(view?.aliases.map(({ text }) => text)).toEqual(["Altaf Ha"]);
  });

  test("groups its records by year, oldest first", () => {
    expect(view?.groups.map(({ year, url }) => [year, url])).toEqual([
      [2016, "/ur/2016/"],
      [2018, "/ur/2018/"],
    ]);
  });

  test("of a person says who is named together with them, and nobody twice", () => {
    const [people] = view?.company ?? [];
    expect(people?.open.map(({ url, count }) => [url, count])).toEqual([
      ["/ur/people/b-b/", 2],
      ["/ur/people/9-lives/", 1],
      ["/ur/people/o-z/", 1],
    ]);
    expect(view?.oftenWith).toEqual([]);
  });

  test("of a person says it on the first page of the list only", () => {
    expect(term && viewTermPage(desk, term, term.articles.slice(1)).company).toBeUndefined();
  });

  test("of a tag says which stand beside it more than once, and not itself", () => {
    const tags = ["one two", "one two three", "one"].map((names, n) =>
      anArticle({ id: `t${n}`, tags: names.split(" ") }),
    );
    const tagged = aDesk({ articles: tags });
    const one = tagged.catalogue.termByName.tags.get("one");
    const page = one && viewTermPage(tagged, one, one.articles);
    expect(page?.oftenWith.map(({ url, count }) => [url, count])).toEqual([["/tags/two/", 2]]);
    expect(page?.company).toBeUndefined();
  });
});

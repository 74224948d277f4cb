import { describe, expect, test } from "vitest";
import { feedGroups, listedGroups, siteFeed } from "../../src/outputs/feed-groups.ts";
import { feedSheets } from "../../src/outputs/feed-sheets.ts";
import { anArticle, anEntry, urdu } from "../support/builders.ts";
import { aDesk } from "../support/desk.ts";
import { WORDS } from "./corrections.ts";

const GROUPS = {
  tags: "Tags",
  people: "People",
  places: "Places",
  organisations: "Organisations",
  publishers: "Outlets",
  years: "Years",
};
const sketch = {
  articles: [
    anArticle({
      id: "a",
      date: "2016-01-01",
      tags: ["floods"],
      people: ["Asma Roe"],
      organisations: ["A Body"],
    }),
    anArticle({ id: "b", date: "2017", tags: ["floods"], places: ["Patna, India"] }),
    anArticle({ id: "gone", date: "2017", withdrawn: { date: "2018", reason: "Asked for." } }),
  ],
  authorities: {
    tags: [
      anEntry({
        name: "Floods",
        description: "High water.",
        translations: { ur: { name: "سیلاب", description: "پانی" } },
      }),
    ],
  },
};

describe("the feeds of a language", () => {
  test("are of the site, of each tag, person, place and outlet, and of each year", () => {
    const groups = feedGroups(aDesk(sketch), GROUPS);
    expect(
      groups.map(({ title, subjects }) => [
        title,
        subjects.map((one) => [one.page, one.title, one.articles.map(({ id }) => id).join()]),
      ]),
    ).toEqual([
      [undefined, [["/", "A Press Archive", "a,b"]]],
      ["Tags", [["/tags/floods/", "Floods · A Press Archive", "a,b"]]],
      ["People", [["/people/asma-roe/", "Asma Roe · A Press Archive", "a"]]],
      ["Places", [["/places/patna-india/", "Patna, India · A Press Archive", "b"]]],
      ["Outlets", [["/publishers/a-newspaper/", "A Newspaper · A Press Archive", "a,b"]]],
      [
        "Years",
        [
          ["/2016/", "2016 · A Press Archive", "a"],
          ["/2017/", "2017 · A Press Archive", "b,gone"],
        ],
      ],
    ]);
  });

  test("say what their list is about, where something is said of it", () => {
    const [site, tags, people] = feedGroups(aDesk(sketch), GROUPS);
    expect(site?.subjects[0]).toHaveProperty("description", "Each record leads to a report.");
    expect(tags?.subjects[0]).toHaveProperty("description", "High water.");
    expect(people?.subjects[0]).not.toHaveProperty("description");
  });

  test("are in that language and below its prefix", () => {
    const desk = aDesk(sketch, urdu);
    const subjects = feedGroups(desk, GROUPS).flatMap((group) => group.subjects);
    expect(subjects.every(({ page, language }) => page.startsWith("/ur/") && language === urdu)).toBe(true);
    expect(subjects[1]).toMatchObject({ title: "سیلاب · پریس آرکائیو", description: "پانی" });
  });

  test("have no description where the site has none in that language", () => {
    const desk = aDesk(sketch);
    const settings = { ...desk.settings, title: {}, description: {} };
    expect(siteFeed({ ...desk, settings })).toEqual({
      page: "/",
      title: "",
      articles: desk.catalogue.listed,
      language: desk.language,
    });
  });

  test("are all in the subscription list, that of corrections behind the site's", () => {
    const [first, ...others] = listedGroups(aDesk(sketch), { groups: GROUPS, corrections: WORDS });
    expect(first?.subjects.map(({ page }) => page)).toEqual(["/", "/corrections/"]);
    expect(others.map(({ title }) => title)).toEqual(["Tags", "People", "Places", "Outlets", "Years"]);
  });

  test("are written in Atom and JSON beside their lists, and once as a list to subscribe to", () => {
    const sheets = feedSheets(aDesk(sketch), { groups: GROUPS, corrections: WORDS }, "/icon.png");
    const urls = sheets.map(({ url }) => url);
    for (const page of ["/", "/tags/floods/", "/people/asma-roe/", "/2016/", "/corrections/"])
      expect(urls).toEqual(expect.arrayContaining([`${page}feed.xml`, `${page}feed.json`]));
    expect(new Set(urls).size).toBe(urls.length);
    const list = sheets.find(({ url }) => url === "/feeds.opml")?.render() ?? "";
    for (const url of urls.filter((one) => one.endsWith("feed.xml")))
      expect(list).toContain(`"https://archive.example${url}"`);
  });
});

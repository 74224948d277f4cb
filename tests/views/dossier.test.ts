import { describe, expect, test } from "vitest";
import { findSurroundings, NO_SURROUNDINGS } from "../../src/indexes/surroundings.ts";
import { type DossierView, viewDossier } from "../../src/views/dossier.ts";
import { featuredDossiers } from "../../src/views/dossiers.ts";
import { findLag } from "../../src/views/lag.ts";
import {
  aDate,
  anArticle,
  anEntry,
  anEvent,
  anEventDate,
  type ClaimSketch,
  urdu,
} from "../support/builders.ts";
import { aDesk } from "../support/desk.ts";

describe("a dossier", () => {
  const articles = [
    anArticle({ id: "a", date: "2022-01-27", event: "e", people: ["P"] }),
    anArticle({ id: "b", date: "2022-01-26T21:40+05:30", event: "e", people: ["P", "Q"] }),
    anArticle({ id: "c", date: "2022-01", event: "e" }),
  ];
  const sitIn = aDesk({
    articles,
    events: [anEvent({ id: "e", date: "2022-01-26" }), anEvent({ id: "f", date: "2023" })],
  });
  const [dossier] = sitIn.catalogue.dossiers;

  test("sets its reports side by side in order of time, and says how long after the event each was published", () => {
    const view = dossier && viewDossier(sitIn, dossier, dossier.articles, NO_SURROUNDINGS);
    const reports = view?.stories.flatMap((story) => story.reports);
    expect(reports?.map(({ date, dayUrl, lag }) => [date.edtf, dayUrl, lag])).toEqual([
      ["2022-01", undefined, undefined],
      ["2022-01-26T21:40+05:30", "/2022/01/26/", { unit: "day", count: 0 }],
      ["2022-01-27", "/2022/01/27/", { unit: "day", count: 1 }],
    ]);
    expect(view?.people.map(({ name, count }) => [name.text, count])).toEqual([
      ["P", 2],
      ["Q", 1],
    ]);
  });

  test("without reports still stands, and is not featured before those that have some", () => {
    expect(featuredDossiers(sitIn).map(({ event }) => event.id)).toEqual(["e"]);
  });

  test("names an agency over its copy, and the sort of a source that is no news report", () => {
    const copies = [
      anArticle({ id: "o", date: "2017-12-24", event: "e", source: { publisher: "Bell Agency" } }),
      anArticle({
        id: "p",
        date: "2017-12-24",
        event: "e",
        source: { agency: "Bell Agency", type: "repost" },
      }),
      anArticle({ id: "q", date: "2017-12-24", event: "e", source: { type: "news" } }),
    ];
    const publishers = [anEntry({ name: "Bell Agency", translations: { ur: { name: "بیل ایجنسی" } } })];
    const desk = aDesk(
      { articles: copies, events: [anEvent({ id: "e" })], authorities: { publishers } },
      urdu,
    );
    const [one] = desk.catalogue.dossiers;
    const view = one && viewDossier(desk, one, one.articles, NO_SURROUNDINGS);
    expect(
      view?.stories.map(({ agency, hasOwn, reports }) => [
        agency?.text,
        hasOwn,
        reports.map((report) => [report.agency?.text, report.type]),
      ]),
    ).toEqual([
      [
        "بیل ایجنسی",
        true,
        [
          [undefined, undefined],
          ["بیل ایجنسی", "repost"],
        ],
      ],
      [undefined, false, [[undefined, undefined]]],
    ]);
  });

  test("says of earlier and later events what they share, in the page's language", () => {
    const people = [anEntry({ name: "Asma Khan", translations: { ur: { name: "اسما خان" } } })];
    const desk = aDesk(
      {
        articles: [
          anArticle({ id: "x", event: "first", people: ["Asma Khan"] }),
          anArticle({ id: "y", event: "last", people: ["Asma Khan"] }),
        ],
        events: [
          anEvent({ id: "first", date: "2017", place: "Patna, India" }),
          anEvent({ id: "last", date: "2018", place: "Patna, India" }),
        ],
        authorities: { people },
      },
      urdu,
    );
    const [first] = desk.catalogue.dossiers;
    const around = findSurroundings(desk.catalogue.dossiers, desk.catalogue.listed);
    const view = first && viewDossier(desk, first, first.articles, around.get(first) ?? NO_SURROUNDINGS);
    expect(view?.before).toEqual({ dossiers: [], reports: [] });
    expect(
      view?.after.dossiers.map((line) => [line.url, line.samePlace, line.people.map(({ text }) => text)]),
    ).toEqual([["/ur/events/last/", true, ["اسما خان"]]]);
  });
});

describe("the time between an event and a report of it", () => {
  test.each([
    ["2022-01-26", "2022-01-26", { unit: "day", count: 0 }],
    ["2014-04-17", "2014-04-16", { unit: "day", count: -1 }],
    ["2010-09-16", "2013-09-16", { unit: "year", count: 3 }],
    ["2022-01-26", "2022-01", undefined],
    ["2022-01-26", "2022-03", { unit: "month", count: 2 }],
    ["2022-01-26", "2022-01?", undefined],
    ["2016-08-17/2016-08-22", "2016-08-21", "meanwhile"],
    ["2016-08-17/2016-08-22", "2016-08-23", { unit: "day", count: 1 }],
    ["2016-08-17/2016-08-22", "2016-08-15", { unit: "day", count: -2 }],
    ["2016-08-17/2016-08-22", "2016-08", undefined],
  ])("of %s, reported on %s", (happened, published, lag) => {
    expect(findLag(anEventDate(happened), aDate(published))).toEqual(lag);
  });
});

describe("the points of a dossier", () => {
  const claims: readonly ClaimSketch[] = [
    {
      point: "People in the camp",
      translations: { ur: { point: "کیمپ میں لوگ" } },
      accounts: [
        { record: "late", says: "about fifty" },
        { record: "early", says: "eighty", by: "the cook" },
        {
          record: "early",
          says: "a hundred",
          by: "the office",
          translations: { ur: { says: "سو", by: "دفتر" } },
        },
        { record: "gone", says: "a thousand" },
      ],
    },
    { point: "Who ran it", accounts: [{ record: "late", says: "nobody" }] },
  ];
  const sketch = {
    articles: [
      anArticle({ id: "early", date: "2017-12-24", event: "e", source: { publisher: "The Early Post" } }),
      anArticle({ id: "late", date: "2017-12-26", event: "e" }),
      anArticle({
        id: "gone",
        date: "2017-12-25",
        event: "e",
        withdrawn: { date: "2018", reason: "Retracted." },
      }),
    ],
    events: [anEvent({ id: "e", claims })],
  };

  test("stand in the file's order, their accounts in that of the reports and then the file's, none merged", () => {
    expect(pointsOf(aDesk(sketch))?.map(({ point, accounts }) => [point.text, accounts.map(rowOf)])).toEqual([
      [
        "People in the camp",
        [
          ["eighty", "the cook", "The Early Post"],
          ["a hundred", "the office", "The Early Post"],
          [undefined, undefined, "A Newspaper"],
          ["about fifty", undefined, "A Newspaper"],
        ],
      ],
      ["Who ran it", [["nobody", undefined, "A Newspaper"]]],
    ]);
  });

  test("keep the place of a withdrawn record's account, and none of its words", () => {
    const shown = JSON.stringify(pointsOf(aDesk(sketch)));
    expect(shown).toContain("/articles/gone/");
    expect(shown).not.toContain("a thousand");
  });

  test("are read in the page's language where they are translated, else marked as what they are in", () => {
    const [first, second] = pointsOf(aDesk(sketch, urdu)) ?? [];
    expect(first?.point).toEqual({ text: "کیمپ میں لوگ", lang: "ur", dir: "rtl" });
    expect(first?.accounts[1]?.account).toEqual({
      says: { text: "سو", lang: "ur", dir: "rtl" },
      by: { text: "دفتر", lang: "ur", dir: "rtl" },
    });
    expect(second?.point).toEqual({ text: "Who ran it", lang: "en", dir: "ltr" });
  });
});

function pointsOf(desk: ReturnType<typeof aDesk>): DossierView["points"] | undefined {
  const [dossier] = desk.catalogue.dossiers;
  return dossier && viewDossier(desk, dossier, dossier.articles, NO_SURROUNDINGS).points;
}

function rowOf({ account, report }: DossierView["points"][number]["accounts"][number]) {
  return [account?.says.text, account?.by?.text, report.outlet.text];
}

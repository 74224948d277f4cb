import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/archive/article.ts";
import { groupByAnniversary } from "../../src/indexes/anniversaries.ts";
import { groupByYear } from "../../src/indexes/by-date.ts";
import { groupByEvent, groupByEventYear } from "../../src/indexes/by-event.ts";
import { groupByKind, groupByTerm } from "../../src/indexes/by-term.ts";
import { catalogueArchive } from "../../src/indexes/catalogue.ts";
import { findNeighbours } from "../../src/indexes/neighbours.ts";
import { PAGE_SIZE, paginate } from "../../src/indexes/pages.ts";
import { tally } from "../../src/indexes/tally.ts";
import { anArchive, anArticle, anEntry, anEvent } from "../support/builders.ts";

const DATES = ["2016", "2016-07", "2016-07-26", "2016-07-26T10:00Z", "2017-12", "2017-12-24", "1986-11-08"];

const someArticles = fc
  .array(fc.constantFrom(...DATES), { maxLength: 30 })
  .map((dates) => anArchive({ articles: dates.map((date, n) => anArticle({ date, id: `r${n}` })) }).articles);

describe("years, months and days", () => {
  test("partition the archive: each record once, in its order", () => {
    fc.assert(
      fc.property(someArticles, (articles) => {
        const years = groupByYear(articles);
        expect(years.flatMap((year) => year.articles)).toEqual(articles);
        for (const year of years) {
          const inMonths = year.months.flatMap((month) => month.articles);
          expect(new Set([...year.monthUnknown, ...inMonths])).toEqual(new Set(year.articles));
          expect(year.monthUnknown.length + inMonths.length).toBe(year.articles.length);
          for (const month of year.months) {
            const inDays = month.days.flatMap((day) => day.articles);
            expect(month.dayUnknown.length + inDays.length).toBe(month.articles.length);
          }
        }
      }),
    );
  });

  test("never complete a partial date", () => {
    const [year] = groupByYear([anArticle({ date: "2016" }), anArticle({ date: "2016-07" })]);
    expect(year?.monthUnknown.map(({ date }) => date.edtf)).toEqual(["2016"]);
    expect(
      year?.months.map(({ month, days, dayUnknown }) => [month, days.length, dayUnknown.length]),
    ).toEqual([[7, 0, 1]]);
  });

  test("stand in calendar order, whatever order the records come in", () => {
    const dates = ["2018-03-02", "2018-03-01", "2017-12", "2017-02", "2016"];
    const years = groupByYear(dates.map((date) => anArticle({ date })));
    expect(years.map(({ year }) => year)).toEqual([2016, 2017, 2018]);
    const months = years.flatMap((year) => year.months);
    expect(months.map(({ year, month }) => [year, month])).toEqual([
      [2017, 2],
      [2017, 12],
      [2018, 3],
    ]);
    expect(months[2]?.days.map(({ year, month, day }) => [year, month, day])).toEqual([
      [2018, 3, 1],
      [2018, 3, 2],
    ]);
  });

  test("a day is the day where it was published, whatever the zone", () => {
    const [year] = groupByYear([anArticle({ date: "2017-12-24T23:30-08:00" })]);
    expect(year?.months[0]?.days.map(({ day }) => day)).toEqual([24]);
  });
});

describe("terms", () => {
  const articles = [
    anArticle({ id: "a", tags: ["floods", "relief"], people: ["A. Person"] }),
    anArticle({ id: "b", tags: ["floods"], people: ["A. Person", "A. Person"] }),
  ];
  const entry = anEntry({ id: "person-a", name: "A. Person" });
  const authorities = anArchive({ authorities: { people: [entry] } }).authorities;
  const terms = groupByTerm(articles, authorities);

  test("hold each record once, however often it writes the name", () => {
    expect(terms.people.map((term) => term.articles.map(({ id }) => id))).toEqual([["a", "b"]]);
  });

  test("take their slug from the authority file, else from the name", () => {
    expect(terms.people[0]).toMatchObject({ slug: "person-a", entry });
    expect(terms.tags.map(({ slug }) => slug)).toEqual(["floods", "relief"]);
  });

  test("tags are written by their entry's id", () => {
    const tags = [anEntry({ id: "floods", name: "Floods and storms" })];
    const [term] = groupByTerm(articles, anArchive({ authorities: { tags } }).authorities).tags;
    expect(term?.entry?.name).toBe("Floods and storms");
  });

  test("stand by their slug", () => {
    const people = ["Zia, M.", "Baig, A.", "Mir, S."];
    const { people: terms } = groupByTerm([anArticle({ people })], authorities);
    expect(terms.map(({ slug }) => slug)).toEqual(["baig-a", "mir-s", "zia-m"]);
  });

  test("an entry that no record names is no term", () => {
    const people = [anEntry({ name: "Nobody" })];
    expect(groupByTerm(articles, anArchive({ authorities: { people } }).authorities).people).toHaveLength(1);
  });

  test("a record without a kind is in no kind", () => {
    const { kind: _, ...withoutKind } = anArticle({ id: "c" });
    expect(
      groupByKind([anArticle({ kind: "court" }), withoutKind as Article]).map((group) => group.kind),
    ).toEqual(["court"]);
  });
});

describe("dossiers", () => {
  test("come by the day their event began, also those without reports", () => {
    const events = [
      anEvent({ id: "b", date: "2017-05/2017-06" }),
      anEvent({ id: "a", date: "2018" }),
      anEvent({ id: "c", date: "2016-12-31" }),
    ];
    const dossiers = groupByEvent(events, [anArticle({ id: "x", event: "a" }), anArticle({ id: "y" })]);
    expect(dossiers.map(({ event, articles }) => [event.id, articles.length])).toEqual([
      ["c", 0],
      ["b", 0],
      ["a", 1],
    ]);
  });

  test("stand in every year that their event may have happened in", () => {
    const events = [anEvent({ id: "long", date: "2016-12/2018-01" }), anEvent({ id: "short", date: "2018" })];
    const byYear = groupByEventYear(groupByEvent(events, []));
    expect([...byYear].map(([year, dossiers]) => [year, dossiers.map(({ event }) => event.id)])).toEqual([
      [2016, ["long"]],
      [2017, ["long"]],
      [2018, ["long", "short"]],
    ]);
  });

  test("hold withdrawn reports apart from the others, and no report of another event", () => {
    const withdrawn = { date: "2026-01-01", reason: "Published in error." };
    const reports = [
      anArticle({ id: "shown", event: "e" }),
      anArticle({ id: "gone", event: "e", withdrawn }),
      anArticle({ id: "elsewhere", event: "f" }),
      anArticle({ id: "of-none" }),
    ];
    const [dossier] = groupByEvent([anEvent({ id: "e" })], reports);
    expect(dossier?.articles.map(({ id }) => id)).toEqual(["shown"]);
    expect(dossier?.withdrawn.map(({ id }) => id)).toEqual(["gone"]);
  });
});

describe("days of the year", () => {
  test("gather years, in calendar order, and only reports whose day is known", () => {
    const articles = ["2016-12-24", "2017-01-27", "2017-12", "2017-12-24"].map((date) => anArticle({ date }));
    expect(groupByAnniversary(articles).map((one) => [one.monthDay, one.articles.length])).toEqual([
      ["01-27", 1],
      ["12-24", 2],
    ]);
  });
});

describe("pages of a list", () => {
  test("join to the list, and a later record changes the last page only", () => {
    fc.assert(
      fc.property(fc.nat({ max: 180 }), (count) => {
        const list = Array.from({ length: count }, (_, index) => index);
        const pages = paginate(list);
        expect(pages.flatMap((page) => page.entries)).toEqual(list);
        expect(pages.every((page) => page.entries.length <= PAGE_SIZE)).toBe(true);
        expect(paginate([...list, count]).slice(0, pages.length - 1)).toEqual(pages.slice(0, -1));
      }),
    );
  });

  test("an empty list has one page", () => {
    expect(paginate([])).toEqual([{ number: 1, entries: [] }]);
  });
});

test("neighbours are mutual", () => {
  const list = ["a", "b", "c"];
  const beside = findNeighbours(list);
  expect(beside.get("a")).toStrictEqual({ later: "b" });
  expect(beside.get("b")).toStrictEqual({ earlier: "a", later: "c" });
  expect(beside.get("c")).toStrictEqual({ earlier: "b" });
});

test("a tally puts the most frequent first, then the name", () => {
  expect(tally(["b", "a", "c", "c"])).toEqual([
    { name: "c", count: 2 },
    { name: "a", count: 1 },
    { name: "b", count: 1 },
  ]);
});

test("a withdrawn record keeps its place in time and leaves everything else", () => {
  const withdrawn = anArticle({
    id: "w",
    people: ["A. Person"],
    event: "e",
    withdrawn: { date: "2026-01-01", reason: "Published in error." },
  });
  const catalogue = catalogueArchive(
    anArchive({ articles: [withdrawn, anArticle({ id: "x" })], events: [anEvent({ id: "e" })] }),
  );
  expect(catalogue.years[0]?.articles.map(({ id }) => id)).toContain("w");
  expect(catalogue.listed.map(({ id }) => id)).toEqual(["x"]);
  expect(catalogue.terms.people).toEqual([]);
  expect(catalogue.dossiers[0]?.articles).toEqual([]);
  expect(catalogue.anniversaries[0]?.articles.map(({ id }) => id)).toEqual(["x"]);
});

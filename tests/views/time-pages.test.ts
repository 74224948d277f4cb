import { describe, expect, test } from "vitest";
import type { Month, Year } from "../../src/indexes/by-date.ts";
import { paginate } from "../../src/indexes/pages.ts";
import { viewDay } from "../../src/views/day.ts";
import { featuredDossiers, viewDossier } from "../../src/views/dossiers.ts";
import { viewHeat } from "../../src/views/heat.ts";
import { viewHome } from "../../src/views/home.ts";
import { viewMonth } from "../../src/views/month.ts";
import { viewSpans } from "../../src/views/spans.ts";
import { viewYear } from "../../src/views/year.ts";
import { anArticle, anEvent } from "../support/builders.ts";
import { aDesk } from "../support/desk.ts";

const DATES = ["2016", "2016-02-16", "2016-02-21", "2016-05", "2016-05-03", "2016-08-23", "2018-01-01"];
const desk = aDesk({ articles: DATES.map((date) => anArticle({ date, id: `r-${date}` })) });
const year = desk.catalogue.years[0] as Year;
const month = year.months[1] as Month;

describe("a year", () => {
  const view = viewYear(desk, year, year.articles, {});

  test("runs its empty months together", () => {
    const runs = view.runs.map((run) =>
      run.state === "empty" ? `${run.first}-${run.last}` : `${run.month}: ${run.count}`,
    );
    expect(runs).toEqual(["1-1", "2: 2", "3-4", "5: 2", "6-7", "8: 1", "9-12"]);
  });

  test("puts a record without a day after the days of its month, one without a month apart", () => {
    const may = view.runs.find((run) => run.state === "filled" && run.month === 5);
    expect(may?.state === "filled" && may.lines.map(({ date }) => date.edtf)).toEqual([
      "2016-05-03",
      "2016-05",
    ]);
    expect(view.monthUnknown.map(({ date }) => date.edtf)).toEqual(["2016"]);
  });

  test("shows on one page of a long list only that page's records, and no month as empty", () => {
    const [, second] = paginate(year.articles, 3);
    const part = viewYear(desk, year, second?.entries ?? [], {});
    expect(part.runs.map((run) => run.state)).toEqual(["filled", "filled"]);
    expect(part.count).toBe(6);
  });
});

test("a month's calendar begins on Monday and links the days that have records", () => {
  const view = viewMonth(desk, month, month.articles, {});
  const [week] = view.weeks;
  expect(week?.map((day) => day?.day ?? null)).toEqual([null, null, null, null, null, null, 1]);
  expect(view.weeks.flat().flatMap((day) => (day?.url ? [day.url] : []))).toEqual(["/2016/05/03/"]);
  expect(view.weeks.flat().filter((day) => day !== null)).toHaveLength(31);
  expect([view.days, view.dayUnknownCount, view.dayUnknown.length]).toEqual([1, 1, 1]);
});

test("a day knows its weekday", () => {
  const [day] = month.days;
  expect(day && viewDay(desk, day, day.articles, {}).weekday).toBe(1);
});

test("the table of all years has the silent ones, and its cells and margins sum to the archive", () => {
  const rows = viewHeat(desk);
  expect(rows.map((row) => [row.year, row.total])).toEqual([
    [2018, 1],
    [2017, 0],
    [2016, 6],
  ]);
  const cells = rows.flatMap((row) => [...row.cells.map(({ count }) => count), row.monthUnknown]);
  expect(cells.reduce((a, b) => a + b)).toBe(DATES.length);
});

test("pages of a list are named by the years they hold; one page needs no name", () => {
  expect(viewSpans("/x/", paginate(desk.catalogue.articles, 4), 2)).toEqual([
    { url: "/x/", first: 2016, last: 2016, count: 4, current: false },
    { url: "/x/page/2/", first: 2016, last: 2018, count: 3, current: true },
  ]);
  expect(viewSpans("/x/", paginate(desk.catalogue.articles), 1)).toEqual([]);
});

describe("home", () => {
  test("shows the newest first, and its day in earlier years", () => {
    const articles = ["2016-01-27", "2017-05-01", "2018-01-27"].map((date) => anArticle({ date }));
    const view = viewHome(aDesk({ articles }));
    expect(view.newest.map(({ date }) => date.edtf)).toEqual(["2018-01-27", "2017-05-01", "2016-01-27"]);
    expect(view.onThisDay).toMatchObject({ month: 1, day: 27 });
    expect(view.onThisDay?.lines.map(({ date }) => date.edtf)).toEqual(["2016-01-27"]);
  });

  test("of an empty archive says so without failing", () => {
    expect(viewHome(aDesk({}))).toMatchObject({ count: 0, newest: [], dossiers: [] });
  });
});

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

  test("groups its reports by the day they were published, and says how long after the event", () => {
    const view = dossier && viewDossier(sitIn, dossier, dossier.articles, {});
    expect(view?.groups.map(({ date, url, daysAfter }) => [date.edtf, url, daysAfter])).toEqual([
      ["2022-01", undefined, undefined],
      ["2022-01-26T21:40+05:30", "/2022/01/26/", 0],
      ["2022-01-27", "/2022/01/27/", 1],
    ]);
    expect(view?.people.map(({ name, count }) => [name.text, count])).toEqual([
      ["P", 2],
      ["Q", 1],
    ]);
  });

  test("without reports still stands, and is not featured before those that have some", () => {
    expect(featuredDossiers(sitIn).map(({ event }) => event.id)).toEqual(["e"]);
  });
});

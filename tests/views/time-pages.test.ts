import { describe, expect, test } from "vitest";
import type { Month, Year } from "../../src/indexes/by-date.ts";
import { paginate } from "../../src/indexes/pages.ts";
import { viewDay } from "../../src/views/day.ts";
import { sumHeat, viewHeat } from "../../src/views/heat.ts";
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

  test("names a kind that only a withdrawn record has, without a page to lead to", () => {
    const kinds = aDesk({
      articles: [
        anArticle({ date: "2016-02", id: "stands", kind: "court" }),
        anArticle({
          date: "2016-03",
          id: "gone",
          kind: "appeal",
          withdrawn: { date: "2017", reason: "It was another's." },
        }),
      ],
    });
    const whole = kinds.catalogue.years[0] as Year;
    expect(viewYear(kinds, whole, whole.articles, {}).kinds).toEqual([
      { kind: "appeal", count: 1 },
      { kind: "court", url: "/kinds/court/", count: 1 },
    ]);
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

test("a month's calendar marks the days of events, and lists those of which only the month is known", () => {
  const events = [
    anEvent({ id: "day", date: "2016-05-03" }),
    anEvent({ id: "days", date: "2016-05-30/2016-06-02" }),
    anEvent({ id: "month", date: "2016-05" }),
    anEvent({ id: "year", date: "2016" }),
    anEvent({ id: "elsewhere", date: "2016-06-03" }),
  ];
  const marked = aDesk({ articles: desk.catalogue.articles, events });
  const view = viewMonth(marked, month, month.articles, {});
  const days = view.weeks.flat().flatMap((day) => day ?? []);
  expect(days.flatMap(({ day, begins }) => begins.map(({ url }) => [day, url]))).toEqual([
    [3, "/events/day/"],
    [30, "/events/days/"],
  ]);
  expect(days.filter(({ goesOn }) => goesOn).map(({ day }) => day)).toEqual([31]);
  expect(view.dossiers.map(({ url }) => url)).toEqual(["/events/month/", "/events/day/", "/events/days/"]);
});

test("a day knows its weekday", () => {
  const [day] = month.days;
  expect(day && viewDay(desk, day, day.articles, {}).weekday).toBe(1);
});

test("the table of all years has the silent ones, and its cells and margins sum to the archive", () => {
  const rows = viewHeat(desk);
  expect(rows.map((row) => [row.year, row.total])).toEqual([
    [2016, 6],
    [2017, 0],
    [2018, 1],
  ]);
  expect(rows[0]?.unknown).toEqual({ count: 1, url: "/2016/#unknown" });
  expect(sumHeat(rows)).toBe(DATES.length);
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

import { expect, test } from "vitest";
import { paginate } from "../../src/indexes/pages.ts";
import { viewAnniversary, viewYearGrid } from "../../src/views/anniversary.ts";
import { anArticle, anEvent } from "../support/builders.ts";
import { aDesk } from "../support/desk.ts";

const articles = ["2016-02-29", "2017-12-24", "2018-12-24", "2018-12"].map((date) =>
  anArticle({ date, id: date }),
);
const events = [anEvent({ id: "flood", date: "1990-12-24" }), anEvent({ id: "alone", date: "1991-05-01" })];
const desk = aDesk({ articles, events });

test("the year is a grid of its 366 days, with the 29th of February and without the 30th", () => {
  const days = viewYearGrid(desk).flatMap(({ months }) => months);
  expect(days.filter(({ state }) => state === "day")).toHaveLength(366);
  const february = viewYearGrid(desk).map(({ months }) => months[1]?.state);
  expect(february.slice(27)).toEqual(["day", "day", "impossible", "impossible"]);
});

test("the grid tells reports and events apart, and links every day that has either", () => {
  const links = viewYearGrid(desk).flatMap(({ months }) =>
    months.flatMap((day) => (day.state === "day" && day.link ? [day.link] : [])),
  );
  expect(links.map(({ url, count, events: happened }) => [url, count, happened])).toEqual([
    ["/on-this-day/05-01/", 0, 1],
    ["/on-this-day/12-24/", 2, 1],
    ["/on-this-day/02-29/", 1, 0],
  ]);
});

test("a day shows its events on its first page only, its reports by year", () => {
  const day = desk.catalogue.findAnniversary({ month: 12, day: 24 });
  if (day === undefined) throw new Error("no such day");
  const [first, second] = paginate(day.articles, 1).map(({ entries }) =>
    viewAnniversary(desk, day, entries, {}),
  );
  expect([first?.events.length, second?.events.length]).toEqual([1, 0]);
  expect([first?.groups, second?.groups].map((groups) => groups?.map(({ year }) => year))).toEqual([
    [2017],
    [2018],
  ]);
});

test("a day on which only something happened has its page", () => {
  const day = desk.catalogue.findAnniversary({ month: 5, day: 1 });
  expect(day && viewAnniversary(desk, day, [], {})).toMatchObject({
    count: 0,
    groups: [],
    events: [{ count: 0 }],
  });
});

import { expect, test } from "vitest";
import { groupByAnniversary } from "../../src/indexes/anniversaries.ts";
import { groupByEvent } from "../../src/indexes/by-event.ts";
import { anArticle, anEvent } from "../support/builders.ts";

test("a day of the year holds the events that happened on it beside the reports, and those of several days on their first", () => {
  const articles = ["2016-02-29", "2017-12-24"].map((date) => anArticle({ date }));
  const events = [
    anEvent({ id: "leap", date: "2020-02-29" }),
    anEvent({ id: "days", date: "1990-05-01/1990-05-03" }),
    anEvent({ id: "older", date: "1988-02-29" }),
    anEvent({ id: "month", date: "2016-02" }),
    anEvent({ id: "months", date: "2016-02/2016-04" }),
  ];
  const days = groupByAnniversary(articles, groupByEvent(events, articles));
  expect(
    days.map(({ monthDay, articles: published, dossiers }) => [
      monthDay,
      published.length,
      dossiers.map(({ event }) => event.id),
    ]),
  ).toEqual([
    ["02-29", 1, ["older", "leap"]],
    ["05-01", 0, ["days"]],
    ["12-24", 1, []],
  ]);
});

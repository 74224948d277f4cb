import { describe, expect, test } from "vitest";
import { viewWaysIn } from "../../src/views/search.ts";
import { anArticle, urdu } from "../support/builders.ts";
import { aDesk } from "../support/desk.ts";

describe("the ways in", () => {
  const articles = [
    anArticle({ date: "2016-05-01", tags: ["a-tag", "b-tag"], people: ["A. Person"] }),
    anArticle({ date: "2017-05-01", tags: ["a-tag"], kind: "court" }),
  ];

  test("are the lists that lead to every record, each with how many it has", () => {
    const ways = viewWaysIn(aDesk({ articles }, urdu));
    expect(ways.map(({ of, url, count }) => [of, url, count])).toEqual([
      ["archive", "/ur/archive/", 2],
      ["tags", "/ur/tags/", 2],
      ["people", "/ur/people/", 1],
      ["publishers", "/ur/publishers/", 1],
      ["kinds", "/ur/kinds/", 2],
    ]);
  });

  test("are none in an archive without records", () => {
    expect(viewWaysIn(aDesk({ articles: [] }))).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { redirectSheets } from "../../src/outputs/redirects.ts";
import { viewMoves } from "../../src/views/moves.ts";
import { anArticle, anEntry, anEvent, someSettings, urdu } from "../support/builders.ts";
import { aDesk } from "../support/desk.ts";

const sketch = {
  articles: [
    anArticle({ id: "jetty", title: "Jetty opens", aliases: ["pier", "landing"], tags: ["jetties"] }),
    anArticle({ id: "quay", aliases: ["wharf"], withdrawn: { date: "2019", reason: "Said twice." } }),
  ],
  events: [anEvent({ id: "2018-02-strike", title: "The strike", aliases: ["2018-01-strike"] })],
  authorities: {
    tags: [
      anEntry({ name: "Jetties", formerly: ["پل"] }),
      anEntry({ name: "Wharves", formerly: ["wharfs"] }),
    ],
  },
};

describe("addresses that lead elsewhere", () => {
  test("are those of earlier ids, in each language below its prefix", () => {
    expect(viewMoves(aDesk(sketch)).map(({ from, to }) => [from, to])).toEqual([
      ["/articles/pier/", "/articles/jetty/"],
      ["/articles/landing/", "/articles/jetty/"],
      ["/articles/wharf/", "/articles/quay/"],
      ["/events/2018-01-strike/", "/events/2018-02-strike/"],
      ["/tags/پل/", "/tags/jetties/"],
    ]);
    expect(viewMoves(aDesk(sketch, urdu))[0]).toMatchObject({
      from: "/ur/articles/pier/",
      to: "/ur/articles/jetty/",
      canonical: "/articles/jetty/",
    });
  });

  test("are called what they lead to, but for a record that was withdrawn", () => {
    expect(viewMoves(aDesk(sketch)).map(({ title }) => title?.text)).toEqual([
      "Jetty opens",
      "Jetty opens",
      undefined,
      "The strike",
      "Jetties",
    ]);
  });

  test("are told to hosts as they are asked for, with the site's own path", () => {
    const settings = someSettings({ basePath: "/some/path" });
    const [sheet, ...others] = redirectSheets(viewMoves(aDesk(sketch)), settings);
    expect(others).toEqual([]);
    expect(sheet?.url).toBe("/_redirects");
    const lines = sheet?.render().split("\n") ?? [];
    expect(lines[0]).toBe("/some/path/articles/pier/ /some/path/articles/jetty/ 301");
    expect(lines[4]).toBe("/some/path/tags/%D9%BE%D9%84/ /some/path/tags/jetties/ 301");
    expect(redirectSheets([], settings)).toEqual([]);
  });
});

import { parseOpml } from "feedsmith";
import { describe, expect, test } from "vitest";
import { opmlSheet } from "../../src/outputs/opml.ts";
import { someSettings, urdu } from "../support/builders.ts";
import { aFeed } from "./feeds.ts";

const feed = (page: string, title: string) => aFeed([], { page, title, language: urdu });

describe("the list of feeds", () => {
  const sheet = opmlSheet(
    "All feeds",
    [
      { subjects: [aFeed([], { page: "/ur/", title: "پریس", description: "سب", language: urdu })] },
      { title: "Tags & more", subjects: [feed("/ur/tags/a/", "A <b>"), feed("/ur/tags/b/", "B")] },
      { title: "People", subjects: [] },
    ],
    urdu,
    someSettings({ basePath: "/press" }),
  );
  const { head, body } = parseOpml(sheet.render());

  test("stands at its language's address and bears its title", () => {
    expect([sheet.url, head?.title]).toEqual(["/ur/feeds.opml", "All feeds"]);
    expect(head?.docs).toBe("http://opml.org/spec2.opml");
    expect(sheet.render()).toContain('<opml version="2.0">');
  });

  test("holds every feed in its group, and no empty group", () => {
    expect(body?.outlines).toEqual([
      {
        type: "rss",
        text: "پریس",
        title: "پریس",
        description: "سب",
        language: "ur",
        xmlUrl: "https://archive.example/press/ur/feed.xml",
        htmlUrl: "https://archive.example/press/ur/",
      },
      {
        text: "Tags & more",
        outlines: [
          expect.objectContaining({
            text: "A <b>",
            xmlUrl: "https://archive.example/press/ur/tags/a/feed.xml",
          }),
          expect.objectContaining({
            text: "B",
            xmlUrl: "https://archive.example/press/ur/tags/b/feed.xml",
          }),
        ],
      },
    ]);
  });
});

/** The list of corrections, and what a record's own page says of them and of its history. */
import { describe, expect, test } from "vitest";
import { renderCorrections } from "../../layouts/corrections.tsx";
import { renderRecord } from "../../layouts/record.tsx";
import { correctionPages } from "../../src/views/corrections.ts";
import { someCorrected } from "../outputs/corrections.ts";
import {
  type ArchiveSketch,
  aHash,
  aHistory,
  aHousePage,
  anArticle,
  english,
  someSettings,
  urdu,
} from "../support/builders.ts";
import { attributesOf, type Document, findAll, findOne, parseHtml, textOf } from "../support/dom.ts";
import { aFrame } from "../support/frame.ts";

function listPages(sketch: ArchiveSketch, language = english): Document[] {
  const frame = aFrame(sketch, language);
  const pages = correctionPages(frame.desk);
  return pages.map((page) => parseHtml(renderCorrections(frame, pages, page)));
}

const linksOf = (page: Document) => attributesOf(".e a", "href", page);

const articles = [
  anArticle({
    id: "x",
    title: "Floods recede",
    corrections: [
      { date: "2025-05", note: "A name was wrong." },
      { date: "2026-02-03", note: "So was a place." },
    ],
  }),
  anArticle({ id: "z", title: "No longer shown", withdrawn: { date: "2026-07-02", reason: "Retracted." } }),
];

describe("the list of corrections", () => {
  test("has all of them under their years, newest first, each with its date, kind and note", () => {
    const [page] = listPages({ articles }) as [Document];
    expect(
      findAll(".mo", page)
        .map(textOf)
        .map((text) => text.replace(/\s+/g, " ").trim()),
    ).toEqual([
      "2026 2 entriesWithdrawn record2 July 2026 WithdrawalRetracted.Floods recede3 February 2026 CorrectionSo was a place.",
      "2025 1 entryFloods recedeMay 2025 CorrectionA name was wrong.",
    ]);
    expect(linksOf(page)).toEqual([
      "/articles/z/#withdrawal",
      "/articles/x/#correction-2",
      "/articles/x/#correction-1",
    ]);
    expect(textOf(findOne(".stand", page))).toBe("2 corrections, 1 record withdrawn.");
  });

  test("marks what is in another language than the page", () => {
    const [page] = listPages({ articles }, urdu) as [Document];
    expect(findAll('.s[lang="en"][dir="ltr"]', page)).toHaveLength(3);
    expect(linksOf(page)[0]).toBe("/ur/articles/z/#withdrawal");
  });

  test("offers its feeds to readers and to their programs", () => {
    const [page] = listPages({ articles }) as [Document];
    const feeds = ["application/atom+xml", "application/feed+json"].map(
      (type) => `link[rel=alternate][type="${type}"]`,
    );
    expect(feeds.flatMap((selector) => attributesOf(selector, "href", page))).toEqual([
      "/corrections/feed.xml",
      "/corrections/feed.json",
    ]);
    expect(attributesOf("main a", "href", page)).toContain("/corrections/feed.xml");
  });

  test("says that there are none, and where to report one", () => {
    const [page] = listPages({
      articles: [anArticle()],
      pages: [aHousePage({ name: "report-an-error" })],
    }) as [Document];
    expect(textOf(findOne(".stand", page))).toMatch(/^No record has been corrected or withdrawn so far\./);
    expect(findAll(".e, .spans", page)).toEqual([]);
  });

  test("keeps full pages where they are: the newest stand at the list's address", () => {
    const pages = listPages({ articles: someCorrected(120) });
    expect(pages.map((page) => attributesOf("link[rel=canonical]", "href", page)[0])).toEqual([
      "https://archive.example/corrections/page/1/",
      "https://archive.example/corrections/page/2/",
      "https://archive.example/corrections/",
    ]);
    expect(pages.map((page) => linksOf(page).length)).toEqual([50, 50, 20]);
    expect(linksOf(pages[2] as Document)[0]).toBe("/articles/r119/#correction-1");
    expect(linksOf(pages[0] as Document).at(-1)).toBe("/articles/r0/#correction-1");
    expect(new Set(pages.map((page) => textOf(findOne("title", page)))).size).toBe(3);
    expect(attributesOf(".spans a", "href", pages[2] as Document)).toEqual([
      "/corrections/page/1/",
      "/corrections/page/2/",
    ]);
  });
});

describe("a record's page", () => {
  const repository = "https://github.com/example/archive";

  function recordPage(sketch: ArchiveSketch, id = "x"): Document {
    const frame = aFrame(sketch);
    const desk = { ...frame.desk, settings: someSettings({ repository }) };
    const article = frame.desk.catalogue.articles.find((one) => one.id === id);
    if (article === undefined) throw new Error("there is no such record");
    return parseHtml(renderRecord({ ...frame, desk }, article));
  }

  test("has each correction at the place that the list leads to", () => {
    const page = recordPage({ articles });
    expect(textOf(findOne("#correction-1", page))).toBe("May 2025: A name was wrong.");
    expect(textOf(findOne("#correction-2", page))).toBe("3 February 2026: So was a place.");
    expect(attributesOf("#corrections a", "href", page)).toEqual(["/corrections/"]);
    expect(textOf(findOne("#withdrawal", recordPage({ articles }, "z")))).toContain("2 July 2026");
  });

  test("says when it was added and last changed, each with its difference", () => {
    const page = recordPage({
      articles,
      history: aHistory({ x: ["2026-01-01", "2026-02-03", "2026-03-04"] }),
    });
    const facts = findAll(".card dl > div", page).map((fact) => [
      textOf(fact),
      attributesOf("a", "href", fact),
    ]);
    expect(facts).toContainEqual(["Record added1 January 2026", [`${repository}/commit/${aHash(2)}`]]);
    expect(facts).toContainEqual([
      "Record changed4 March 2026, 2 changes",
      [`${repository}/commit/${aHash(0)}`, `${repository}/commits/main/content/articles/2017/x.md`],
    ]);
  });

  test("says nothing of a history that is not known", () => {
    expect(textOf(recordPage({ articles }))).not.toMatch(/Record (added|changed)/);
  });
});

import { describe, expect, test } from "vitest";
import { renderCoverage } from "../../layouts/coverage.tsx";
import { renderRecord } from "../../layouts/record.tsx";
import type { Article } from "../../src/archive/article.ts";
import type { LinkHealth } from "../../src/archive/link-health.ts";
import { viewLinks } from "../../src/views/link-health.ts";
import { anArticle, urdu } from "../support/builders.ts";
import { aDesk } from "../support/desk.ts";
import { aFrame } from "../support/frame.ts";

const archived = [
  { url: "https://web.archive.org/web/20171225/x", date: "2017-12-25", service: "Wayback Machine" },
  { url: "https://archive.example/y", date: "2018-01" },
];

const healthOf = ({ source }: Article, sketch: Partial<LinkHealth>): LinkHealth => ({
  url: source.url ?? "",
  state: "ok",
  checked: "2026-11-24",
  since: "2026-11-01",
  seen: "200",
  ...sketch,
});

const there = anArticle({ id: "there" });
const moved = anArticle({ id: "moved" });
const gone = anArticle({ id: "gone", date: "2018", source: { archived } });
const soft = anArticle({ id: "soft", date: "2019" });
const silent = anArticle({ id: "silent" });
const unasked = anArticle({ id: "unasked" });
const printed = anArticle({ id: "printed", source: { citation: "Page 4" } });
const withdrawn = anArticle({ id: "withdrawn", withdrawn: { date: "2020", reason: "Asked for." } });
const articles = [there, moved, gone, soft, silent, unasked, printed, withdrawn];
const links = [
  healthOf(there, {}),
  healthOf(moved, { state: "redirected", moved: "https://new.example/moved" }),
  healthOf(gone, { state: "gone", since: "2026-10-03" }),
  healthOf(soft, { state: "soft-404", checked: "2026-10-03", since: "2026-10-03" }),
  healthOf(silent, { state: "unreachable", answered: "2026-05-01" }),
  healthOf(withdrawn, { checked: "2026-12-01" }),
];

describe("the coverage page's links", () => {
  const view = viewLinks(aDesk({ articles, links })) ?? expect.fail();

  test("count every listed record with an address once, those that nobody asked too", () => {
    expect(view.rows.map(({ state, count }) => [state, count])).toEqual([
      ["ok", 1],
      ["redirected", 1],
      ["gone", 1],
      ["soft-404", 1],
      ["unreachable", 1],
      [undefined, 1],
    ]);
    expect([view.total, view.checked, view.newest.edtf]).toEqual([6, 5, "2026-11-24"]);
  });

  test("name what is lost, newest first, and whether there is a copy", () => {
    expect(view.lost.map(({ line, hasCopy }) => [line.url, hasCopy])).toEqual([
      ["/articles/soft/", false],
      ["/articles/gone/", true],
    ]);
    const many = Array.from({ length: 13 }, (_, n) => anArticle({ id: `r${n}` }));
    const lost = many.map((article) => healthOf(article, { state: "gone" }));
    expect(viewLinks(aDesk({ articles: many, links: lost }))).toMatchObject({ more: 3 });
  });

  test("stand on the page where anything was asked, and only there", () => {
    expect(renderCoverage(aFrame({ articles, links }))).toContain('id="links"');
    expect(renderCoverage(aFrame({ articles }))).not.toContain('id="links"');
    expect(renderCoverage(aFrame({ articles: [there], links: [healthOf(gone, {})] }))).not.toContain(
      'id="links"',
    );
  });
});

describe("a record's page", () => {
  const page = (article: Article) => renderRecord(aFrame({ articles, links }), article);

  test.each([
    [there, "Answered on 24 November 2026"],
    [
      moved,
      'href="https://new.example/moved" rel="external">Answered on 24 November 2026 at another address',
    ],
    [gone, "Gone since 3 October 2026, see the archived copy"],
    [soft, "Gone since 3 October 2026</span>"],
    [silent, "Did not answer on 24 November 2026, last answered on 1 May 2026"],
  ])("says what was seen at the original's address", (article, words) => {
    expect(page(article)).toContain(words);
  });

  test("says it in Urdu too", () => {
    expect(renderRecord(aFrame({ articles, links }, urdu), gone)).toContain("موجود نہیں، محفوظ نقل دیکھیں");
  });

  test("says nothing where nobody has asked", () => {
    expect(page(unasked)).not.toMatch(/nswered|Gone since|Did not answer/);
  });

  test("has a robust link to the original, and one to each copy", () => {
    const html = page(gone);
    const original = gone.source.url;
    const [first, second] = ["https://web.archive.org/web/20171225/x", "https://archive.example/y"];
    const robust = (copy: string | undefined, day: string) =>
      `data-originalurl="${original}" data-versionurl="${copy}"${day}`;
    const date = ' data-versiondate="2017-12-25"';
    expect(html).toContain(`href="${original}" rel="external" dir="ltr" ${robust(first, date)}>`);
    expect(html).toContain(`href="${first}" rel="external" ${robust(first, date)}>`);
    expect(html).toContain(`href="${second}" rel="external" ${robust(second, "")}>`);
  });

  test("has a plain link where there is no copy", () => {
    expect(page(there)).not.toContain("data-versionurl");
  });
});

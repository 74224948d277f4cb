import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/archive/problem.ts";
import { compareSites } from "../../src/review/change.ts";
import type { RecordReading } from "../../src/review/record-page.ts";
import { type Review, renderSummary } from "../../src/review/summary.ts";

const NO_FILES = new Map();
const HASHES = { whole: "1", own: "1" };

const sitesOf = (before: readonly string[], after: readonly string[]) =>
  compareSites(new Map(before.map((path) => [path, HASHES])), new Map(after.map((path) => [path, HASHES])));

const aReview = (review: Partial<Review> = {}): Review => ({
  problems: [],
  site: compareSites(NO_FILES, NO_FILES),
  records: [],
  ...review,
});

const aProblem = (changes: Partial<Problem> = {}): Problem => ({
  kind: "not-a-date",
  file: "content/articles/2017/x.md",
  line: 3,
  column: 7,
  field: "date",
  message: { en: '"24-12-2017" is not a date', ur: "«24-12-2017» تاریخ نہیں" },
  hint: { en: "write: date: 2017-12-24", ur: "لکھیے:\ndate: 2017-12-24" },
  severity: "error",
  ...changes,
});

const aReading = (changes: Partial<RecordReading> = {}): RecordReading => ({
  lang: "en",
  dir: "ltr",
  title: "Ferry runs again",
  dateline: ["24 December 2017", "Harbour News"],
  summary: "The ferry runs again.",
  facts: [{ name: "Outlet", value: "Harbour News" }],
  body: [{ kind: "paragraph", text: "The paper writes so." }],
  ...changes,
});

describe("the summary", () => {
  test("of a change that readers do not see says so in both languages", () => {
    const summary = renderSummary(aReview());
    expect(summary).toContain("The site that readers see stays as it is.");
    expect(summary).toContain("پڑھنے والوں کو نظر آنے والی سائٹ جوں کی توں رہے گی۔");
    expect(summary).not.toContain("<table>");
  });

  test("counts and lists the pages of each kind, folded", () => {
    const summary = renderSummary(
      aReview({ site: sitesOf(["index.html"], ["index.html", "articles/a/index.html", "2017/feed.xml"]) }),
    );
    expect(summary).toContain("Record pages: 1 new, 0 changed, 0 removed. Feeds touched: 1.");
    expect(summary).toContain(
      "<details><summary>Pages of records: New · اندراجات کے صفحات: نئے (1)</summary>",
    );
    expect(summary).toContain("<li><code>/articles/a/</code></li>");
  });

  test("warns above all else of addresses that go, and not of assets", () => {
    const summary = renderSummary(
      aReview({ site: sitesOf(["articles/a/index.html", "tags/t/index.html", "assets/a.woff2"], []) }),
    );
    const warning = summary.slice(0, summary.indexOf("Record pages:"));
    expect(warning).toContain("🛑 Addresses would disappear · کچھ پتے ختم ہو جائیں گے");
    expect(warning).toContain("<code>/articles/a/</code>");
    expect(warning).toContain("<code>/tags/t/</code>");
    expect(warning).not.toContain("woff2");
    expect(renderSummary(aReview({ site: sitesOf(["assets/a.woff2"], []) }))).not.toContain("🛑");
  });

  test("shows a record as it will read, in each language's direction", () => {
    const urdu = aReading({ lang: "ur", dir: "rtl", title: "کشتی پھر چلنے لگی" });
    const summary = renderSummary(aReview({ records: [{ id: "a", readings: [aReading(), urdu] }] }));
    expect(summary).toContain(`<h3 dir="auto">Ferry runs again</h3>`);
    expect(summary).toMatch(/<blockquote lang="ur" dir="rtl">[\s\S]*کشتی پھر چلنے لگی/);
    expect(summary).toContain("<tr><th>Outlet</th><td>Harbour News</td></tr>");
  });

  test("holds no sign of a hostile record outside its text", () => {
    const evil = "</td></table>\n\n# Approved by @octocat <img src=x> [x](https://evil.example) `x`";
    const summary = renderSummary(
      aReview({
        problems: [
          aProblem({ severity: "warning", file: evil, field: evil, message: { en: evil, ur: evil } }),
        ],
        records: [
          {
            id: evil,
            readings: [
              aReading({
                title: evil,
                summary: evil,
                dateline: [evil],
                facts: [{ name: evil, value: evil, address: evil }],
                body: (["paragraph", "bullet", "quotation", "heading", "verbatim", "row"] as const).map(
                  (kind) => ({ kind, text: evil }),
                ),
              }),
            ],
          },
        ],
      }),
    );
    expect(summary).not.toMatch(/<img|@octocat|\]\(|https:|`|^# Approved/m);
    // Every block of HTML that opens is closed before the empty line that ends it.
    for (const block of summary.split("\n\n").filter((text) => text.startsWith("<"))) {
      expect(block.match(/<(?:p|blockquote|table|ul|ol|pre|details)\b/g)?.length).toBe(
        block.match(/<\/(?:p|blockquote|table|ul|ol|pre|details)>/g)?.length,
      );
    }
  });

  test("of content with errors says what to do, in both languages, and shows nothing else", () => {
    const summary = renderSummary(aReview({ problems: [aProblem()], site: "unbuilt" }));
    expect(summary).toContain("❌ The check found something to mend");
    expect(summary).toContain(
      '<code dir="ltr">content/articles/2017/x.md&#58;3&#58;7</code>'.replaceAll(
        "&#58;",
        "<span>&#58;</span>",
      ),
    );
    expect(summary).toContain("date<span>&#58;</span> 2017-12-24</pre>");
    expect(summary).toContain("جانچ خود دوبارہ ہو جائے گی۔");
    expect(summary).not.toContain("could not be built");
  });

  test("does not depend on the order in which problems come", () => {
    const problems = [aProblem({ line: 9 }), aProblem({ file: "content/a.md" }), aProblem()];
    const summaries = [problems, [...problems].reverse()].map((some) =>
      renderSummary(aReview({ problems: some })),
    );
    expect(summaries[0]).toBe(summaries[1]);
  });

  test("says why nothing can be compared", () => {
    expect(renderSummary(aReview({ site: "unbuilt" }))).toContain("the site could not be built");
    expect(renderSummary(aReview({ site: "incomparable" }))).toContain("nothing to compare with");
  });

  test("cuts long lists and long texts, and counts what is left", () => {
    const pages = Array.from({ length: 2_600 }, (_, index) => `articles/r${index}/index.html`);
    const records = pages.slice(0, 30).map((id) => ({
      id,
      readings: [aReading({ body: [{ kind: "paragraph", text: "*".repeat(50_000) }] })],
    }));
    const problems = Array.from({ length: 500 }, (_, line) => aProblem({ line, severity: "warning" }));
    const summary = renderSummary({ problems, site: sitesOf([], pages), records });
    expect(summary).toContain("and 2300 more · اور مزید 2300");
    expect(summary).toContain("10 more records are not shown here.");
    expect(summary).toContain("and 400 more");
    expect(Buffer.byteLength(summary)).toBeLessThan(1_000_000);
  });

  test("never passes what GitHub shows: whole blocks are left out, and that is said", () => {
    const long = Array.from({ length: 100 }, () => ({ name: "x".repeat(400), value: "<".repeat(400) }));
    const records = Array.from({ length: 12 }, (_, index) => ({
      id: `r${index}`,
      readings: [aReading({ facts: long })],
    }));
    const summary = renderSummary(aReview({ records }));
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_000_000);
    expect(summary.trimEnd()).toMatch(/باقی چھوڑ دیا گیا ہے۔<\/p>$/);
  });
});

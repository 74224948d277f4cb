import { describe, expect, test } from "vitest";
import { compareSites } from "../../src/review/change.ts";
import { findFileKind, recordIdOf, recordIdOfSource, steadyName } from "../../src/review/file-kind.ts";
import { fingerprint, type SiteFiles } from "../../src/review/fingerprint.ts";

/** Path to text, as readSite makes it of a folder. */
function aSite(files: Readonly<Record<string, string>>): SiteFiles {
  return new Map(
    Object.entries(files).map(([path, text]) => [
      steadyName(path),
      fingerprint(path, new TextEncoder().encode(text)),
    ]),
  );
}

const page = (text: string, { style = "0123456789", count = 1 } = {}) =>
  `<html><link href="/assets/site.${style}.css"/><body><header class="mast">A</header>` +
  `<nav class="strip all"><a>${count} records</a></nav><main>${text}</main><footer class="foot">${count}</footer></body></html>`;

describe("a file of the site", () => {
  test.each([
    ["articles/x/index.html", "record"],
    ["ur/articles/x/index.html", "record"],
    ["articles/x/record.json", "file"],
    ["2017/12/index.html", "dates"],
    ["ur/on-this-day/12-24/index.html", "dates"],
    ["people/jane-example/index.html", "terms"],
    ["people/jane-example/feed.xml", "feed"],
    ["ur/feed/3.json", "feed"],
    ["feeds.opml", "feed"],
    ["events/2017-12-a/index.html", "dossiers"],
    ["index.html", "page"],
    ["map/index.html", "page"],
    ["admin/index.html", "page"],
    ["admin/editor-0123456789/editor.js", "asset"],
    ["assets/site.0123456789.css", "asset"],
    ["search/index.html", "page"],
    ["search/index/filter/en_1f5792e.pf_filter", "asset"],
    ["search/index/pagefind-entry.json", "asset"],
    ["sitemap.xml", "file"],
  ])("%s is of the kind %s", (path, kind) => {
    expect(findFileKind(path)).toBe(kind);
  });

  test("leads to its record", () => {
    expect(["ur/articles/x/index.html", "articles/x/feed.xml", "index.html"].map(recordIdOf)).toEqual([
      "x",
      undefined,
      undefined,
    ]);
    expect(
      ["content/articles/2017/x.md", "content/articles/2017/x.ur.md", "content/tags.yaml"].map(
        recordIdOfSource,
      ),
    ).toEqual(["x", "x", undefined]);
  });
});

describe("two builds of a site", () => {
  test("differ by what is new, changed and gone, each sorted", () => {
    const before = aSite({
      "articles/b/index.html": page("b"),
      "articles/c/index.html": page("c"),
      "tags/t/index.html": page("t"),
      "feed.xml": "<feed/>",
    });
    const after = aSite({
      "articles/d/index.html": page("d"),
      "articles/a/index.html": page("a"),
      "articles/c/index.html": page("c, mended"),
      "feed.xml": "<feed>a</feed>",
    });
    const { kinds, reframed } = compareSites(before, after);
    expect(kinds.record).toEqual({
      added: ["/articles/a/", "/articles/d/"],
      changed: ["/articles/c/"],
      removed: ["/articles/b/"],
    });
    expect(kinds.terms.removed).toEqual(["/tags/t/"]);
    expect(kinds.feed.changed).toEqual(["/feed.xml"]);
    expect(reframed).toBe(0);
  });

  test("are the same pages where only the stylesheet has another name", () => {
    const before = aSite({ "index.html": page("a"), "assets/site.0123456789.css": "a{}" });
    const after = aSite({
      "index.html": page("a", { style: "abcdef0123" }),
      "assets/site.abcdef0123.css": "b{}",
    });
    const { kinds, reframed } = compareSites(before, after);
    expect(kinds.page).toEqual({ added: [], changed: [], removed: [] });
    expect(kinds.asset).toEqual({ added: [], changed: ["/assets/site.*.css"], removed: [] });
    expect(reframed).toBe(0);
  });

  test("are told once to have another frame", () => {
    const paths = ["index.html", "about/index.html", "articles/a/index.html"];
    const siteOf = (count: number) =>
      aSite(Object.fromEntries(paths.map((path) => [path, page(path, { count })])));
    const { kinds, reframed } = compareSites(siteOf(1), siteOf(2));
    expect([kinds.page.changed, kinds.record.changed, reframed]).toEqual([[], [], 3]);
  });

  test("compare the bytes of what is no text", () => {
    const files = (byte: number): SiteFiles =>
      new Map([["assets/a.woff2", fingerprint("assets/a.woff2", Uint8Array.of(byte))]]);
    expect(compareSites(files(200), files(201)).kinds.asset.changed).toEqual(["/assets/a.woff2"]);
  });
});

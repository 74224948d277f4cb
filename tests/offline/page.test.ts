import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leadOffline, type OfflineSite } from "../../src/offline/address.ts";
import { isLeftOut } from "../../src/offline/left-out.ts";
import { packPage } from "../../src/offline/page.ts";

const FILES = [
  "index.html",
  "ur/index.html",
  "ur/tags/چھوٹا-نام/index.html",
  "articles/x/index.html",
  "articles/x/record.json",
  "search/index.html",
  "assets/site.css",
  "100%/index.html",
];
const site: OfflineSite = {
  address: "https://archive.example/some/path/",
  files: new Set(FILES),
  words: new Map(),
};
const PAGE = "ur/tags/چھوٹا-نام/index.html";

const addressIn = (page: string) => (address: string) => leadOffline(address, page, site)?.address;

describe("an address of the site", () => {
  test("leads from any page to any file, as a browser follows it in a folder", () => {
    fc.assert(
      fc.property(fc.constantFrom(...FILES), fc.constantFrom(...FILES), (page, file) => {
        const url = `/some/path/${file.replace(/index\.html$/, "")}`;
        const led = addressIn(page)(encodeURI(url)) ?? "";
        const opened = new URL(led, `file:///folder/${page.split("/").map(encodeURIComponent).join("/")}`);
        expect(decodeURIComponent(opened.pathname)).toBe(`/folder/${file}`);
      }),
    );
  });

  test.each([
    ["with a place in the page", "/some/path/articles/x/#cite", "../../../articles/x/index.html#cite"],
    ["without its last slash", "/some/path/articles/x", "../../../articles/x/index.html"],
    ["that is whole", "https://archive.example/some/path/articles/x/", "../../../articles/x/index.html"],
    ["that is relative", "../../", "../../index.html"],
    ["of a file", "/some/path/articles/x/record.json", "../../../articles/x/record.json"],
  ])("%s leads to the copy's file", (_, address, expected) => {
    expect(addressIn(PAGE)(address)).toBe(expected);
  });

  test.each([
    ["that the copy leaves out", "/some/path/feed.xml", "https://archive.example/some/path/feed.xml"],
    ["that asks a script", "/some/path/search/?q=a", "https://archive.example/some/path/search/?q=a"],
  ])("%s leads to the archive itself", (_, address, expected) => {
    expect(addressIn(PAGE)(address)).toBe(expected);
  });
});

test.each([
  "#main",
  "https://news.example/x",
  "mailto:a@b.example",
  "/some/pathology/",
  "https://[",
  "/other/",
])("%s is no address of the site, and stays", (address) => {
  expect(leadOffline(address, PAGE, site)).toBeUndefined();
});

test("feeds, scripts, the editor and what hosts are asked for are left out; pages, citations and data are not", () => {
  const left = [
    "feed.xml",
    "tags/x/feed.json",
    "ur/feed/1.xml",
    "ur/feeds.opml",
    "sitemap-2.xml",
    "_redirects",
    "_headers",
    ".well-known/security.txt",
    "index.html.br",
    "data/articles.json.gz",
  ];
  const more = [
    "admin/index.html",
    "api/v1/records.json",
    "assets/search.a.js",
    "ur/search/names.json",
    "ur/card.png",
  ];
  const kept = [
    "search/index.html",
    "articles/x/record.json",
    "data/articles.json",
    "articles/feed-x/index.html",
  ];
  expect([...left, ...more].filter((path) => !isLeftOut(path))).toEqual([]);
  expect(kept.filter(isLeftOut)).toEqual([]);
});

describe("a page", () => {
  const pack = (body: string, page = "articles/x/index.html", lang = "en") =>
    packPage(`<html lang="${lang}"><head></head>${body}</html>`, page, site).replace(
      /^.*<\/head>|<\/html>$/gs,
      "",
    );

  test.each([
    ["a script", `<script type="module" src="/some/path/assets/search.js"></script>`, ""],
    ["what a script reads", `<script id="search-page" type="application/json">{"a":"/x"}</script>`, ""],
    ["a search box", `<search class="box"><form action="/some/path/search/"><input/></form></search>`, ""],
    ["a font that is loaded early", `<link rel="preload" href="/some/path/assets/site.css" as="font"/>`, ""],
    ["a feed's link", `<link rel="alternate" type="application/atom+xml" href="/some/path/feed.xml"/>`, ""],
    ["a policy for hosts", `<meta http-equiv="Content-Security-Policy" content="default-src 'none'"/>`, ""],
    [
      "a style",
      `<link rel="stylesheet" href="/some/path/assets/site.css"/>`,
      `<link rel="stylesheet" href="../../assets/site.css"/>`,
    ],
    [
      "an address that it has moved to",
      `<meta http-equiv="refresh" content="0; url=/some/path/articles/x/"/>`,
      `<meta http-equiv="refresh" content="0; url=index.html"/>`,
    ],
    [
      "a link in a drawing",
      `<svg><a href="/some/path/" aria-label="a > b"><path d="M0 0"/></a></svg>`,
      `<svg><a href="../../index.html" aria-label="a > b"><path d="M0 0"/></a></svg>`,
    ],
  ])("has %s as a folder needs it", (_, markup, expected) => {
    expect(pack(markup)).toBe(expected);
  });

  test.each([
    `<link rel="canonical" href="https://archive.example/some/path/articles/x/"/>`,
    `<link rel="alternate" hreflang="ur" href="https://archive.example/some/path/ur/"/>`,
    `<script type="application/ld+json">{"url":"https://archive.example/some/path/"}</script>`,
    `<p>href="/some/path/" is text</p>`,
    `<a href="https://news.example/a?b=c&amp;d=e" rel="external">n</a>`,
  ])("keeps %s", (markup) => {
    expect(pack(markup)).toBe(markup);
  });

  test("says at its foot where the archive has it, in its own language", () => {
    const foot = pack("<footer></footer>", "ur/tags/چھوٹا-نام/index.html", "ur");
    expect(foot).toContain(`href="https://archive.example/some/path/ur/tags/${encodeURI("چھوٹا-نام")}/"`);
    expect(foot).toContain("انٹرنیٹ کے بغیر");
  });

  test("of search says why it cannot, instead of what it says to readers without scripts", () => {
    const said = pack(`<p id="without-script" class="gap">No script.</p>`, "search/index.html");
    expect(said).toContain("cannot search");
    expect(said).not.toContain("No script.");
  });
});

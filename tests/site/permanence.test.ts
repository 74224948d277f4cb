/** A site of which much was published before: every address answers, and what was withdrawn is said nowhere. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { attributesOf, parseHtml } from "../support/dom.ts";
import { registerLineOf } from "../support/register.ts";
import { articleText, buildSite, SITE_YAML, writeFiles } from "../support/site.ts";
import { findBrokenLinks } from "./links.ts";
import { findMarkupFaults } from "./markup.ts";
import { ADDRESS_WITH_PATH } from "./real-site.ts";
import { listFiles, surveySite } from "./survey.ts";

/** Words that stand in the withdrawn record alone. */
const SECRETS = ["Marmalade", "quagmire", "zephyrine", "Oddname", "bumblebee", "Penumbra", "bureaucratese"];
const WITHDRAWN = articleText({
  title: "Marmalade on the quay",
  summary: "A quagmire.",
  notes: "Seen by a zephyrine reader.",
  people: "[Oddname Person]",
  tags: "[bumblebee]",
  organisations: "[Penumbra Union]",
  source: '{publisher: Harbour News, url: "https://news.example/quay", author: B. Writer}',
}).replace("The ferry", "In bureaucratese, the ferry");
const NOTICE = "\nwithdrawn: {date: 2019-01-01, reason: The outlet took it back.}\n---\n";
const URDU = "---\ntitle: مرمت\nsummary: ایک جملہ۔\n---\nاخبار کے مطابق کشتی چلی۔\n";

const FILES = {
  "site.yaml": SITE_YAML,
  "people.yaml": "- {id: ada-brook, name: Ada Brook, formerly: [a-brook], ur: {name: ایڈا بروک}}\n",
  "articles/2017/2017-12-24-ferry-returns.md": articleText({
    people: "[Ada Brook]",
    event: "2017-12-ferry",
    aliases: "[2017-12-24-ferry]",
  }),
  "articles/2017/2017-12-24-ferry-returns.ur.md": URDU,
  "articles/2018/2018-01-02-quay.md": WITHDRAWN.replace("\n---\n", NOTICE).replace(
    "2017-12-24",
    "2018-01-02",
  ),
  "events/2017-12-ferry.md":
    "---\ntitle: The ferry\ndate: 2017-12\nsummary: A ferry.\naliases: [2017-11-ferry]\n---\n",
  "permalinks.lock": [
    "/",
    "/ur/ language",
    "/2016/05/",
    "/2016/05/17/",
    "/articles/2017-12-24-ferry/",
    registerLineOf("2018-01-02-quay", WITHDRAWN.replace("2017-12-24", "2018-01-02")),
    "/events/2017-11-ferry/",
    "/people/a-brook/",
    "/people/oddname-person/",
    "/tags/bumblebee/",
    "/tags/ferry/page/3/",
    "",
  ].join("\n"),
};

let output: string;
let stdout: string;

beforeAll(async () => {
  const content = join(inject("scratch"), "permanence-content");
  writeFiles(content, FILES);
  output = join(inject("scratch"), "permanence");
  const built = await buildSite({ content, output, env: { SITE_URL: ADDRESS_WITH_PATH } });
  expect(built.code, built.stderr).toBe(0);
  stdout = built.stdout;
});

function readPage(address: string) {
  const document = parseHtml(readFileSync(join(output, address, "index.html"), "utf8"));
  const [robots] = attributesOf("meta[name=robots]", "content", document);
  const [refresh] = attributesOf("meta[http-equiv=refresh]", "content", document);
  const [canonical] = attributesOf("link[rel=canonical]", "href", document);
  return { robots, refresh, canonical, links: attributesOf("main a", "href", document) };
}

describe("an address that was published", () => {
  test("answers, in each language", () => {
    const addresses = FILES["permalinks.lock"].split("\n").flatMap((line) => line.split(" ")[0] || []);
    const files = new Set(listFiles(output));
    const missing = addresses
      .filter((address) => address !== "/ur/")
      .flatMap((address) => [`${address}index.html`.slice(1), `ur${address}index.html`])
      .filter((file) => !files.has(file));
    expect(missing).toEqual([]);
  });

  test.each([
    ["articles/2017-12-24-ferry/", "/some/path/articles/2017-12-24-ferry-returns/"],
    ["ur/articles/2017-12-24-ferry/", "/some/path/ur/articles/2017-12-24-ferry-returns/"],
    ["events/2017-11-ferry/", "/some/path/events/2017-12-ferry/"],
    ["ur/people/a-brook/", "/some/path/ur/people/ada-brook/"],
  ])("%s leads to where its page is now", (from, to) => {
    expect(readPage(from)).toMatchObject({
      robots: "noindex",
      refresh: `0; url=${to}`,
      canonical: `https://example.org${to}`,
      links: [to],
    });
    expect(readFileSync(join(output, "_redirects"), "utf8")).toContain(`/some/path/${from} ${to} 301\n`);
  });

  test.each([
    ["tags/bumblebee/", "/some/path/tags/"],
    ["ur/people/oddname-person/", "/some/path/ur/people/"],
    ["2016/05/17/", "/some/path/"],
    ["tags/ferry/page/3/", "/some/path/tags/ferry/"],
  ])("%s, where nothing is listed any more, says so and leads one step up", (address, up) => {
    const page = readPage(address);
    expect(page).toMatchObject({ robots: "noindex", refresh: undefined, canonical: undefined });
    expect(page.links[0]).toBe(up);
  });

  test("has a page that keeps the rules of markup and leads nowhere that is not there", () => {
    const survey = surveySite(output);
    const faults = survey.files
      .filter((file) => file.endsWith(".html"))
      .flatMap((file) => findMarkupFaults(readFileSync(join(output, file), "utf8"), file));
    expect(faults).toEqual([]);
    expect(findBrokenLinks(survey, ADDRESS_WITH_PATH)).toEqual([]);
  });

  test("is in no sitemap when it only leads on", () => {
    const sitemap = readFileSync(join(output, "sitemap.xml"), "utf8");
    for (const address of ["/articles/2017-12-24-ferry/", "/tags/bumblebee/", "/people/a-brook/"])
      expect(sitemap).not.toContain(address);
    expect(sitemap).toContain("/articles/2018-01-02-quay/");
  });
});

describe("a record that was withdrawn", () => {
  test("keeps its address, with the reason, and its place in the count", () => {
    for (const folder of ["", "ur/"]) {
      const text = readFileSync(join(output, folder, "articles/2018-01-02-quay/index.html"), "utf8");
      expect(text).toContain("The outlet took it back.");
    }
    expect(stdout).toContain("2 records = 2 pages in English = 2 pages in Urdu = 2 in year lists");
    expect(stdout).toContain("1 in search + 1 withdrawn");
    expect(stdout).toContain("1 in English feeds + 1 withdrawn");
  });

  test("is quoted in no file: not in a list, a feed, an index, a citation or the data", () => {
    // The pages of its names alone say their own address, and so does the manifest.
    const texts = listFiles(output)
      .filter((file) => /\.(?:html|xml|json|ndjson|csv|txt|bib|ris|opml|md)$|_redirects$/.test(file))
      .filter(
        (file) => !/^(?:ur\/)?(?:tags\/bumblebee\/|people\/oddname-person\/|manifest-sha256)/.test(file),
      )
      .map((file) => ({ file, text: readFileSync(join(output, file), "utf8") }));
    expect(texts.length).toBeGreaterThan(100);
    const leaks = texts.flatMap(({ file, text }) =>
      SECRETS.filter((word) => text.toLowerCase().includes(word.toLowerCase())).map(
        (word) => `${file}: ${word}`,
      ),
    );
    expect(leaks).toEqual([]);
  });
});

test("the build says how many addresses are not registered yet", () => {
  expect(stdout).toMatch(/^to be registered: \d+ of the addresses \(npm run accept\)$/m);
});

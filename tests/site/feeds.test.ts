import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAtomFeed, parseJsonFeed, parseOpml } from "feedsmith";
import { beforeAll, describe, expect, test } from "vitest";
import { atomDocuments, walkAtomFiles } from "./feed-walk.ts";
import { ORIGIN, type RealSite, realSite } from "./real-site.ts";
import { parseSitemap } from "./sitemap.ts";

const WITH_FEEDS = /^\/(ur\/)?((tags|people|places|publishers)\/[^/]+\/|\d{4}\/)?$/;
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

let site: RealSite;

beforeAll(async () => {
  site = await realSite();
});

test("the site and each tag, person, place, publisher and year have an Atom and a JSON feed beside their page", () => {
  const pages = site.survey.pages.filter(({ url }) => WITH_FEEDS.test(url));
  expect(pages.length).toBeGreaterThan(100);
  const files = new Set(site.survey.files);
  const missing = pages.flatMap(({ url }) =>
    ["feed.xml", "feed.json"]
      .filter((name) => !files.has(`${url}${name}`.slice(1)))
      .map((name) => url + name),
  );
  expect(missing).toEqual([]);
});

describe("Atom", () => {
  test("feeds parse, and every entry has an id, a title, a time, its page and its report", () => {
    for (const path of feedFiles(/(^|\/)feed\.xml$/)) {
      const feed = parseAtomFeed(read(path));
      expect(feed.id, path).toBeTruthy();
      expect(feed.title?.value, path).toBeTruthy();
      expect(feed.updated, path).toMatch(RFC_3339);
      for (const { id, title, updated, links = [] } of feed.entries ?? []) {
        expect([id, title?.value].every(Boolean), `${path} ${id}`).toBe(true);
        expect(updated, `${path} ${id}`).toMatch(RFC_3339);
        expect(
          links.filter(({ rel }) => rel === "alternate"),
          `${path} ${id}`,
        ).toHaveLength(1);
        for (const { href } of links) expect(href, `${path} ${id}`).toSatisfy(isUri);
      }
    }
  });

  test("feeds name themselves at the address where they stand", () => {
    for (const path of feedFiles(/(^|\/)feed\.xml$/)) {
      const self = parseAtomFeed(read(path)).links?.find(({ rel }) => rel === "self")?.href;
      expect(self).toBe(`${ORIGIN}/${encodeURI(path)}`);
    }
  });

  test("entries lead to the report by rel=via wherever it has an address", () => {
    const entries = walkAtomFiles(site.folder, "/feed.xml", ORIGIN);
    const withReport = entries.filter(({ via }) => via.length > 0);
    expect(withReport.length).toBeGreaterThan(entries.length * 0.9);
    expect(withReport.flatMap(({ via }) => via).filter((address) => !isUri(address))).toEqual([]);
  });

  test("archive documents say that they are archives and lead to the current one", () => {
    const [current, ...archives] = atomDocuments(site.folder, "/feed.xml", ORIGIN);
    expect(current).toBeDefined();
    expect(archives.length).toBeGreaterThan(1);
    for (const path of feedFiles(/^feed\/\d+\.xml$/)) {
      expect(read(path)).toMatch(/<(\w+:)?archive\b[^>]*\/>/);
      expect(parseAtomFeed(read(path)).links).toContainEqual(
        expect.objectContaining({ rel: "current", href: `${ORIGIN}/feed.xml` }),
      );
    }
  });
});

test("JSON feeds parse, are of version 1.1, and give every item an id and an address", () => {
  for (const path of feedFiles(/(^|\/)feed\.json$/)) {
    expect(JSON.parse(read(path))).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      feed_url: `${ORIGIN}/${encodeURI(path)}`,
    });
    const items = parseJsonFeed(read(path)).items ?? [];
    expect(items.filter(({ id, url }) => !id || !url || !isUri(url))).toEqual([]);
  }
});

test.each([["feeds.opml"], ["ur/feeds.opml"]])("%s lists feeds that are there, and all of them", (path) => {
  const opml = parseOpml(read(path));
  const listed = flatten(opml.body?.outlines ?? []).flatMap(({ xmlUrl }) => xmlUrl ?? []);
  expect(listed.length).toBeGreaterThan(100);
  expect(new Set(listed).size).toBe(listed.length);
  const files = listed.map((address) => decodeURI(address.slice(ORIGIN.length + 1)));
  expect(files.filter((file) => !existsSync(join(site.folder, file)))).toEqual([]);
  const own = path.startsWith("ur/");
  expect(files.sort()).toEqual(
    feedFiles(/(^|\/)feed\.xml$/)
      .filter((file) => file.startsWith("ur/") === own)
      .sort(),
  );
});

describe("the sitemap", () => {
  test("names every canonical page once, and no other", () => {
    const listed = parseSitemap(read("sitemap.xml")).map(({ address }) => address);
    const canonical = site.survey.pages
      .filter(({ url, canonical }) => canonical === ORIGIN + encodeURI(url))
      .map(({ canonical }) => canonical);
    expect(listed.sort()).toEqual(canonical.sort());
  });

  test("gives the alternates that the pages give", () => {
    const pages = new Map(site.survey.pages.map((page) => [ORIGIN + encodeURI(page.url), page]));
    const wrong = parseSitemap(read("sitemap.xml")).filter(({ address, alternates }) => {
      const own = pages.get(address)?.alternates ?? {};
      return (
        Object.keys(own).length > 0 && JSON.stringify(sortKeys(own)) !== JSON.stringify(sortKeys(alternates))
      );
    });
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test("gives dates as W3C writes them, none of them in the future", () => {
    const dates = parseSitemap(read("sitemap.xml")).flatMap(({ lastmod }) => lastmod ?? []);
    expect(dates.length).toBeGreaterThan(200);
    const wrong = dates.filter(
      (date) =>
        !/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?)?)?$/.test(date) || date > "2999",
    );
    expect(wrong).toEqual([]);
  });
});

test("robots.txt lets everyone in and names the sitemap", () => {
  const lines = read("robots.txt").split("\n");
  expect(lines).toContain("User-agent: *");
  expect(lines).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`);
  expect(lines.filter((line) => /^disallow:\s*\S/i.test(line))).toEqual([]);
});

function read(path: string): string {
  return readFileSync(join(site.folder, path), "utf8");
}

function feedFiles(pattern: RegExp): string[] {
  const found = site.survey.files.filter((file) => pattern.test(file));
  expect(found.length).toBeGreaterThan(0);
  return found;
}

interface Outline {
  readonly xmlUrl?: string | undefined;
  readonly outlines?: readonly Outline[] | undefined;
}

function flatten(outlines: readonly Outline[]): Outline[] {
  return outlines.flatMap((outline) => [outline, ...flatten(outline.outlines ?? [])]);
}

/** RFC 3986: nothing but unreserved, reserved and percent-encoded characters. */
function isUri(address: unknown): boolean {
  return (
    typeof address === "string" && /^[a-z]+:([\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+$/.test(address)
  );
}

function sortKeys(record: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}

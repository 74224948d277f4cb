/** Records in = records out, counted in what was written. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { walkAtomFiles, walkJsonFiles } from "./feed-walk.ts";
import { ORIGIN, type RealSite, realSite } from "./real-site.ts";
import { recordIds, standingIds, translatedIds } from "./records.ts";
import { parseSitemap } from "./sitemap.ts";

/** A year's page, and the later pages of its list. */
const YEAR_PAGE = /^\/\d{4}\/(page\/\d+\/)?$/;

let site: RealSite;

beforeAll(async () => {
  site = await realSite();
});

describe.each([
  ["English", ""],
  ["Urdu", "/ur"],
])("each record, in %s,", (_, prefix) => {
  test("has its page", () => {
    const pages = site.survey.pages.flatMap(({ url }) => idIn(`${prefix}/articles/`, url) ?? []);
    expect(pages.sort()).toEqual(recordIds());
  });

  test("stands once in the lists of the year pages", () => {
    const years = site.survey.pages.filter(
      ({ url }) => url.startsWith(`${prefix}/`) && YEAR_PAGE.test(url.slice(prefix.length)),
    );
    const listed = years.flatMap(({ url, entries }) =>
      entries.map((address) => idIn(`${prefix}/articles/`, pathFrom(url, address)) ?? address),
    );
    expect(listed.sort()).toEqual(recordIds());
  });

  test("is reached by a reader of the Atom feed who follows it back", () => {
    const ids = walkAtomFiles(site.folder, `${prefix}/feed.xml`, ORIGIN).flatMap(({ alternates }) =>
      alternates.map((address) => idIn(`${prefix}/articles/`, pathFrom("/", address)) ?? address),
    );
    expect([...new Set(ids)].sort()).toEqual(standingIds());
  });

  test("is reached by a reader of the JSON feed who follows it back", () => {
    const ids = walkJsonFiles(site.folder, `${prefix}/feed.json`, ORIGIN).map(
      ({ address }) => idIn(`${prefix}/articles/`, pathFrom("/", address)) ?? address,
    );
    expect([...new Set(ids)].sort()).toEqual(standingIds());
  });
});

test("the sitemap names each record's English page, and the Urdu page of those that have Urdu words", () => {
  const addresses = parseSitemap(readFileSync(join(site.folder, "sitemap.xml"), "utf8")).map(({ address }) =>
    pathFrom("/", address),
  );
  expect(addresses.flatMap((path) => idIn("/articles/", path) ?? []).sort()).toEqual(recordIds());
  expect(addresses.flatMap((path) => idIn("/ur/articles/", path) ?? []).sort()).toEqual(translatedIds("ur"));
});

test("the build says the count of records in a line that holds at every place", () => {
  const line = site.stdout.trimEnd().split("\n").at(-1) ?? "";
  const counts = line.split(" = ");
  expect(counts.length).toBeGreaterThanOrEqual(6);
  for (const count of counts) expect(count).toMatch(new RegExp(`^${recordIds().length} `));
});

test("each record's page says when it was added, or the build says why none does", () => {
  const dated = recordIds().filter((id) =>
    readFileSync(join(site.folder, "articles", id, "index.html"), "utf8").includes("<dt>Record added</dt>"),
  );
  const leftOut = /^history left out: .+\(.+\)$/m.test(site.stdout);
  // One that is not committed yet has no day: at a contributor's there may be some.
  expect(dated.length > 0).toBe(!leftOut);
});

/** The record's id, where the path is its page in the folder. */
function idIn(folder: string, path: string): string | undefined {
  const rest = path.startsWith(folder) ? path.slice(folder.length) : "";
  return /^([^/]+)\/$/.exec(rest)?.[1];
}

function pathFrom(page: string, address: string): string {
  return decodeURI(new URL(address, ORIGIN + encodeURI(page)).pathname);
}

/** What the coverage page of the real archive says, against the files that the archive is made of. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { attributesOf, type Document, findAll, findOne, parseHtml, textOf } from "../support/dom.ts";
import { type RealSite, realSite } from "./real-site.ts";
import { recordIds, standingIds, translatedIds } from "./records.ts";

let site: RealSite;

beforeAll(async () => {
  site = await realSite();
});

const openPage = (url: string): Document =>
  parseHtml(readFileSync(join(site.folder, url, "index.html"), "utf8"));

describe.each([["/coverage/"], ["/ur/coverage/"]])("%s", (url) => {
  test("has five tables, each of which adds up to the records of the archive", () => {
    const tables = findAll("table.bars", openPage(url));
    const records = standingIds().length;
    expect(tables).toHaveLength(5);
    for (const table of tables) {
      const counts = findAll("tbody td", table).map((cell) => Number(textOf(cell)));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(records);
      expect(textOf(findOne("tfoot td", table))).toBe(String(records));
    }
  });

  test("leads to each list, and to the numbers it counts", () => {
    const links = attributesOf("main a", "href", openPage(url));
    const prefix = url.replace("coverage/", "");
    for (const path of [
      "coverage/without-archived-copy/",
      "coverage/without-text-ur/",
      "2017/",
      "kinds/protest/",
    ])
      expect(links).toContain(prefix + path);
  });
});

test("the list of records without Urdu text names those that have no Urdu file and are not in Urdu", () => {
  const ids = findAll("main .ln > a", openPage("/coverage/without-text-ur/")).flatMap(
    ({ attribs }) => /articles\/([^/]+)\//.exec(attribs.href ?? "")?.[1] ?? [],
  );
  const inUrdu = new Set([...translatedIds("ur"), ...recordsInUrdu()]);
  expect(ids.sort()).toEqual(standingIds().filter((id) => !inUrdu.has(id)));
});

/** Records whose page in Urdu does not say that it has no Urdu text. */
function recordsInUrdu(): string[] {
  return recordIds().filter(
    (id) =>
      !readFileSync(join(site.folder, "ur/articles", id, "index.html"), "utf8").includes('class="notice"'),
  );
}

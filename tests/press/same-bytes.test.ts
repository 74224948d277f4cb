import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import {
  articleText,
  buildSite,
  copyProject,
  makeContent,
  makeFolder,
  readTree,
  SITE_YAML,
  writeFiles,
} from "../support/site.ts";

const URDU = "---\ntitle: کشتی پھر چلی\nsummary: کشتی پھر چل پڑی۔\n---\n\nاخبار کے مطابق کشتی پھر چل پڑی۔\n";

/** Dates at both ends of a day, names that Turkish and C order otherwise, two records of one moment. */
const FILES: Readonly<Record<string, string>> = {
  "site.yaml": SITE_YAML,
  "articles/2017/2017-12-24-ferry.md": record("ferry", "2017-12-24T00:10+05:30", "[Irmak Işık, Ali Indus]"),
  "articles/2017/2017-12-24-ferry.ur.md": URDU,
  "articles/2017/2017-12-31-quay.md": record(
    "quay",
    "2017-12-31T23:50-03:30",
    "[İnci Zed, ali indus junior]",
  ),
  "articles/2018/2018-01-a.md": record("a", "2018-01", "[Émile Zola]"),
  "articles/2018/2018-01-b.md": record("b", "2018-01", "[Zoe Indus]"),
  "articles/2018/2018-b.md": record("year", "2018", "[Ümit Indus]"),
};

function record(name: string, date: string, people: string): string {
  return articleText({
    title: `Report ${name}`,
    date,
    people,
    source: `{ publisher: Harbour News, url: https://news.example/${name} }`,
  });
}

it("the same content gives the same bytes in another zone, locale, folder and order of files", async () => {
  const here = await buildSite({ content: makeContent(FILES), env: { TZ: "UTC", LC_ALL: "C", LANG: "C" } });
  expect(here).toMatchObject({ code: 0, stderr: "" });

  const content = join(makeFolder(), "a longer name", "inhalt");
  mkdirSync(content, { recursive: true });
  writeFiles(content, Object.fromEntries(Object.entries(FILES).reverse()));
  const there = await buildSite({
    content,
    project: copyProject("empty"),
    env: { TZ: "Asia/Karachi", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" },
  });
  expect(there).toMatchObject({ code: 0, stderr: "" });

  expect(readTree(here.output).size).toBeGreaterThan(10);
  expect([...readTree(there.output)]).toEqual([...readTree(here.output)]);
});

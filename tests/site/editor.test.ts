/** The browser editor is the only exception from what holds for every page of the site. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { buildSite, makeContent } from "../support/site.ts";
import { findMarkupFaults } from "./markup.ts";
import { type RealSite, realSite } from "./real-site.ts";
import { listFiles } from "./survey.ts";

let site: RealSite;

beforeAll(async () => {
  site = await realSite();
});

test("its page is the only one that the survey of the site passes over", () => {
  const all = listFiles(site.folder).filter((file) => file.endsWith(".html"));
  const surveyed = site.survey.files.filter((file) => file.endsWith(".html"));
  expect(all.filter((file) => !surveyed.includes(file))).toEqual(["admin/index.html"]);
  expect(site.survey.pages).toHaveLength(surveyed.length);
});

test("scripts stand in its folder, and beside it only those of the search page", () => {
  const isScript = (file: string) => /\.[cm]?js$/.test(file);
  expect(site.survey.editor.filter(isScript).length).toBeGreaterThan(0);
  const others = site.survey.files.filter(isScript).map((file) => file.replace(/\.[0-9a-f]{10}\./, "."));
  expect(others.sort()).toEqual(["assets/search.js", "search/index/pagefind.js"]);
});

test("no page, feed or sitemap leads to it", () => {
  const links = site.survey.pages.flatMap(({ url, links }) =>
    links.filter(({ address }) => /\/admin\//.test(address)).map(({ address }) => `${url} ${address}`),
  );
  expect(links).toEqual([]);
  for (const file of ["sitemap.xml", "feed.xml", "feed.json", "feeds.opml"])
    expect(readFileSync(join(site.folder, file), "utf8")).not.toContain("/admin/");
});

test("its page keeps the rules of markup", () => {
  const html = readFileSync(join(site.folder, "admin/index.html"), "utf8");
  expect(findMarkupFaults(html, "admin/index.html")).toEqual([]);
});

test("`admin: false` in site.yaml leaves it out", async () => {
  const content = makeContent({});
  const yaml = `${readFileSync(join(content, "site.yaml"), "utf8")}admin: false\n`;
  const { code, output } = await buildSite({ content: makeContent({ "site.yaml": yaml }) });
  expect(code).toBe(0);
  const files = listFiles(output);
  expect(files).toContain("index.html");
  expect(files.filter((file) => file.startsWith("admin"))).toEqual([]);
});

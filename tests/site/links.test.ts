import { describe, expect, test } from "vitest";
import { findBrokenLinks, findForeignResources } from "./links.ts";
import { ADDRESS_WITH_PATH, ORIGIN, realSite } from "./real-site.ts";
import { surveyPage } from "./survey.ts";

describe.each([
  ["at the root of its host", undefined, ORIGIN],
  ["below a path of its host", ADDRESS_WITH_PATH, ADDRESS_WITH_PATH],
])("the site %s", (_, address, site) => {
  test("has no link that leads nowhere, and no fragment that names nothing", async () => {
    const { survey } = await realSite(address);
    expect(survey.pages.length).toBeGreaterThan(500);
    expect(summarize(findBrokenLinks(survey, site))).toEqual([]);
  });

  test("fetches nothing from another host", async () => {
    const { survey } = await realSite(address);
    expect(summarize(findForeignResources(survey, site))).toEqual([]);
  });
});

describe("the link check", () => {
  const survey = (html: string) => ({
    files: ["index.html", "site.css", "tags/کراچی/index.html"],
    pages: [
      surveyPage("/", html),
      surveyPage("/tags/کراچی/", '<h2 id="first">First</h2><a href="../../">up</a>'),
    ],
  });

  test.each([
    '<a href="/tags/">',
    '<a href="tags/%DA%A9%D8%B1%D8%A7%DA%86%DB%8C/#second">',
    '<a href="#nothing">',
    '<link rel=stylesheet href="/other.css">',
    '<img srcset="/site.css 1x, /big.png 2x">',
    '<form action="/search/">',
    `<link rel=canonical href="${ORIGIN}/nowhere/">`,
  ])("finds what is broken in %s", (html) => {
    expect(findBrokenLinks(survey(html), ORIGIN)).toHaveLength(1);
  });

  test.each([
    '<a href="/tags/%DA%A9%D8%B1%D8%A7%DA%86%DB%8C/#first">',
    '<a href="https://elsewhere.example/">',
    '<a href="mailto:desk@archive.example">',
    '<link rel=stylesheet href="./site.css">',
  ])("lets pass %s", (html) => {
    expect(findBrokenLinks(survey(html), ORIGIN)).toEqual([]);
  });

  test("finds an address that is not below the site's own", () => {
    const { files } = survey("");
    const pages = [surveyPage("/", '<a href="/tags/%DA%A9%D8%B1%D8%A7%DA%86%DB%8C/">')];
    expect(findBrokenLinks({ files, pages }, ADDRESS_WITH_PATH)).toHaveLength(1);
  });

  test.each([
    '<img src="https://elsewhere.example/a.png">',
    '<script src="//elsewhere.example/a.js"></script>',
    '<link rel=preload href="https://elsewhere.example/a.woff2">',
    '<link rel=canonical href="https://elsewhere.example/">',
  ])("finds the foreign host in %s", (html) => {
    expect(findForeignResources(survey(html), ORIGIN)).toHaveLength(1);
  });
});

/** Enough to work from, since one wrong link in a footer stands on every page. */
function summarize(faults: readonly string[]): string[] {
  return faults.length <= 40 ? [...faults] : [...faults.slice(0, 40), `and ${faults.length - 40} more`];
}

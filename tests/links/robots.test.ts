import { describe, expect, test } from "vitest";
import { isAllowed, parseRobots } from "../../src/links/robots.ts";

const AGENT = "news-archive-generator";
const allows = (text: string, path: string) => isAllowed(parseRobots(text, AGENT), path);

describe("a robots.txt", () => {
  test("that is empty, or is no such file, closes nothing", () => {
    expect(allows("", "/a")).toBe(true);
    expect(allows("<!doctype html><title>Not found</title>", "/a")).toBe(true);
  });

  test("counts by the rules of our own groups, and by those for everybody only where there is none", () => {
    const text = `User-agent: *\nDisallow: /\n\nUser-agent: Other\nUser-agent: News-Archive-Generator\nDisallow: /a\n
User-agent: news-archive-generator\nDisallow: /b`;
    expect(["/a", "/b", "/c"].map((path) => allows(text, path))).toEqual([false, false, true]);
    expect(isAllowed(parseRobots(text, "somebody"), "/c")).toBe(false);
  });

  // RFC 9309, section 2.2.2 and 2.2.3: the longest match, and what the examples there say.
  test.each([
    ["Allow: /example/page/\nDisallow: /example/page/disallowed.gif", "/example/page/disallowed.gif", false],
    ["Disallow: /page\nAllow: /page", "/page", true],
    ["Disallow: /\nAllow: /news/", "/news/1", true],
    ["Disallow: /*.php$", "/index.php", false],
    ["Disallow: /*.php$", "/index.php?a", true],
    ["Disallow: /a*b*c", "/a-b-c-d", false],
    ["Disallow: /a*b*c", "/a-c-b", true],
    ["Disallow: *private", "/my/private/page", false],
    ["Disallow: /exact$", "/exact", false],
    ["Disallow: /exact$", "/exactly", true],
    ["Disallow: /a*a$", "/a", true],
    ["Disallow: /foo/bar/ツ", "/foo/bar/%E3%83%84", false],
    ["Disallow: /foo/%62%61%72", "/foo/bar", false],
    ["Disallow:", "/a", true],
    ["Disallow: /a # not here", "/a", false],
    ["disallow:/a", "/a/b?c", false],
    ["Disallow: /", "/robots.txt", true],
  ])("%j says of %s: %s", (rules, path, allowed) => {
    expect(allows(`User-agent: *\n${rules}`, path)).toBe(allowed);
  });

  test("may name a delay, and sitemaps part no group", () => {
    const text =
      "User-agent: a\nUser-agent: *\nCrawl-delay: 2.5\nSitemap: https://a.example/s\nDisallow: /x\n";
    expect(parseRobots(text, AGENT)).toMatchObject({ delay: 2.5, rules: [{ allow: false, pattern: "/x" }] });
  });

  test("is no slower for many stars", () => {
    const pattern = `/${"a*".repeat(2000)}b`;
    expect(isAllowed({ rules: [{ allow: false, pattern }] }, `/${"a".repeat(20_000)}`)).toBe(true);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  absoluteUrl,
  anniversaryUrl,
  articleUrl,
  dayUrl,
  encodeSourceUrl,
  homeUrl,
  href,
  listPageUrl,
  monthUrl,
  termUrl,
} from "../../src/views/urls.ts";
import { english, someSettings, urdu } from "../support/builders.ts";

test("addresses follow the contract, in both languages", () => {
  expect(homeUrl(english)).toBe("/");
  expect(homeUrl(urdu)).toBe("/ur/");
  expect(articleUrl(urdu, "an-id")).toBe("/ur/articles/an-id/");
  expect(monthUrl(english, 2016, 7)).toBe("/2016/07/");
  expect(dayUrl(english, 2016, 7, 6)).toBe("/2016/07/06/");
  expect(termUrl(english, "people", "a-person")).toBe("/people/a-person/");
  expect(anniversaryUrl(english, "01-27")).toBe("/on-this-day/01-27/");
});

test("the first page of a list is the list's own address", () => {
  expect(listPageUrl("/tags/x/", 1)).toBe("/tags/x/");
  expect(listPageUrl("/tags/x/", 2)).toBe("/tags/x/page/2/");
});

test("every link stands below the base path and is encoded once", () => {
  const settings = someSettings({ basePath: "/some/path" });
  expect(href(settings, "/tags/راہت/")).toBe("/some/path/tags/%D8%B1%D8%A7%DB%81%D8%AA/");
  expect(absoluteUrl(settings, "/")).toBe("https://archive.example/some/path/");
});

describe("the address of a report", () => {
  test.each([
    ["https://example.org/ایم", "https://example.org/%D8%A7%DB%8C%D9%85"],
    ["https://example.org/%D8%A7", "https://example.org/%D8%A7"],
    ["https://example.org/100%", "https://example.org/100%25"],
    ["https://example.org/a?b=c&d=%26#e", "https://example.org/a?b=c&d=%26#e"],
  ])("%s is written as %s", (url, expected) => {
    expect(encodeSourceUrl(url)).toBe(expected);
  });

  test("encoding it again changes nothing", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        expect(encodeSourceUrl(encodeSourceUrl(url))).toBe(encodeSourceUrl(url));
      }),
    );
  });
});

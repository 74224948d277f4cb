import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { serializeJson } from "../../src/outputs/json.ts";
import { breadcrumbJsonLd, collectionJsonLd, webSiteJsonLd } from "../../src/outputs/json-ld.ts";
import { english, someSettings, urdu } from "../support/builders.ts";

const settings = someSettings({ basePath: "/press" });

describe("serializeJson", () => {
  test("any text is read back as it was and cannot end its script element", () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "</script><script>alert(1)</script>",
        "<!--<script>",
        "]]>",
        "&lt;",
        "\u2028\u2029",
        "ایم",
      ),
    );
    fc.assert(
      fc.property(texts, (name) => {
        const text = serializeJson({ name });
        expect(text).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(text)).toEqual({ name });
      }),
    );
  });

  test("keeps the order of keys", () => {
    expect(serializeJson({ "@context": 1, b: 2, a: 3 })).toBe('{"@context":1,"b":2,"a":3}');
  });
});

describe("a page of the house", () => {
  test("with a list is a CollectionPage of the site in its language", () => {
    const collection = { url: "/ur/2017/", name: "2017", description: "سال", count: 12, language: urdu };
    expect(collectionJsonLd(collection, settings)).toEqual({
      "@context": "https://schema.org",
      "@type": "CollectionPage",
      "@id": "https://archive.example/press/ur/2017/",
      url: "https://archive.example/press/ur/2017/",
      name: "2017",
      description: "سال",
      inLanguage: "ur",
      isPartOf: { "@id": "https://archive.example/press/ur/#website" },
      mainEntity: { "@type": "ItemList", numberOfItems: 12 },
    });
  });

  test("has its breadcrumbs numbered from the home page, and a step without a page has no address", () => {
    const crumbs = [{ name: "Home", url: "/" }, { name: "Tags", url: "/tags/" }, { name: "Appeals" }];
    expect(breadcrumbJsonLd(crumbs, settings).itemListElement).toEqual([
      { "@type": "ListItem", position: 1, name: "Home", item: "https://archive.example/press/" },
      { "@type": "ListItem", position: 2, name: "Tags", item: "https://archive.example/press/tags/" },
      { "@type": "ListItem", position: 3, name: "Appeals" },
    ]);
  });

  test("says what the site is about and under which licence, as far as it is said", () => {
    const site = webSiteJsonLd(english, settings);
    expect(site).toMatchObject({
      "@context": "https://schema.org",
      "@type": "WebSite",
      description: "Each record leads to a report.",
      license: "https://creativecommons.org/licenses/by/4.0/",
    });
    expect(breadcrumbJsonLd([], settings)).toMatchObject({
      "@context": "https://schema.org",
      "@type": "BreadcrumbList",
    });
    const { licence: _, ...unlicensed } = { ...settings, title: {}, description: {} };
    const silent = webSiteJsonLd(english, unlicensed);
    for (const key of ["name", "description", "license"]) expect(silent).not.toHaveProperty(key);
  });

  test("belongs to one archive in all languages", () => {
    const archives = [english, urdu].map((language) => webSiteJsonLd(language, settings));
    expect(archives).toMatchObject([
      { "@id": "https://archive.example/press/#website", name: "A Press Archive", inLanguage: "en" },
      { "@id": "https://archive.example/press/ur/#website", name: "پریس آرکائیو", inLanguage: "ur" },
    ]);
    expect(archives).toMatchObject([
      { publisher: { "@id": "https://archive.example/press/#archive", name: "A Press Archive" } },
      { publisher: { "@id": "https://archive.example/press/#archive", name: "پریس آرکائیو" } },
    ]);
  });
});

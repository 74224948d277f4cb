/** What each page of the real site says of itself to browsers, search engines and assistive technology. */
import { beforeAll, describe, expect, test } from "vitest";
import { ORIGIN, realSite } from "./real-site.ts";
import { recordIds, translatedIds } from "./records.ts";
import type { PageSurvey } from "./survey.ts";

let pages: readonly PageSurvey[];
let byUrl: ReadonlyMap<string, PageSurvey>;

beforeAll(async () => {
  pages = (await realSite()).survey.pages;
  byUrl = new Map(pages.map((page) => [page.url, page]));
});

describe("every page", () => {
  test("names its language and its direction", () => {
    const wrong = pages.filter(({ url, lang, dir }) => {
      const [expectedLang, expectedDir] = isUrdu(url) ? ["ur", "rtl"] : ["en", "ltr"];
      return lang !== expectedLang || dir !== expectedDir;
    });
    expect(wrong.map(({ url, lang, dir }) => `${url} ${lang} ${dir}`)).toEqual([]);
  });

  test("has one main part and one first heading", () => {
    const wrong = pages.filter(({ mains, headings }) => mains !== 1 || headings.length !== 1 || !headings[0]);
    expect(wrong.map(({ url, mains, headings }) => ({ url, mains, headings }))).toEqual([]);
  });

  test("has a title of its own among the pages of its language", () => {
    const kept = pages.filter(isIndexable);
    expect(kept.filter(({ title }) => title === "").map(({ url }) => url)).toEqual([]);
    expect(findShared(kept.filter(({ url }) => isUrdu(url)))).toEqual([]);
    expect(findShared(kept.filter(({ url }) => !isUrdu(url)))).toEqual([]);
  });

  test("has a description", () => {
    expect(urls(pages.filter(({ description }) => description === ""))).toEqual([]);
  });

  test("has Open Graph's title, type and address, and a description", () => {
    const wanted = ["og:title", "og:type", "og:url", "og:description", "og:site_name"];
    const wrong = pages.filter(({ openGraph }) => wanted.some((property) => !openGraph[property]));
    expect(urls(wrong)).toEqual([]);
  });

  test("runs no script, but for the search page, which runs one file of ours", () => {
    const running = pages.filter(({ scripts }) => scripts.length > 0);
    expect(urls(running).sort()).toEqual(["/search/", "/ur/search/"]);
    for (const { scripts } of running) {
      expect(scripts).toEqual([expect.stringMatching(/^\/assets\/search\.[0-9a-f]{10}\.js$/)]);
    }
  });

  test("uses no id twice", () => {
    expect(urls(pages.filter(({ ids }) => new Set(ids).size < ids.length))).toEqual([]);
  });
});

describe("canonical addresses", () => {
  test("name a page of the site that names itself", () => {
    const wrong = pages.filter(isIndexable).filter(({ canonical }) => {
      const target = byUrl.get(pathOf(canonical));
      return target === undefined || pathOf(target.canonical) !== target.url;
    });
    expect(wrong.map(({ url, canonical }) => `${url} → ${canonical}`)).toEqual([]);
  });

  test("of a record lead to its English page where it has no Urdu text, else to the page itself", () => {
    const translated = new Set(translatedIds("ur"));
    expect(recordIds().filter((id) => !translated.has(id)).length).toBeGreaterThan(0);
    for (const id of recordIds()) {
      const [english, urdu] = [`/articles/${id}/`, `/ur/articles/${id}/`];
      expect(byUrl.get(english)?.canonical).toBe(ORIGIN + english);
      expect(byUrl.get(urdu)?.canonical).toBe(ORIGIN + (translated.has(id) ? urdu : english));
    }
  });
});

describe("alternate languages", () => {
  test("are named by both pages of a pair, each naming itself too", () => {
    const wrong = pages.flatMap((page) =>
      Object.entries(page.alternates)
        .filter(([code]) => code !== "x-default")
        .filter(([code, address]) => {
          const other = byUrl.get(pathOf(address));
          return other?.lang !== code || other.alternates[page.lang] !== ORIGIN + encodeURI(page.url);
        })
        .map(([code, address]) => `${page.url} → ${code} ${address}`),
    );
    expect(wrong).toEqual([]);
  });

  test("are there for every page that both languages have in their own words", () => {
    const translated = new Set(translatedIds("ur"));
    const wrong = pages.filter(isIndexable).filter((page) => {
      const id = /^(?:\/ur)?\/articles\/([^/]+)\/$/.exec(page.url)?.[1];
      const paired = byUrl.has(otherLanguage(page.url)) && (id === undefined || translated.has(id));
      const isCanonical = pathOf(page.canonical) === page.url;
      return paired && isCanonical && !("en" in page.alternates && "ur" in page.alternates);
    });
    expect(urls(wrong)).toEqual([]);
  });
});

describe("structured data", () => {
  test("parses, says schema.org, and holds no character that could end its element", () => {
    const wrong = pages.flatMap(({ url, structuredData }) =>
      structuredData
        .filter((text) => !isSchemaOrg(text) || /[<>]/.test(text))
        .map((text) => `${url} ${text.slice(0, 80)}`),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    ["a record", /^\/articles\/[^/]+\/$/, ["ArchiveComponent", "BreadcrumbList"]],
    ["a record of a newspaper's report", /^\/articles\/[^/]+-business-standard\/$/, ["NewsArticle"]],
    ["a year", /^\/\d{4}\/$/, ["CollectionPage", "BreadcrumbList"]],
    [
      "a term",
      /^\/(tags|people|places|organisations|publishers)\/[^/]+\/$/,
      ["CollectionPage", "BreadcrumbList"],
    ],
    ["an index", /^\/(tags|people|places|organisations|publishers)\/$/, ["CollectionPage", "BreadcrumbList"]],
  ])("of %s has its types", (_, pattern, types) => {
    const some = pages.filter(({ url }) => pattern.test(url.replace(/^\/ur/, "")));
    expect(some.length).toBeGreaterThan(0);
    const wrong = some.flatMap(({ url, structuredData }) => {
      const found = structuredData.flatMap((text) =>
        [...text.matchAll(/"@type":"(\w+)"/g)].map(([, type]) => type),
      );
      const missing = types.filter((type) => !found.includes(type));
      return missing.length > 0 ? [`${url} lacks ${missing.join(", ")}`] : [];
    });
    expect(wrong).toEqual([]);
  });
});

function isUrdu(url: string): boolean {
  return url.startsWith("/ur/");
}

/** Pages that search engines may keep. */
function isIndexable(page: PageSurvey): boolean {
  return !page.robots.includes("noindex");
}

function otherLanguage(url: string): string {
  return isUrdu(url) ? url.slice(3) : `/ur${url}`;
}

/** Path of an absolute address of the site, decoded; the address itself where it is none. */
function pathOf(address: string): string {
  return address.startsWith(`${ORIGIN}/`) ? decodeURI(address.slice(ORIGIN.length)) : address;
}

function findShared(some: readonly PageSurvey[]): string[] {
  const byTitle = new Map<string, string[]>();
  for (const { title, url } of some) byTitle.set(title, [...(byTitle.get(title) ?? []), url]);
  return [...byTitle].filter(([, same]) => same.length > 1).map(([title, same]) => `${title}: ${same}`);
}

function urls(some: readonly PageSurvey[]): string[] {
  return some.map(({ url }) => url);
}

function isSchemaOrg(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return [value]
      .flat()
      .every((part) => (part as { "@context"?: unknown })["@context"] === "https://schema.org");
  } catch {
    return false;
  }
}

import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { recordIds } from "../site/records.ts";
import { openSite } from "./open-site.ts";
import { SEARCH_QUERIES, type SearchQuery } from "./search-queries.ts";

type Language = SearchQuery["language"];

const PATHS: Readonly<Record<Language, string>> = { en: "/search/", ur: "/ur/search/" };

/** Of the sixty. */
const MOST_MISSED = 3;

/** Every sixth query is asked on the other language's page too: one at least of each group of the list. */
const STRIDE = 6;

const site = openSite();

/** The ids of the first three results, best first. */
let firstResults: ReadonlyMap<SearchQuery, readonly string[]>;

beforeAll(async () => {
  const answers = { en: await findAll("en", askedOn("en")), ur: await findAll("ur", askedOn("ur")) };
  firstResults = new Map([...answers.en, ...answers.ur]);
});

test("the list holds sixty different queries, and each expects one to three records that exist", () => {
  const ids = new Set(recordIds());
  const faulty = SEARCH_QUERIES.filter(
    ({ expect: { length }, expect: expected }) =>
      length < 1 || length > 3 || !expected.every((id) => ids.has(id)),
  );
  expect(faulty).toEqual([]);
  expect(new Set(SEARCH_QUERIES.map(({ query }) => query)).size).toBe(60);
});

test("at least 57 of the sixty queries have their record among the first three results", () => {
  const missed = SEARCH_QUERIES.flatMap((query) => {
    const found = firstResults.get(query) ?? [];
    return query.expect.some((id) => found.includes(id)) ? [] : [describeMiss(query, found)];
  });
  expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(MOST_MISSED);
});

test("the page of the other language gives the same first results", async () => {
  const some = SEARCH_QUERIES.filter((_, index) => index % STRIDE === 0);
  const other = new Map([
    ...(await findAll("ur", some.filter(isFor("en")))),
    ...(await findAll("en", some.filter(isFor("ur")))),
  ]);
  const here = some.map((query) => firstResults.get(query));
  expect(some.map((query) => other.get(query))).toEqual(here);
});

function askedOn(language: Language): SearchQuery[] {
  return SEARCH_QUERIES.filter(isFor(language));
}

function isFor(language: Language): (query: SearchQuery) => boolean {
  return (query) => query.language === language;
}

function describeMiss({ query, expect, why }: SearchQuery, found: readonly string[]): string {
  return [`${query} (${why})`, `wants ${expect.join(" or ")}`, `gives ${found.join(", ")}`].join("\n  ");
}

/** Types one query after the other into the same page. */
async function findAll(
  language: Language,
  queries: readonly SearchQuery[],
): Promise<[SearchQuery, readonly string[]][]> {
  return await site.revisit(PATHS[language], async (page) => {
    const found: [SearchQuery, readonly string[]][] = [];
    for (const query of queries) found.push([query, await findFirst(page, query.query)]);
    return found;
  });
}

async function findFirst(page: Page, query: string): Promise<string[]> {
  await page.fill("#q", query);
  await page.press("#q", "Enter");
  await page.waitForSelector(`#results[aria-busy="false"][data-query=${JSON.stringify(query)}]`);
  return (await page.evaluate(FIRST_THREE)) as string[];
}

const FIRST_THREE = `[...document.querySelectorAll("#results ol > li h2 a")]
  .slice(0, 3)
  .map(({ pathname }) => pathname.split("/").at(-2))`;

import { describe, expect, test } from "vitest";
import { findWords } from "../../layouts/words/index.ts";
import type { Article } from "../../src/archive/article.ts";
import { apiSheets } from "../../src/outputs/api/api-sheets.ts";
import { makeAnswerCheck } from "../support/api-answers.ts";
import { anArticle, anEntry, anEvent, someSettings } from "../support/builders.ts";
import { catalogueOf, someArticles } from "./feeds.ts";

const settings = someSettings({ version: "0".repeat(40) });
const KINDS = { en: findWords("en").kinds, ur: findWords("ur").kinds };

/** Sixty on one event, and one of everything that a record can say. */
const MANY = [
  ...someArticles(60).map((article) => ({ ...article, event: "an-event" })),
  anArticle({
    id: "full",
    date: "2012-05-04T03:02+05:00",
    updated: "2012-05-05",
    source: {
      headline: { state: "not-in-copy" },
      citation: "p. 3",
      agency: "Agency",
      author: "A. Writer",
      type: "news",
      archived: [{ url: "https://kept.example/1", date: "2020-01-01" as never, service: "Kept" }],
    },
    people: ["Asma Roe"],
    places: ["Patna, India"],
    organisations: ["A Body"],
    eventDate: "2012-04/2012-05",
    event: "an-event",
    confidence: "medium",
    notes: "A note.",
    aliases: ["older"],
    corrections: [{ date: "2013", note: "Mended." }],
    translations: [{ lang: "ur", title: "عنوان" }],
  }),
  anArticle({ id: "year-only", date: "2012?" }),
  anArticle({ id: "month-only", date: "2012-06~" }),
  anArticle({
    id: "gone",
    date: "2012-07-01",
    title: "Words that are gone",
    event: "an-event",
    withdrawn: { date: "2026-01-01", reason: "Asked for." },
  }),
];

function answersOf(articles: readonly Article[]) {
  const catalogue = catalogueOf(articles, {
    events: [
      anEvent({
        id: "an-event",
        place: "Patna, India",
        aliases: ["before"],
        translations: { ur: { title: "واقعہ" } },
      }),
    ],
    authorities: {
      places: [anEntry({ id: "patna-india", name: "Patna, India", country: "IN", lat: 25.6, lon: 85.1 })],
      publishers: [anEntry({ name: "A Newspaper", kind: "newspaper", langs: ["en"], formerly: ["paper"] })],
    },
  });
  return new Map(apiSheets(catalogue, settings, KINDS).map(({ url, render }) => [url, render()]));
}

const answers = answersOf(MANY);
// biome-ignore lint/suspicious/noExplicitAny: an answer is whatever JSON it is.
const answer = (url: string): any => JSON.parse(answers.get(url) ?? "null");

describe("the API", () => {
  test("answers as its description promises, at paths that it describes", () => {
    const check = makeAnswerCheck(answer("/api/v1/openapi.json"));
    const wrong = [...answers].flatMap(([url, text]) => {
      const { faults } = check(url, JSON.parse(text));
      return faults.map((fault) => `${url}: ${fault}`);
    });
    expect(wrong).toEqual([]);
    expect(answers.size).toBeGreaterThan(30);
  });

  test("has every path that it describes below its own folder", () => {
    const check = makeAnswerCheck(answer("/api/v1/openapi.json"));
    const answered = new Set([...answers].map(([url, text]) => check(url, JSON.parse(text)).path));
    const described = Object.keys(answer("/api/v1/openapi.json").paths).filter((path) =>
      path.startsWith("/api/"),
    );
    // Nobody has sixty records in one place, or in one month.
    const missing = described.filter((path) => !answered.has(path));
    expect(missing.sort()).toEqual([
      "/api/v1/dates/{year}/{month}/page/{page}.json",
      "/api/v1/organisations/{id}/page/{page}.json",
      "/api/v1/people/{id}/page/{page}.json",
      "/api/v1/places/{id}/page/{page}.json",
    ]);
  });

  test("refuses a key that is not described", () => {
    const check = makeAnswerCheck(answer("/api/v1/openapi.json"));
    const entry = { ...answer("/api/v1/index.json"), more: 1 };
    expect(check("/api/v1/index.json", entry).faults).toHaveLength(1);
    expect(check("/api/v1/unheard-of.json", {}).path).toBeUndefined();
  });

  test("leads through all records, oldest first, by its links alone", () => {
    const ids: string[] = [];
    let url: string | undefined = answer("/api/v1/index.json").links.oldest;
    while (url !== undefined && ids.length < 1000) {
      const page = answer(url.slice(settings.origin.length));
      ids.push(...page.records.map(({ id }: { id: string }) => id));
      url = page.next;
    }
    expect(ids).toHaveLength(MANY.length);
    expect(new Set(ids).size).toBe(MANY.length);
    expect(answer("/api/v1/index.json")).toMatchObject({ count: 64, withdrawn: 1, lastPage: 2 });
  });

  test("keeps a withdrawn record in its place by date and nowhere else, with its notice alone", () => {
    const notice = { date: "2026-01-01", reason: "Asked for." };
    expect(answer("/api/v1/dates/2012/07.json").records).toEqual([
      {
        id: "gone",
        url: "https://archive.example/articles/gone/",
        json: "https://archive.example/articles/gone/record.json",
        withdrawn: notice,
      },
    ]);
    expect(answer("/api/v1/events/an-event.json").count).toBe(61);
    const holders = [...answers].filter(([, text]) => text.includes('"gone"')).map(([url]) => url);
    expect(holders).toEqual([
      "/api/v1/records/page/2.json",
      "/api/v1/dates/2012.json",
      "/api/v1/dates/2012/07.json",
    ]);
    expect([...answers.values()].join()).not.toContain("Words that are gone");
  });

  test("counts what has no month and no day where it stands", () => {
    expect(answer("/api/v1/dates/2012.json")).toMatchObject({
      count: 4,
      monthUnknown: 1,
      page: 1,
      lastPage: 1,
    });
    expect(answer("/api/v1/dates/2012/06.json")).toMatchObject({ count: 1, dayUnknown: 1, days: [] });
  });

  test("writes few files anew for one more record", () => {
    const before = answersOf(MANY);
    const after = answersOf([
      ...MANY,
      anArticle({ id: "newest", date: "2020-01-01", tags: ["new-tag"], event: undefined as never }),
    ]);
    const changed = [...before].filter(([url, text]) => after.get(url) !== text).map(([url]) => url);
    expect(changed).not.toContain("/api/v1/records/page/1.json");
    expect(changed.every((url) => !url.includes("/dates/2010") && !url.includes("/events/"))).toBe(true);
  });
});

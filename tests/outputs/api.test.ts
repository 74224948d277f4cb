import { describe, expect, test } from "vitest";
import { findWords } from "../../layouts/words/index.ts";
import type { Article } from "../../src/archive/article.ts";
import { apiSheets } from "../../src/outputs/api/api-sheets.ts";
import { recordJson, withoutBodies } from "../../src/outputs/record-json.ts";
import { makeAnswerCheck } from "../support/api-answers.ts";
import { anArticle, anEntry, anEvent, someSettings } from "../support/builders.ts";
import { catalogueOf, someArticles } from "./feeds.ts";

const settings = someSettings({ version: "0".repeat(40) });
const KINDS = { en: findWords("en").kinds, ur: findWords("ur").kinds };

/** Says all that a record can say. */
const FULL = anArticle({
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
});

/** Sixty on one event, and one of everything that a record can say. */
const MANY = [
  ...someArticles(60).map((article) => ({ ...article, event: "an-event" })),
  FULL,
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

/** As a file of its own says it. */
const RECORD = {
  ...recordJson(FULL, settings),
};

interface Operations {
  readonly get: {
    readonly operationId: string;
    readonly parameters?: readonly { readonly name: string }[];
    readonly responses: object;
  };
}

/** What a description says in words, wherever it stands. */
function textsOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) =>
    (key === "description" || key === "summary") && typeof below === "string" ? [below] : textsOf(below),
  );
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

  test.each([
    ["a date in another order", { date: "24-12-2017" }],
    ["a date with a word behind it", { date: "2017 or so" }],
    ["an id that is no address", { id: "No Id" }],
    ["an address of a file", { url: "file:///etc/passwd" }],
    ["no tag", { tags: [] }],
    ["an empty list of people", { people: [] }],
    ["a language in words", { lang: "English" }],
    ["a kind that there is not", { kind: "rumour" }],
    ["a sum that is none", { sha256: "0" }],
    ["a source without its outlet", { source: { url: "https://news.example/1" } }],
    ["a copy without its date", { source: { publisher: "A", archived: [{ url: "https://kept.example/" }] } }],
    ["a correction without its note", { corrections: [{ date: "2013" }] }],
    ["a translation without its words", { translations: [{ lang: "ur" }] }],
    ["a page of no language", { pages: { "1": "https://archive.example/" } }],
    ["the words of a record that was withdrawn", { withdrawn: { date: "2026", reason: "Asked for." } }],
  ])("does not let a record have %s", (_, wrong) => {
    const url = "/articles/full/record.json";
    const check = makeAnswerCheck(answer("/api/v1/openapi.json"));
    expect(check(url, RECORD).faults).toEqual([]);
    expect(check(url, { ...RECORD, ...wrong }).faults).not.toEqual([]);
  });

  test("says of every path, answer and shape what it is", () => {
    const described = answer("/api/v1/openapi.json");
    expect(described.info).toMatchObject({
      title: "A Press Archive",
      summary: "Each record leads to a report.",
      license: { name: "CC BY 4.0" },
    });
    expect(described.servers).toEqual([{ url: "https://archive.example" }]);
    for (const text of [...textsOf(described), ...textsOf(answer("/api/v1/record.schema.json"))])
      expect(text).toMatch(/^\S.+[.:]$/s);
    for (const shape of Object.values<object>(described.components.schemas))
      expect(textsOf(shape).length).toBeGreaterThan(0);
  });

  test("names each operation once, and says which of them may not be there", () => {
    const paths = Object.entries<Operations>(answer("/api/v1/openapi.json").paths);
    const names = paths.map(([, { get }]) => get.operationId);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(["listTags", "getPeople", "getEventsPage", "getMonth"]));
    for (const [path, { get }] of paths) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect((get.parameters ?? []).map(({ name }) => name)).toEqual(inPath);
      for (const parameter of get.parameters ?? [])
        expect(parameter).toMatchObject({ in: "path", required: true, schema: { type: expect.anything() } });
      expect(Object.keys(get.responses)).toEqual(inPath.length > 0 ? ["200", "404"] : ["200"]);
    }
  });

  test("names a record in a list by what tells it from others, with the pages before and after", () => {
    expect(answer("/api/v1/dates/2010/01.json").records[0]).toEqual({
      id: "2010-01-01-a-report",
      url: "https://archive.example/articles/2010-01-01-a-report/",
      json: "https://archive.example/articles/2010-01-01-a-report/record.json",
      lang: "en",
      title: "A title",
      date: "2010-01-01",
      publisher: "A Newspaper",
    });
    const page = answer("/api/v1/records/page/1.json");
    expect([page.previous, page.next]).toEqual([
      undefined,
      "https://archive.example/api/v1/records/page/2.json",
    ]);
    const last = answer("/api/v1/records/page/2.json");
    expect([last.page, last.previous, last.next]).toEqual([
      2,
      "https://archive.example/api/v1/records/page/1.json",
      undefined,
    ]);
  });

  test("tells of an event its dates, place and words in each language, with its records", () => {
    expect(answer("/api/v1/events/an-event.json")).toMatchObject({
      id: "an-event",
      date: "2017-12",
      place: "Patna, India",
      titles: { en: "An event", ur: "واقعہ" },
      summaries: { en: "What happened." },
      aliases: ["before"],
      url: "https://archive.example/events/an-event/",
      pages: { ur: "https://archive.example/ur/events/an-event/" },
    });
  });

  test("has all that a record says, under the names of its fields", () => {
    expect(RECORD).toMatchObject({
      date: "2012-05-04T03:02+05:00",
      updated: "2012-05-05",
      source: {
        publisher: "A Newspaper",
        headline: "none",
        citation: "p. 3",
        agency: "Agency",
        author: "A. Writer",
        type: "news",
        archived: [{ url: "https://kept.example/1", date: "2020-01-01", service: "Kept" }],
      },
      eventDate: "2012-04/2012-05",
      event: "an-event",
      confidence: "medium",
      notes: "A note.",
      aliases: ["older"],
      corrections: [{ date: "2013", note: "Mended." }],
      translations: [{ lang: "ur", title: "عنوان", body: "<p>A body.</p>" }],
    });
    const { records } = answer("/api/v1/records/page/2.json");
    const listed = records.find(({ id }: { id: string }) => id === "full");
    expect(listed).toEqual(JSON.parse(JSON.stringify(withoutBodies(RECORD))));
  });

  test("counts the records of each year, month, day and name, and says where they are listed", () => {
    expect(answer("/api/v1/dates.json")).toMatchObject({
      count: 64,
      years: [
        { year: 2010, count: 60 },
        { year: 2012, count: 4 },
      ],
    });
    expect(answer("/api/v1/dates/2012.json").months).toMatchObject([
      { month: 5, count: 1, pages: { ur: "https://archive.example/ur/2012/05/" } },
      { month: 6, count: 1 },
      { month: 7, count: 1 },
    ]);
    expect(answer("/api/v1/dates/2012/05.json").days).toEqual([{ day: 4, count: 1 }]);
    expect(answer("/api/v1/places.json")).toMatchObject({
      index: "places",
      count: 1,
      terms: [{ id: "patna-india", count: 1, country: "IN" }],
    });
    expect(answer("/api/v1/publishers.json").terms).toMatchObject([{ formerly: ["paper"] }]);
    expect(answer("/api/v1/kinds.json").terms).toMatchObject([
      { id: "report", names: { en: KINDS.en.report } },
    ]);
    expect(answer("/api/v1/events.json").terms).toMatchObject([{ id: "an-event", count: 61 }]);
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

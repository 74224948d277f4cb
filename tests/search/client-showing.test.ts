import { describe, expect, test } from "vitest";
import { findWords } from "../../layouts/words/index.ts";
import { listChoices, makeNaming } from "../../src/search/client/choices.ts";
import { makeMarker } from "../../src/search/client/marker.ts";
import { type SearchPage, say, sayCounted } from "../../src/search/client/page.ts";
import { type ShownText, showHit } from "../../src/search/client/showing.ts";
import { EMPTY_STATE, toggle } from "../../src/search/client/state.ts";
import type { SearchHit } from "../../src/search/hit.ts";

const englishPage: SearchPage = {
  lang: "en",
  dir: "ltr",
  articles: "/base/articles/",
  index: "/base/search/index/",
  names: "/base/search/names.json",
  years: [2017],
  kinds: { protest: "Protest" },
  languages: { ur: "Urdu" },
  inLanguages: { ur: "in Urdu" },
  comma: ", ",
  phrases: findWords("en").search.phrases,
};
const urduPage: SearchPage = { ...englishPage, lang: "ur", dir: "rtl", articles: "/base/ur/articles/" };

const ENGLISH = {
  lang: "en",
  dir: "ltr",
  title: "Rally at the river",
  summary: "A paper reported a rally.",
  body: "Speakers named the bridge and the court.",
} as const;
const URDU = {
  lang: "ur",
  dir: "rtl",
  title: "دریا پر جلسہ",
  summary: "ایک اخبار نے جلسے کی خبر دی۔",
  body: "مقررین نے پل کا ذکر کیا۔",
} as const;

const hit: SearchHit = {
  id: "2017-rally",
  date: "2017-12-24",
  kind: "protest",
  reportLanguage: "en",
  texts: [ENGLISH, URDU],
  lines: {
    en: { date: "24 December 2017", outlet: { text: "The Example Herald", lang: "en", dir: "ltr" } },
    ur: { date: "24 دسمبر 2017", outlet: { text: "The Example Herald", lang: "en", dir: "ltr" } },
  },
};
const onlyEnglish: SearchHit = { ...hit, texts: [ENGLISH] };

const show = (of: SearchHit, page: SearchPage, ...words: string[]) =>
  showHit(of, page, makeMarker(words, {}));
const textOf = ({ pieces }: ShownText) => pieces.map(({ text }) => text).join("");

describe("a result", () => {
  test("is in the page's language where the record has words in it", () => {
    const shown = show(hit, urduPage, "جلسہ");
    expect([textOf(shown.title), shown.title.lang, shown.date]).toEqual([URDU.title, "ur", "24 دسمبر 2017"]);
    expect(shown.url).toBe("/base/ur/articles/2017-rally/");
    expect(textOf(show(hit, englishPage, "rally").title)).toBe(ENGLISH.title);
  });

  test("is in the record's own language where it has no others", () => {
    const { title, excerpt } = show(onlyEnglish, urduPage, "rally");
    expect(title).toMatchObject({ lang: "en", dir: "ltr" });
    expect(excerpt).toMatchObject({ lang: "en", dir: "ltr" });
  });

  test("bears the headline as published where only that is in the page's language", () => {
    const headline = { text: "دریا کنارے جلسہ", lang: "ur", dir: "rtl" } as const;
    const { title } = show({ ...onlyEnglish, headline }, urduPage, "rally");
    expect(textOf(title)).toBe(headline.text);
  });

  test("says the report's language where its title is in another one", () => {
    expect(show(hit, urduPage, "جلسہ").reportLanguage).toBe("en");
    expect(show(hit, englishPage, "rally")).not.toHaveProperty("reportLanguage");
  });
});

describe("an excerpt", () => {
  test("is where the words were found", () => {
    expect(textOf(show(hit, englishPage, "bridge").excerpt)).toBe(ENGLISH.body);
  });

  test("is in the other language where the words stand only there", () => {
    const { excerpt } = show(hit, urduPage, "bridge");
    expect(excerpt).toMatchObject({ lang: "en", dir: "ltr" });
    expect(textOf(excerpt)).toBe(ENGLISH.body);
  });

  test("is in the page's language where both have as many of the words", () => {
    const spelled = showHit(hit, urduPage, makeMarker(["پل"], { bridge: "پل" }));
    expect(textOf(spelled.excerpt)).toBe(URDU.body);
  });

  test("is the summary in the page's language where the words stand in no text", () => {
    expect(textOf(show(hit, urduPage, "zebra").excerpt)).toBe(URDU.summary);
    expect(textOf(show(onlyEnglish, urduPage, "zebra").excerpt)).toBe(ENGLISH.summary);
  });
});

describe("the values of a filter", () => {
  const nameOf = makeNaming(englishPage, { tag: { courts: "Courts", water: ["پانی", "ur", "rtl"] } });

  test("are listed with what is ticked first, then by count and value, without what no result has", () => {
    const counts = { tag: { water: 2, courts: 5, roads: 2, air: 0 } };
    const listed = listChoices("tag", toggle(EMPTY_STATE, "tag", "air"), counts, nameOf);
    expect(listed.map(({ value, count, isChosen }) => [value, count, isChosen])).toEqual([
      ["air", 0, true],
      ["courts", 5, false],
      ["roads", 2, false],
      ["water", 2, false],
    ]);
  });

  test("have their names, else stand for themselves", () => {
    expect(nameOf("tag", "water")).toEqual(["پانی", "ur", "rtl"]);
    expect(nameOf("kind", "protest")).toBe("Protest");
    expect(nameOf("language", "ur")).toBe("Urdu");
    expect(nameOf("tag", "constructor")).toBe("constructor");
    expect(nameOf("person", "a-person")).toBe("a-person");
  });
});

describe("phrases", () => {
  test("are filled in, whatever stands in what fills them", () => {
    expect(say("Remove: {filter}", { filter: "{n} $& a" })).toBe("Remove: {n} $& a");
  });

  test.each([
    ["en", 1, "1 result"],
    ["en", 0, "0 results"],
    ["ur", 1, "1 نتیجہ"],
    ["ur", 12, "12 نتائج"],
  ])("count in %s: %i is %s", (lang, n, said) => {
    expect(sayCounted(findWords(lang).search.phrases.results, n, lang)).toBe(said);
  });
});

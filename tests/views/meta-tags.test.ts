/** Record pages as Zotero reads them: see support/zotero.ts for whose rules those are. */
import { expect, test } from "vitest";
import { renderRecord } from "../../layouts/record.tsx";
import { type ArticleSketch, anArticle, urdu } from "../support/builders.ts";
import { aFrame } from "../support/frame.ts";
import { readAsZotero } from "../support/zotero.ts";

function save(sketch: ArticleSketch, language?: typeof urdu) {
  const article = anArticle(sketch);
  return readAsZotero(renderRecord(aFrame({ articles: [article] }, language), article));
}

test("a record is saved as a newspaper article: the report's outlet, headline, date, byline, language and address", () => {
  const item = save(
    {
      date: "2017-12",
      source: {
        publisher: "The Herald",
        url: "https://herald.example/a b",
        headline: { state: "given", text: 'پل "کھل" گیا' },
        lang: "ur",
        author: "Asma Roe and Ali Doe",
      },
    },
    urdu,
  );
  expect(item).toMatchObject({
    itemType: "newspaperArticle",
    title: 'پل "کھل" گیا',
    publicationTitle: "The Herald",
    date: "2017-12",
    language: "ur",
    url: "https://herald.example/a%20b",
    creators: [
      { firstName: "Asma", lastName: "Roe" },
      { firstName: "Ali", lastName: "Doe" },
    ],
  });
});

test.each(["2017", "2017-12", "2017-12-24"])("a date of %s is saved at that precision", (date) => {
  expect(save({ date }).date).toBe(date);
});

test.each(["Our Correspondent", "Example News Desk", "ANP"])("%s is saved as one name", (author) => {
  expect(save({ source: { author } }).creators).toEqual([{ firstName: "", lastName: author }]);
});

test("nobody is made up where there is no byline, and no language where none is known", () => {
  expect(save({ source: { agency: "ANP" } }).creators).toEqual([]);
  const { lang: _, ...source } = anArticle().source;
  const article = { ...anArticle(), source };
  expect(readAsZotero(renderRecord(aFrame({ articles: [article] }), article)).language).toBe("und");
});

test("a heading that is ours is saved in brackets", () => {
  expect(save({ title: "Bridge opens", source: { headline: { state: "not-in-copy" } } }).title).toBe(
    "[Bridge opens]",
  );
});

test("a withdrawn record is saved as the page that it is", () => {
  const item = save({ withdrawn: { date: "2026-01-01", reason: "It was another report." } });
  expect(item.itemType).toBe("webpage");
  expect(item.creators).toEqual([]);
});

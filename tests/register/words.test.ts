import { describe, expect, test } from "vitest";
import type { Article } from "../../src/archive/article.ts";
import { hashRecord, hashTranslation } from "../../src/register/words.ts";
import { type ArticleSketch, anArticle } from "../support/builders.ts";

const BODY = "The newspaper reported\nthat a pier opened.\n\nIt is long.\n";
const PUBLISHED: ArticleSketch = {
  id: "pier",
  title: "Pier opens",
  date: "2017-12",
  notes: "Of the printed page.",
  eventDate: "2017-12-01",
  source: { publisher: "Harbour News", author: "A. Name" },
};
const AT_FIRST = { corrections: 0, withdrawn: false };

function written(sketch: ArticleSketch = {}, body = BODY): Article {
  const source = { ...PUBLISHED.source, ...sketch.source };
  return anArticle({ ...PUBLISHED, ...sketch, source, markdown: body });
}

const hashOf = (record: Article) => hashRecord(record, AT_FIRST);

describe("the words of a record", () => {
  test.each<[string, Article]>([
    ["title", written({ title: "Pier opened" })],
    ["date", written({ date: "2017-12-02" })],
    ["doubt about the date", written({ date: "2017-12?" })],
    ["summary", written({ summary: "Another sentence." })],
    ["text", written({}, BODY.replace("long", "short"))],
    ["paragraphs", written({}, BODY.replace("\n\n", "\n"))],
    ["outlet", written({ source: { publisher: "Island Post" } })],
    ["address of the report", written({ source: { url: "https://news.example/other" } })],
    ["headline", written({ source: { headline: { state: "given", text: "A pier!" } } })],
    ["byline", written({ source: { author: "B. Name" } })],
    ["note", written({ notes: "Of the website." })],
    ["date of the event", written({ eventDate: "2017-12-02" })],
    ["language", written({ lang: "ur" })],
    ["update", written({ updated: "2018" })],
  ])("are others with another %s", (_, changed) => {
    expect(hashOf(changed)).not.toBe(hashOf(written()));
  });

  test.each<[string, Article]>([
    [
      "tags, people, places and bodies",
      written({ tags: ["pier"], people: ["A"], places: ["B"], organisations: ["C"] }),
    ],
    ["kind, dossier and confidence", written({ kind: "court", event: "2017-12-pier", confidence: "medium" })],
    [
      "archived copies",
      written({ source: { archived: [{ url: "https://archive.example/x", date: "2018" }] } }),
    ],
    [
      "its name",
      written({ id: "the-pier", aliases: ["pier"], source: { url: "https://newspaper.example/pier" } }),
    ],
    ["line breaks", written({}, BODY.replaceAll("reported\nthat", "reported that"))],
    ["line ends", written({}, BODY.replaceAll("\n", "\r\n"))],
    [
      "a correction or a withdrawal afterwards",
      written({
        corrections: [{ date: "2018", note: "A name." }],
        withdrawn: { date: "2019", reason: "Said twice." },
      }),
    ],
  ])("stay the same with other %s", (_, changed) => {
    expect(hashOf(changed)).toBe(hashOf(written()));
  });

  test("stay the same however an accent is stored", () => {
    expect(hashOf(written({ title: "Caf\u00e9" }))).toBe(hashOf(written({ title: "Cafe\u0301" })));
  });

  test("take in the corrections and the withdrawal that were published with them", () => {
    const seen = { corrections: 1, withdrawn: true };
    const withdrawn = { date: "2019", reason: "Said twice." };
    const record = written({ corrections: [{ date: "2018", note: "A name." }], withdrawn });
    const reworded = written({ corrections: [{ date: "2018", note: "Nothing." }], withdrawn });
    const returned = written({ corrections: [{ date: "2018", note: "A name." }] });
    expect(hashRecord(reworded, seen)).not.toBe(hashRecord(record, seen));
    expect(hashRecord(returned, seen)).not.toBe(hashRecord(record, seen));
  });

  test("of one field are not those of another", () => {
    const text = { title: "Pier", summary: "A pier.", markdown: "Long." };
    expect(hashTranslation({ ...text, title: "A pier.", summary: "Pier" })).not.toBe(hashTranslation(text));
  });

  test("have the hash that registers hold, which may never change", () => {
    expect(hashTranslation({ title: "Pier", summary: "A pier.", markdown: "Long.\n" })).toBe(
      "8c59e3bbc19301ac2754cbe59fb9d4217366f7dd8e9913aecec9e37a7279d70e",
    );
    expect(hashOf(written())).toBe("3251133314a7950ea55f122f6fab1a85fb461b14b7edce0fef88d5772db6edb9");
  });
});

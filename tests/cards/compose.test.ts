import { describe, expect, test } from "vitest";
import { anArticle } from "../support/builders.ts";
import { cardsOf } from "./cards.ts";

describe("the cards of an archive", () => {
  test("are one for each record and each language that it has words in, and one a language for other pages", () => {
    const cards = cardsOf({
      articles: [
        anArticle({ id: "plain" }),
        anArticle({ id: "translated", translations: [{ lang: "ur", title: "کشتی" }] }),
        anArticle({ id: "urdu", lang: "ur", title: "جہاز" }),
        anArticle({ id: "hindi", lang: "hi" }),
      ],
    });
    expect([...cards.keys()].sort()).toEqual([
      "/articles/hindi/card.png",
      "/articles/plain/card.png",
      "/articles/translated/card.png",
      "/card.png",
      "/ur/articles/translated/card.png",
      "/ur/articles/urdu/card.png",
      "/ur/card.png",
    ]);
    expect(cards.get("/ur/articles/translated/card.png")).toMatchObject({
      dir: "rtl",
      headline: { text: "کشتی", lang: "ur", dir: "rtl" },
    });
  });

  test("say a date as far as it is known", () => {
    const cards = cardsOf({
      articles: [anArticle({ id: "a", date: "2016-07" }), anArticle({ id: "b", date: "2018~" })],
    });
    const dateOf = (id: string) => cards.get(`/articles/${id}/card.png`)?.dateline[0]?.text;
    expect(dateOf("a")).toBe("July 2016");
    expect(dateOf("b")).toBe("about 2018");
    expect(cards.get("/articles/b/card.png")?.time?.marks).toEqual([{ year: 2018, count: 1 }]);
  });

  test("do not change when a record comes in between, but for the site's own", () => {
    const old = [anArticle({ id: "a", date: "2011" }), anArticle({ id: "c", date: "2019" })];
    const before = cardsOf({ articles: old });
    const after = cardsOf({ articles: [...old, anArticle({ id: "b", date: "2015" })] });
    const changed = [...before].filter(
      ([url, card]) => JSON.stringify(card) !== JSON.stringify(after.get(url)),
    );
    expect(changed.map(([url]) => url)).toEqual(["/card.png", "/ur/card.png"]);
  });

  test("show a notice in place of the words of a withdrawn record", () => {
    const withdrawn = { date: "2026-01-01", reason: "Not so." };
    const cards = cardsOf({ articles: [anArticle({ id: "a", title: "Gone", withdrawn })] });
    expect(JSON.stringify(cards.get("/articles/a/card.png"))).not.toContain("Gone");
    expect(cards.get("/articles/a/card.png")?.headline.text).toMatch(/withdrawn/i);
  });

  test("count all records on the site's own card", () => {
    const articles = ["2011-03", "2011-03-09", "2014"].map((date) => anArticle({ date }));
    expect(cardsOf({ articles }).get("/card.png")?.time?.marks).toEqual([
      { year: 2011, month: 3, count: 2 },
      { year: 2014, count: 1 },
    ]);
  });

  test("are there for an empty archive, without time", () => {
    const card = cardsOf({}).get("/card.png");
    expect(card?.headline.text).toBe("Reports about a subject");
    expect(card?.time).toBeUndefined();
  });
});

/** Cards for tests, and the archive's own faces to set them in. */
import { join } from "node:path";
import type { PageLanguage } from "../../src/archive/language.ts";
import type { Card } from "../../src/cards/card.ts";
import { composeCards } from "../../src/edition/cards.ts";
import { textIn } from "../../src/views/text.ts";
import { type ArchiveSketch, english, urdu } from "../support/builders.ts";
import { aDesk } from "../support/desk.ts";

/** Where the project's own builds keep their fonts: they are unpacked once for all tests. */
export const CACHE = join(import.meta.dirname, "../../.cache");

export function aCard(changes: Partial<Card> = {}): Card {
  return {
    url: "/articles/a/card.png",
    dir: "ltr",
    name: textIn("en", "Harbour Archive"),
    headline: textIn("en", "Ferry runs again"),
    dateline: [textIn("en", "24 December 2017"), textIn("en", "Harbour News")],
    time: { first: 1980, last: 2029, marks: [{ year: 2017, month: 12, count: 1 }] },
    ...changes,
  };
}

export function anUrduCard(changes: Partial<Card> = {}): Card {
  return aCard({
    dir: "rtl",
    name: textIn("ur", "بندرگاہ آرکائیو"),
    headline: textIn("ur", "کشتی پھر چل پڑی"),
    dateline: [textIn("ur", "24 دسمبر 2017"), textIn("en", "Harbour News")],
    ...changes,
  });
}

/** By their addresses, in both languages. */
export function cardsOf(sketch: ArchiveSketch): ReadonlyMap<string, Card> {
  const compose = (language: PageLanguage) => composeCards(aDesk(sketch, language));
  return new Map([english, urdu].flatMap(compose).map((card) => [card.url, card]));
}

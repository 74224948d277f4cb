/** The cards of one language: one for each record that has words in it, and one for all other pages. */
import { localize } from "../../layouts/frame.ts";
import { formatDate } from "../../layouts/parts/time.tsx";
import { findWords } from "../../layouts/words/index.ts";
import { type Article, readIn } from "../archive/article.ts";
import type { Card, CardTime } from "../cards/card.ts";
import type { Catalogue } from "../indexes/catalogue.ts";
import { MONTH_UNKNOWN } from "../indexes/density.ts";
import type { Desk } from "../views/desk.ts";
import { ownLanguages } from "../views/record.ts";
import { nameText } from "../views/terms.ts";
import { type Text, textIn } from "../views/text.ts";
import { cardUrl, siteCardUrl } from "../views/urls.ts";

export function composeCards(desk: Desk): Card[] {
  const { settings, catalogue, language } = desk;
  return [
    siteCard(desk),
    ...catalogue.articles
      .filter((article) => ownLanguages(article, settings).includes(language.code))
      .map((article) => recordCard(desk, article)),
  ];
}

/**
 * Nothing on it depends on the other records but the decades that they lie in, so that a new record changes no card.
 * A withdrawn record's card says so, as its page does.
 */
function recordCard(desk: Desk, article: Article): Card {
  const { language, catalogue } = desk;
  const words = findWords(language.code, catalogue.archive.words);
  const { date, source } = article;
  const { lang, title } = readIn(article, language.code);
  const mark = { year: date.year, ...(date.month && { month: date.month }), count: 1 };
  return {
    url: cardUrl(language, article.id),
    dir: language.dir,
    name: own(desk, localize(desk, desk.settings.title)),
    headline: article.withdrawn ? own(desk, words.record.withdrawn) : textIn(lang, title),
    dateline: [own(desk, formatDate(words, date)), nameText(desk, "publishers", source.publisher)],
    ...withTime(catalogue, [mark]),
  };
}

function siteCard(desk: Desk): Card {
  const { language, catalogue, settings } = desk;
  const words = findWords(language.code, catalogue.archive.words);
  const [first, last] = [catalogue.years[0]?.year, catalogue.years.at(-1)?.year];
  const span = first === last ? first : `${first}${words.rangeInfix}${last}`;
  return {
    url: siteCardUrl(language),
    dir: language.dir,
    name: own(desk, localize(desk, desk.settings.title)),
    headline: own(desk, localize(desk, settings.subject)),
    dateline: [
      ...(span === undefined ? [] : [own(desk, String(span))]),
      own(desk, words.records(catalogue.listed.length)),
    ],
    ...withTime(catalogue, listMarks(catalogue)),
  };
}

function own({ language }: Desk, text: string): Text {
  return textIn(language.code, text);
}

/** From the start of the first record's decade to the end of the last one's. */
function withTime({ years }: Catalogue, marks: CardTime["marks"]): { readonly time?: CardTime } {
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  if (first === undefined || last === undefined) return {};
  const decade = (year: number) => Math.floor(year / 10) * 10;
  return { time: { first: decade(first), last: decade(last) + 9, marks } };
}

function listMarks({ density }: Catalogue): CardTime["marks"] {
  return [...density].flatMap(([year, counts]) =>
    counts.flatMap((count, index) =>
      count === 0 ? [] : [{ year, ...(index !== MONTH_UNKNOWN && { month: index + 1 }), count }],
    ),
  );
}

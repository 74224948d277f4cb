/** A record as a list shows it. */
import { type Article, type Confidence, type Kind, publishedHeadline, readIn } from "../archive/article.ts";
import type { PartialDate } from "../archive/partial-date.ts";
import type { Desk } from "./desk.ts";
import { nameText, type TermLink, viewNames } from "./terms.ts";
import { type Text, textIn, textOf } from "./text.ts";
import { articleUrl } from "./urls.ts";

/** One line: date, headline, outlet. */
export interface LineView {
  readonly url: string;
  /** Absent where the record was withdrawn: its words are in no list. */
  readonly title?: Text;
  readonly date: PartialDate;
  readonly outlet: Text;
  /** BCP 47 of the report, only where it differs from the language that the headline is shown in. */
  readonly reportLang?: string;
  readonly kind?: Kind;
}

export interface EntryView extends LineView {
  /** Only in the page's own language: the record itself shows the other one. */
  readonly summary?: Text;
  readonly place?: Text;
  readonly confidence?: Confidence;
  readonly tags: readonly TermLink[];
}

export function viewLine(desk: Desk, article: Article): LineView {
  const url = articleUrl(desk.language, article.id);
  const outlet = nameText(desk, "publishers", article.source.publisher);
  if (article.withdrawn) return { url, date: article.date, outlet };
  const title = listTitle(desk, article);
  const { lang } = article.source;
  return {
    url,
    title,
    date: article.date,
    outlet,
    ...(lang !== undefined && lang !== title.lang && { reportLang: lang }),
    ...(article.kind && { kind: article.kind }),
  };
}

/** `omitTag`: the tag whose page the list stands on, by the name articles write. */
export function viewEntry(desk: Desk, article: Article, omitTag?: string): EntryView {
  const line = viewLine(desk, article);
  if (article.withdrawn) return { ...line, tags: [] };
  const reading = readIn(article, desk.language.code);
  const [place] = article.places;
  const tags = article.tags.filter((tag) => tag !== omitTag);
  return {
    ...line,
    ...(reading.state !== "untranslated" && { summary: textIn(reading.lang, reading.summary) }),
    ...(place !== undefined && { place: nameText(desk, "places", place) }),
    ...(article.confidence && { confidence: article.confidence }),
    tags: viewNames(desk, "tags", tags),
  };
}

/** In the page's language: the record's title, else the headline as published in that language, else the title. */
export function listTitle(desk: Desk, article: Article): Text {
  const reading = readIn(article, desk.language.code);
  if (reading.state === "untranslated") {
    const headline = publishedHeadline(article);
    const { lang } = article.source;
    if (headline !== undefined && lang === desk.language.code) return textIn(lang, headline);
  }
  return textIn(reading.lang, reading.title);
}

/** The headline as the report bears it, where a page does not show it as its own heading. */
export function printedHeadline(article: Article, shown: Text): Text | undefined {
  const headline = publishedHeadline(article);
  if (headline === undefined || headline === shown.text) return undefined;
  return article.source.lang ? textIn(article.source.lang, headline) : textOf(headline);
}

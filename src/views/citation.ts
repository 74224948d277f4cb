/** What a citation says of a report, and of our record of it, before any style has put it in order. */
import { type Article, readIn } from "../archive/article.ts";
import type { PartialDate } from "../archive/partial-date.ts";
import { type Name, splitByline } from "./byline.ts";
import type { Desk } from "./desk.ts";
import { canonicalUrl, recordTitle } from "./record.ts";
import { type Text, textIn, textOf } from "./text.ts";
import { absoluteUrl, encodeSourceUrl } from "./urls.ts";

/** The language of the styles; it is theirs on pages of every language. */
export const STYLE_LANGUAGE = "en";

export interface CitedReport {
  /** Those of the byline, else the agency; empty where the report names neither. */
  readonly names: readonly Name[];
  /** The headline, else our own title in its place. */
  readonly title: Text;
  /** The title is ours: the copy that was read has no headline. */
  readonly supplied: boolean;
  /** What the headline means, where it is in another language than the styles. */
  readonly translation?: Text;
  readonly publisher: Text;
  readonly date: PartialDate;
  /** Page or section, of a report that is cited by where it was printed. */
  readonly part?: string;
  readonly url?: string;
}

export interface CitedRecord {
  readonly id: string;
  readonly archive: Text;
  readonly title: Text;
  readonly url: string;
}

export function citeReport(article: Article): CitedReport {
  const { source, date } = article;
  const part = source.citation === undefined ? undefined : findPart(source.citation, source.publisher, date);
  const translation = translateHeadline(article);
  return {
    names: namesOf(article),
    title: citedTitle(article),
    supplied: source.headline.state === "not-in-copy",
    ...(translation && { translation }),
    publisher: textOf(source.publisher),
    date,
    ...(part !== undefined && { part }),
    ...(source.url !== undefined && { url: encodeSourceUrl(source.url) }),
  };
}

/** In the words and at the address of the desk's language, where it has the record in that. */
export function citeRecord(desk: Desk, article: Article): CitedRecord {
  const { settings } = desk;
  const [first] = settings.languages;
  return {
    id: article.id,
    archive: textIn(first.code, settings.title[first.code] ?? ""),
    title: recordTitle(desk, article),
    url: absoluteUrl(settings, canonicalUrl(desk, article)),
  };
}

/** The headline where the record gives it, in the report's own language; else the title, in the record's. */
export function citedTitle({ source, lang, title }: Article): Text {
  const { headline } = source;
  if (headline.state !== "given") return textIn(lang, title);
  return source.lang === undefined ? textOf(headline.text) : textIn(source.lang, headline.text);
}

/** Agencies are named in capitals or with one; "agencies" is no name. */
function namesOf({ source: { author, agency, publisher } }: Article): Name[] {
  if (author !== undefined) return splitByline(author);
  if (agency === undefined || agency === publisher || /^\p{Ll}/u.test(agency)) return [];
  return [{ literal: agency }];
}

function translateHeadline(article: Article): Text | undefined {
  const { headline, lang } = article.source;
  const isForeign = lang !== undefined && lang.split("-")[0] !== STYLE_LANGUAGE;
  if (headline.state !== "given" || !isForeign) return undefined;
  const words = readIn(article, STYLE_LANGUAGE);
  return words.state === "untranslated" ? undefined : textIn(words.lang, words.title);
}

/** `Herald, 10 October 1988, p. 3` without the outlet and the date, which a citation says in its own order. */
function findPart(citation: string, publisher: string, { year }: PartialDate): string | undefined {
  const rest = citation.startsWith(publisher) ? citation.slice(publisher.length) : citation;
  const parts = rest
    .split(/,\s*/)
    .map((part) => part.trim().replace(/[.]$/, ""))
    .filter((part) => part !== "" && !isDatePart(part, year));
  return parts.length === 0 ? undefined : parts.join(", ");
}

/** A number alone may be a page. */
function isDatePart(part: string, year: number): boolean {
  const rest = part.replace(String(year), "").replace(MONTH, "");
  return rest !== part && /^[\d\s/-]*$/.test(rest);
}

const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?/i;

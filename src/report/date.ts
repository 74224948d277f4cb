/** A report's page → the day on which it was published, and the day of its last change, from all that the page says. */

import { shiftDay } from "../archive/day.ts";
import { findAddressClues, findPictureClues } from "./date/address.ts";
import { type Clue, type Clues, joinClues } from "./date/clue.ts";
import { foldText } from "./date/fold.ts";
import { findHeadline, type Headline } from "./date/headline.ts";
import { type Layout, layOut } from "./date/layout.ts";
import { findMentions, type Mention, type Reading } from "./date/mention.ts";
import { findMetaClues, listMeta, type MetaEntry } from "./date/meta.ts";
import { type FoundOrder, findNumberOrder } from "./date/number-order.ts";
import { findScriptClues } from "./date/script.ts";
import { findYearless } from "./date/short-date.ts";
import { findSpots } from "./date/spot.ts";
import { weighSpots } from "./date/spot-trust.ts";
import { findStructuredClues } from "./date/structured.ts";
import { weighClues } from "./date/weigh.ts";
import { getElements, textOf } from "./dom.ts";
import type { Finding } from "./evidence.ts";
import type { ReportPage } from "./page.ts";

export interface FoundDate {
  /** EDTF: YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly day: string;
  readonly precision: "day" | "month" | "year";
  /** ISO 8601 with its offset, as the page gives it, if it does. */
  readonly time?: string;
}

export interface FoundDates {
  readonly date?: Finding<FoundDate>;
  readonly updated?: Finding<FoundDate>;
}

/**
 * A day whenever something decent speaks for one. The day of a stamp is that of its own offset, unless it counts in UTC and
 * the address or the visible text says the day beside it. Only where nothing else is known is the last change the date.
 */
export function findDate(page: ReportPage): FoundDates {
  const { published, updated, guessed } = gatherClues(page);
  const last = weighClues(updated, guessed);
  const date = weighClues([...doubtLater(published, updated), ...lastResort(updated)], guessed);
  return { ...(date === undefined ? {} : { date }), ...(last === undefined ? {} : { updated: last }) };
}

function gatherClues(page: ReportPage): Clues & Pick<FoundOrder, "guessed"> {
  const layout = layOut(page.document);
  const metas = listMeta(page.document);
  const titles = listTitles(page, metas);
  const lang = findLanguage(page, metas);
  const { order, guessed } = findNumberOrder(layout.text, lang, page.url);
  const reading: Reading = { order, lang: lang?.slice(0, 2) };
  const addresses = findAddressClues(page.url);
  const mentions = [...findMentions(layout.text, reading), ...findDaysOf(addresses, layout, reading)];
  const spots = findSpots(layout, mentions, reading);
  const headline = findHeadline(layout, titles);
  const clues = joinClues([
    findStructuredClues(page, titles, reading),
    findMetaClues(metas, reading),
    findScriptClues(page.html, reading, page.jsonLd.length > 0),
    { published: [...addresses, ...findPictureClues(listPictures(metas, layout, headline))], updated: [] },
    { published: findTitleClues(titles, metas, reading), updated: [] },
    weighSpots(spots, layout, headline, findLatestYear(layout)),
  ]);
  return { ...clues, guessed };
}

/** Where the address has a month and no day, the days of that month that the text names without a year. */
function findDaysOf(addresses: readonly Clue[], { text }: Layout, { lang }: Reading): Mention[] {
  const [year, month, day] = addresses[0]?.edtf.split("-") ?? [];
  if (month === undefined || day !== undefined) return [];
  return findYearless(text, Number(year), Number(month), lang);
}

/** Folded, the most trusted first. */
function listTitles({ document, jsonLd }: ReportPage, metas: readonly MetaEntry[]): string[] {
  const stated = metas.filter(({ name }) =>
    /^(?:og:title|twitter:title|dc\.title|title|headline)$/i.test(name),
  );
  const headlines = jsonLd.flatMap(({ headline }) => (typeof headline === "string" ? [headline] : []));
  const title = getElements(document).find(({ name }) => name === "title");
  const texts = [
    ...stated.map(({ content }) => content),
    ...headlines.slice(0, 3),
    title ? textOf(title) : "",
  ];
  return texts
    .map((text) => foldText(text.slice(0, 300)).replace(/\s+/g, " ").trim())
    .filter((text) => text !== "");
}

function findLanguage({ document }: ReportPage, metas: readonly MetaEntry[]): string | undefined {
  const root = getElements(document).find(({ name }) => name === "html");
  const stated = root?.attribs.lang ?? root?.attribs["xml:lang"];
  const meta = metas.find(({ name }) => /^(?:content-language|language|og:locale|dc\.language)$/i.test(name));
  const lang = stated?.trim() || meta?.content.trim();
  return lang === undefined || lang === "" ? undefined : lang.toLowerCase().replace("_", "-");
}

/** Those that the page names for itself, and the first that stand under its headline. */
function listPictures(
  metas: readonly MetaEntry[],
  { places }: Layout,
  headline: Headline | undefined,
): string[] {
  const named = metas.filter(({ name }) => /^(?:og:image(?::url)?|twitter:image(?::src)?)$/i.test(name));
  const shown = places.filter(
    ({ element, start }) => element.name === "img" && start >= (headline?.end ?? 0),
  );
  return [
    ...named.slice(0, 5).map(({ content }) => content),
    ...shown.slice(0, 2).map(({ element: { attribs } }) => attribs.src ?? ""),
  ];
}

/** Titles of daily editions and press releases have their day in them; so do titles about a day. */
function findTitleClues(titles: readonly string[], metas: readonly MetaEntry[], reading: Reading): Clue[] {
  const description = metas.find(({ name }) => /^(?:og:)?description$/i.test(name))?.content ?? "";
  return [
    ...findIn(titles.at(-1) ?? "", "the title", 2.5, reading),
    ...findIn(foldText(description.slice(0, 60)), "the description", 1.5, reading),
  ];
}

function findIn(text: string, from: string, trust: number, reading: Reading): Clue[] {
  return findMentions(text, reading).map(({ edtf, other }) => ({
    edtf,
    other,
    source: "title",
    from,
    trust: edtf.length === 10 ? trust : 1,
  }));
}

function findLatestYear({ text }: Layout): number | undefined {
  const years = [
    ...text.matchAll(/(?:©|\(c\)|copyright)[^\d\n]{0,30}(?:(?:19|20)\d\d ?[-–] ?)?((?:19|20)\d\d)/g),
  ];
  return years.length === 0 ? undefined : Math.max(...years.slice(0, 50).map(([, year]) => Number(year)));
}

/** What the page shows of days after its last change for machines is today's date, or another report's. */
function doubtLater(published: readonly Clue[], updated: readonly Clue[]): Clue[] {
  const stated = updated.filter(
    ({ source, edtf }) => /^(?:json-ld|meta)$/.test(source) && edtf.length === 10,
  );
  const last = stated
    .map(({ edtf }) => edtf)
    .sort()
    .at(-1);
  if (last === undefined) return [...published];
  const latest = shiftDay(last, 1);
  return published.map((clue) =>
    /^(?:page|text)$/.test(clue.source) && clue.edtf > latest ? { ...clue, trust: clue.trust / 2 } : clue,
  );
}

/** Without a first day, the last change is the nearest that the page tells. */
function lastResort(updated: readonly Clue[]): Clue[] {
  return updated.map((clue) => ({
    ...clue,
    source: "change",
    from: clue.from,
    trust: clue.trust >= 7 ? 4 : clue.trust >= 4 ? 3 : Math.min(2, clue.trust),
  }));
}

/** Where in the page's text the report's headline stands: the dates near it are the report's. */
import type { Layout, Place } from "./layout.ts";

export interface Headline {
  readonly place: Place;
  readonly start: number;
  readonly end: number;
  /** Whether the page's titles say so too; otherwise it is a guess. */
  readonly sure: boolean;
}

const LONGEST_HEADLINE = 300;
const MOST_CANDIDATES = 400;

/** `titles` are folded, the most trusted first: what the page calls itself for machines, then its window's title. */
export function findHeadline(layout: Layout, titles: readonly string[]): Headline | undefined {
  const wanted = titles.map(wordsOf).filter((words) => words.size > 0);
  const candidates = layout.places.filter(isCandidate).slice(0, MOST_CANDIDATES);
  let best: Headline | undefined;
  let most = 0.3;
  for (const place of candidates) {
    const score = likeness(wordsOf(layout.text.slice(place.start, place.end)), wanted) + rank(place);
    if (score > most + 0.001) {
      most = score;
      best = { place, start: place.start, end: place.end, sure: true };
    }
  }
  return best ?? findTitleLine(layout, titles) ?? firstHeading(candidates);
}

function isCandidate({ element: { name, attribs }, start, end }: Place): boolean {
  const length = end - start;
  if (length < 2 || length > LONGEST_HEADLINE) return false;
  if (/^h[1-6]$/.test(name)) return true;
  return (
    /(?:head(?:line|ing)|title|titel|titulo|titre|titolo|naslov|baslik)/i.test(
      attribs.class ?? attribs.id ?? "",
    ) || /headline|^name$/.test(attribs.itemprop ?? "")
  );
}

/** Equal headlines: the page's first-rank heading, not the copy in a list or a breadcrumb. */
function rank({ element: { name } }: Place): number {
  if (name === "h1") return 0.12;
  return /^h[23]$/.test(name) ? 0.06 : 0;
}

/** How much of a title's words a text has, and how much of the text they are; 0 to 1. */
function likeness(words: ReadonlySet<string>, titles: readonly ReadonlySet<string>[]): number {
  let most = 0;
  titles.forEach((title, index) => {
    let shared = 0;
    for (const word of words) if (title.has(word)) shared += 1;
    if (shared === 0) return;
    const both = (2 * shared) / (words.size + title.size);
    most = Math.max(most, both - index * 0.01);
  });
  return most;
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = text.slice(0, LONGEST_HEADLINE).match(/[\p{L}\p{M}\d]+/gu) ?? [];
  return new Set(words.flatMap((word) => (/[\u3040-\u9fff\uac00-\ud7af]/.test(word) ? [...word] : [word])));
}

/** Pages without headings, laid out with tables and bold type: a line that is the title or the start of it. */
function findTitleLine({ text, placeAt }: Layout, titles: readonly string[]): Headline | undefined {
  for (const title of titles) {
    const parts = [title, ...title.split(/ [-|»«·:] | \| /)].map((part) => part.trim());
    for (const part of parts.filter(({ length }) => length >= 12)) {
      const start = text.indexOf(part);
      const place = start < 0 ? undefined : placeAt(start);
      if (place !== undefined) return { place, start, end: start + part.length, sure: true };
    }
  }
  return undefined;
}

function firstHeading(candidates: readonly Place[]): Headline | undefined {
  const place =
    candidates.find(({ element }) => element.name === "h1") ??
    candidates.find(({ element }) => element.name === "h2");
  return place === undefined ? undefined : { place, start: place.start, end: place.end, sure: false };
}

/** A page → the report's headline, without the outlet's name that titles carry. */

import { listMeta } from "./date/meta.ts";
import { findArticles, textIn } from "./described.ts";
import { chooseFirst, type Evidence, type Finding } from "./evidence.ts";
import { type Heading, listHeadings, windowTitle } from "./headings.ts";
import type { ReportPage } from "./page.ts";
import { cleanText, foldLine, LONGEST_LINE, likeness } from "./text.ts";

/** Between a headline and the name of its outlet or section. */
const SEPARATOR = /\s+(?:[|–—-]|»|«|::|:|·|•|\/\/?|>|<|\\|~|←|→)\s+|\s*\|\s*|\s+»\s*/u;

/** `outlets` are the names that the page may have for its outlet, with its host's. */
export function findTitle(page: ReportPage, outlets: readonly string[]): Finding<string> | undefined {
  const title = windowTitle(page.document);
  const headings = listHeadings(page.document).filter(({ text }) => !isOutlet(text, outlets));
  const stated = listStated(page).map((one) => ({
    ...one,
    value: stripOutlet(one.value, outlets, headings),
  }));
  const shown = findShown(headings, [...stated.map(({ value }) => value), title], stated.length > 0);
  const evidence = [
    ...(shown === undefined ? [] : [{ value: dropKicker(shown.text, stated), from: nameHeading(shown) }]),
    ...stated,
    ...(title === "" ? [] : [{ value: stripOutlet(title, outlets, headings), from: "the window's title" }]),
  ].filter(({ value }) => value !== "" && value.length <= LONGEST_LINE && !isOutlet(value, outlets));
  return chooseFirst(evidence, foldLine);
}

function listStated(page: ReportPage): Evidence<string>[] {
  const described = findArticles(page)
    .slice(0, 1)
    .flatMap((article) => {
      const headline = textIn(article, "headline");
      const name = textIn(article, "name");
      return headline !== undefined
        ? [{ value: headline, from: "JSON-LD headline" }]
        : name !== undefined
          ? [{ value: name, from: "JSON-LD name" }]
          : [];
    });
  const metas = listMeta(page.document);
  const named = META.flatMap((wanted) =>
    metas
      .filter(({ name }) => name.toLowerCase() === wanted)
      .slice(0, 1)
      .map(({ content }) => ({ value: content, from: `meta ${wanted}` })),
  );
  const ofPage = named.filter(({ from }) => !/ (?:og|twitter):/.test(from));
  const ofNetworks = named.filter(({ from }) => / (?:og|twitter):/.test(from));
  return [...described, ...ofNetworks, ...ofPage].map(({ value, from }) => ({
    value: cleanText(value),
    from,
  }));
}

const META = [
  "og:title",
  "twitter:title",
  "citation_title",
  "dc.title",
  "dcterms.title",
  "parsely-title",
  "sailthru.title",
  "headline",
  "hdl",
];

/** What old sites have as the title of every page. */
const GENERIC = /^(?:.{0,60}\b)?(?:welcome to|official (?:web ?)?site|home ?page|untitled|index)\b|^$/i;

/**
 * The heading that the page's titles repeat; where they repeat none, its only first-rank heading, unless the page says
 * a title in another place.
 */
function findShown(
  headings: readonly Heading[],
  titles: readonly string[],
  isStated: boolean,
): Heading | undefined {
  let best: Heading | undefined;
  let most = 0.55;
  for (const heading of headings) {
    const like = Math.max(0, ...titles.map((title) => agreement(heading.text, title)));
    const score = like - (heading.rank - 1) * 0.05;
    if (like > 0 && score > most) {
      most = score;
      best = heading;
    }
  }
  if (best !== undefined || isStated) return best;
  const first = headings.filter(({ rank }) => rank === 1);
  if (first.length === 1) return first[0];
  return titles.every((title) => GENERIC.test(title)) ? headings[0] : undefined;
}

/** The section's name that stands over a headline, in the same heading: the page's titles leave it out. */
function dropKicker(text: string, stated: readonly Evidence<string>[]): string {
  const bare = stated.find(({ value }) => value.length >= 8 && text.endsWith(` ${value}`))?.value;
  const kicker = bare === undefined ? "" : text.slice(0, -bare.length).trim();
  return kicker !== "" && kicker.split(" ").length <= 3 && /[\p{L}\p{N}]$/u.test(kicker)
    ? (bare ?? text)
    : text;
}

/** A heading that a title begins or ends with, a separator between, agrees wholly; so does one whose cut copy it is. */
function agreement(heading: string, title: string): number {
  const [shown, said] = [foldLine(heading), foldLine(title)];
  if (shown === "" || said === "") return 0;
  if (shown === said) return 1;
  const isPart = said.startsWith(`${shown} `) || said.endsWith(` ${shown}`);
  if (shown.length >= 12 && isPart && splitsAt(title, heading)) return 0.97;
  if (/(?:…|\.\.\.)$/.test(title) && said.length >= 20 && shown.startsWith(said)) return 0.97;
  return likeness(shown, said);
}

/** Parts of a title at its end or start that name the outlet, and sections beside them, go; a headline's own dash stays. */
function stripOutlet(title: string, outlets: readonly string[], headings: readonly Heading[]): string {
  const whole = foldLine(title);
  const heading = headings.find(({ text }) => {
    const folded = foldLine(text);
    return (
      folded.length >= 8 &&
      whole !== folded &&
      (whole.startsWith(`${folded} `) || whole.endsWith(` ${folded}`))
    );
  });
  if (heading !== undefined && heading.rank <= 2 && splitsAt(title, heading.text)) return heading.text;
  return stripParts(title, outlets);
}

function splitsAt(title: string, heading: string): boolean {
  const at = title.indexOf(heading);
  if (at < 0) return true;
  const rest = at === 0 ? title.slice(heading.length) : title.slice(0, at);
  return /^\s*[|–—\-»«:·•/>(]|[|–—\-»«:·•/>]\s*$/u.test(rest);
}

function stripParts(title: string, outlets: readonly string[]): string {
  let rest = title;
  for (let round = 0; round < 4; round += 1) {
    const parts = splitTitle(rest);
    const [first, last] = [parts[0], parts.at(-1)];
    if (parts.length < 2 || first === undefined || last === undefined) break;
    if (isOutlet(last.text, outlets)) rest = rest.slice(0, last.before).trim();
    else if (isOutlet(first.text, outlets)) rest = rest.slice(first.after).trim();
    else break;
  }
  return rest;
}

/** Parts of a title with where the separator before each begins and the one behind it ends. */
export function splitTitle(title: string): { text: string; before: number; after: number }[] {
  const parts: { text: string; before: number; after: number }[] = [];
  const pattern = new RegExp(SEPARATOR.source, "gu");
  let start = 0;
  let before = 0;
  for (const match of title.matchAll(pattern)) {
    const end = match.index + match[0].length;
    parts.push({ text: title.slice(start, match.index).trim(), before, after: end });
    before = match.index;
    start = end;
  }
  // "Outlet: headline" parts too, but only at the first colon.
  if (parts.length === 0) {
    const colon = /^(.{3,60}?):\s+(?=\S)/u.exec(title);
    if (colon?.[1] !== undefined) {
      parts.push({ text: colon[1], before: 0, after: colon[0].length });
      before = colon[1].length;
      start = colon[0].length;
    }
  }
  return [...parts, { text: title.slice(start).trim(), before, after: title.length }];
}

/** Also with its section or its address: `BBC News - Asia`, `dawn.com`. */
export function isOutlet(text: string, outlets: readonly string[]): boolean {
  const folded = foldLine(text);
  if (folded === "") return true;
  return outlets.some((outlet) => {
    const name = foldLine(outlet);
    return (
      name !== "" &&
      (folded === name ||
        folded === `the ${name}` ||
        `the ${folded}` === name ||
        squeeze(folded) === squeeze(name))
    );
  });
}

function squeeze(folded: string): string {
  return folded.replace(/^the /, "").replaceAll(" ", "");
}

function nameHeading({ rank, element }: Heading): string {
  if (element.name === "h1") return "the page's first-rank heading";
  return rank === 1 ? "microdata headline" : "a heading of the page";
}

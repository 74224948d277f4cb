/** A document → the lines on the page that may be its headline, and its window's title. */
import type { AnyNode, Document, Element } from "domhandler";
import { getElements, isElement, stretchDown, textOf, visibleTextOf } from "./dom.ts";
import { cleanText, LONGEST_LINE } from "./text.ts";

export interface Heading {
  readonly text: string;
  /** 1 for h1; what is only styled as a headline counts as 2, large type in an old page as 3. */
  readonly rank: number;
  readonly element: Element;
}

/** Themes mark what stands round a report, and its headings are other reports'. */
const ASIDE =
  /(?:^|[\s_-])(?:sidebar|related|most-?(?:read|popular|viewed)|trending|widget|comments?|footer|nav|menu|breadcrumbs?|promo|teasers?|recommended|newsletter)(?:$|[\s_-])/i;
const HEADLINE =
  /(?:^|[\s_-])(?:(?:entry|post|article|story|news|page|node|content)[_-]?)?(?:headline|title|heading)(?:$|[\s_-])/i;
const MOST_HEADINGS = 60;

/** In the page's order; nothing from beside the report. */
export function listHeadings(document: Document): Heading[] {
  const headings: Heading[] = [];
  for (const element of getElements(document)) {
    const rank = rankOf(element);
    if (rank === undefined || isAside(element)) continue;
    const text = cleanText(visibleTextOf(element, LONGEST_LINE + 1)) || pictured(element);
    if (text !== "" && text.length <= LONGEST_LINE) headings.push({ text, rank, element });
    if (headings.length >= MOST_HEADINGS) break;
  }
  return headings;
}

/** What the browser's window shows. */
export function windowTitle(document: Document): string {
  const title = getElements(document).find(({ name, parent }) => {
    const above = parent !== null && "name" in parent ? parent.name : "";
    return name === "title" && above !== "svg" && above !== "symbol" && above !== "g";
  });
  return title === undefined ? "" : cleanText(textOf(title));
}

/** Whether an element stands beside the report, or in one that does. */
export const isAside = stretchDown(isAsideItself);

function isAsideItself(element: Element): boolean {
  const { name, attribs } = element;
  if (/^(?:aside|nav|footer)$/.test(name)) return true;
  return (
    !/^(?:html|body|main|article)$/.test(name) &&
    ASIDE.test(`${attribs.class ?? ""} ${attribs.id ?? ""}`) &&
    !holdsReport(element)
  );
}

/** Wrappers are named after what stands in them too: `has-sidebar`, `int-nav`. */
function holdsReport(element: Element): boolean {
  let headings = 0;
  let paragraphs = 0;
  const rest: AnyNode[] = [...element.children];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (!isElement(node)) continue;
    if (node.name === "h1") headings += 1;
    if (node.name === "p") paragraphs += 1;
    if (headings > 0 && paragraphs > 2) return true;
    for (const child of node.children) rest.push(child);
  }
  return false;
}

function rankOf({ name, attribs }: Element): number | undefined {
  if (name === "h1") return 1;
  if (/(?:^|\s)headline(?:\s|$)/.test(attribs.itemprop ?? "") && name !== "meta") return 1;
  const names = `${attribs.class ?? ""} ${attribs.id ?? ""}`;
  if (/^h[2-4]$/.test(name)) return HEADLINE.test(names) ? 2 : 3;
  if (name === "font" && /^(?:[4-7]|\+[1-4])$/.test(attribs.size ?? "")) return 3;
  return /^(?:div|p|span|td|strong|b)$/.test(name) && HEADLINE.test(names) ? 3 : undefined;
}

function pictured(element: Element): string {
  const picture = getElements(element).find(({ name, attribs }) => name === "img" && attribs.alt);
  return cleanText(picture?.attribs.alt ?? "");
}

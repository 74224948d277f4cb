/** A page → whether it is one report, or why it is not: a home page, a list, an error. */
import { listMeta } from "./date/meta.ts";
import { findArticles } from "./described.ts";
import { getElements, visibleTextOf } from "./dom.ts";
import { listHeadings, windowTitle } from "./headings.ts";
import type { ReportPage } from "./page.ts";

const ERROR =
  /\b(?:404|403|410|500|502|503)\b.{0,40}(?:not found|error|forbidden|unavailable)|\b(?:page|file|article|story|content) (?:(?:was|could|can) ?not (?:be )?found|not found|no longer (?:exists|available))|^not found\b|^error\b|^access denied|صفحہ نہیں ملا/i;
const GATE =
  /^(?:attention required|just a moment|are you (?:a )?(?:robot|human)|captcha|log ?in\b|sign ?in\b|please verify|security check)|\bcaptcha\b/i;

/** Fewer words than these are no report; in letters and digits. */
const SHORTEST = 80;

/** Why the page is no report, in words; undefined where it may be one. */
export function whyNotArticle(page: ReportPage): string | undefined {
  const { document, jsonLd, url } = page;
  const title = windowTitle(document);
  const headings = listHeadings(document);
  const lines = [title, ...headings.slice(0, 1).map(({ text }) => text)];
  if (lines.some((line) => ERROR.test(line)))
    return "the page says that it is an error page, and not a report";
  if (lines.some((line) => GATE.test(line)))
    return "the page asks for a login or a check, and shows no report";
  if (findArticles(jsonLd).length > 0) return undefined;
  const type = listMeta(document)
    .find(({ name }) => /^og:type$/i.test(name))
    ?.content.toLowerCase();
  if (type === "article") return undefined;
  if (isHome(page, url)) return "the address is that of a home page, and not of a report";
  const text = visibleTextOf(document, 20_000);
  if ((text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < SHORTEST) return "the page has hardly any text";
  return isList(page, text) ? "the page is a list of other pages" : undefined;
}

function isHome({ document }: ReportPage, url: string | undefined): boolean {
  const canonical = getElements(document).find(
    ({ name, attribs }) => name === "link" && /(?:^|\s)canonical(?:\s|$)/i.test(attribs.rel ?? ""),
  )?.attribs.href;
  return [url, canonical].some(
    (address) =>
      address !== undefined &&
      URL.canParse(address) &&
      /^\/(?:index\.\w+)?$/.test(new URL(address).pathname) &&
      new URL(address).search === "",
  );
}

/** Almost all of a list's text is links, and it has no paragraph of its own. */
function isList({ document }: ReportPage, text: string): boolean {
  const elements = getElements(document);
  const paragraph = elements.some(
    (element) => /^(?:p|td|div|font|blockquote)$/.test(element.name) && ownText(element) > 120,
  );
  if (paragraph) return false;
  const linked = elements
    .filter(({ name }) => name === "a")
    .reduce((sum, element) => sum + visibleTextOf(element, 500).length, 0);
  return linked > text.length * 0.7;
}

function ownText({ children }: ReturnType<typeof getElements>[number]): number {
  return children.reduce((sum, node) => sum + (node.type === "text" ? node.data.trim().length : 0), 0);
}

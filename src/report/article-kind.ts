/** A page → whether it is one report, or why it is not: a home page, a list, an error. */
import { parseUrl } from "../archive/url.ts";
import { listMeta } from "./date/meta.ts";
import { findArticles } from "./described.ts";
import { getElements, visibleTextOf } from "./dom.ts";
import { listHeadings, windowTitle } from "./headings.ts";
import { typesOf } from "./json-ld.ts";
import type { ReportPage } from "./page.ts";

export interface NotArticle {
  readonly why: string;
  /** Whether its title, names and dates are those of something else, and worth nothing. */
  readonly isMisleading: boolean;
}

/** Undefined where the page may be a report. */
export function whyNotArticle(page: ReportPage): NotArticle | undefined {
  const { document } = page;
  const lines = [windowTitle(document), listHeadings(document)[0]?.text ?? ""];
  if (lines.some((line) => line.length < 100 && ERROR.test(line)))
    return misleading("the page says that it is an error page, and not a report");
  if (lines.some((line) => line.length < 100 && GATE.test(line)))
    return misleading("the page asks for a login or a check, and shows no report");
  if (isHome(page)) return misleading("the address is that of a home page, and not of a report");
  if (findArticles(page).length > 0) return undefined;
  if (saysItIsList(page, lines)) return misleading("the page is a list of other pages");
  const type = listMeta(document).find(({ name }) => /^og:type$/i.test(name))?.content;
  if (type?.toLowerCase() === "article") return undefined;
  const text = visibleTextOf(document, 20_000);
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (letters < SHORTEST) return { why: "the page has hardly any text", isMisleading: false };
  return isMostlyLinks(page, text) ? misleading("the page is a list of other pages") : undefined;
}

const ERROR =
  /\b(?:40[0134]|410|50[0234])\b.{0,40}(?:not found|error|forbidden|unavailable|denied)|\b(?:page|file|article|story|content) (?:(?:was|could|can) ?not (?:be )?found|(?:can['’]t|could ?n['’]t) be found|not found|no longer (?:exists|available))|^not found\b|^error(?:$|\s*[:\d|–-])|^access denied|seite nicht gefunden|page (?:introuvable|non trouvée)|página no encontrada|pagina non trovata|página não encontrada|страница не найдена|صفحہ (?:نہیں ملا|دستیاب نہیں)|الصفحة غير موجودة/i;
const GATE =
  /^(?:attention required|just a moment|checking your browser|are you (?:a )?(?:robot|human)|(?:log|sign) ?in(?:$| to\b| or\b|\s*[|:–-])|please (?:verify|log|sign)|security check|verify you are)|\bcaptcha\b/i;

/** In letters and digits; fewer are no report. */
const SHORTEST = 80;

const LIST_TITLE =
  /^(?:search results\b|you searched for|results for\b|(?:tag|category|author|archives?)\s*:)|\barchives? (?:[|–-]|$)/i;
const LIST_CLASS =
  /(?:^|\s)(?:archive|search|search-results|category|tag|tax-\S+|blog|post-type-archive|error404)(?:\s|$)/;
const LIST_ADDRESS =
  /\/(?:tags?|category|categories|authors?|search|topics?)\/[^/]+\/?(?:page\/\d+\/?)?(?:\?.*)?$|[?&](?:s|q|query|search)=/i;

function misleading(why: string): NotArticle {
  return { why, isMisleading: true };
}

/** Old sites give the home page as every page's canonical address: that counts only where no other address is known. */
function isHome({ url }: ReportPage): boolean {
  const address = url === undefined ? undefined : parseUrl(url);
  if (address === undefined) return false;
  const { pathname, search } = address;
  return /^\/(?:index\.\w+)?$/.test(pathname) && search === "";
}

/** By its title, its theme's marks on the body, its description for machines, or its address beside one of these. */
function saysItIsList({ document, jsonLd, url }: ReportPage, lines: readonly string[]): boolean {
  const body = getElements(document).find(({ name }) => name === "body")?.attribs.class ?? "";
  if (/(?:^|\s)(?:single|postid-\d+|single-\S+)(?:\s|$)/.test(body)) return false;
  const types = jsonLd.flatMap(typesOf);
  const marks = [
    lines.some((line) => LIST_TITLE.test(line)),
    LIST_CLASS.test(body),
    types.some((type) => /^(?:CollectionPage|SearchResultsPage|ProfilePage)$/.test(type)),
    url !== undefined && LIST_ADDRESS.test(url),
  ];
  return marks[2] === true || marks.filter(Boolean).length >= 2;
}

/** Almost all of a list's text is links, and it has no paragraph of its own. */
function isMostlyLinks({ document }: ReportPage, text: string): boolean {
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

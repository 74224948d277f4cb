/** A document → the outlet's names that stand in the page's head and foot. */
import type { Element } from "domhandler";
import { getElements, visibleTextOf } from "./dom.ts";
import type { Evidence } from "./evidence.ts";
import { cleanEvidence, hostName, isLike } from "./outlet-name.ts";
import type { ReportPage } from "./page.ts";

const SITE_NAME =
  /(?:^|[\s_-])(?:site-?(?:title|name|logo)|blog-?(?:title|name)|brand|logo|masthead|mast)(?:$|[\s_-])/i;

/** Those that the host is named after go first. */
export function listShown({ document, url }: ReportPage): Evidence<string>[] {
  const elements = getElements(document);
  const host = hostName(url);
  const logos = elements
    .filter(({ attribs }) => SITE_NAME.test(`${attribs.class ?? ""} ${attribs.id ?? ""}`))
    .slice(0, 10)
    .flatMap((element) => [visibleTextOf(element, 200), pictureName(element)])
    .map((value) => ({ value, from: "the page's head" }));
  const home = elements
    .filter(({ name, attribs }) => name === "a" && isHomeLink(attribs.href ?? "", host))
    .slice(0, 5)
    .flatMap((element) => [visibleTextOf(element, 200), pictureName(element), element.attribs.title ?? ""])
    .map((value) => ({ value, from: "the link to the home page" }));
  const pictures = elements
    .filter(({ name, attribs }) => name === "img" && /logo|mast|banner/i.test(attribs.src ?? ""))
    .slice(0, 3)
    .map(({ attribs }) => ({ value: withoutLogo(attribs.alt ?? ""), from: "the outlet's picture" }));
  const names = [...logos, ...home, ...pictures, ...findCopyright(document)]
    .flatMap(cleanEvidence)
    .filter(({ value }) => !NOT_SHOWN.test(value) && value.split(" ").length <= 8);
  const isHosts = ({ value }: Evidence<string>) => isLike(value, host);
  return [...names.filter(isHosts), ...names.filter((one) => !isHosts(one))];
}

/** What else stands where sites show their name. */
const NOT_SHOWN =
  /^(?:home(?: ?page)?|start|accueil|inicio|startseite|back|صفحہ اول|سرورق)$|^(?:skip|jump|go|return|back|click|sign|log|subscribe|search|menu|follow|advertis)\b|\b(?:logo|now|here|menu|subscribe|delivery|skip to)\b|[?!]$/iu;

function isHomeLink(href: string, host: string | undefined): boolean {
  if (/^\/(?:index\.\w+)?$/.test(href)) return true;
  return /^https?:\/\/[^/]+\/?$/.test(href) && (host === undefined || hostName(href) === host);
}

function pictureName(element: Element): string {
  const picture = getElements(element).find(({ name, attribs }) => name === "img" && attribs.alt);
  return withoutLogo(picture?.attribs.alt ?? "");
}

function withoutLogo(text: string): string {
  return text.replace(/\s*\blogo\b\s*/i, " ");
}

function findCopyright(document: ReportPage["document"]): Evidence<string>[] {
  const text = visibleTextOf(document, 300_000).slice(-4000);
  const names = [
    /(?:©|\(c\)|copyright)[\s©]{0,4}(?:copyright)?[\s,:]{0,4}(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:(?:19|20)\d\d|\d\d))?)?[\s,:]{0,4}(?:by\s+)?([\p{Lu}\p{Lo}][^.©|,\d\n]{2,60})/iu,
  ].flatMap((pattern) => pattern.exec(text)?.[1] ?? []);
  return names.map((value) => ({ value, from: "the copyright line" }));
}

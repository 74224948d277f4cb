/** A page → the outlet that published it, as the page names it. */
import type { Element } from "domhandler";
import { listMeta } from "./date/meta.ts";
import { findArticles, findOfType, namesIn } from "./described.ts";
import { getElements, visibleTextOf } from "./dom.ts";
import { chooseFirst, type Evidence, type Finding } from "./evidence.ts";
import { listHeadings, windowTitle } from "./headings.ts";
import { isOutlet, splitTitle } from "./headline.ts";
import type { ReportPage } from "./page.ts";
import { cleanText, foldLine, likeness } from "./text.ts";

const LONGEST_NAME = 80;

/** In order of trust; the host's name is the last resort, and says so. */
export function findPublisher(page: ReportPage): Finding<string> | undefined {
  const stated = listStated(page);
  const shown = listShown(page);
  const ends = listTitleEnds(page, [...stated, ...shown]);
  const host = hostName(page.url);
  const evidence = [
    ...inWordsFirst([...stated, ...ends, ...shown]),
    ...(host === undefined ? [] : [{ value: host, from: "the address" }]),
  ];
  return chooseFirst(evidence, squeeze);
}

/** Every name that a title may carry for the outlet, its host's parts among them. */
export function listOutletNames(page: ReportPage): string[] {
  const host = hostName(page.url);
  const names = [...listStated(page), ...listShown(page)].map(({ value }) => value);
  const stem = host?.split(".").at(0);
  return [
    ...names,
    ...(host === undefined ? [] : [host, `www.${host}`]),
    ...(stem === undefined ? [] : [stem]),
  ];
}

function listStated({ jsonLd, document }: ReportPage): Evidence<string>[] {
  const metas = listMeta(document);
  const meta = (...wanted: string[]) =>
    wanted.flatMap((name) =>
      metas
        .filter((entry) => entry.name.toLowerCase() === name)
        .map(({ content }) => ({ value: content, from: `meta ${name}` })),
    );
  const articles = findArticles(jsonLd).slice(0, 1);
  const say = (key: string) =>
    articles.flatMap((article) =>
      namesIn(article[key], jsonLd).map((value) => ({ value, from: `JSON-LD ${key}` })),
    );
  const ofType = (types: RegExp, from: string) =>
    findOfType(jsonLd, types).flatMap((object) => namesIn(object, jsonLd).map((value) => ({ value, from })));
  const names = [
    ...meta("og:site_name"),
    ...say("publisher"),
    ...say("isPartOf"),
    ...say("sourceOrganization"),
    ...say("provider"),
    ...findMicrodata(document),
    ...meta(
      "application-name",
      "apple-mobile-web-app-title",
      "citation_journal_title",
      "prism.publicationname",
    ),
    ...meta(
      "publisher",
      "dc.publisher",
      "dcterms.publisher",
      "citation_publisher",
      "og:article:publisher",
      "cre",
    ),
    ...ofType(/^WebSite$/, "JSON-LD WebSite"),
    ...ofType(/^(?:NewsMedia)?Organization$/, "JSON-LD Organization"),
    ...meta("copyright"),
  ];
  return inWordsFirst(names.flatMap(cleanEvidence));
}

/** A name in words is how an outlet is known: where the page's first name is an address, `Dawn` goes before `DAWN.COM`. */
function inWordsFirst(evidence: readonly Evidence<string>[]): Evidence<string>[] {
  const [first] = evidence;
  const address = /^(?:www\.)?([^\s.]+)\.[a-z.]{2,}$/i.exec(first?.value ?? "")?.[1];
  if (address === undefined) return [...evidence];
  const stem = squeeze(address);
  const isName = ({ value }: Evidence<string>) => squeeze(value) === stem;
  return [...evidence.filter(isName), ...evidence.filter((one) => !isName(one))];
}

function squeeze(name: string): string {
  return foldLine(name).replace(/^the /, "").replaceAll(" ", "");
}

function findMicrodata(root: ReportPage["document"]): Evidence<string>[] {
  return getElements(root)
    .filter(({ attribs }) => /(?:^|\s)(?:publisher|sourceOrganization)(?:\s|$)/.test(attribs.itemprop ?? ""))
    .slice(0, 5)
    .flatMap((element) => {
      const name = getElements(element).find(({ attribs }) => attribs.itemprop === "name");
      const value = name?.attribs.content ?? visibleTextOf(name ?? element, 200);
      return [{ value, from: "microdata publisher" }];
    });
}

/** A title's last or first part, where the page's headline is the rest of it or something else on the page says it too. */
function listTitleEnds(page: ReportPage, known: readonly Evidence<string>[]): Evidence<string>[] {
  const parts = splitTitle(windowTitle(page.document));
  const [first, last] = [parts[0]?.text ?? "", parts.at(-1)?.text ?? ""];
  if (parts.length < 2) return [];
  const names = known.map(({ value }) => value);
  const headings = listHeadings(page.document).map(({ text }) => text);
  const isHeadline = (text: string) => headings.some((heading) => likeness(heading, text) > 0.7);
  const say = (value: string) => cleanEvidence({ value, from: "the window's title" });
  if (isOutlet(last, names)) return say(last);
  if (isOutlet(first, names)) return say(first);
  const whole = windowTitle(page.document);
  if (headings.some((heading) => likeness(heading, whole) > 0.9)) return [];
  const isLonger = first.split(" ").length >= last.split(" ").length;
  const isFirst = isHeadline(last) !== isHeadline(first) ? isHeadline(last) : !isLonger;
  const [likely, unlikely] = isFirst ? [first, last] : [last, first];
  const isSure = isHeadline(unlikely) || isLike(likely, hostName(page.url));
  if (page.url !== undefined && !isSure) return isLike(unlikely, hostName(page.url)) ? say(unlikely) : [];
  const found = say(likely);
  return found.length > 0 || isHeadline(unlikely) ? found : say(unlikely);
}

/** Whether a host is named after the outlet: `The Example Herald` and exampleherald.com, or its initials. */
function isLike(name: string, host: string | undefined): boolean {
  const letters = squeeze(name);
  const initials = foldLine(name)
    .split(" ")
    .map(([initial]) => initial)
    .join("");
  const labels = host?.split(/[.-]/).filter((label) => label.length > 2) ?? [];
  return labels.some(
    (label) =>
      letters.length > 2 &&
      (letters.includes(label) || label.includes(letters) || (initials.length > 2 && initials === label)),
  );
}

const SITE_NAME =
  /(?:^|[\s_-])(?:site-?(?:title|name|logo)|blog-?(?:title|name)|brand|logo|masthead|mast)(?:$|[\s_-])/i;

/** Names that stand in the page's head and foot. */
function listShown({ document, url }: ReportPage): Evidence<string>[] {
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
    .map(({ attribs }) => ({ value: attribs.alt ?? "", from: "the outlet's picture" }));
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
  return picture?.attribs.alt?.replace(/\s*\blogo\b\s*/i, " ") ?? "";
}

function findCopyright(document: ReportPage["document"]): Evidence<string>[] {
  const text = visibleTextOf(document, 300_000).slice(-4000);
  const names = [
    /(?:©|\(c\)|copyright)[\s©]{0,4}(?:copyright)?[\s,:]{0,4}(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:(?:19|20)\d\d|\d\d))?)?[\s,:]{0,4}(?:by\s+)?([\p{Lu}\p{Lo}][^.©|,\d\n]{2,60})/iu,
  ].flatMap((pattern) => pattern.exec(text)?.[1] ?? []);
  return names.map((value) => ({ value, from: "the copyright line" }));
}

/** Systems and networks that sign the pages of others. */
const NOT_OUTLETS =
  /^(?:wordpress(?:\.com)?|blogger|drupal|joomla!?|facebook|twitter|x|youtube|google|arc publishing|undefined|null|none|website|home|news|articles?|(?:press|news) releases?|statements?|archives?|admin|all rights reserved.*|powered by.*)$/i;

function cleanEvidence({ value, from }: Evidence<string>): Evidence<string>[] {
  const name = cleanOutlet(value);
  const isName =
    name !== "" && name.length <= LONGEST_NAME && !NOT_OUTLETS.test(name) && !/^(?:https?:|@)/i.test(name);
  return isName ? [{ value: name, from }] : [];
}

/** Without the copyright's words, the company's form, and the slogan behind a bar. */
function cleanOutlet(text: string): string {
  const line = cleanText(text)
    .replace(/^(?:©|\(c\)|copyright)[\s©\d–-]*/i, "")
    .replace(/[,\s]*(?:\ball rights reserved\b.*|\bpowered by\b.*)$/i, "")
    .replace(/[,\s]+(?:ltd|inc|llc|plc|gmbh|pvt|\(pvt\)|limited)\.?(?:\s+(?:ltd|limited)\.?)?$/i, "")
    .replace(/[\s.,:;|–—-]+$/u, "");
  const [name = "", ...slogan] = line.split(/\s+[|–—]\s+|\s+-\s+|\s*\|\s*|(?<=\S{3}):\s+/u);
  return slogan.length > 0 && name.length >= 2 ? name.trim() : line;
}

function hostName(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return new URL(url).hostname.replace(/^(?:www\d?|m|amp|mobile)\./, "") || undefined;
}

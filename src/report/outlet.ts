/** A page → the outlet that published it, as the page names it. */
import { listMeta } from "./date/meta.ts";
import { findArticles, findOfType, namesIn } from "./described.ts";
import { getElements, visibleTextOf } from "./dom.ts";
import { chooseFirst, type Evidence, type Finding } from "./evidence.ts";
import { listHeadings, windowTitle } from "./headings.ts";
import { isOutlet, splitTitle } from "./headline.ts";
import { isObject, type JsonObject, type JsonValue, listOf, typesOf } from "./json-ld.ts";
import { cleanEvidence, hostName, isLike, squeeze } from "./outlet-name.ts";
import { listShown } from "./outlet-shown.ts";
import type { ReportPage } from "./page.ts";
import { likeness } from "./text.ts";

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

function listStated(page: ReportPage): Evidence<string>[] {
  const { jsonLd, document } = page;
  const metas = listMeta(document);
  const meta = (...wanted: string[]) =>
    wanted.flatMap((name) =>
      metas
        .filter((entry) => entry.name.toLowerCase() === name)
        .map(({ content }) => ({ value: content, from: `meta ${name}` })),
    );
  const articles = findArticles(page).slice(0, 1);
  const say = (key: string) =>
    articles.flatMap((article) =>
      listOf(article[key])
        .filter((value) => !isPage(value, jsonLd))
        .flatMap((value) => namesIn(value, jsonLd))
        .map((value) => ({ value, from: `JSON-LD ${key}` })),
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

/** A report is part of its page too, whose name is the report's. */
function isPage(value: JsonValue, jsonLd: readonly JsonObject[]): boolean {
  if (!isObject(value)) return false;
  const id = value["@id"];
  const named = () => jsonLd.find((one) => id !== undefined && one["@id"] === id);
  const meant = value["@type"] === undefined ? named() : value;
  return (
    meant !== undefined && typesOf(meant).some((type) => /Page$|Article$|Posting$|Issue$|List$/.test(type))
  );
}

/** A name in words is how an outlet is known: where the page's first name is an address, `Dawn` goes before `DAWN.COM`. */
function inWordsFirst(evidence: readonly Evidence<string>[]): Evidence<string>[] {
  const [first] = evidence;
  const address = /^(?:www\.)?([^\s.]+)\.[a-z.]{2,}$/i.exec(first?.value ?? "")?.[1];
  if (address === undefined) return [...evidence];
  const stem = squeeze(address);
  const isName = ({ value }: Evidence<string>) =>
    squeeze(value) === stem ||
    (stem.length > 3 &&
      value.split(" ").length <= 4 &&
      !value.includes(".") &&
      squeeze(value).includes(stem));
  return [...evidence.filter(isName), ...evidence.filter((one) => !isName(one))];
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
  const parts = splitTitle(windowTitle(page.document)).filter(({ text }) => !/^[\d\s./:-]*$/.test(text));
  const [first, last] = [parts[0]?.text ?? "", parts.at(-1)?.text ?? ""];
  if (parts.length < 2) return [];
  const names = known.map(({ value }) => value);
  const headings = listHeadings(page.document).map(({ text }) => text);
  const isHeadline = (text: string) => headings.some((heading) => likeness(heading, text) > 0.7);
  const say = (value: string) => cleanEvidence({ value, from: "the window's title" });
  if (isOutlet(last, names)) return say(last);
  if (isOutlet(first, names)) return say(first);
  const isHosts = (text: string) => text.split(" ").length <= 5 && isLike(text, hostName(page.url));
  if (isHosts(last) !== isHosts(first)) return say(isHosts(last) ? last : first);
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

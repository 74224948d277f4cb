/** A document → the places where its byline may be printed, the likeliest first. */
import type { Document, Element } from "domhandler";
import { readByline, readStatedByline } from "./byline-text.ts";
import { getElements, stretchDown, visibleTextOf } from "./dom.ts";
import type { Evidence } from "./evidence.ts";
import { isAside, listHeadings } from "./headings.ts";

const STRONG =
  /(?:^|[\s_-])(?:by-?line|bylines|author-?name|authors?|author-?link|writer|reporter|journalist|auteur|autor(?:es|in)?|signature|assinatura|firma|username|bigusername|post-?author|entry-author|story-author|article-?author|article__author|contributor|credit-name|who)(?:$|[\s_-])/i;
const WEAK =
  /(?:^|[\s_-])(?:vcard|fn|meta|submitted|posted(?:-by)?|postmetadata|post-meta|entry-meta|article-info|story-info|info|by|details)(?:$|[\s_-])/i;
/** Where sites keep the pages of those who write for them. */
const PROFILE =
  /\/(?:authors?|writers?|reporters?|journalists?|autor(?:es)?|auteurs?|profiles?|people|staff|columnists?|by)\/[\w%.-]+/i;
const LONGEST_BYLINE = 240;
const MOST_PLACES = 12;
/** Of the text behind a headline in which a line may begin with "By", and of a signature at the text's end. */
const NEAR = 700;

/** Comments, related reports and the like have their own authors. */
const OTHERS =
  /(?:^|[\s_-])(?:comments?|commentlist|related|sidebar|widget|most-?read|author-bio|about-the-author|recommended)(?:$|[\s_-])/i;

const isOthers = stretchDown(
  (element) =>
    isAside(element) ||
    (!/^(?:html|body|main|article)$/.test(element.name) &&
      OTHERS.test(`${element.attribs.class ?? ""} ${element.attribs.id ?? ""}`)),
);
const isComment = stretchDown((element) => /comment|related|recommend|most-?read/i.test(namesOf(element)));

export function listBylineTexts(document: Document): Evidence<readonly string[]>[] {
  const elements = getElements(document).filter((element) => !isOthers(element));
  const strong = elements.filter(
    (element) => STRONG.test(namesOf(element)) || element.attribs.rel === "author",
  );
  const linked = elements.filter(({ name, attribs }) => name === "a" && PROFILE.test(attribs.href ?? ""));
  const weak = elements.filter((element) => WEAK.test(namesOf(element)));
  return [
    ...strong
      .slice(0, MOST_PLACES)
      .map((element) => ({ value: lineOf(element), from: "the byline on the page" })),
    ...weak
      .slice(0, MOST_PLACES)
      .map((element) => ({ value: statedIn(element), from: "a line beside the headline" })),
    ...linked
      .slice(0, 1)
      .map((element) => ({ value: [visibleTextOf(element, 80)], from: "a link to a person's page" })),
    ...findSigned(document),
    { value: findNearby(document), from: "visible text" },
    { value: findSignature(document), from: "visible text" },
  ];
}

function lineOf(element: Element): string[] {
  const text = visibleTextOf(element, LONGEST_BYLINE + 1);
  if (text.length > LONGEST_BYLINE) return [];
  const stated = readStatedByline(text);
  if (stated.length > 0) return stated;
  const linked = getElements(element)
    .filter(({ attribs }) => attribs.rel === "author" || STRONG.test(attribs.class ?? ""))
    .flatMap((inner) => readByline(visibleTextOf(inner, LONGEST_BYLINE)));
  return linked.length > 0 ? linked : [text];
}

function statedIn(element: Element): string[] {
  const text = visibleTextOf(element, LONGEST_BYLINE + 1);
  return text.length > LONGEST_BYLINE ? [] : readStatedByline(text);
}

/** `rel="author"`, which may stand in a column beside the report, though not under a reader's comment. */
function findSigned(document: Document): Evidence<readonly string[]>[] {
  const signed = getElements(document).filter(
    (element) => /(?:^|\s)author(?:\s|$)/.test(element.attribs.rel ?? "") && !isComment(element),
  );
  const [first] = signed;
  return first === undefined
    ? []
    : [{ value: [visibleTextOf(first, 80)], from: "a link marked as the author's" }];
}

/** A short block just behind the headline that begins with "By". */
function findNearby(document: Document): string[] {
  const headings = new Set(listHeadings(document).map(({ element }) => element));
  const elements = getElements(document);
  const first = elements.findIndex((element) => headings.has(element) || element.name === "h1");
  let read = 0;
  for (const element of elements.slice(Math.max(0, first))) {
    if (!/^(?:p|div|span|font|i|em|b|strong|address|td|small|li|h[2-6])$/.test(element.name)) continue;
    if (isOthers(element)) continue;
    const text = visibleTextOf(element, LONGEST_BYLINE + 1);
    if (text.length > LONGEST_BYLINE) continue;
    read += text.length;
    if (read > NEAR * 3) break;
    if (/^(?:by|von|par|por|di|door)\s+\p{Lu}/iu.test(text) && text.length < 120) return [text];
    const stated =
      text.length < 120 && /^(?:posted|published|written|submitted)\b/i.test(text)
        ? readStatedByline(text)
        : [];
    if (stated.length > 0) return stated;
  }
  return [];
}

/** Agencies name their people in brackets at the end. */
function findSignature(document: Document): string[] {
  const text = visibleTextOf(document, 200_000);
  const match = /\((?:reporting|report|writing|additional reporting) by ([^;()]{3,100})[;)]/i.exec(text);
  return match?.[1] === undefined ? [] : [match[1]];
}

function namesOf({ attribs }: Element): string {
  return `${attribs.class ?? ""} ${attribs.id ?? ""} ${attribs["data-testid"] ?? ""}`;
}

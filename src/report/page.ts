/** A page's source to a document that can be searched, with the descriptions that the page carries for machines. */

import type { Document } from "domhandler";
import { parseUrl } from "../archive/url.ts";
import { getElements, textOf } from "./dom.ts";
import { type JsonObject, parseJsonLd } from "./json-ld.ts";
import { parseShallow } from "./shallow-parser.ts";

export { decodePage } from "./decode.ts";
export type { JsonObject, JsonValue } from "./json-ld.ts";

export interface ReportPage {
  /** Searched with css-select and domutils. */
  readonly document: Document;
  /** The page's source as text, decoded. */
  readonly html: string;
  /** Where it was fetched from, or what it says its address is; undefined where unknown. */
  readonly url?: string;
  /** Every object of every JSON-LD script, `@graph` flattened; nested objects stay where they are, see `listNested`. */
  readonly jsonLd: readonly JsonObject[];
}

/** What comes after is not a report's text any more. In UTF-16 units. */
const LONGEST_SOURCE = 3_000_000;

/** Never throws, whatever the source holds. */
export function parsePage(source: string, url?: string): ReportPage {
  const html = source.slice(0, LONGEST_SOURCE);
  const document = parseShallow(html);
  const scripts = getElements(document)
    .filter(({ name, attribs }) => name === "script" && /^\s*application\/ld\+json/i.test(attribs.type ?? ""))
    .map(textOf);
  const address = findAddress(url) ?? findOwnAddress(document);
  return { document, html, jsonLd: parseJsonLd(scripts), ...(address === undefined ? {} : { url: address }) };
}

/** Where the page says it lives, if that is a whole web address. */
function findOwnAddress(document: Document): string | undefined {
  const addresses = getElements(document).flatMap(({ name, attribs }) => {
    if (name === "link" && /(?:^|\s)canonical(?:\s|$)/i.test(attribs.rel ?? "")) return [attribs.href];
    return name === "meta" && /^og:url$/i.test(attribs.property ?? attribs.name ?? "")
      ? [attribs.content]
      : [];
  });
  return addresses.map(findAddress).find((address) => address !== undefined);
}

function findAddress(text: string | undefined): string | undefined {
  const address = text?.trim() ?? "";
  return /^https?:\/\//i.test(address) && parseUrl(address) ? address : undefined;
}

/** A file of the site to what must not be in it, whatever the content held. */
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { findAddressFault, findFeedFaults, findPageFaults, findProseFaults } from "./allowed-markup.ts";

/** Stands in the environment while inputs are read and pages are written. */
export const SECRET = "hunter2-4f1d9b";
process.env.ARCHIVE_TEST_SECRET = SECRET;

const xml = new XMLParser({ ignoreAttributes: false, parseTagValue: false, processEntities: true });
/** Attributes of XML that hold an address. */
const XML_ADDRESS = /^@_(?:href|url|uri|src|xmlUrl|htmlUrl)$/;

export function findOutputFaults(url: string, text: string): string[] {
  const faults = [...findTextFaults(text), ...findKindFaults(url, text)];
  return [...new Set(faults)].map((fault) => `${kindOf(url)} has ${fault}`);
}

/** Of any text that leaves us. Readers refuse U+FFFD in content, so that it only stands where something was lost. */
export function findTextFaults(text: string): string[] {
  const faults: string[] = [];
  if (text.includes(SECRET)) faults.push("a secret of the environment");
  if (text.includes("\ufffd")) faults.push("a replacement character");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  if (/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(text)) faults.push("a control character");
  if (/\p{Cs}/u.test(text)) faults.push("half of a character");
  return faults;
}

function findKindFaults(url: string, text: string): string[] {
  if (/(?:\/|\.html)$/.test(url)) return findPageFaults(text);
  if (/\.(?:xml|opml)$/.test(url)) return findXmlFaults(text);
  if (/\.ndjson$/.test(url)) return text.trimEnd().split("\n").flatMap(findJsonFaults);
  if (/\.json$/.test(url)) return findJsonFaults(text);
  if (/\.ris$/.test(url)) return findRisFaults(text);
  return [];
}

function findXmlFaults(text: string): string[] {
  const valid = XMLValidator.validate(text);
  if (valid !== true) return [`XML that is not well-formed: ${valid.err.msg}`];
  return walk(xml.parse(text), (key, value, around) => {
    if (XML_ADDRESS.test(key)) return findAddressFault(value) ?? [];
    const isHtml = key === "#text" && (around as { "@_type"?: unknown })["@_type"] === "html";
    return isHtml ? findFeedFaults(value) : [];
  });
}

function findJsonFaults(text: string): string[] {
  try {
    return walk(JSON.parse(text), (key, value) => {
      if (key === "content_html") return findFeedFaults(value);
      return key === "body" ? findProseFaults(value) : [];
    });
  } catch (error) {
    return [`JSON that cannot be read: ${String(error)}`];
  }
}

/** A line break in a value would begin another field, or another entry. */
function findRisFaults(text: string): string[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.flatMap((line) => (/^[A-Z][A-Z0-9] {2}- /.test(line) ? [] : ["a line of RIS without a tag"]));
}

function walk(
  value: unknown,
  find: (key: string, text: string, around: object) => string[] | string,
): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === "string" ? find(key, inner, value) : walk(inner, find),
  );
}

/** "/articles/an-id/record.ris" → "/articles/…/record.ris". */
function kindOf(url: string): string {
  const [, first = "", ...rest] = url.split("/");
  return rest.length > 1 ? `/${first}/…/${rest.at(-1)}` : url;
}

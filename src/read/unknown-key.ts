/** A key that is not used, and the one that was most likely meant. */
import { findLanguage } from "../archive/language.ts";
import type { Problem } from "../archive/problem.ts";
import { type Document, mendKey, type Path, problemAtKey, valueAt, writeHint } from "./document.ts";
import { findNearest } from "./nearest.ts";
import { quote } from "./quote.ts";

export function unknownKey(document: Document, parent: Path, key: string, known: readonly string[]): Problem {
  const map = parent.at(-1);
  const of = typeof map === "number" ? " of an entry" : map === undefined ? "" : ` of ${quote(map)}`;
  const message = `${quote(key)} is not a field${of}`;
  const hint = findHint(document, parent, key, known) ?? `the fields are: ${known.join(", ")}`;
  return problemAtKey(document, [...parent, key], { kind: "unknown-key", message, hint });
}

function findHint(
  document: Document,
  parent: Path,
  key: string,
  known: readonly string[],
): string | undefined {
  const folded = key.toLowerCase().replace(/[\s_-]/g, "");
  const meant =
    known.find((name) => name.toLowerCase() === folded) ??
    known.find((name) => SYNONYMS[name]?.includes(folded)) ??
    findNearest(key, known, key.length < 3 ? 0 : key.length < 4 ? 1 : 2);
  const within = parent.length === 0 && known.includes("source") ? findNested(folded, key) : undefined;
  if (meant !== undefined && (within === undefined || meant.toLowerCase() === folded)) {
    if (valueAt(document.value, [...parent, meant]) === undefined) {
      return writeHint([mendKey(document, [...parent, key], meant)]) ?? `the field is called ${meant}`;
    }
    return `${quote(meant)} is there already: put both into one`;
  }
  if (within !== undefined) return `it stands under source, two spaces in:   ${within}: …`;
  if (/^[a-z]{2}$/.test(key) && findLanguage(key).name !== key) {
    return `add ${key} to languages in site.yaml, or delete this`;
  }
  if (CONTROL.test(key))
    return "delete the line: a page's address is its file's name, and content steers nothing";
  return ADVICE[folded];
}

function findNested(folded: string, key: string): string | undefined {
  return (
    SOURCE_KEYS.find((name) => name === folded || SYNONYMS[name]?.includes(folded)) ??
    findNearest(key, SOURCE_KEYS, 1)
  );
}

const SOURCE_KEYS = ["publisher", "url", "citation", "headline", "agency", "author", "archived"];

/** In lower case, without hyphens. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  tags: ["tag", "keyword", "keywords", "topic", "topics", "subjects", "labels"],
  kind: ["category", "categories", "section", "genre", "type"],
  title: ["name", "heading", "titel", "subject"],
  summary: ["description", "abstract", "excerpt", "lead", "lede", "intro", "teaser"],
  date: ["published", "pubdate", "publishdate", "datepublished", "day", "publicationdate"],
  updated: ["modified", "lastmod", "lastmodified", "dateupdated", "datemodified"],
  lang: ["language", "locale"],
  people: ["person", "persons", "persona", "names"],
  places: ["place", "location", "locations", "city", "cities"],
  organisations: ["organization", "organizations", "organisation", "orgs", "org", "organisms", "groups"],
  notes: ["note", "comment", "comments", "remark", "remarks"],
  corrections: ["correction", "errata", "erratum"],
  withdrawn: ["retracted", "removed"],
  eventDate: ["dateofevent", "happened"],
  publisher: ["outlet", "newspaper", "media", "site", "publication", "paper"],
  url: ["link", "href", "uri", "address", "sourceurl", "web"],
  headline: ["sourcetitle", "originaltitle"],
  author: ["authors", "by", "byline", "writer", "reporter", "journalist"],
  agency: ["wire", "newsagency"],
  archived: ["archive", "archiveurl", "wayback"],
  name: ["title", "label"],
  aliases: ["alias", "aka", "othernames"],
  description: ["summary", "about"],
  website: ["url", "homepage", "link"],
  lat: ["latitude"],
  lon: ["lng", "long", "longitude"],
  langs: ["languages", "lang", "language"],
  place: ["places", "location"],
};

/** Keys that steer a usual static site generator. */
const CONTROL =
  /^(?:permalink|layout|pagination|page|collections?|eleventy.*|templateEngineOverride|slug|weight|url)$/i;

const ADVICE: Readonly<Record<string, string>> = {
  draft: "a text that is not to be published yet stands in the folder drafts/",
  published: "delete the line: what stands in articles/ is published",
  content: "the text stands below the front matter, after the second ---",
  body: "the text stands below the front matter, after the second ---",
  text: "the text stands below the front matter, after the second ---",
  id: "delete the line: the id is the file's name",
  image: "delete the line: records have no pictures; a link can lead to one",
};

/** A key that is not used, and the one that was most likely meant. */
import { hasRow } from "../archive/language.ts";
import type { Problem, Told } from "../archive/problem.ts";
import { type Document, mendKey, type Path, problemAtKey, valueAt, writeHint } from "./document.ts";
import { tell } from "./messages/index.ts";
import { findNearest } from "./nearest.ts";
import { quote } from "./quote.ts";

export function unknownKey(document: Document, parent: Path, key: string, known: readonly string[]): Problem {
  const map = parent.at(-1);
  const message = tell((words) =>
    typeof map === "number"
      ? words.unknownKeyOfEntry(quote(key))
      : map === undefined
        ? words.unknownKey(quote(key))
        : words.unknownKeyOf(quote(key), quote(map)),
  );
  const hint = findHint(document, parent, key, known) ?? tell((words) => words.fieldsAre(known));
  return problemAtKey(document, [...parent, key], { kind: "unknown-key", message, hint });
}

function findHint(document: Document, parent: Path, key: string, known: readonly string[]): Told | undefined {
  const folded = key.toLowerCase().replace(/[\s_-]/g, "");
  const isRecord = parent.length === 0 && known.includes("source");
  const advice = ADVICE[folded];
  const meant = findNamed(folded, known);
  const within = isRecord ? findNamed(folded, SOURCE_KEYS) : undefined;
  if (meant !== undefined && (within === undefined || meant.toLowerCase() === folded)) {
    const isThere = valueAt(document.value, [...parent, meant]) !== undefined;
    return isThere && isRecord && advice
      ? tell((words) => words[advice])
      : useInstead(document, parent, key, meant);
  }
  if (within !== undefined) return tell((words) => words.standsUnderSource(within));
  const slips = key.length < 3 ? 0 : key.length < 4 ? 1 : 2;
  const near = findNearest(key, known, slips);
  const nearWithin = isRecord ? findNearest(key, SOURCE_KEYS, Math.min(slips, 1)) : undefined;
  if (nearWithin !== undefined) return tell((words) => words.standsUnderSource(nearWithin));
  if (near !== undefined) return useInstead(document, parent, key, near);
  // A record is translated in a file of its own.
  if (!isRecord && /^[a-z]{2}$/.test(key) && hasRow(key)) return tell((words) => words.addLanguage(key));
  if (CONTROL.test(key)) return tell((words) => words.contentSteersNothing);
  return advice && tell((words) => words[advice]);
}

/** The key that is written in another form, or that another word stands for. */
function findNamed(folded: string, known: readonly string[]): string | undefined {
  return (
    known.find((name) => name.toLowerCase() === folded) ??
    known.find((name) => SYNONYMS[name]?.includes(folded))
  );
}

function useInstead(document: Document, parent: Path, key: string, meant: string): Told {
  if (valueAt(document.value, [...parent, meant]) !== undefined)
    return tell((words) => words.isThereAlready(quote(meant)));
  return (
    writeHint([mendKey(document, [...parent, key], meant)]) ?? tell((words) => words.fieldIsCalled(meant))
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
  aliases: ["alias", "aka", "othernames", "redirectfrom", "redirects", "oldids", "formerids"],
  formerly: ["formerid", "formerids", "oldid", "previously"],
  description: ["summary", "about"],
  website: ["url", "homepage", "link"],
  lat: ["latitude"],
  lon: ["lng", "long", "longitude"],
  langs: ["languages", "lang", "language"],
  place: ["places", "location"],
  claims: ["claim", "accounts", "differences"],
  point: ["question", "topic", "about", "subject", "title"],
  accounts: ["account", "claims", "reports", "records", "sources"],
  record: ["id", "article", "report", "records"],
  says: ["said", "say", "claim", "states", "text", "account"],
  by: ["who", "source", "speaker", "author", "accordingto"],
};

/** Keys that steer a usual static site generator. */
const CONTROL =
  /^(?:permalink|layout|pagination|page|collections?|eleventy.*|templateEngineOverride|slug|weight|url)$/i;

type Advice = "draftsFolder" | "whatStandsIsPublished" | "textStandsBelow" | "idIsFileName" | "noPictures";

const ADVICE: Readonly<Record<string, Advice>> = {
  draft: "draftsFolder",
  published: "whatStandsIsPublished",
  content: "textStandsBelow",
  body: "textStandsBelow",
  text: "textStandsBelow",
  id: "idIsFileName",
  image: "noPictures",
};

/**
 * A page to the item that Zotero saves of it: the rules of its translators "Embedded Metadata" (init, addHighwireMetadata,
 * addLowQualityMetadata) and "RDF" (detectType, importItem) at github.com/zotero/translators, as far as they read meta
 * elements, written down again as tables.
 */
import { attributesOf, findAll, parseHtml } from "./dom.ts";

export interface ZoteroItem {
  readonly itemType: string;
  readonly title?: string;
  readonly publicationTitle?: string;
  readonly date?: string;
  readonly language?: string;
  readonly url?: string;
  readonly abstractNote?: string;
  readonly creators: readonly { readonly firstName: string; readonly lastName: string }[];
}

/** RDF.js, importItem: the first property that is there. */
const RDF_FIELDS = {
  title: ["dc:title", "dcterms:title", "og:title"],
  publicationTitle: ["prism:publicationName", "dc:source", "dcterms:source", "og:site_name"],
  date: [
    "prism:publicationDate",
    "og:published_time",
    "article:published_time",
    "dc:date.issued",
    "dcterms:issued",
    "dc:date",
  ],
  language: ["dc:language", "dcterms:language"],
  url: ["og:url"],
  abstractNote: ["prism:teaser", "og:description", "dcterms:abstract", "dc:description"],
} as const;

/** Embedded Metadata.js, HIGHWIRE_MAPPINGS: comes before what RDF says. */
const HIGHWIRE_FIELDS: Readonly<Record<string, keyof typeof RDF_FIELDS>> = {
  citation_title: "title",
  citation_publication_date: "date",
  citation_cover_date: "date",
  citation_date: "date",
  citation_journal_title: "publicationTitle",
  citation_inbook_title: "publicationTitle",
  citation_abstract: "abstractNote",
  citation_public_url: "url",
  citation_language: "language",
};

/** Embedded Metadata.js, init: names that settle the type before anything else is asked. */
const HIGHWIRE_TYPES: Readonly<Record<string, string>> = {
  citation_journal_title: "journalArticle",
  citation_technical_report_institution: "report",
  citation_conference_title: "conferencePaper",
  citation_book_title: "bookSection",
  citation_inbook_title: "bookSection",
  citation_dissertation_institution: "thesis",
};

/** RDF.js, detectType: values of og:type that come before dc:type. */
const OPEN_GRAPH_TYPES: Readonly<Record<string, string>> = { website: "webpage", book: "book" };
const ITEM_TYPES = ["newspaperArticle", "magazineArticle", "journalArticle", "webpage", "report", "blogPost"];
const PREFIXES = ["dc", "dcterms", "prism", "og", "article"];

export function readAsZotero(html: string): ZoteroItem {
  const page = parseHtml(html);
  const metas = findAll("meta[content]", page).map(({ attribs }) => ({
    name: attribs.name ?? attribs.property ?? "",
    content: attribs.content ?? "",
  }));
  const contentOf = (name: string) => metas.find((meta) => meta.name.endsWith(name))?.content;
  const rdf = new Map<string, string>();
  for (const { name, content } of metas) {
    const [prefix = "", ...rest] = name.split(/[.:_]/);
    const property = name.slice(prefix.length + 1);
    const key = `${prefix.toLowerCase()}:${property.charAt(0).toLowerCase()}${property.slice(1)}`;
    if (rest.length > 0 && PREFIXES.includes(prefix.toLowerCase()) && !rdf.has(key)) rdf.set(key, content);
  }
  const fields: Partial<Record<keyof typeof RDF_FIELDS, string>> = {};
  for (const [field, properties] of Object.entries(RDF_FIELDS) as [
    keyof typeof RDF_FIELDS,
    readonly string[],
  ][]) {
    const found = properties.map((property) => rdf.get(property)).find((value) => value !== undefined);
    if (found !== undefined) fields[field] = found;
  }
  for (const [name, field] of Object.entries(HIGHWIRE_FIELDS)) {
    const value = contentOf(name);
    if (value?.trim()) fields[field] = value.trim();
  }
  fields.url ??= attributesOf('head > link[rel="canonical"]', "href", page)[0] ?? "";
  fields.language ??= findAll("html", page)[0]?.attribs.lang ?? "";
  return { itemType: detectType(metas, rdf), ...fields, creators: readCreators(metas, rdf) };
}

type Meta = { readonly name: string; readonly content: string };

function detectType(metas: readonly Meta[], rdf: ReadonlyMap<string, string>): string {
  const settled = metas.flatMap(({ name }) => HIGHWIRE_TYPES[name] ?? [])[0];
  const openGraph = OPEN_GRAPH_TYPES[rdf.get("og:type") ?? ""];
  const dublinCore = ITEM_TYPES.find((type) => type === rdf.get("dc:type"));
  const guessed = metas.some(({ name }) => name === "citation_title") ? "journalArticle" : undefined;
  return settled ?? openGraph ?? dublinCore ?? guessed ?? "webpage";
}

/** Highwire's authors, else Dublin Core's; a node alone is parted at its commas where both sides have a space. */
function readCreators(metas: readonly Meta[], rdf: ReadonlyMap<string, string>): ZoteroItem["creators"] {
  const nodes = metas.filter(({ name }) => name === "citation_author").map(({ content }) => content);
  const creator = rdf.get("dc:creator");
  if (nodes.length === 0) return creator === undefined ? [] : [cleanAuthor(creator)];
  return nodes.flatMap((node) => {
    const byComma = node.split(/\s*,\s*/);
    const isList = nodes.length === 1 && byComma[0]?.includes(" ") && byComma[1]?.includes(" ");
    return (isList ? byComma : node.split(/\s*;\s*/)).map(cleanAuthor);
  });
}

/** Utilities.cleanAuthor: with a comma anywhere the family's name is before it, else it is the last word. */
function cleanAuthor(author: string): { firstName: string; lastName: string } {
  const trimmed = author.replace(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/g, "").replace(/\s+/g, " ");
  if (author.includes(",")) {
    const [lastName = "", firstName = ""] = trimmed.split(/,\s*/);
    return { firstName, lastName };
  }
  const words = trimmed.split(" ");
  return { firstName: words.slice(0, -1).join(" "), lastName: words.at(-1) ?? "" };
}

/** A list of records to Atom 1.0 (RFC 4287), with its full history in archive documents (RFC 5005, section 4). */
import type { Article } from "../archive/article.ts";
import type { Language } from "../archive/language.ts";
import type { Catalogue } from "../indexes/catalogue.ts";
import type { Settings } from "../settings.ts";
import { Sheet } from "../sheet.ts";
import type { Desk } from "../views/desk.ts";
import { absoluteUrl, atomArchiveUrl, atomUrl, homeUrl, indexUrl } from "../views/urls.ts";
import { arrangeFeed, type FeedDocuments, type FeedHead, type FeedSubject } from "./feed.ts";
import { type FeedEntry, viewFeedEntry } from "./feed-entry.ts";
import { element, type Xml, xmlDocument } from "./xml.ts";

const ATOM = "application/atom+xml";

/** `updated` of a feed that has no entries yet: RFC 4287 demands one, and no clock may be asked. */
const NEVER = "1970-01-01T00:00:00Z";

const NAMESPACES = {
  xmlns: "http://www.w3.org/2005/Atom",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:fh": "http://purl.org/syndication/history/1.0",
};

/** One entry of a feed, whatever it is about. */
export interface AtomEntry {
  /** RFC 3339. */
  readonly updated: string;
  readonly xml: Xml;
}

/** The documents of a list of records; `icon` as for atomDocuments. */
export function atomSheets(
  subject: FeedSubject,
  catalogue: Catalogue,
  settings: Settings,
  icon?: string,
): Sheet[] {
  const desk = { catalogue, settings, language: subject.language };
  const render = (article: Article): AtomEntry => {
    const entry = viewFeedEntry(desk, article);
    return { updated: entry.updated, xml: renderEntry(desk, entry) };
  };
  return atomDocuments(subject, arrangeFeed(subject), render, settings, icon);
}

/**
 * The subscription document, then the archive documents from the oldest. `icon` is a site path; archive documents
 * leave it out, since the name of an icon changes with the icon. Once a successor exists an archive document is
 * final; until then it lacks only `next-archive`.
 */
export function atomDocuments<T>(
  head: FeedHead,
  { current, archives }: FeedDocuments<T>,
  render: (entry: T) => AtomEntry,
  settings: Settings,
  icon?: string,
): Sheet[] {
  const archiveUrls = archives.map(({ number }) => atomArchiveUrl(head.page, number));
  const link = (rel: string, path: string | undefined): Xml[] =>
    path === undefined ? [] : [element("link", { rel, type: ATOM, href: absoluteUrl(settings, path) })];
  return [
    new Sheet(atomUrl(head.page), () =>
      renderFeed(head, settings, current.map(render), [
        ...link("self", atomUrl(head.page)),
        ...link("prev-archive", archiveUrls.at(-1)),
        ...(icon === undefined ? [] : [element("icon", {}, absoluteUrl(settings, icon))]),
      ]),
    ),
    ...archives.map(
      ({ number, entries }) =>
        new Sheet(atomArchiveUrl(head.page, number), () =>
          renderFeed(head, settings, entries.map(render), [
            element("fh:archive", {}),
            ...link("self", archiveUrls[number - 1]),
            ...link("current", atomUrl(head.page)),
            ...link("prev-archive", archiveUrls[number - 2]),
            ...link("next-archive", archiveUrls[number]),
          ]),
        ),
    ),
  ];
}

/** One `id` for all documents: they are one logical feed. */
function renderFeed(
  head: FeedHead,
  settings: Settings,
  entries: readonly AtomEntry[],
  own: readonly Xml[],
): string {
  const { language } = head;
  const page = absoluteUrl(settings, head.page);
  const { licence } = settings;
  return xmlDocument(
    element("feed", { ...NAMESPACES, "xml:lang": language.code }, [
      element("id", {}, page),
      element("title", {}, head.title),
      ...(head.description ? [element("subtitle", {}, head.description)] : []),
      element("updated", {}, findLatest(entries)),
      element("author", {}, [
        element("name", {}, settings.title[language.code] ?? page),
        element("uri", {}, absoluteUrl(settings, homeUrl(language))),
      ]),
      ...(licence
        ? [
            element("rights", {}, `${licence.name} (${licence.url})`),
            element("link", { rel: "license", href: licence.url }),
          ]
        : []),
      element("link", { rel: "alternate", type: "text/html", hreflang: language.code, href: page }),
      ...own,
      ...entries.map(({ xml }) => xml),
    ]),
  );
}

/**
 * The outlet and its author did not write our words: the report is a `via` link and Dublin Core says where it stood
 * and when, at the precision that is known (`dc:date`, EDTF).
 */
function renderEntry({ settings, language }: Desk, entry: FeedEntry): Xml {
  const words = { "xml:lang": entry.lang };
  const scheme = absoluteUrl(settings, indexUrl(language, "tags"));
  const { report, citation } = entry;
  return element("entry", {}, [
    element("id", {}, entry.id),
    element("title", words, entry.title),
    element("link", { rel: "alternate", type: "text/html", hreflang: language.code, href: entry.url }),
    ...(report
      ? [element("link", { rel: "via", href: report.url, hreflang: report.lang, title: entry.publisher })]
      : []),
    ...(entry.published ? [element("published", {}, entry.published)] : []),
    element("updated", {}, entry.updated),
    element("dc:date", {}, entry.date),
    element("dc:source", {}, [entry.publisher, ...(citation ? [citation] : [])].join(", ")),
    ...entry.tags.map(({ id, label }) =>
      element("category", {
        term: id,
        scheme,
        label: label.text,
        "xml:lang": otherThan(language, label.lang),
      }),
    ),
    element("summary", words, entry.summary),
    element("content", { ...words, type: "html" }, entry.html),
  ]);
}

function otherThan(language: Language, lang: string | undefined): string | undefined {
  return lang === language.code ? undefined : lang;
}

function findLatest(entries: readonly AtomEntry[]): string {
  return entries
    .map(({ updated }) => updated)
    .reduce((latest, next) => (Date.parse(next) > Date.parse(latest) ? next : latest), NEVER);
}

/** Every address pattern of the site, and nowhere else. Paths start with "/" and are not percent-encoded. */
import { TERM_INDEXES, type TermIndex } from "../archive/authority.ts";
import type { PageLanguage } from "../archive/language.ts";
import type { Gap } from "../indexes/gaps.ts";
import type { Settings } from "../settings.ts";

export type IndexName = TermIndex | "kinds";

export const homeUrl = (in_: PageLanguage): string => `${in_.prefix}/`;
export const articleUrl = (in_: PageLanguage, id: string): string => `${in_.prefix}/articles/${id}/`;
export const archiveUrl = (in_: PageLanguage): string => `${in_.prefix}/archive/`;
export const yearUrl = (in_: PageLanguage, year: number): string => `${in_.prefix}/${pad(year, 4)}/`;
export const monthUrl = (in_: PageLanguage, year: number, month: number): string =>
  `${yearUrl(in_, year)}${pad(month)}/`;
/** Where a year's page lists the records that carry no month. */
export const unknownMonthUrl = (in_: PageLanguage, year: number): string => `${yearUrl(in_, year)}#unknown`;
export const dayUrl = (in_: PageLanguage, year: number, month: number, day: number): string =>
  `${monthUrl(in_, year, month)}${pad(day)}/`;
export const indexUrl = (in_: PageLanguage, index: IndexName): string => `${in_.prefix}/${index}/`;
export const termUrl = (in_: PageLanguage, index: IndexName, slug: string): string =>
  `${indexUrl(in_, index)}${slug}/`;
export const eventsUrl = (in_: PageLanguage): string => `${in_.prefix}/events/`;
export const eventUrl = (in_: PageLanguage, id: string): string => `${eventsUrl(in_)}${id}/`;
export const onThisDayUrl = (in_: PageLanguage): string => `${in_.prefix}/on-this-day/`;
/** `monthDay` as `01-27`. */
export const anniversaryUrl = (in_: PageLanguage, monthDay: string): string =>
  `${onThisDayUrl(in_)}${monthDay}/`;
export const housePageUrl = (in_: PageLanguage, name: string): string => `${in_.prefix}/${name}/`;
/** The page of the house that says how to add and mend a record, where there is one. */
export const CONTRIBUTE_PAGE = "contribute";
/** The page of the house that says how to report an error, where there is one. */
export const REPORT_PAGE = "report-an-error";
export const searchUrl = (in_: PageLanguage): string => `${in_.prefix}/search/`;
/** A search that is narrowed already, by the search page's facets: `{ person: "a-slug", language: "en" }`. */
export const searchForUrl = (in_: PageLanguage, filters: Readonly<Record<string, string>>): string =>
  `${searchUrl(in_)}?${Object.entries(filters)
    .map(([name, value]) => `${name}=${value}`)
    .join("&")}`;
/** Names of what search filters by, for its script. */
export const searchNamesUrl = (in_: PageLanguage): string => `${searchUrl(in_)}names.json`;
/** The folder of the search index, which serves all languages. */
export const searchIndexUrl = "/search/index/";
export const mapUrl = (in_: PageLanguage): string => `${in_.prefix}/map/`;
export const coverageUrl = (in_: PageLanguage): string => `${in_.prefix}/coverage/`;
/** The list of the records that lack something; a published list stays when nothing is left on it. */
export const gapUrl = (in_: PageLanguage, gap: Gap): string => `${coverageUrl(in_)}${gap}/`;
/** All that was corrected or withdrawn; the newest stand here, older pages below it. */
export const correctionsUrl = (in_: PageLanguage): string => `${in_.prefix}/corrections/`;
/** A full page of that list; numbered from the oldest, so that it stays as it is. */
export const olderCorrectionsUrl = (in_: PageLanguage, number: number): string =>
  `${correctionsUrl(in_)}page/${number}/`;
/** Where a record's page says what was corrected; from 1, in the order of its file. */
export const correctionAnchor = (number: number): string => `correction-${number}`;
/** Where a record's page says that, when and why it was withdrawn. */
export const WITHDRAWAL_ANCHOR = "withdrawal";
/** The picture that other sites show beside a link to the record. */
export const cardUrl = (in_: PageLanguage, id: string): string => `${articleUrl(in_, id)}card.png`;
/** The same for every other page. */
export const siteCardUrl = (in_: PageLanguage): string => `${in_.prefix}/card.png`;
export const notFoundUrl = (in_: PageLanguage): string => `${in_.prefix}/404.html`;

/** Page `number` of a long list; the first page is the list's own address. */
export const listPageUrl = (list: string, number: number): string =>
  number === 1 ? list : `${list}page/${number}/`;

export const atomUrl = (page: string): string => `${page}feed.xml`;
export const jsonFeedUrl = (page: string): string => `${page}feed.json`;
/** RFC 5005 archive document, numbered from the oldest. */
export const atomArchiveUrl = (page: string, number: number): string => `${page}feed/${number}.xml`;
/** What `next_url` of a JSON Feed leads to; numbered like the Atom archive documents. */
export const jsonFeedArchiveUrl = (page: string, number: number): string => `${page}feed/${number}.json`;
/** What records are taken home in, before the extension: beside a record, beside a list, and of the whole archive. */
export const recordFiles = (in_: PageLanguage, id: string): string => `${articleUrl(in_, id)}record`;
/** `list` is in any language; its files stand at the first one's address. */
export const listFiles = (in_: PageLanguage, list: string): string =>
  `${list.slice(in_.prefix.length)}records`;
export const archiveFiles = "/data/records";
/** What the files of the whole archive are, and how they are read. */
export const dataUrl = (in_: PageLanguage): string => `${in_.prefix}/data/`;
/** The same as a text that travels with the files. */
export const dataReadmeUrl = "/data/README.md";
/** All records with their words, before the extension. */
export const articleFiles = "/data/articles";
export const authorityFileUrl = (index: IndexName | "{index}"): string => `/data/authorities/${index}.json`;
export const dataPackageUrl = "/data/datapackage.json";

/** What the API lists records by, beside their dates. */
export const API_INDEXES = [...TERM_INDEXES, "kinds", "events"] as const;
export type ApiIndex = (typeof API_INDEXES)[number];

/** The number changes when a program that reads the API would have to. */
export const API_FOLDER = "/api/v1/";
export const apiEntryUrl = `${API_FOLDER}index.json`;
export const openApiUrl = `${API_FOLDER}openapi.json`;
/** What a published record is, as a JSON Schema; what one may hold in front matter is RECORD_SCHEMA_URL. */
export const recordShapeUrl = `${API_FOLDER}record.schema.json`;
/** `number` is from 1, which holds the oldest. */
export const apiRecordsUrl = (number: number): string => `${API_FOLDER}records/page/${number}.json`;
export const apiIndexUrl = (index: ApiIndex): string => `${API_FOLDER}${index}.json`;
export const apiTermUrl = (index: ApiIndex, slug: string): string => `${API_FOLDER}${index}/${slug}.json`;
export const apiDatesUrl = `${API_FOLDER}dates.json`;
export const apiYearUrl = (year: number): string => `${API_FOLDER}dates/${pad(year, 4)}.json`;
export const apiMonthUrl = (year: number, month: number): string =>
  `${API_FOLDER}dates/${pad(year, 4)}/${pad(month)}.json`;
/** A later page of a list that one file does not hold; the first is the list's own address. */
export const apiPageUrl = (list: string, number: number): string =>
  number === 1 ? list : list.replace(/\.json$/, `/page/${number}.json`);

/** The sums of all files; written when they are. */
export const manifestUrl = "/manifest-sha256.txt";
export const opmlUrl = (in_: PageLanguage): string => `${in_.prefix}/feeds.opml`;
export const sitemapUrl = "/sitemap.xml";
/** One part of a sitemap that is too large for one file; from 1. */
export const sitemapPartUrl = (number: number): string => `/sitemap-${number}.xml`;
/** Addresses that lead elsewhere, for hosts that read such a file. */
export const redirectsUrl = "/_redirects";
/** Response headers by address, for the same hosts. */
export const headersUrl = "/_headers";
export const robotsUrl = "/robots.txt";
/** Whom to tell of a weakness (RFC 9116). */
export const securityUrl = "/.well-known/security.txt";
/** The browser editor's page; all that it needs stands below it. */
export const EDITOR_URL = "/admin/";
/** What the addresses of the editor's own files begin with; a hash follows. */
export const EDITOR_FILES = `${EDITOR_URL}editor-`;
export const ASSET_FOLDER = "/assets/";
export const assetUrl = (file: string): string => `${ASSET_FOLDER}${file}`;

export { RESERVED_NAMES } from "../archive/reserved-names.ts";

/** An address as a page writes it: below the base path, percent-encoded once. */
export function href(settings: Settings, path: string): string {
  return encodeURI(settings.basePath + path);
}

/** The same address for readers elsewhere: canonical links, feeds, the sitemap. */
export function absoluteUrl(settings: Settings, path: string): string {
  return settings.origin + href(settings, path);
}

/**
 * The address of a report as RFC 3986 wants it: what is not allowed is percent-encoded, what is encoded stays.
 * Content keeps the bytes; only hrefs, feeds and structured data use this.
 */
export function encodeSourceUrl(url: string): string {
  return encodeURI(url).replace(/%25(?=[0-9a-f]{2})/gi, "%");
}

/** An address elsewhere: percent-encoded once, and its host in ASCII without `www.`, to be checked before following it. */
export interface WebLink {
  readonly href: string;
  readonly host: string;
}

export function webLink(url: string): WebLink {
  return { href: encodeSourceUrl(url), host: new URL(url).hostname.replace(/^www\./, "") };
}

/** What a record's front matter may hold, as a JSON Schema. */
export const RECORD_SCHEMA_URL = "/data/record.schema.json";

function pad(n: number, width = 2): string {
  return String(n).padStart(width, "0");
}

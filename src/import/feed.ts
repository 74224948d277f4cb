/** A feed, in RSS, RDF, Atom or JSON, to rows. Descriptions and contents are the publisher's, and are never taken over. */

import { parseFeed as parseAnyFeed } from "feedsmith";
import { parseUrl } from "../archive/url.ts";
import { type Citation, citationToRow } from "./citation.ts";
import { linesOf } from "./place.ts";
import { readHtmlText } from "./plain-text.ts";
import { type ExportOptions, failExport, type ParsedExport } from "./row.ts";
import { findXmlFault } from "./xml.ts";

/** What every format says of one entry. */
type FeedEntry = Omit<Citation, "place" | "container">;

interface Feed {
  readonly title?: string | undefined;
  readonly lang?: string | undefined;
  readonly entries: readonly FeedEntry[];
}

export function parseFeed(text: string, options: ExportOptions): ParsedExport {
  const isXml = text.trimStart().startsWith("<");
  const fault = isXml ? findXmlFault(text) : undefined;
  if (fault !== undefined) return failExport(fault);
  const feed = readAnyFeed(text);
  if (feed === undefined) return failExport("this is no feed: neither RSS, Atom, RDF nor JSON Feed");
  if (feed.entries.length === 0) return failExport("the feed holds no entries");
  const lines = isXml ? linesOf(blankOut(text), /<(?:[\w-]+:)?(?:item|entry)[\s>]/g) : [];
  const rows = feed.entries.map((entry, index) => {
    const line = lines.length === feed.entries.length ? lines[index] : undefined;
    const place = line === undefined ? `entry ${index + 1}` : `line ${line}`;
    const citation = { ...entry, place, container: feed.title, lang: entry.lang ?? feed.lang };
    return citationToRow(citation, { ...options, ownSummary: false });
  });
  return {
    ok: true,
    value: { rows, notes: ["descriptions and contents of the feed are the publisher's, and were left out"] },
  };
}

function readAnyFeed(text: string): Feed | undefined {
  try {
    const parsed = parse(text);
    switch (parsed.format) {
      case "rss":
        return fromRss(parsed.feed);
      case "atom":
        return fromAtom(parsed.feed);
      case "rdf":
        return fromRdf(parsed.feed);
      case "json":
        return fromJson(parsed.feed);
      default:
        return undefined;
    }
  } catch {
    // Every mistake of a feed is thrown; what kind it was, findXmlFault has said.
    return undefined;
  }
}

const parse = (text: string) => parseAnyFeed(text);

type Parsed = ReturnType<typeof parse>;
type FeedOf<Format> = Extract<Parsed, { readonly format: Format }>["feed"];

function fromRss(feed: FeedOf<"rss">): Feed {
  const entries = (feed.items ?? []).map((item) => ({
    title: plain(item.title),
    url: resolve(item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value), feed.link),
    date: written(item.pubDate ?? item.dc?.dates?.[0]),
    authors: (item.dc?.creators ?? item.authors?.map(({ name = "" }) => name) ?? []).flatMap(readAuthor),
    lang: item.dc?.languages?.[0],
    tags: (item.categories ?? []).flatMap(({ name }) => plain(name) ?? []),
  }));
  return { title: plain(feed.title), lang: feed.language ?? feed.dc?.languages?.[0], entries };
}

function fromRdf(feed: FeedOf<"rdf">): Feed {
  const entries = (feed.items ?? []).map((item) => ({
    title: plain(item.title),
    url: resolve(item.link ?? item.rdf?.about, feed.link),
    date: written(item.dc?.dates?.[0]),
    authors: (item.dc?.creators ?? []).flatMap(readAuthor),
    lang: item.dc?.languages?.[0],
    tags: item.dc?.subjects ?? [],
  }));
  return { title: plain(feed.title), lang: feed.dc?.languages?.[0], entries };
}

function fromAtom(feed: FeedOf<"atom">): Feed {
  const home = feed.links?.find(({ rel }) => rel === undefined || rel === "alternate")?.href;
  const entries = (feed.entries ?? []).map((entry) => ({
    title: plain(entry.title?.value),
    url: resolve(entry.links?.find(({ rel }) => rel === undefined || rel === "alternate")?.href, home),
    date: written(entry.published ?? entry.updated),
    authors: (entry.authors ?? []).flatMap(({ name }) => readAuthor(name ?? "")),
    lang: entry.xml?.lang ?? entry.dc?.languages?.[0],
    tags: (entry.categories ?? []).flatMap(({ label, term }) => label ?? term ?? []),
  }));
  return { title: plain(feed.title?.value), lang: feed.xml?.lang, entries };
}

function fromJson(feed: FeedOf<"json">): Feed {
  const entries = (feed.items ?? []).map((item) => ({
    title: item.title,
    url: item.url ?? item.external_url,
    date: written(item.date_published),
    authors: (item.authors ?? []).flatMap(({ name }) => name ?? []),
    lang: item.language,
    tags: item.tags ?? [],
  }));
  return { title: feed.title, lang: feed.language, entries };
}

/** The parser leaves dates as they were written. */
function written(date: unknown): string | undefined {
  return typeof date === "string" ? date : undefined;
}

function plain(html: string | undefined): string | undefined {
  return html === undefined ? undefined : readHtmlText(html);
}

/** An address of electronic mail is nobody's byline. */
function readAuthor(author: string): string[] {
  const name = readHtmlText(author);
  return name === "" || /^\S+@\S+$/.test(name) ? [] : [name];
}

/** Against the feed's home, where it has one. */
function resolve(address: string | undefined, home: string | undefined): string | undefined {
  if (address === undefined || home === undefined || /^[a-z][a-z0-9+.-]*:/i.test(address)) return address;
  return parseUrl(address, home)?.href ?? address;
}

/** CDATA and comments, in which a tag is text, as blanks of the same lines. */
function blankOut(text: string): string {
  return text.replace(/<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->/g, (part) => part.replace(/[^\n]/g, " "));
}

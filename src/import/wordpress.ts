/** A WordPress export (WXR) to rows: its published posts. Pages, attachments and comments are counted, and stay out. */
import { XMLParser } from "fast-xml-parser";
import { compare } from "../archive/problem.ts";
import { readDate } from "./date.ts";
import { toDraft } from "./fields.ts";
import { readLanguage } from "./language.ts";
import { linesOf } from "./place.ts";
import { readHtmlText } from "./plain-text.ts";
import { writeMarkdown } from "./post-text.ts";
import { type ExportOptions, failExport, type ImportRow, type ParsedExport } from "./row.ts";
import { splitTitle } from "./title.ts";
import { findXmlFault } from "./xml.ts";

type Node = Readonly<Record<string, unknown>>;

export function parseWordpress(text: string, options: ExportOptions): ParsedExport {
  const fault = findXmlFault(text);
  if (fault !== undefined) return failExport(fault);
  const channel = readChannel(text);
  if (channel === undefined)
    return failExport("this is no WordPress export: there is no channel of posts in it");
  const items = listOf(channel.item).filter(isNode);
  const lines = linesOf(text, /<item>/g);
  const site: Site = {
    publisher: readHtmlText(textOf(channel.title)),
    lang: readLanguage(textOf(channel.language)).code,
    names: readAuthors(channel),
  };
  const rows = items.flatMap((item, index) => {
    if (!isPublished(item)) return [];
    const place = lines.length === items.length ? `line ${lines[index]}` : `item ${index + 1}`;
    return [toRow(place, item, site, options)];
  });
  if (rows.length === 0) return failExport("the export holds no post that is published");
  return { ok: true, value: { rows, notes: describeLeftOut(items, options) } };
}

interface Site {
  readonly publisher: string;
  readonly lang: string | undefined;
  /** Login to the name that is shown. */
  readonly names: ReadonlyMap<string, string>;
}

function toRow(
  place: string,
  item: Node,
  site: Site,
  { codes, ownText, ownSummary }: ExportOptions,
): ImportRow {
  const date = readPostDate(item);
  const creator = textOf(item["dc:creator"]);
  const excerpt = readHtmlText(textOf(item["excerpt:encoded"]));
  return {
    place,
    draft: toDraft({
      ...splitTitle(readHtmlText(textOf(item.title)), site.lang, codes),
      date: date.date,
      publisher: site.publisher,
      url: textOf(item.link),
      author: site.names.get(creator) ?? creator,
      source_lang: site.lang,
      tags: readTerms(item),
      summary: ownText || ownSummary ? excerpt : undefined,
      body: ownText ? writeMarkdown(textOf(item["content:encoded"])) : undefined,
    }),
    translations: [],
    doubts: date.doubt ? [{ field: "date", why: date.doubt }] : [],
    notes: date.note ? [date.note] : [],
  };
}

/** The site's clock, with the offset that the time in UTC shows; without that time, the day alone. */
function readPostDate(item: Node): {
  readonly date?: string;
  readonly doubt?: string;
  readonly note?: string;
} {
  const local = STAMP.exec(textOf(item["wp:post_date"]));
  if (local === null) return readDate(textOf(item.pubDate));
  const [, day = "", time = ""] = local;
  const utc = STAMP.exec(textOf(item["wp:post_date_gmt"]));
  const minutes = utc === null ? Number.NaN : (stampTime(local) - stampTime(utc)) / 60_000;
  if (!Number.isInteger(minutes) || Math.abs(minutes) > 14 * 60) return readDate(day);
  return readDate(`${day}T${time.replace(/:00$/, "")}${writeOffset(minutes)}`);
}

const STAMP = /^(?!0000)(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})$/;

function stampTime([, day, time]: RegExpExecArray): number {
  return Date.parse(`${day}T${time}Z`);
}

function writeOffset(minutes: number): string {
  if (minutes === 0) return "Z";
  const pad = (number: number) => String(number).padStart(2, "0");
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/** Categories and tags by the words that are shown; WordPress's own "Uncategorized" says nothing. */
function readTerms(item: Node): string[] {
  return listOf(item.category).flatMap((term) => {
    const isTerm = !isNode(term) || /^(?:category|post_tag)$/.test(textOf(term["@_domain"]));
    const name = readHtmlText(textOf(isNode(term) ? term["#text"] : term));
    const isDefault = isNode(term) && textOf(term["@_nicename"]) === "uncategorized";
    return isTerm && !isDefault && name !== "" ? [name] : [];
  });
}

function readAuthors(channel: Node): Map<string, string> {
  return new Map(
    listOf(channel["wp:author"])
      .filter(isNode)
      .map((author) => [
        textOf(author["wp:author_login"]),
        readHtmlText(textOf(author["wp:author_display_name"])) || textOf(author["wp:author_login"]),
      ]),
  );
}

function isPublished(item: Node): boolean {
  return textOf(item["wp:post_type"]) === "post" && textOf(item["wp:status"]) === "publish";
}

function describeLeftOut(items: readonly Node[], { ownText }: ExportOptions): string[] {
  const counts = new Map<string, number>();
  const add = (what: string, times: number) => counts.set(what, (counts.get(what) ?? 0) + times);
  for (const item of items) {
    const type = textOf(item["wp:post_type"]) || "item without a type";
    if (!isPublished(item)) add(type === "post" ? `post (${textOf(item["wp:status"])})` : type, 1);
    const comments = listOf(item["wp:comment"]).length;
    if (comments > 0) add("comment", comments);
  }
  return [
    ...[...counts]
      .sort(([a], [b]) => compare(a, b))
      .map(([what, times]) => `left out, ${times} ${times === 1 ? "time" : "times"}: ${what}`),
    ...(ownText
      ? []
      : [
          "the texts of the posts were left out: --own-text takes them, where they are the archive's own words",
        ]),
  ];
}

function readChannel(text: string): Node | undefined {
  const parser = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    trimValues: true,
    processEntities: true,
    htmlEntities: false,
  });
  try {
    const parsed: unknown = parser.parse(text);
    const rss = isNode(parsed) ? parsed.rss : undefined;
    const channel = isNode(rss) ? rss.channel : undefined;
    return isNode(channel) ? channel : undefined;
  } catch {
    // What the parser's limits refuse is no export of anybody's posts.
    return undefined;
  }
}

function textOf(value: unknown): string {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (isNode(one)) return textOf(one["#text"]);
  return typeof one === "string" ? one.trim() : typeof one === "number" ? String(one) : "";
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null || value === "" ? [] : [value];
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A list of records to JSON Feed 1.1, in the same documents as its Atom feed; `next_url` leads to older ones. */
import type { Article } from "../archive/article.ts";
import type { Catalogue } from "../indexes/catalogue.ts";
import type { Settings } from "../settings.ts";
import { Sheet } from "../sheet.ts";
import { absoluteUrl, homeUrl, jsonFeedArchiveUrl, jsonFeedUrl } from "../views/urls.ts";
import { arrangeFeed, type FeedDocuments, type FeedHead, type FeedSubject } from "./feed.ts";
import { type FeedEntry, viewFeedEntry } from "./feed-entry.ts";
import { serializeJson } from "./json.ts";

/** The documents of a list of records; `icon` as for jsonFeedDocuments. */
export function jsonFeedSheets(
  subject: FeedSubject,
  catalogue: Catalogue,
  settings: Settings,
  icon?: string,
): Sheet[] {
  const desk = { catalogue, settings, language: subject.language };
  const render = (article: Article) => renderEntry(viewFeedEntry(desk, article));
  return jsonFeedDocuments(subject, arrangeFeed(subject), render, settings, icon);
}

/** The subscription document, then the older ones, numbered from the oldest. `icon` is a site path. */
export function jsonFeedDocuments<T>(
  head: FeedHead,
  { current, archives }: FeedDocuments<T>,
  render: (entry: T) => object,
  settings: Settings,
  icon?: string,
): Sheet[] {
  const serialize = (entries: readonly T[], older: number, own: object) =>
    `${serializeJson({
      ...describeFeed(head, settings),
      ...(older > 0 && { next_url: absoluteUrl(settings, jsonFeedArchiveUrl(head.page, older)) }),
      ...own,
      items: entries.map(render),
    })}\n`;
  return [
    new Sheet(jsonFeedUrl(head.page), () =>
      serialize(current, archives.length, icon === undefined ? {} : { icon: absoluteUrl(settings, icon) }),
    ),
    ...archives.map(
      ({ number, entries }) =>
        new Sheet(jsonFeedArchiveUrl(head.page, number), () => serialize(entries, number - 1, {})),
    ),
  ];
}

function describeFeed({ page, title, description, language }: FeedHead, settings: Settings): object {
  const name = settings.title[language.code];
  return {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: absoluteUrl(settings, page),
    feed_url: absoluteUrl(settings, jsonFeedUrl(page)),
    ...(description && { description }),
    language: language.code,
    authors: [{ ...(name && { name }), url: absoluteUrl(settings, homeUrl(language)) }],
  };
}

/** `_record` is an extension of ours: the date at the precision that is known (EDTF), and where the report stood. */
function renderEntry(entry: FeedEntry): object {
  const { report, published, publisher, citation, date } = entry;
  return {
    id: entry.id,
    url: entry.url,
    ...(report && { external_url: report.url }),
    title: entry.title,
    summary: entry.summary,
    content_html: entry.html,
    ...(published && { date_published: published }),
    date_modified: entry.updated,
    language: entry.lang,
    tags: entry.tags.map(({ label }) => label.text),
    _record: { date, publisher, ...(citation && { citation }) },
  };
}

/** A list of records to JSON Feed 1.1, in the same documents as its Atom feed; `next_url` leads to older ones. */
import type { Catalogue } from "../indexes/catalogue.ts";
import type { Settings } from "../settings.ts";
import { Sheet } from "../sheet.ts";
import { absoluteUrl, homeUrl, jsonFeedArchiveUrl, jsonFeedUrl } from "../views/urls.ts";
import { arrangeFeed, type FeedSubject } from "./feed.ts";
import { type FeedEntry, viewFeedEntry } from "./feed-entry.ts";
import { serializeJson } from "./json.ts";

/** The subscription document, then the older ones, numbered from the oldest. `icon` is a site path. */
export function jsonFeedSheets(
  subject: FeedSubject,
  catalogue: Catalogue,
  settings: Settings,
  icon?: string,
): Sheet[] {
  const desk = { catalogue, settings, language: subject.language };
  const { current, archives } = arrangeFeed(subject);
  const render = (articles: typeof current, older: number, own: object) =>
    `${serializeJson({
      ...describeFeed(subject, settings),
      ...(older > 0 && { next_url: absoluteUrl(settings, jsonFeedArchiveUrl(subject.page, older)) }),
      ...own,
      items: articles.map((article) => renderEntry(viewFeedEntry(desk, article))),
    })}\n`;
  return [
    new Sheet(jsonFeedUrl(subject.page), () =>
      render(current, archives.length, icon === undefined ? {} : { icon: absoluteUrl(settings, icon) }),
    ),
    ...archives.map(
      ({ number, articles }) =>
        new Sheet(jsonFeedArchiveUrl(subject.page, number), () => render(articles, number - 1, {})),
    ),
  ];
}

function describeFeed({ page, title, description, language }: FeedSubject, settings: Settings): object {
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

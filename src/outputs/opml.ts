/** The feeds of one language as an OPML 2.0 subscription list. */
import type { PageLanguage } from "../archive/language.ts";
import type { Settings } from "../settings.ts";
import { Sheet } from "../sheet.ts";
import { absoluteUrl, atomUrl, opmlUrl } from "../views/urls.ts";
import type { FeedHead } from "./feed.ts";
import { element, type Xml, xmlDocument } from "./xml.ts";

/** Feeds that belong together: tags, people, years. Without a title they stand at the top level. */
export interface FeedGroup {
  readonly title?: string;
  readonly subjects: readonly FeedHead[];
}

/** Groups and feeds keep their order; an empty group is left out. `title` is the list's own. */
export function opmlSheet(
  title: string,
  groups: readonly FeedGroup[],
  language: PageLanguage,
  settings: Settings,
): Sheet {
  return new Sheet(opmlUrl(language), () =>
    xmlDocument(
      element("opml", { version: "2.0" }, [
        element("head", {}, [element("title", {}, title), element("docs", {}, "http://opml.org/spec2.opml")]),
        element(
          "body",
          {},
          groups.flatMap((group) => renderGroup(group, settings)),
        ),
      ]),
    ),
  );
}

function renderGroup({ title, subjects }: FeedGroup, settings: Settings): Xml[] {
  const feeds = subjects.map((subject) => renderFeed(subject, settings));
  if (title === undefined || feeds.length === 0) return feeds;
  return [element("outline", { text: title }, feeds)];
}

/** `type` is `rss` for every syndication format (OPML 2.0, "Subscription lists"). */
function renderFeed({ page, title, description, language }: FeedHead, settings: Settings): Xml {
  return element("outline", {
    type: "rss",
    text: title,
    title,
    ...(description && { description }),
    xmlUrl: absoluteUrl(settings, atomUrl(page)),
    htmlUrl: absoluteUrl(settings, page),
    language: language.code,
  });
}

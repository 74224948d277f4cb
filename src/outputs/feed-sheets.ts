/** All feeds of one language: of the site and of every list that has one, and the subscription list of them all. */
import type { Sheet } from "../sheet.ts";
import type { Desk } from "../views/desk.ts";
import { atomSheets } from "./atom.ts";
import { feedGroups, type GroupTitles, siteFeed } from "./feed-groups.ts";
import { jsonFeedSheets } from "./json-feed.ts";
import { opmlSheet } from "./opml.ts";

/** `titles` name the groups of feeds; `icon` is a site path. */
export function feedSheets(desk: Desk, titles: GroupTitles, icon: string): Sheet[] {
  const { catalogue, settings, language } = desk;
  const groups = feedGroups(desk, titles);
  const subjects = groups.flatMap((group) => group.subjects);
  return [
    ...subjects.flatMap((subject) => [
      ...atomSheets(subject, catalogue, settings, icon),
      ...jsonFeedSheets(subject, catalogue, settings, icon),
    ]),
    opmlSheet(siteFeed(desk).title, groups, language, settings),
  ];
}

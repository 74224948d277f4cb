/** All feeds of one language: of the site and of every list that has one, and the subscription list of them all. */
import type { Sheet } from "../sheet.ts";
import type { Desk } from "../views/desk.ts";
import { atomSheets } from "./atom.ts";
import { correctionFeedSheets } from "./correction-feed.ts";
import { type FeedWords, feedGroups, listedGroups, siteFeed } from "./feed-groups.ts";
import { jsonFeedSheets } from "./json-feed.ts";
import { opmlSheet } from "./opml.ts";

/** `icon` is a site path. */
export function feedSheets(desk: Desk, words: FeedWords, icon: string): Sheet[] {
  const { catalogue, settings, language } = desk;
  const subjects = feedGroups(desk, words.groups).flatMap((group) => group.subjects);
  return [
    ...subjects.flatMap((subject) => [
      ...atomSheets(subject, catalogue, settings, icon),
      ...jsonFeedSheets(subject, catalogue, settings, icon),
    ]),
    ...correctionFeedSheets(desk, words.corrections, icon),
    opmlSheet(siteFeed(desk).title, listedGroups(desk, words), language, settings),
  ];
}

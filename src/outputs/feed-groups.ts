/** The lists of one language that have feeds of their own: the site, and every tag, person, place, outlet and year. */
import type { TermIndex } from "../archive/authority.ts";
import type { Desk } from "../views/desk.ts";
import { FEED_INDEXES, termDescription, termName } from "../views/terms.ts";
import { homeUrl, termUrl, yearUrl } from "../views/urls.ts";
import { type CorrectionFeedWords, correctionFeed } from "./correction-feed.ts";
import type { FeedSubject } from "./feed.ts";
import type { FeedGroup } from "./opml.ts";

/** What the groups are called, in the interface's words. */
export type GroupTitles = Readonly<Record<TermIndex | "years", string>>;

/** What else of the interface's words is in feeds. */
export interface FeedWords {
  readonly groups: GroupTitles;
  readonly corrections: CorrectionFeedWords;
}

/** Lists of records that belong together. */
interface SubjectGroup extends FeedGroup {
  readonly subjects: readonly FeedSubject[];
}

export function siteFeed({ catalogue, settings, language }: Desk): FeedSubject {
  const description = settings.description[language.code];
  return {
    page: homeUrl(language),
    title: settings.title[language.code] ?? "",
    ...(description && { description }),
    articles: catalogue.listed,
    language,
  };
}

/** The site first, then each index, then the years; `titles` name the groups. */
export function feedGroups(desk: Desk, titles: GroupTitles): SubjectGroup[] {
  return [
    { subjects: [siteFeed(desk)] },
    ...FEED_INDEXES.map((index) => ({ title: titles[index], subjects: termFeeds(desk, index) })),
    { title: titles.years, subjects: yearFeeds(desk) },
  ];
}

/** All feeds, for a subscription list: that of corrections follows the site's. */
export function listedGroups(desk: Desk, { groups, corrections }: FeedWords): FeedGroup[] {
  const [site, ...others] = feedGroups(desk, groups);
  return [{ subjects: [...(site?.subjects ?? []), correctionFeed(desk, corrections)] }, ...others];
}

function termFeeds(desk: Desk, index: TermIndex): FeedSubject[] {
  const { catalogue, language } = desk;
  return catalogue.terms[index].map((term) => {
    const description = termDescription(desk, term)?.text;
    return {
      page: termUrl(language, index, term.slug),
      title: `${termName(desk, term).text} · ${siteFeed(desk).title}`,
      ...(description && { description }),
      articles: term.articles,
      language,
    };
  });
}

function yearFeeds(desk: Desk): FeedSubject[] {
  return desk.catalogue.years.map(({ year, articles }) => ({
    page: yearUrl(desk.language, year),
    title: `${year} · ${siteFeed(desk).title}`,
    articles,
    language: desk.language,
  }));
}

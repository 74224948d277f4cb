/** The pages of all languages to those that a sitemap names: each once, under the address it calls canonical. */
import type { Article } from "../archive/article.ts";
import type { History } from "../archive/history.ts";
import type { PageLanguage } from "../archive/language.ts";
import type { PartialDate } from "../archive/partial-date.ts";
import type { Settings } from "../settings.ts";
import { remember } from "../views/remember.ts";
import { compareInstants, lastChange, toW3cDate } from "./dates.ts";
import type { SitemapPage } from "./sitemap.ts";

/** A page that is written. */
export interface Page {
  /** Site path. */
  readonly url: string;
  readonly language: PageLanguage;
  /** The records on it; its last change is theirs. */
  readonly articles: readonly Article[];
  /** Codes of the languages in which it speaks its own words; all where it is absent. Never empty. */
  readonly ownLanguages?: readonly string[];
}

/** `history` is of the records: what it says of them counts as a change, too. */
export function viewSitemap(pages: readonly Page[], settings: Settings, history?: History): SitemapPage[] {
  const dateOf = remember((article: Article) => lastChange(article, history));
  // Numbered pages of one list are of the same records.
  const findChange = remember((articles: readonly Article[]) => findLatest(articles.map(dateOf)));
  return pages.flatMap((page) => {
    const own = settings.languages.filter(({ code }) => page.ownLanguages?.includes(code) ?? true);
    if (!own.includes(page.language)) return [];
    const path = page.url.slice(page.language.prefix.length);
    const changed = findChange(page.articles);
    return [
      {
        url: page.url,
        ...(changed && { lastmod: changed }),
        alternates:
          own.length < 2 ? [] : own.map(({ code, prefix }) => ({ language: code, url: prefix + path })),
      },
    ];
  });
}

/** Of the records on a page, as far as it is known; a page without records does not say. */
function findLatest([first, ...rest]: readonly PartialDate[]): string | undefined {
  if (first === undefined) return undefined;
  return toW3cDate(rest.reduce((latest, next) => (compareInstants(next, latest) > 0 ? next : latest), first));
}

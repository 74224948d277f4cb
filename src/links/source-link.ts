/** The records to the addresses of their sources, and to those of them that are to be asked now. */

import { type Article, publishedHeadline } from "../archive/article.ts";
import { countDays } from "../archive/day.ts";
import type { LinkHealth } from "../archive/link-health.ts";
import type { PartialDate } from "../archive/partial-date.ts";
import { compare } from "../archive/problem.ts";

export interface SourceLink {
  /** As the records write it. */
  readonly url: string;
  /** The records that it is the source of, as a contributor would type their paths. */
  readonly files: readonly string[];
  /** What the page there is expected to be called: headline and title. */
  readonly headlines: readonly string[];
  readonly date: PartialDate;
  /** Whether each of the records names an archived copy. */
  readonly hasCopy: boolean;
}

/** One link an address, sorted by it; what is withdrawn has none. */
export function listLinks(articles: readonly Article[]): SourceLink[] {
  const links = new Map<string, SourceLink>();
  for (const article of articles) {
    const { url, archived } = article.source;
    if (url === undefined || article.withdrawn !== undefined) continue;
    const known = links.get(url);
    const headlines = [
      publishedHeadline(article) ?? "",
      article.title,
      ...article.translations.map(({ title }) => title),
    ];
    links.set(url, {
      url,
      files: [...(known?.files ?? []), article.file],
      headlines: [...(known?.headlines ?? []), ...headlines.filter((headline) => headline !== "")],
      date: known?.date ?? article.date,
      hasCopy: archived.length > 0 && (known?.hasCopy ?? true),
    });
  }
  return [...links.values()].sort((a, b) => compare(a.url, b.url));
}

export interface DueOptions {
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Days that a finding stays good. */
  readonly olderThan: number;
  /** Links at most. */
  readonly limit?: number;
}

/** Those that were never asked first, then those whose finding is oldest. */
export function chooseDue(
  links: readonly SourceLink[],
  health: ReadonlyMap<string, LinkHealth>,
  { today, olderThan, limit }: DueOptions,
): SourceLink[] {
  const checkedOf = ({ url }: SourceLink) => health.get(url)?.checked ?? "";
  const due = links.filter((link) => {
    const checked = checkedOf(link);
    return checked === "" || countDays(checked, today) >= olderThan;
  });
  due.sort((a, b) => compare(checkedOf(a), checkedOf(b)) || compare(a.url, b.url));
  return limit === undefined ? due : due.slice(0, limit);
}

/** The pages of a long list, each named by the years it holds. */
import type { Article } from "../archive/article.ts";
import type { ListPage } from "../indexes/pages.ts";
import { listPageUrl } from "./urls.ts";

export interface SpanLink {
  readonly url: string;
  readonly first: number;
  readonly last: number;
  readonly count: number;
  readonly current: boolean;
}

/** Empty where the list has one page only. */
export function viewSpans(list: string, pages: readonly ListPage<Article>[], current: number): SpanLink[] {
  if (pages.length < 2) return [];
  return pages.map(({ number, entries }) => ({
    url: listPageUrl(list, number),
    first: entries[0]?.date.year ?? 0,
    last: entries.at(-1)?.date.year ?? 0,
    count: entries.length,
    current: number === current,
  }));
}

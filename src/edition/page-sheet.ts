/** A page with its sheet, and the pages of a list that is too long for one. */
import type { Frame } from "../../layouts/frame.ts";
import type { Article } from "../archive/article.ts";
import { type ListPage, paginate } from "../indexes/pages.ts";
import type { Page } from "../outputs/sitemap-pages.ts";
import { listPageUrl } from "../views/urls.ts";

/** A page and its sheet. */
export interface PageSheet extends Page {
  readonly render: () => string;
}

/** The pages of one list, numbered from the oldest. */
export function listPages(
  { language }: Frame,
  list: string,
  articles: readonly Article[],
  render: (pages: readonly ListPage<Article>[], page: ListPage<Article>) => string,
): PageSheet[] {
  const pages = paginate(articles);
  return pages.map((page) => ({
    url: listPageUrl(list, page.number),
    language,
    articles: page.entries,
    render: () => render(pages, page),
  }));
}

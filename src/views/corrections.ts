/** What a page of the list of corrections and withdrawals says. */
import type { Article } from "../archive/article.ts";
import type { PartialDate } from "../archive/partial-date.ts";
import type { Amendment } from "../indexes/amendments.ts";
import { groupBy } from "../indexes/group.ts";
import { type ListPage, paginate } from "../indexes/pages.ts";
import type { Desk } from "./desk.ts";
import { listTitle } from "./entry.ts";
import type { SpanLink } from "./spans.ts";
import { type Text, textIn } from "./text.ts";
import {
  articleUrl,
  correctionAnchor,
  correctionsUrl,
  olderCorrectionsUrl,
  WITHDRAWAL_ANCHOR,
} from "./urls.ts";

export interface CorrectionsView {
  /** Of the whole list. */
  readonly corrections: number;
  readonly withdrawals: number;
  /** Newest first. */
  readonly years: readonly { readonly year: number; readonly entries: readonly AmendmentView[] }[];
  /** The list's pages, oldest first; empty where there is one. */
  readonly spans: readonly SpanLink[];
}

export interface AmendmentView {
  readonly kind: Amendment["kind"];
  /** Site path of the place on the record's page. */
  readonly url: string;
  /** Absent where the record was withdrawn: its words are in no list. */
  readonly title?: Text;
  readonly date: PartialDate;
  /** What was corrected, or why it was withdrawn; in the language of the record's own file. */
  readonly note: Text;
}

/** The page that holds the newest, which may be empty, stands at the list's address. */
export function correctionPages({ catalogue }: Desk): ListPage<Amendment>[] {
  return paginate(catalogue.amendments);
}

/** Site path of one of `pages`. */
export function correctionPageUrl(
  { language }: Desk,
  pages: readonly ListPage<Amendment>[],
  { number }: ListPage<Amendment>,
): string {
  return number === pages.length ? correctionsUrl(language) : olderCorrectionsUrl(language, number);
}

/** The records on one of the pages, each once. */
export function articlesOn({ entries }: ListPage<Amendment>): Article[] {
  return [...new Set(entries.map(({ article }) => article))];
}

export function viewCorrections(
  desk: Desk,
  pages: readonly ListPage<Amendment>[],
  page: ListPage<Amendment>,
): CorrectionsView {
  const { amendments } = desk.catalogue;
  const corrections = amendments.filter(({ kind }) => kind === "correction").length;
  return {
    corrections,
    withdrawals: amendments.length - corrections,
    years: [...groupBy(page.entries.toReversed(), ({ date }) => [date.year])].map(([year, ofYear]) => ({
      year,
      entries: ofYear.map((amendment) => viewAmendment(desk, amendment)),
    })),
    spans: pages.length < 2 ? [] : pages.map((one) => viewSpan(desk, pages, one, page)),
  };
}

export function viewAmendment(desk: Desk, amendment: Amendment): AmendmentView {
  const { kind, article, date, note } = amendment;
  return {
    kind,
    url: `${articleUrl(desk.language, article.id)}#${amendmentAnchor(amendment)}`,
    ...(kind === "correction" && { title: listTitle(desk, article) }),
    date,
    note: textIn(article.lang, note),
  };
}

export function amendmentAnchor(amendment: Amendment): string {
  return amendment.kind === "correction" ? correctionAnchor(amendment.number) : WITHDRAWAL_ANCHOR;
}

function viewSpan(
  desk: Desk,
  pages: readonly ListPage<Amendment>[],
  page: ListPage<Amendment>,
  current: ListPage<Amendment>,
): SpanLink {
  const { entries } = page;
  return {
    url: correctionPageUrl(desk, pages, page),
    first: entries[0]?.date.year ?? 0,
    last: entries.at(-1)?.date.year ?? 0,
    count: entries.length,
    current: page === current,
  };
}

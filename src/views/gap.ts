/** What a page of the list of the records that lack something says. */
import type { Article } from "../archive/article.ts";
import { type FixedGap, type Gap, type GapPage, isTextGap, textLanguage } from "../indexes/gaps.ts";
import { groupBy } from "../indexes/group.ts";
import type { Desk } from "./desk.ts";
import { type LineView, viewLine } from "./entry.ts";
import { editUrl } from "./forge.ts";
import { contentPath } from "./record.ts";
import type { SpanLink } from "./spans.ts";
import { gapUrl, listPageUrl, yearUrl } from "./urls.ts";

/** A list by what its records lack: something, or words in the page language `lang`. */
export type GapName = { readonly gap: FixedGap } | { readonly lang: string };

export interface GapView {
  readonly name: GapName;
  /** Of the whole list. */
  readonly count: number;
  /** Of the archive, without withdrawn records. */
  readonly total: number;
  /** Newest first. */
  readonly groups: readonly {
    readonly year: number;
    readonly url: string;
    readonly lines: readonly GapLine[];
  }[];
  /** The list's pages; empty where there is one. */
  readonly spans: readonly SpanLink[];
}

export interface GapLine extends LineView {
  readonly id: string;
  /** Address of the record's file on the forge, where the archive names one. */
  readonly edit?: string;
}

export function viewGap(desk: Desk, gap: Gap, pages: readonly GapPage[], page: GapPage): GapView {
  return {
    name: nameGap(gap),
    count: pages.reduce((sum, { lacking }) => sum + lacking.length, 0),
    total: desk.catalogue.listed.length,
    groups: [...groupBy(page.lacking.toReversed(), ({ date }) => [date.year])].map(([year, ofYear]) => ({
      year,
      url: yearUrl(desk.language, year),
      lines: ofYear.map((article) => viewGapLine(desk, article, gap)),
    })),
    spans: viewGapSpans(desk, gap, pages, page),
  };
}

export function nameGap(gap: Gap): GapName {
  return isTextGap(gap) ? { lang: textLanguage(gap) } : { gap };
}

/** A text in another language is a file of its own, so that there is nothing to edit yet. */
function viewGapLine(desk: Desk, article: Article, gap: Gap): GapLine {
  const path = contentPath(article, article.lang, "original");
  const edit = isTextGap(gap) ? undefined : editUrl(desk.settings, path);
  return { ...viewLine(desk, article), id: article.id, ...(edit && { edit }) };
}

function viewGapSpans(desk: Desk, gap: Gap, pages: readonly GapPage[], current: GapPage): SpanLink[] {
  if (pages.length < 2) return [];
  return pages.map((page) => ({
    url: listPageUrl(gapUrl(desk.language, gap), page.number),
    first: page.first,
    last: page.last,
    count: page.lacking.length,
    current: page === current,
  }));
}

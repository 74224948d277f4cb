/** A year's records counted by month and kind: what its chart stacks and its table says. */
import { KINDS, type Kind } from "../archive/article.ts";
import type { Year } from "../indexes/by-date.ts";
import type { Desk } from "./desk.ts";
import { type DossierSpan, spanYears, viewMarksOfYear } from "./dossier-marks.ts";
import { monthUrl, unknownMonthUrl } from "./urls.ts";

/** A record's kind, or that it gives none. */
export type KindKey = Kind | "none";

export interface KindMonth {
  /** 1 to 12; absent for the records that carry no month. */
  readonly month?: number;
  /** Where the month's records stand; absent where there are none. */
  readonly url?: string;
  readonly count: number;
  /** Only kinds that occur in it. */
  readonly kinds: Readonly<Partial<Record<KindKey, number>>>;
}

export interface KindMonths {
  /** Those that occur in the year, in the order in which they are stacked. */
  readonly kinds: readonly KindKey[];
  /** Twelve months; then those without a month, where there are any. */
  readonly months: readonly KindMonth[];
  readonly dossiers: readonly DossierSpan[];
}

export function viewKindMonths(desk: Desk, year: Year): KindMonths {
  const { language } = desk;
  const byMonth = new Map(year.months.map((month) => [month.month, month.articles]));
  const months = Array.from({ length: 12 }, (_, index): KindMonth => {
    const articles = byMonth.get(index + 1) ?? [];
    const url = monthUrl(language, year.year, index + 1);
    return { month: index + 1, ...(articles.length > 0 && { url }), ...countKinds(articles) };
  });
  const unknown = year.monthUnknown;
  const all =
    unknown.length === 0
      ? months
      : [...months, { url: unknownMonthUrl(language, year.year), ...countKinds(unknown) }];
  return {
    kinds: [...KINDS, "none" as const].filter((kind) => all.some(({ kinds }) => kinds[kind])),
    months: all,
    dossiers: spanYears(viewMarksOfYear(desk, year.year), year.year, year.year).get(year.year) ?? [],
  };
}

function countKinds(articles: readonly { readonly kind?: Kind }[]): Pick<KindMonth, "count" | "kinds"> {
  const kinds: Partial<Record<KindKey, number>> = {};
  for (const { kind = "none" } of articles) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return { count: articles.length, kinds };
}

/** A report's page → what it says of itself, field by field, with the place where each stands. */
import { findUrl } from "./address.ts";
import { whyNotArticle } from "./article-kind.ts";
import { findAuthor } from "./byline.ts";
import { type FoundDate, findDate } from "./date.ts";
import type { Finding } from "./evidence.ts";
import { findTitle } from "./headline.ts";
import { findLang } from "./language.ts";
import { findPublisher, listOutletNames } from "./outlet.ts";
import type { ReportPage } from "./page.ts";

export type { FoundDate } from "./date.ts";

/** A field that the page does not say is absent: nothing is guessed. */
export interface Report {
  readonly title?: Finding<string>;
  readonly date?: Finding<FoundDate>;
  readonly updated?: Finding<FoundDate>;
  readonly publisher?: Finding<string>;
  readonly author?: Finding<string>;
  /** BCP 47. */
  readonly lang?: Finding<string>;
  readonly url?: Finding<string>;
  readonly isArticle: boolean;
  /** Why the page is no report, in words. */
  readonly why?: string;
}

/** Never throws, whatever the page holds. */
export function readReport(page: ReportPage): Report {
  const publisher = findPublisher(page);
  const outlets = [...(publisher === undefined ? [] : [publisher.value]), ...listOutletNames(page)];
  const not = whyNotArticle(page);
  return {
    ...(not?.isMisleading ? {} : readArticle(page, outlets)),
    ...said("publisher", publisher),
    ...said("lang", findLang(page)),
    ...said("url", findUrl(page)),
    isArticle: not === undefined,
    ...(not === undefined ? {} : { why: not.why }),
  };
}

/** What only a report has. */
function readArticle(page: ReportPage, outlets: readonly string[]) {
  const { date, updated } = findDate(page);
  return {
    ...said("title", findTitle(page, outlets)),
    ...said("date", date),
    ...said("updated", updated),
    ...said("author", findAuthor(page, outlets)),
  };
}

function said<K extends string, T>(field: K, finding: T | undefined): { readonly [key in K]?: T } {
  return finding === undefined ? {} : ({ [field]: finding } as { readonly [key in K]?: T });
}

/** The archive to what was corrected or withdrawn in it: one entry for each. */
import type { Article } from "../archive/article.ts";
import { compareDates, type PartialDate } from "../archive/partial-date.ts";
import { compare } from "../archive/problem.ts";

export type Amendment = {
  readonly article: Article;
  /** As the record's file has it. */
  readonly date: PartialDate;
} & (
  | {
      readonly kind: "correction";
      /** From 1, in the order of the record's file. */
      readonly number: number;
      readonly note: string;
    }
  | { readonly kind: "withdrawal"; readonly note: string }
);

/** Oldest first. Of a withdrawn record only that it was withdrawn: what it said, and how that was mended, is no longer shown. */
export function listAmendments(articles: readonly Article[]): Amendment[] {
  return articles.flatMap(amendmentsOf).sort(compareAmendments);
}

function amendmentsOf(article: Article): Amendment[] {
  const { corrections, withdrawn } = article;
  if (withdrawn) return [{ kind: "withdrawal", article, date: withdrawn.date, note: withdrawn.reason }];
  return corrections.map(({ date, note }, index) => ({
    kind: "correction",
    article,
    number: index + 1,
    date,
    note,
  }));
}

function compareAmendments(a: Amendment, b: Amendment): number {
  return (
    compareDates(a.date, b.date) || compare(a.article.id, b.article.id) || placeInFile(a) - placeInFile(b)
  );
}

function placeInFile(amendment: Amendment): number {
  return amendment.kind === "correction" ? amendment.number : 0;
}

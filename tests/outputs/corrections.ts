/** Records with corrections for tests, one a day. */
import type { Article } from "../../src/archive/article.ts";
import { anArticle } from "../support/builders.ts";

/** `count` records, each corrected once, a day after the one before it, from 1 January 2020. */
export function someCorrected(count: number): Article[] {
  return Array.from({ length: count }, (_, index) => {
    const date = new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);
    return anArticle({ id: `r${index}`, corrections: [{ date, note: `Note ${index}.` }] });
  });
}

export const WORDS = {
  title: "Corrections",
  description: "What was mended.",
  kinds: { correction: "Correction", withdrawal: "Withdrawal" },
  withdrawnEntry: "Withdrawn record",
};

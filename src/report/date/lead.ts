/** The words before a date → what they say that it is the date of. */

import { CHANGED_WORDS, MISLEADING_WORDS, PUBLISHED_WORDS } from "./lead-words.ts";

export type Lead = "published" | "as-of" | "changed" | "misleading" | "by";

const FILLER = "[^.!?\\d\\n]{0,50}";
const MISLED = new RegExp(
  `(?:^|[^\\p{L}])(?:${MISLEADING_WORDS.join("|")})[\\s:,.-]{0,4}(?:am |der |den |the |on |el |le |\\p{L}{2,10},? )?$`,
  "u",
);

const LEADS: readonly (readonly [Lead, RegExp])[] = [
  ["changed", new RegExp(`(?:^|[^\\p{L}])(?:${CHANGED_WORDS.join("|")})[^\\p{L}\\d\\n]{0,4}${FILLER}$`, "u")],
  [
    "published",
    new RegExp(`(?:^|[^\\p{L}])(?:${PUBLISHED_WORDS.join("|")})(?:[^\\p{L}\\d\\n]{1,4}${FILLER})?$`, "u"),
  ],
  ["as-of", /(?:^|[^\p{L}])stand(?:ort)?[\s:]{0,3}(?:vom |der |den |\p{L}{2,10}, )?$/u],
  [
    "by",
    /(?:^|\n|[|•·])\s{0,3}(?:by|von|par|por|di|da|door|av|af|od|autor(?:e|en)?|author|auteur|от|автор|tarafindan|oleh)[ :]{1,2}[^\d.!?\n]{2,50}$/u,
  ],
];

/** `before` is the folded text of the date's own line up to it, or of a short line above it. */
export function readLead(before: string): Lead | undefined {
  const near = before.slice(-90);
  if (MISLED.test(near)) return "misleading";
  let last: { readonly lead: Lead; readonly at: number } | undefined;
  for (const [lead, form] of LEADS) {
    const match = form.exec(near);
    if (match !== null && (last === undefined || match.index > last.at)) last = { lead, at: match.index };
  }
  return last?.lead;
}

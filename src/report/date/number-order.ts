/** A page's language, address and other dates → whether its 4/5 is in May or in April. */
import type { NumberOrder } from "./mention.ts";

const NUMBERS = /(?<![\d./-])(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/-])/g;
const MOST_READ = 200;

export interface FoundOrder {
  readonly order: NumberOrder;
  /** Nothing on the page tells: the other order is as good. */
  readonly guessed: boolean;
}

/** Months come first only in American English (and Filipino): elsewhere where the page's own dates show it. */
export function findNumberOrder(text: string, lang: string | undefined, url: string | undefined): FoundOrder {
  const votes = countVotes(text);
  if (votes !== 0) return { order: votes > 0 ? "day-first" : "month-first", guessed: false };
  const tag = lang?.toLowerCase();
  const foreign = url !== undefined && !AMERICAN_HOST.test(url);
  const order = !foreign && isAmerican(tag, text) ? "month-first" : "day-first";
  return { order, guessed: !foreign && (tag === undefined || tag === "en") };
}

/** Above nothing where more dates can only be read day first, below where month first. */
function countVotes(text: string): number {
  let votes = 0;
  let read = 0;
  for (const [, first, , second] of text.matchAll(NUMBERS)) {
    if (Number(first) > 12 && Number(second) <= 12) votes += 1;
    if (Number(second) > 12 && Number(first) <= 12) votes -= 1;
    read += 1;
    if (read >= MOST_READ) break;
  }
  return votes;
}

const AMERICAN_HOST = /^https?:\/\/[^/:]+\.(?:com|org|net|us|gov|edu|mil|info|tv|ph)(?:[:/]|$)/i;

function isAmerican(lang: string | undefined, text: string): boolean {
  if (lang !== undefined) return /^(?:en(?:[-_](?:us|ph|ca).*)?|fil.*|es[-_](?:us|pr))$/.test(lang);
  return (text.slice(0, 20_000).match(/ (?:the|of|and) /g) ?? []).length > 5;
}

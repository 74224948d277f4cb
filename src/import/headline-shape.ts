/** A headline to what tells at once that two cannot be nearly the same, before anybody compares them letter by letter. */
import { foldName } from "../read/nearest.ts";

export interface HeadlineShape {
  readonly length: number;
  readonly digits: string;
  readonly words: ReadonlySet<string>;
  /** How often each letter stands in it; letters that share a place only make two headlines look more alike. */
  readonly letters: Uint8Array;
}

/** Undefined where nothing can be compared. */
export function shapeHeadline(headline: string): HeadlineShape | undefined {
  const folded = foldName(headline);
  if (folded === "") return undefined;
  const letters = new Uint8Array(PLACES);
  for (let at = 0; at < folded.length; at++) {
    const place = folded.charCodeAt(at) % PLACES;
    letters[place] = (letters[place] ?? 0) + 1;
  }
  const digits = folded.replace(/\D+/g, " ").trim();
  return { length: folded.length, digits, words: new Set(folded.split(" ")), letters };
}

const PLACES = 64;
/** Wider than what counts as nearly the same, so that nothing is missed: of the longer one's letters, of the fewer words. */
const MOST_OTHER_LETTERS = 0.15;
const LEAST_SHARED_WORDS = 0.5;

/** False only where the two are certainly not nearly the same. */
export function mayBeNear(a: HeadlineShape, b: HeadlineShape): boolean {
  if (a.digits !== b.digits) return false;
  const most = Math.max(a.length, b.length) * MOST_OTHER_LETTERS;
  if (Math.abs(a.length - b.length) <= most && bagDistance(a.letters, b.letters) <= most) return true;
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared++;
  return shared >= Math.min(a.words.size, b.words.size) * LEAST_SHARED_WORDS;
}

/** Never more than the number of letters to add, take away, change or swap. */
function bagDistance(a: Uint8Array, b: Uint8Array): number {
  let [more, fewer] = [0, 0];
  for (let place = 0; place < PLACES; place++) {
    const difference = (a[place] ?? 0) - (b[place] ?? 0);
    if (difference > 0) more += difference;
    else fewer -= difference;
  }
  return Math.max(more, fewer);
}

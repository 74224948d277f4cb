/** Words of a page → one line that can stand in a record, and two lines → whether they say the same. */

/** Over this it is a text and no headline or name. */
export const LONGEST_LINE = 500;

/** What a page's authors escaped twice shows as these. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  nbsp: " ",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  "#39": "'",
  "#039": "'",
  "#8216": "‘",
  "#8217": "’",
  "#8220": "“",
  "#8221": "”",
  "#8211": "–",
  "#8212": "—",
  "#8230": "…",
  "#038": "&",
};

/** On one line, composed, without what cannot be seen; joiners that Urdu and Hindi need stay. */
export function cleanText(text: string): string {
  return text
    .slice(0, 20_000)
    .replace(/&(#?\w{2,6});/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, " ")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Zs}]+/gu, " ")
    .replace(/[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u00AD\uFFFD\uE000-\uF8FF]/g, "")
    .normalize("NFC")
    .trim();
}

/** What two ways to write one line have in common: no case, marks, quotation marks or spaces. */
export function foldLine(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The share of words that two lines have in common, 0 to 1. */
export function likeness(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => new Set(foldLine(text).split(" ").filter(Boolean)));
  if (left === undefined || right === undefined || left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const word of left) if (right.has(word)) shared += 1;
  return (2 * shared) / (left.size + right.size);
}

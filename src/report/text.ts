/** Words of a page → one line that can stand in a record, and two lines → whether they say the same. */

import { parseFragment } from "parse5";
import { adapter } from "parse5-htmlparser2-tree-adapter";
import { textOf } from "./dom.ts";

/** Over this it is a text and no headline or name. */
export const LONGEST_LINE = 500;

/** On one line, composed, without what cannot be seen; joiners that Urdu and Hindi need stay. */
export function cleanText(text: string): string {
  return unescapeOnceMore(text.slice(0, 20_000))
    .replace(/<(script|style)\b[^<>]{0,200}>[^<]{0,2000}<\/\1>/gi, " ")
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, " ")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Zs}]+/gu, " ")
    .replace(/(?![\u200C\u200D])[\p{Default_Ignorable_Code_Point}\p{Cs}\p{Co}\p{Cf}\uFFF9-\uFFFD]/gu, "")
    .replace(/(?<![\p{sc=Arab}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Taml}\p{M}])[\u200C\u200D]/gu, "")
    .normalize("NFC")
    .trim();
}

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/i;

/** What a page's authors escaped twice still shows as `&#8217;`. */
function unescapeOnceMore(text: string): string {
  if (!ENTITY.test(text)) return text;
  const source = text
    .replaceAll("<", "&lt;")
    .replace(/&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});)/gi, "&amp;");
  return textOf(parseFragment(source, { treeAdapter: adapter }));
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

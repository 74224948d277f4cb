/** A sentence in Urdu to the same with its Latin stretches kept in their own order. */

/** Whatever is neither a letter of the script nor its punctuation, and starts and ends with something to see. */
const STRETCH = /(?:\p{Nd}|[^\s\p{scx=Arab}«»])+(?: +(?:\p{Nd}|[^\s\p{scx=Arab}«»])+)*/gu;
const MARK = "\u200E";

/**
 * Behind an Arabic letter a bidirectional display would show 24-12-2017 as 2017-12-24 (UAX 9, rule W2), and put the slash
 * of `articles/` before it: a left-to-right mark on either side keeps the order that was written. Lines without a letter
 * of the script are left as they are.
 */
export function markDirection(text: string): string {
  return text.split("\n").map(markLine).join("\n");
}

function markLine(line: string): string {
  if (!/(?=\p{L})\p{scx=Arab}/u.test(line)) return line;
  return line.replace(STRETCH, (stretch) => {
    const [, open = "", latin = "", close = ""] = /^([:)\s]*)(.*?)([:(\s]*)$/s.exec(stretch) ?? [];
    return /[^\s:()"…\u200C\u200D]/u.test(latin) ? `${open}${MARK}${latin}${MARK}${close}` : stretch;
  });
}

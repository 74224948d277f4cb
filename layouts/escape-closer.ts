/** The renderer leaves ">" in text as it is; here it is escaped as markdown and feeds have it, for careless parsers. */
export function escapeCloser(markup: string): string {
  let escaped = "";
  let kept = 0;
  let closer = markup.indexOf(">");
  for (let tag = findTag(markup, 0); closer !== -1; closer = markup.indexOf(">", closer + 1)) {
    if (tag !== -1 && tag < closer) {
      closer = endOfTag(markup, tag);
      if (closer === -1) break;
      tag = findTag(markup, closer + 1);
    } else {
      escaped += `${markup.slice(kept, closer)}&gt;`;
      kept = closer + 1;
    }
  }
  return kept === 0 ? markup : escaped + markup.slice(kept);
}

/** What stands after the "<" of a tag, an end tag or the doctype. */
const TAG_BEGIN = /[a-z/!]/i;

function findTag(markup: string, from: number): number {
  let tag = markup.indexOf("<", from);
  while (tag !== -1 && !TAG_BEGIN.test(markup.charAt(tag + 1))) tag = markup.indexOf("<", tag + 1);
  return tag;
}

/** The ">" that is in no attribute's value. */
function endOfTag(markup: string, tag: number): number {
  let end = markup.indexOf(">", tag);
  let quote = markup.indexOf('"', tag);
  while (quote !== -1 && quote < end) {
    const closing = markup.indexOf('"', quote + 1);
    if (closing === -1) return -1;
    if (closing > end) end = markup.indexOf(">", closing);
    quote = markup.indexOf('"', closing + 1);
  }
  return end;
}

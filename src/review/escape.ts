/**
 * Text of a stranger to HTML inside GitHub's markdown, that is read as the same text and as nothing else: no markup, no
 * link, no mention of a person or an issue, and no line that ends the block it stands in.
 */
import { showHidden } from "../read/characters.ts";

/** For between tags, in a block of HTML. White space runs together. */
export function escapeText(text: string): string {
  return escapeSigns(showHidden(text.replace(/\s+/g, " ").trim()));
}

/** The same with its lines kept, for `<pre>`: an empty line would end the block. */
export function escapeLines(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => escapeSigns(showHidden(line.replace(/\s/g, " "))))
    .join("&#10;");
}

/** Signs that markdown or HTML could mean something by. What makes a mention or a bare link stands apart from its word. */
function escapeSigns(text: string): string {
  return text
    .replace(/[!"#$%&'*+:;<=>?@[\\\]^_`{|}~]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/&#(?:35|58|64);/g, "<span>$&</span>")
    .replace(/\bwww\./gi, (word) => `${word.slice(0, 3)}<span>.</span>`);
}

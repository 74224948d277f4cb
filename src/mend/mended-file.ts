/** A file with certain mistakes to the same file mended: what can be read in one way only is written as it should be. */
import type { Document } from "../read/document.ts";
import type { ContentFile } from "../read/folder.ts";
import { splitFile } from "../read/front-matter.ts";
import type { Aliases } from "./aliases.ts";
import type { Change } from "./change.ts";
import { mendFrontMatterLines } from "./front-matter-lines.ts";
import { mendLineEnds } from "./line-ends.ts";
import { mendValues } from "./values.ts";

export interface MendedFile {
  readonly text: string;
  /** In order of their lines; never empty. */
  readonly changes: readonly Change[];
}

/**
 * Undefined where nothing is to be mended, or the file is no UTF-8 text. Nothing but line ends changes below the front
 * matter; of files that are YAML from top to bottom nothing but line ends changes at all.
 */
export function mendFile(content: ContentFile, aliases: Aliases): MendedFile | undefined {
  const ended = mendLineEnds(content.bytes);
  if (ended === undefined) return undefined;
  const mended = content.path.endsWith(".md")
    ? mendMarkdown(content, ended.text, aliases)
    : { text: ended.text, changes: [] };
  const changes = [...ended.changes, ...mended.changes].sort((a, b) => a.line - b.line);
  return changes.length === 0 ? undefined : { text: mended.text, changes };
}

function mendMarkdown(content: ContentFile, text: string, aliases: Aliases): MendedFile {
  const lines = mendFrontMatterLines(text, (front) => parseFront(content, front)?.value);
  const document = parseFront(content, lines.text);
  if (document === undefined) return lines;
  const values = mendValues(document, aliases);
  return {
    text: `${MARK}${values.source}${lines.text.slice(MARK.length + document.source.length)}`,
    changes: [...lines.changes, ...values.changes],
  };
}

const MARK = "---";

/** Its source follows the first mark, and starts with that line's end. */
function parseFront(content: ContentFile, text: string): Document | undefined {
  return splitFile({ ...content, bytes: new TextEncoder().encode(text) }).split?.frontMatter;
}

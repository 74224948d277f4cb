/** Content files to the same mended on the disk, and a line of report for each change. */
import type { Authorities } from "../archive/authority.ts";
import { collectAliases } from "../mend/aliases.ts";
import type { Change } from "../mend/change.ts";
import { mendFile } from "../mend/mended-file.ts";
import { showHidden } from "../read/characters.ts";
import type { ContentFile } from "../read/folder.ts";
import { quote } from "../read/quote.ts";
import type { CheckWords } from "./check-words.ts";
import { writeWholeFile } from "./whole-file.ts";

/** Each file is there whole, as it was or mended, whatever fails meanwhile. Ends with the count; empty where nothing was. */
export async function fixFiles(
  files: readonly ContentFile[],
  authorities: Authorities,
  words: CheckWords,
): Promise<string[]> {
  const aliases = collectAliases(authorities);
  const lines: string[] = [];
  let changed = 0;
  for (const content of files) {
    const mended = mendFile(content, aliases);
    if (mended === undefined) continue;
    await writeWholeFile(content.file, mended.text, { overwrite: true });
    lines.push(...mended.changes.map((change) => describeChange(content.file, change, words)));
    changed++;
  }
  return changed === 0 ? [] : [...lines, words.changed(lines.length, changed), ""];
}

/** `file:line  field  "old" → "new"`. */
function describeChange(file: string, { part, line, field, from, to }: Change, words: CheckWords): string {
  const what = part === "value" ? showHidden(field ?? "") : words.part(part);
  return `${showHidden(file)}:${line}  ${what}  ${quote(from)} → ${quote(to)}`;
}

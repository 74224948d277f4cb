/** Lines of the register of addresses for records that a test says were published. */
import { parseContent } from "../../src/read/content.ts";
import { recordAddress } from "../../src/register/address.ts";
import { formatLine } from "../../src/register/lines.ts";
import { wordsOf } from "../../src/register/standing.ts";
import { english, urdu } from "./builders.ts";
import { contentFile } from "./cases.ts";

/** The line that `npm run accept` writes for a record of this text. */
export function registerLineOf(id: string, text: string): string {
  const settings = { languages: [english, urdu] as const, basePath: "" };
  const [record] = parseContent([contentFile(`articles/${id}.md`, text)], settings).archive.articles;
  if (record === undefined) throw new Error(`the record ${id} of a test cannot be read`);
  return formatLine({ address: recordAddress(id), words: wordsOf(record), line: 0 });
}

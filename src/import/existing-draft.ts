/** A file of drafts/ to what is known of its report: enough to tell that an import has written it. */

import { type Draft, EMPTY_DRAFT } from "../intake/draft.ts";
import { textAt } from "../read/document.ts";
import { splitFile } from "../read/front-matter.ts";

export interface ExistingDraft {
  /** The file's stem. */
  readonly id: string;
  /** As a contributor would type it. */
  readonly file: string;
  readonly draft: Draft;
}

/** What stands above the first `---` is for people. A draft that cannot be split still has its name. */
export function readExistingDraft(file: string, text: string): ExistingDraft {
  const id = file.slice(file.lastIndexOf("/") + 1).replace(/\.md$/, "");
  const start = text.startsWith("---\n") ? 0 : text.indexOf("\n---\n") + 1;
  const { split } = splitFile({ path: file, file, bytes: new TextEncoder().encode(text.slice(start)) });
  const field = (...path: string[]) => (split ? textAt(split.frontMatter, path)?.trim() : undefined);
  const fields = { title: field("title"), date: field("date") };
  const source = {
    url: field("source", "url"),
    headline: field("source", "headline"),
    publisher: field("source", "publisher"),
  };
  return { id, file, draft: { ...EMPTY_DRAFT, ...fields, source } };
}

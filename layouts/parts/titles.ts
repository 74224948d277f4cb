/** Titles of pages that are one of several. */
import type { Frame } from "../frame.ts";

/** The list's own name on its first page; the others say which page they are, so that no two titles are equal. */
export function listTitle({ words }: Frame, name: string, page: number): string {
  return page === 1 ? name : name + words.comma + words.lists.page(page);
}

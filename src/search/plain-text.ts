/** The HTML of a record's body → the words that are read on the page. */
import type { Html } from "../archive/html.ts";

const ENTITIES: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

/** A line feed between two blocks, a blank where a block breaks its line; no blank lines. */
export function plainText(body: Html): string {
  return body
    .replace(/\s+/g, " ")
    .replace(/<\/(?:p|h\d|li|blockquote|tr|pre|dt|dd)>|<hr>/g, "\n")
    .replace(/<br> ?|<\/t[dh]>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/ *\n\s*/g, "\n")
    .trim();
}

/** Text that may hold HTML, as titles of feeds do, to plain text. */
import { parseFragment } from "parse5";
import { HTML_ELEMENTS } from "../read/html-elements.ts";

/** Without tags; names in angle brackets that are no elements stay. */
export function stripTags(text: string): string {
  if (!text.includes("<")) return text;
  return text.replace(/<\/?([a-z][a-z0-9]*)\b[^<>]*>/gi, (tag, name: string) =>
    HTML_ELEMENTS.has(name.toLowerCase()) ? "" : tag,
  );
}

/** Without tags, entities resolved, spaces collapsed. */
export function readHtmlText(html: string): string {
  const text = stripTags(html);
  return (text.includes("&") ? decodeEntities(text) : text).replace(/\s+/g, " ").trim();
}

function decodeEntities(text: string): string {
  return parseFragment(text.replaceAll("<", "&lt;"))
    .childNodes.map((node) => ("value" in node ? node.value : ""))
    .join("");
}

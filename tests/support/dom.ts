/** Reads HTML as a browser does, and answers with CSS selectors. */
import { selectAll } from "css-select";
import { type Document, type Element, isTag } from "domhandler";
import { textContent } from "domutils";
import { parse } from "parse5";
import { adapter } from "parse5-htmlparser2-tree-adapter";

export type { Document, Element } from "domhandler";

/** The tree that the HTML standard prescribes for these bytes, mended where they are wrong. */
export function parseHtml(html: string): Document {
  return parse(html, { treeAdapter: adapter });
}

/** In document order. */
export function findAll(selector: string, within: Document | Element): Element[] {
  return selectAll(selector, within).filter(isTag);
}

/** The only match; throws where there is none or more than one. */
export function findOne(selector: string, within: Document | Element): Element {
  const found = findAll(selector, within);
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} matches for ${selector}`);
  return first;
}

/** Values of an attribute of all matches that have it, in document order. */
export function attributesOf(selector: string, name: string, within: Document | Element): string[] {
  return findAll(selector, within).flatMap((element) => element.attribs[name] ?? []);
}

/** With white space run together, as a reader sees it. */
export function textOf(element: Document | Element): string {
  return textContent(element).replace(/\s+/g, " ").trim();
}

/** The page of a record, as it was built, to what a reader of it reads. */
import { selectAll, selectOne } from "css-select";
import { type Document, type Element, isTag } from "domhandler";
import { textContent } from "domutils";
import { parse } from "parse5";
import { adapter } from "parse5-htmlparser2-tree-adapter";

export interface RecordReading {
  /** Of the page. */
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly title: string;
  /** Date, outlet, place, as far as they are known. */
  readonly dateline: readonly string[];
  readonly summary?: string;
  /** Each row of the source card and of what the record is filed under. */
  readonly facts: readonly Fact[];
  readonly body: readonly Passage[];
}

export interface Fact {
  readonly name: string;
  readonly value: string;
  /** Where the row leads off the site. */
  readonly address?: string;
}

export interface Passage {
  readonly kind: "paragraph" | "heading" | "bullet" | "quotation" | "verbatim" | "row";
  readonly text: string;
}

/** Undefined where the page is not that of a record: it has no heading. */
export function readRecordPage(html: string): RecordReading | undefined {
  const page: Document = parse(html, { treeAdapter: adapter });
  const root = findFirst("html", page);
  const heading = findFirst("main h1", page);
  if (root === undefined || heading === undefined) return undefined;
  const summary = findFirst("main .stand", page);
  // A withdrawn record has a notice in the place of its text.
  const text = findFirst("main .prose", page) ?? findFirst("main .body", page);
  return {
    lang: root.attribs.lang ?? "en",
    dir: root.attribs.dir === "rtl" ? "rtl" : "ltr",
    title: textOf(heading),
    dateline: findEach("main .dl > *", page).map(textOf),
    ...(summary && { summary: textOf(summary) }),
    facts: findEach("main .card dl > div, main .filed > div", page).flatMap(readFact),
    body: text === undefined ? [] : readPassages(text),
  };
}

function readFact(row: Element): Fact[] {
  const name = findFirst("dt", row);
  const value = findFirst("dd", row);
  if (name === undefined || value === undefined) return [];
  const address = findFirst("a[rel~=external]", value)?.attribs.href;
  return [{ name: textOf(name), value: textOf(value), ...(address && { address }) }];
}

const PASSAGES: Readonly<Record<string, Passage["kind"]>> = {
  p: "paragraph",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
  li: "bullet",
  pre: "verbatim",
  tr: "row",
};

/** Blocks in the page's order; one that holds others goes into them, so that nothing is said twice. */
function readPassages(within: Element): Passage[] {
  return within.children.filter(isTag).flatMap((element) => {
    const kind = PASSAGES[element.name];
    const inner = element.name === "pre" || element.name === "tr" ? [] : readPassages(element);
    if (kind === "bullet" && inner.length > 0) return readOpenItem(element, inner);
    if (inner.length > 0) return element.name === "blockquote" ? inner.map(quoted) : inner;
    return kind === undefined ? [] : [readPassage(kind, element)];
  });
}

/** An item whose own words stand before the list that it holds. */
function readOpenItem(item: Element, inner: readonly Passage[]): Passage[] {
  const own = item.children
    .filter((node) => !isTag(node) || !/^(?:p|ul|ol|blockquote|pre|table|h[2-6])$/.test(node.name))
    .map((node) => textContent(node))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
  const passages = inner.map((passage) =>
    passage.kind === "paragraph" ? { ...passage, kind: "bullet" as const } : passage,
  );
  return own === "" ? passages : [{ kind: "bullet", text: own }, ...passages];
}

function readPassage(kind: Passage["kind"], element: Element): Passage {
  if (kind === "verbatim") return { kind, text: textContent(element).replace(/\n$/, "") };
  if (kind === "row") return { kind, text: findEach("th, td", element).map(textOf).join(" · ") };
  const links = findEach("a[href]", element).map((link) => link.attribs.href ?? "");
  return { kind, text: [textOf(element), ...links.map((link) => `(${link})`)].join(" ") };
}

function quoted(passage: Passage): Passage {
  return passage.kind === "paragraph" ? { ...passage, kind: "quotation" } : passage;
}

function findEach(selector: string, within: Document | Element): Element[] {
  return selectAll(selector, within).filter(isTag);
}

function findFirst(selector: string, within: Document | Element): Element | undefined {
  const found = selectOne(selector, within);
  return found && isTag(found) ? found : undefined;
}

/** A line break is a space. */
function textOf(element: Element): string {
  const pieces = element.children.map((node) =>
    isTag(node) ? (node.name === "br" ? " " : textOf(node)) : textContent(node),
  );
  return pieces.join("").replace(/\s+/g, " ");
}

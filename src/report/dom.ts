/** A document to its elements and their text, in the page's order, without recursion: pages nest as deep as they like. */
import type { AnyNode, Element, ParentNode } from "domhandler";

/** Elements whose text no reader sees. */
const UNSEEN = new Set(
  "script style noscript template head title svg select textarea iframe object".split(" "),
);

/** Elements that do not part the words round them. */
const INLINE = new Set(
  (
    "a abbr b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strong sub sup " +
    "tt u var wbr"
  ).split(" "),
);

const cache = new WeakMap<ParentNode, readonly Element[]>();

/** Every element under `root`, in document order. A root's list is made once. */
export function getElements(root: ParentNode): readonly Element[] {
  const known = cache.get(root);
  if (known !== undefined) return known;
  const elements: Element[] = [];
  for (const node of walk(root)) if (typeof node !== "string" && isElement(node)) elements.push(node);
  cache.set(root, elements);
  return elements;
}

export function isElement(node: AnyNode): node is Element {
  return node.type === "tag" || node.type === "script" || node.type === "style";
}

/** All text under a node as it stands in the source: for scripts, titles and other plain text. */
export function textOf(root: ParentNode): string {
  const pieces: string[] = [];
  for (const node of walk(root)) if (typeof node !== "string" && node.type === "text") pieces.push(node.data);
  return pieces.join("");
}

/** The text that a reader sees, a space wherever a block or a line ends; `most` characters of it at most. */
export function visibleTextOf(
  root: ParentNode,
  most = 1_000_000,
  leavesOut?: (element: Element) => boolean,
): string {
  const pieces: string[] = [];
  let length = 0;
  const enters = (element: Element) =>
    !UNSEEN.has(element.name) && !isHidden(element) && !leavesOut?.(element);
  for (const node of walk(root, enters)) {
    const piece = typeof node === "string" ? node : node.type === "text" ? node.data.slice(0, most * 4) : "";
    pieces.push(piece);
    length += piece.length;
    if (length > most) break;
  }
  return pieces.join("").replace(/\s+/g, " ").trim().slice(0, most);
}

export function isHidden({ attribs }: Element): boolean {
  return (
    attribs.hidden !== undefined || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs.style ?? "")
  );
}

/** A test that holds for an element when it holds for it or for one that it stands in; asked once of each element. */
export function stretchDown(test: (element: Element) => boolean): (element: Element) => boolean {
  const known = new WeakMap<Element, boolean>();
  return (element) => {
    const path: Element[] = [];
    let verdict: boolean | undefined;
    for (let node: AnyNode | null = element; node !== null && isElement(node); node = node.parent) {
      verdict = known.get(node) ?? (test(node) ? true : undefined);
      path.push(node);
      if (verdict !== undefined) break;
    }
    for (const node of path) known.set(node, verdict ?? false);
    return verdict ?? false;
  };
}

/** From the element's parent up to the document. */
export function ancestorsOf(element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let node = element.parent; node !== null && isElement(node); node = node.parent) ancestors.push(node);
  return ancestors;
}

/** `class` and `id` in one lower-case string, for rough matching. */
export function labelOf({ attribs }: Element): string {
  return `${attribs.class ?? ""} ${attribs.id ?? ""}`.slice(0, 500).toLowerCase();
}

/** Nodes below `root` in the page's order, and a space where a block begins and ends. */
function* walk(root: ParentNode, enters: (element: Element) => boolean = () => true) {
  const stack: (AnyNode | string)[] = [];
  const push = (children: readonly AnyNode[]) => {
    for (let index = children.length - 1; index >= 0; index -= 1) stack.push(children[index] ?? "");
  };
  push(root.children);
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === "string" || !isElement(node)) yield node;
    else if (enters(node)) {
      const isBlock = !INLINE.has(node.name);
      if (isBlock) yield " ";
      yield node;
      if (isBlock) stack.push(" ");
      push(node.children);
    }
  }
}

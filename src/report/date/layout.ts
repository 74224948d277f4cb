/** A document → one folded text with a line for each block, and for every element which part of the text it holds. */
import type { AnyNode, Document, Element } from "domhandler";
import { isElement } from "../dom.ts";
import { foldText } from "./fold.ts";

export interface Place {
  readonly element: Element;
  readonly parent?: Place | undefined;
  /** In the text; an element without text is a point. */
  readonly start: number;
  end: number;
}

export interface Layout {
  /** Folded: lower case, no accents, Western digits. Blocks end in a line end. */
  readonly text: string;
  /** In document order: every element whose text a reader may see. */
  readonly places: readonly Place[];
  /** Innermost element at an offset of the text. */
  placeAt(offset: number): Place | undefined;
}

/** A report's own text ends long before. */
const LONGEST_TEXT = 250_000;

const UNREAD = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "head",
  "svg",
  "select",
  "textarea",
  "iframe",
]);

const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|em|font|i|ins|label|mark|nobr|q|s|small|span|strong|sub|sup|time|tt|u|wbr)$/;

/** Text in tables and lists keeps its order; hidden text stays in, as themes hide the dates that they mean for machines. */
export function layOut(document: Document): Layout {
  const roll = new Roll();
  const stack: (AnyNode | Place)[] = [...document.children].reverse();
  for (let next = stack.pop(); next !== undefined && roll.length < LONGEST_TEXT; next = stack.pop()) {
    if ("element" in next) roll.close(next);
    else if (next.type === "text") roll.write(next.data);
    else if (isElement(next) && !UNREAD.has(next.name)) enter(next, roll, stack);
  }
  return roll.finish();
}

function enter(element: Element, roll: Roll, stack: (AnyNode | Place)[]): void {
  stack.push(roll.open(element));
  for (let index = element.children.length - 1; index >= 0; index -= 1) {
    const child = element.children[index];
    if (child !== undefined) stack.push(child);
  }
}

class Roll {
  length = 0;
  private last = "\n";
  private inner: Place | undefined;
  private readonly pieces: string[] = [];
  private readonly places: Place[] = [];
  private readonly textStarts: { readonly start: number; readonly place: Place | undefined }[] = [];

  open(element: Element): Place {
    this.part(element);
    const place: Place = { element, parent: this.inner, start: this.length, end: this.length };
    this.inner = place;
    this.places.push(place);
    return place;
  }

  close(place: Place): void {
    place.end = this.length;
    this.inner = place.parent;
    this.part(place.element);
  }

  write(source: string): void {
    const plain = foldText(source.slice(0, LONGEST_TEXT)).replace(/\s+/g, " ");
    const text = /\s/.test(this.last) ? plain.trimStart() : plain;
    if (text === "") return;
    this.textStarts.push({ start: this.length, place: this.inner });
    this.add(text);
  }

  finish(): Layout {
    const { textStarts, places } = this;
    for (let open = this.inner; open !== undefined; open = open.parent) open.end = this.length;
    const text = this.pieces.join("");
    return { text, places, placeAt: (offset) => textStarts[findLast(textStarts, offset)]?.place };
  }

  /** A line end round blocks; round inline elements a blank where a number would run into what is beside it. */
  private part({ name }: Element): void {
    if (this.last === "\n") return;
    if (!INLINE.test(name)) this.add("\n");
    else if (/\d/.test(this.last) && name !== "sup") this.add(" ");
    else if (this.last !== " " && name !== "wbr" && /\p{L}/u.test(this.last)) this.pendingBlank = true;
  }

  private pendingBlank = false;

  private add(text: string): void {
    const piece = this.pendingBlank && /^\d/.test(text) ? ` ${text}` : text;
    this.pendingBlank = false;
    this.pieces.push(piece);
    this.length += piece.length;
    this.last = piece.at(-1) ?? this.last;
  }
}

/** Where the last start at or before the offset stands in the list; -1 for none. */
function findLast(starts: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

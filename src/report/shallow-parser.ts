/** HTML to a document, as a browser reads it, with bounds: how deep elements nest and how many there are. */
import type { Document } from "domhandler";
import { Parser, type Token } from "parse5";
import { adapter, type Htmlparser2TreeAdapterMap } from "parse5-htmlparser2-tree-adapter";

/** Browsers stop too, at 512; pages of reports stay below 100. */
const DEEPEST = 256;

/** Far over what a report's page has; what is read till then is kept. */
const MOST_ELEMENTS = 40_000;
const MOST_ATTRIBUTES = 100;

/** Start tags that lie too deep are passed over, and their text stays with the element round them. */
class ShallowParser extends Parser<Htmlparser2TreeAdapterMap> {
  override onStartTag(token: Token.TagToken): void {
    if (this.openElements.stackTop < DEEPEST) super.onStartTag(token);
  }
}

class Enough extends Error {}

export function parseShallow(html: string): Document {
  let elements = 0;
  const treeAdapter: typeof adapter = {
    ...adapter,
    createElement(name, namespace, attributes) {
      elements += 1;
      if (elements > MOST_ELEMENTS) throw new Enough();
      return adapter.createElement(name, namespace, attributes.slice(0, MOST_ATTRIBUTES));
    },
  };
  const parser = new ShallowParser({ treeAdapter });
  try {
    parser.tokenizer.write(html, true);
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  return parser.document;
}

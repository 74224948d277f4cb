/** A record or its translation to what is allowed and yet rarely right: none of it stops a build. */
import type { Problem } from "../archive/problem.ts";
import { type Document, valueAt } from "./document.ts";
import { warnAddress } from "./warn-address.ts";
import { warnAttribution } from "./warn-attribution.ts";
import { warnSummary } from "./warn-summary.ts";

export interface WrittenText {
  /** The markdown below the front matter. */
  readonly body: string;
  /** The file's line that the body starts on. */
  readonly bodyLine: number;
  /** BCP 47; undefined where site.yaml could not say which is the first language. */
  readonly lang: string | undefined;
}

/** Of a withdrawn record nothing but its notice is shown. A translation has no address. */
export function warnRecord(document: Document, text: WrittenText): Problem[] {
  if (valueAt(document.value, ["withdrawn"]) !== undefined) return [];
  return [...warnAddress(document), ...warnSummary(document), ...warnAttribution(document, text)];
}

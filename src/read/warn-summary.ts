/** A summary that is too long for the places that show it. */
import type { Problem } from "../archive/problem.ts";
import { type Document, problemAt, textAt } from "./document.ts";
import { tell } from "./messages/index.ts";

/** Characters that lists, search results and previews show at most. */
const LONG = 200;

export function warnSummary(document: Document): Problem[] {
  const length = Array.from(textAt(document, ["summary"])?.trim() ?? "").length;
  if (length <= LONG) return [];
  const message = tell((words) => words.longSummary(length, LONG));
  const hint = tell((words) => words.sayRestBelow);
  return [problemAt(document, ["summary"], { kind: "long-summary", message, hint, severity: "warning" })];
}

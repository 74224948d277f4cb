/** What the fields of one record must be to one another. */
import { firstDay, lastDay, type PartialDate, parsePartialDate } from "../archive/partial-date.ts";
import type { Problem } from "../archive/problem.ts";
import { type Document, type Path, problemAt, problemOfMissing, textAt, valueAt } from "./document.ts";
import { exampleLine } from "./example.ts";
import { tell } from "./messages/index.ts";
import { quote } from "./quote.ts";

/** On what is written, so that one wrong field does not hide another. */
export function checkRecord(document: Document): Problem[] {
  return [...checkProvenance(document), ...checkOrder(document)];
}

/** Folders are for people, but a year that is not the record's leads them astray. */
export function checkFolderYear(path: string, document: Document): Problem[] {
  const folder = path.split("/").at(-2) ?? "";
  const date = dateAt(document, ["date"]);
  if (!/^\d{4}$/.test(folder) || date === undefined || date.year === Number(folder)) return [];
  const message = tell((words) => words.notOfFolderYear(quote(date.edtf), folder));
  const hint = tell((words) => words.mendDateOrMove(date.year));
  return [problemAt(document, ["date"], { kind: "folder-year", message, hint, severity: "warning" })];
}

function checkProvenance(document: Document): Problem[] {
  const source = valueAt(document.value, ["source"]);
  if (typeof source !== "object" || source === null || Array.isArray(source)) return [];
  if (Object.keys(source).length === 0 || Object.hasOwn(source, "url") || Object.hasOwn(source, "citation"))
    return [];
  const path = ["source", "url"];
  const message = tell((words) => words.noAddressOfReport);
  return [
    problemOfMissing(document, path, { kind: "missing-key", message, hint: exampleLine(document, path) }),
  ];
}

/** Nothing is updated, corrected or withdrawn before it was published. */
function checkOrder(document: Document): Problem[] {
  const date = dateAt(document, ["date"]);
  if (date === undefined) return [];
  const corrections = valueAt(document.value, ["corrections"]);
  const later: Path[] = [
    ["updated"],
    ["withdrawn", "date"],
    ...(Array.isArray(corrections) ? corrections.map((_, index) => ["corrections", index, "date"]) : []),
  ];
  return later.flatMap((path) => {
    const other = dateAt(document, path);
    if (other === undefined || lastDay(other) >= firstDay(date)) return [];
    const message = tell((words) => words.beforePublication(quote(other.edtf), quote(date.edtf)));
    const hint = tell((words) => words.mendOneOfTwoDates);
    return [problemAt(document, path, { kind: "before-publication", message, hint })];
  });
}

function dateAt(document: Document, path: Path): PartialDate | undefined {
  const parsed = parsePartialDate(textAt(document, path) ?? "");
  return parsed.ok ? parsed.value : undefined;
}

/** A CSL-JSON file to rows: what Zotero, Mendeley and others export for citation processors. */
import { type Citation, citationToRow } from "./citation.ts";
import { splitJsonArray } from "./json-array.ts";
import { countLeftOut } from "./left-out.ts";
import { type OwnFields, readOwnFields } from "./own-fields.ts";
import { type ExportOptions, failExport, type ImportRow, type ParsedExport, refuseRow } from "./row.ts";

type CslItem = Readonly<Record<string, unknown>>;

export function parseCslJson(text: string, options: ExportOptions): ParsedExport {
  const entries = splitJsonArray(text);
  if (entries === undefined) return failExport("this is no JSON: it begins with neither [ nor {");
  if (entries.length === 0) return failExport("the list holds no entries");
  const rows = entries.map(({ line, value }) => toRow(`line ${line}`, value, options));
  const unused = entries.flatMap(({ value }) =>
    isItem(value)
      ? Object.keys(value).filter(
          (key) =>
            !isUsed(key, options) && !(isItem(value.custom) && key === "custom" && readCustom(value.custom)),
        )
      : [],
  );
  return { ok: true, value: { rows, notes: countLeftOut(unused, NAMES) } };
}

function toRow(place: string, value: unknown, options: ExportOptions): ImportRow {
  if (!isItem(value)) return refuseRow(place, "this entry is not JSON: a mark or a comma is missing in it");
  if (textOf(value.title) === undefined && textOf(value.URL) === undefined)
    return refuseRow(place, "the entry has neither title nor URL: it is no CSL-JSON");
  return citationToRow(toCitation(place, value), options);
}

function toCitation(place: string, item: CslItem): Citation {
  return {
    place,
    title: textOf(item.title),
    date: readIssued(item.issued),
    container: textOf(item["container-title"]),
    publisher: textOf(item.publisher),
    authors: listOf(item.author)
      .map(readName)
      .filter((name) => name !== ""),
    url: textOf(item.URL),
    doi: textOf(item.DOI),
    pages: textOf(item.page),
    lang: textOf(item.language),
    tags: readKeywords(item),
    abstract: textOf(item.abstract),
    own: isItem(item.custom) ? readCustom(item.custom) : undefined,
  };
}

/** A date of CSL: parts, or text as it was found. Two dates make an interval, which no report is published on. */
function readIssued(issued: unknown): string | undefined {
  if (!isItem(issued)) return textOf(issued);
  const dates = listOf(issued["date-parts"]).flatMap((parts) => {
    const date = listOf(parts)
      .map((part) => String(part).padStart(2, "0"))
      .join("-");
    return date === "" ? [] : [date];
  });
  if (dates.length === 0) return textOf(issued.raw) ?? textOf(issued.literal);
  const circa = issued.circa !== undefined && issued.circa !== false && String(issued.circa) !== "0";
  return `${dates.join("/")}${circa ? "~" : ""}`;
}

function readName(name: unknown): string {
  if (!isItem(name)) return textOf(name) ?? "";
  const parts = ["given", "dropping-particle", "non-dropping-particle", "family", "suffix"];
  return textOf(name.literal) ?? parts.flatMap((part) => textOf(name[part]) ?? []).join(" ");
}

function readKeywords(item: CslItem): string[] {
  return [item.keyword, item.keywords, item.tags, item.categories].flatMap((value) =>
    listOf(value).flatMap((tag) => (textOf(isItem(tag) ? tag.tag : tag) ?? "").split(/[,;]/)),
  );
}

function readCustom(custom: CslItem): OwnFields | undefined {
  return readOwnFields(
    Object.entries(custom).flatMap(([field, value]) =>
      listOf(value).flatMap((one) => (typeof one === "string" ? [[field, one] as const] : [])),
    ),
  );
}

/** Citation processors also take lists of one for titles. */
function textOf(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  const text = typeof one === "string" ? one : typeof one === "number" ? String(one) : "";
  return text.trim() === "" ? undefined : text.trim();
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function isItem(value: unknown): value is CslItem {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isUsed(key: string, { ownSummary }: ExportOptions): boolean {
  return USED.has(key) || (key === "abstract" && ownSummary);
}

const USED = new Set(
  "id type title issued container-title publisher author URL DOI page language keyword keywords tags categories citation-key source".split(
    " ",
  ),
);

const NAMES: Readonly<Record<string, string>> = {
  abstract: "abstract (it may be the publisher's words; --own-summary takes it as the summary)",
};

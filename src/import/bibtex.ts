/** A BibTeX or BibLaTeX file to rows. An own reader: the common one loses keywords, and dates that are near, and can fetch addresses. */
import { type BibtexEntry, splitBibtex } from "./bibtex-entry.ts";
import { type Citation, citationToRow, turnName } from "./citation.ts";
import { LIST_FIELDS } from "./fields.ts";
import { readLatex } from "./latex.ts";
import { countLeftOut } from "./left-out.ts";
import { OWN_NAMES, type OwnFields, readOwnFields } from "./own-fields.ts";
import { type ExportOptions, failExport, type ImportRow, type ParsedExport, refuseRow } from "./row.ts";

export function parseBibtex(text: string, options: ExportOptions): ParsedExport {
  const entries = splitBibtex(text);
  if (entries.length === 0) return failExport("this is no BibTeX file: no entry begins, as in @article{key,");
  const rows = entries.map((entry) => toRow(entry, options));
  const unused = entries.flatMap(({ fields }) =>
    [...(fields?.keys() ?? [])].filter(
      (name) => !USED.has(name) && !isOwnField(name) && !(options.ownSummary && name === "abstract"),
    ),
  );
  return { ok: true, value: { rows, notes: countLeftOut(unused, NAMES) } };
}

function toRow({ line, type, fields, fault }: BibtexEntry, options: ExportOptions): ImportRow {
  const place = `line ${line}`;
  if (fields === undefined) return refuseRow(place, `the entry @${type} is broken: ${fault ?? ""}`);
  if (!fields.has("title") && !fields.has("url"))
    return refuseRow(place, `the entry @${type} has neither title nor url`);
  return citationToRow(toCitation(place, fields), options);
}

function toCitation(place: string, fields: ReadonlyMap<string, string>): Citation {
  const first = (...names: string[]) =>
    names.map((name) => readLatex(fields.get(name) ?? "")).find((text) => text !== "");
  const title = first("title");
  const subtitle = first("subtitle");
  return {
    place,
    title: title !== undefined && subtitle !== undefined ? `${title}: ${subtitle}` : title,
    date: readBibtexDate(fields.get("date")?.trim(), first("year"), first("month"), first("day")),
    container: first("journaltitle", "journal", "booktitle", "maintitle"),
    publisher: first("publisher", "organization", "institution", "howpublished")?.replace(/^https?:.*$/, ""),
    authors: splitNames(fields.get("author") ?? ""),
    url: readAddress(fields.get("url") ?? fields.get("howpublished")),
    doi: first("doi"),
    pages: first("pages")?.replace("–", "-"),
    lang: first("langid", "language", "hyphenation"),
    tags: (first("keywords", "keyword") ?? "").split(/[,;]/),
    abstract: first("abstract"),
    own: readOwn(fields),
  };
}

function isOwnField(name: string): boolean {
  return OWN_NAMES.has(toOwnName(name));
}

function toOwnName(name: string): string {
  return name === "record"
    ? name
    : name.startsWith("record-")
      ? name.slice("record-".length).replace("-", "_")
      : "";
}

/** `record-event-date` is `event_date`; lists are parted as authors are. */
function readOwn(fields: ReadonlyMap<string, string>): OwnFields | undefined {
  const record = readAddress(fields.get("record"));
  const others = [...fields].flatMap(([name, value]) => {
    const field = toOwnName(name);
    if (field === "" || field === "record") return [];
    const isList = (LIST_FIELDS as readonly string[]).includes(field);
    return (isList ? splitNames(value) : [readLatex(value)]).map((text) => [field, text] as const);
  });
  return readOwnFields([["record", record ?? ""], ...others]);
}

/** Months are numbers by now, or words. */
function readBibtexDate(date?: string, year?: string, month?: string, day?: string): string | undefined {
  if (date !== undefined || year === undefined) return date;
  if (month === undefined) return year;
  if (/^\d{1,2}$/.test(month))
    return [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, "0")).join("-");
  return `${day ?? ""} ${month} ${year}`.trim();
}

/** A name in braces, as of a city council, is not turned; "and" parts names outside of braces. */
function splitNames(source: string): string[] {
  const names: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: sign, index } of source.matchAll(/\\[\\{}]|[{}]|\s+and\s+/gi)) {
    if (sign === "{") depth++;
    else if (sign === "}") depth--;
    else if (depth === 0 && !sign.startsWith("\\")) {
      names.push(source.slice(start, index));
      start = index + sign.length;
    }
  }
  return [...names, source.slice(start)].flatMap((name) => {
    const plain = readLatex(name);
    return plain === ""
      ? []
      : [isWhole(name.trim()) ? plain : plain === "others" ? "and others" : turnName(plain)];
  });
}

/** Whether the brace that begins it is closed by the one that ends it. */
function isWhole(name: string): boolean {
  let depth = 0;
  for (const { 0: sign, index } of name.matchAll(/\\[\\{}]|[{}]/g)) {
    depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
    if (depth === 0) return name.startsWith("{") && index === name.length - 1;
  }
  return false;
}

/** Verbatim but for what LaTeX cannot hold as it is. */
function readAddress(source?: string): string | undefined {
  const plain = source
    ?.replace(/^\s*\\url\s*\{(.*)\}\s*$/s, "$1")
    .replace(/\\~\{\}|\\textasciitilde(?:\{\})?/g, "~")
    .replace(/\\([&%$#_{}~])/g, "$1")
    .trim();
  return plain !== undefined && /^[a-z]+:/i.test(plain) ? plain : undefined;
}

const USED = new Set(
  "title subtitle date year month day journaltitle journal booktitle maintitle publisher organization institution howpublished author url doi pages langid language hyphenation keywords keyword entrysubtype library".split(
    " ",
  ),
);

const NAMES: Readonly<Record<string, string>> = {
  abstract: "abstract (it may be the publisher's words; --own-summary takes it as the summary)",
  urldate: "urldate (day of access)",
};

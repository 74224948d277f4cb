/** A RIS file to rows. An own reader: the common one keeps the year of `2016/07//` alone, joins keywords, and can fetch addresses. */
import { quote } from "../read/quote.ts";
import { type Citation, citationToRow, turnName } from "./citation.ts";
import { countLeftOut } from "./left-out.ts";
import { type OwnFields, readOwnFields } from "./own-fields.ts";
import { type ExportOptions, failExport, type ImportRow, type ParsedExport, refuseRow } from "./row.ts";

interface Field {
  readonly tag: string;
  readonly value: string;
}

interface Entry {
  readonly line: number;
  readonly fields: readonly Field[];
  /** A text that stands where no field is open. */
  readonly stray?: string;
}

/** Lines may end in any way, and `ER` may be missing. */
export function parseRis(text: string, options: ExportOptions): ParsedExport {
  const entries = splitEntries(text);
  if (!entries.some(({ fields }) => fields[0]?.tag === "TY"))
    return failExport('this is no RIS file: no line begins with "TY  - "');
  const rows = entries.map((entry) => toRow(entry, options));
  const used = entries.flatMap(({ fields }) =>
    fields.flatMap(({ tag }) =>
      USED.has(tag) ||
      (tag === OWN_TAG && readOwn(fields) !== undefined) ||
      (options.ownSummary && ABSTRACT.has(tag))
        ? []
        : [tag],
    ),
  );
  return { ok: true, value: { rows, notes: countLeftOut(used, NAMES) } };
}

function toRow(entry: Entry, options: ExportOptions): ImportRow {
  const { line, fields, stray } = entry;
  const place = `line ${line}`;
  if (stray !== undefined)
    return refuseRow(place, `${quote(stray)} is no line of RIS, which are like "TI  - A headline"`);
  if (fields[0]?.tag !== "TY") return refuseRow(place, 'the entry does not begin with "TY  - "');
  return citationToRow(toCitation(place, fields), options);
}

function toCitation(place: string, fields: readonly Field[]): Citation {
  const all = (...tags: string[]) => tags.flatMap((tag) => fields.filter((field) => field.tag === tag));
  const first = (...tags: string[]) => all(...tags).find(({ value }) => value !== "")?.value;
  const dates = all("DA", "PY", "Y1").map(({ value }) => readRisDate(value));
  return {
    place,
    title: first("TI", "T1", "CT", "BT"),
    date: dates.reduce((best, date) => (date.length > best.length ? date : best), "") || undefined,
    container: first("T2", "JO", "JF", "JA", "J2"),
    publisher: first("PB"),
    authors: all("AU", "A1").map(({ value }) => turnName(value)),
    url: first("UR"),
    doi: first("DO"),
    pages: joinPages(first("SP"), first("EP")),
    lang: first("LA"),
    tags: all("KW").flatMap(({ value }) => value.split(/[;\n]/)),
    abstract: first("AB", "N2"),
    own: readOwn(fields),
  };
}

/** The tag of what an archive of this kind says beside the fields of RIS. */
const OWN_TAG = "C1";

function readOwn(fields: readonly Field[]): OwnFields | undefined {
  return readOwnFields(
    fields.flatMap(({ tag, value }) => {
      const [, field, text = ""] = tag === OWN_TAG ? (/^([a-z_]+): (.*)$/.exec(value) ?? []) : [];
      return field === undefined ? [] : [[field, text] as const];
    }),
  );
}

/** `2016/07//` is a month; what stands behind the third slash, as in `2016///spring`, is no date. */
function readRisDate(value: string): string {
  const [, year, month, day] = /^(\d{4})\/(\d{1,2})?(?:\/(\d{1,2})?(?:\/.*)?)?$/.exec(value) ?? [];
  if (year === undefined) return value;
  const parts = month === undefined ? [year] : [year, month, ...(day === undefined ? [] : [day])];
  return parts.map((part) => part.padStart(2, "0")).join("-");
}

function joinPages(start?: string, end?: string): string | undefined {
  return end === undefined || end === start ? start : `${start ?? ""}-${end}`.replace(/^-/, "");
}

const FIELD = /^([A-Z][A-Z0-9]) {0,2}-(?: (.*))?$/;

function splitEntries(text: string): Entry[] {
  const entries: { line: number; fields: { tag: string; value: string }[]; stray?: string }[] = [];
  let open: (typeof entries)[number] | undefined;
  for (const [index, written] of text.split(/\r\n|\n|\r/).entries()) {
    const line = written.trimEnd();
    const [, tag, value = ""] = FIELD.exec(line) ?? [];
    if (tag === "ER") open = undefined;
    else if (tag !== undefined) {
      if (open === undefined || tag === "TY" || open.stray !== undefined) {
        open = { line: index + 1, fields: [] };
        entries.push(open);
      }
      open.fields.push({ tag, value: value.trim() });
    } else if (line !== "") open = continueEntry(entries, open, index + 1, line);
  }
  return entries;
}

/** A line without a tag goes on with the field before it. */
function continueEntry(
  entries: { line: number; fields: { tag: string; value: string }[]; stray?: string }[],
  open: (typeof entries)[number] | undefined,
  number: number,
  line: string,
): (typeof entries)[number] {
  const last = open?.fields.at(-1);
  if (open !== undefined && last !== undefined) {
    last.value = `${last.value} ${line.trim()}`.trim();
    return open;
  }
  if (open !== undefined) return open;
  const entry = { line: number, fields: [], stray: line };
  entries.push(entry);
  return entry;
}

const USED = new Set("TY TI T1 CT BT DA PY Y1 T2 JO JF JA J2 PB AU A1 UR DO SP EP LA KW ID DP ER".split(" "));
const ABSTRACT = new Set(["AB", "N2"]);

const NAMES: Readonly<Record<string, string>> = {
  AB: "AB (abstract, which may be the publisher's words; --own-summary takes it as the summary)",
  N2: "N2 (abstract, which may be the publisher's words; --own-summary takes it as the summary)",
  N1: "N1 (note)",
  L1: "L1 (file)",
  L2: "L2 (full text)",
  Y2: "Y2 (day of access)",
  CY: "CY (city)",
};

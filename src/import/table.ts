/** A table of separated values to rows: columns by their names or by a mapping, each cell as its field wants it. */
import { KINDS, SOURCE_TYPES } from "../archive/article.ts";
import { quote, shorten } from "../read/quote.ts";
import { restoreText, splitMembers } from "../table/cell.ts";
import { assignColumns, type Columns, findField } from "./columns.ts";
import { type CsvRecord, type CsvTable, parseCsv } from "./csv.ts";
import type { DayOrder } from "./date.ts";
import {
  DATE_FIELDS,
  LIST_FIELDS,
  type ListField,
  TEXT_FIELDS,
  toDraft,
  type Values,
  WORDS_FIELDS,
} from "./fields.ts";
import { readLanguage } from "./language.ts";
import { type Mapping, tableFields } from "./mapping.ts";
import { isRecordAddress } from "./own-fields.ts";
import { findOwnColumns, type OwnColumns } from "./own-table.ts";
import { failExport, type ImportRow, type ParsedExport, refuseRow, type Translation } from "./row.ts";
import { findColumnOrder, orderWord, readCell } from "./table-date.ts";

export function parseTable(text: string, mapping: Mapping, codes: readonly string[]): ParsedExport {
  const fields = tableFields(codes);
  const named = new Set(Object.values(mapping.columns));
  const table = parseCsv(
    text,
    (name) => named.has(name.trim()) || findField(name, fields, codes) !== undefined,
  );
  if (table === undefined)
    return failExport("this is no table: its first line must name the columns, with commas between them");
  const own = findOwnColumns(table);
  const columns = assignColumns(table.header, mapping, codes, own);
  if (typeof columns === "string") return failExport(columns);
  if (columns.positions.size === 0) return failExport(describeUnknown(table.header));
  if (table.records.length === 0 && table.broken === undefined)
    return failExport("the table holds its header only: there is no row to import");
  const orders = findOrders(table, columns, mapping);
  const context: Context = { columns, own, mapping, codes, orders, width: table.header.length };
  const rows = table.records.map((record) => toRow(record, context));
  const { broken } = table;
  if (broken) rows.push(refuseRow(`line ${broken.line}`, `${broken.message}: nothing from here on was read`));
  return { ok: true, value: { rows, notes: describe(columns, orders) } };
}

interface Context {
  readonly columns: Columns;
  readonly own: OwnColumns | undefined;
  readonly mapping: Mapping;
  readonly codes: readonly string[];
  readonly orders: ReadonlyMap<string, DayOrder>;
  /** Columns of the header. */
  readonly width: number;
}

function toRow({ line, cells }: CsvRecord, context: Context): ImportRow {
  const { columns, own, mapping, codes, width } = context;
  const place = `line ${line}`;
  const isOver = cells.slice(width).some((cell) => cell.trim() !== "");
  if (cells.length < width || isOver)
    return refuseRow(place, `the row has ${cells.length} cells, and the header has ${width}`);
  const record = findRecord(cells, own);
  if (record !== undefined && (cells[own?.withdrawn ?? -1] ?? "").trim() !== "")
    return refuseRow(place, `the record was withdrawn from the archive that it comes from: ${record}`);
  const cellOf = (field: string) => {
    const cell = (cells[columns.positions.get(field) ?? -1] ?? "").trim();
    if (cell === "") return (mapping.defaults[field] ?? "").trim();
    return record === undefined ? cell : restoreText(cell);
  };
  if (!["title", "headline", "url"].some(cellOf))
    return refuseRow(place, "the row has neither a title nor an address");
  const { values, doubts, notes } = readCells(cellOf, record !== undefined, context);
  const translations = codes.flatMap((code) => readTranslation(code, cellOf));
  return { place, draft: toDraft(values), ...(record && { record }), translations, doubts, notes };
}

/** Rows that somebody has added to a table of ours have no record, and are read as those of any table. */
function findRecord(cells: readonly string[], own: OwnColumns | undefined): string | undefined {
  const record = cells[own?.record ?? -1]?.trim() ?? "";
  return isRecordAddress(record) ? record : undefined;
}

function readCells(
  cellOf: (field: string) => string,
  isOwn: boolean,
  { mapping, orders }: Context,
): Pick<ImportRow, "doubts" | "notes"> & { readonly values: Values } {
  const dates = DATE_FIELDS.map((field) => ({
    field,
    ...readCell(cellOf(field), orders.get(field), field === "event_date"),
  }));
  const lang = readLanguage(cellOf("lang"));
  const sourceLang = readLanguage(cellOf("source_lang"));
  const split = (field: ListField, cell: string) =>
    isOwn ? splitMembers(cell) : splitList(field, cell, mapping);
  const values = {
    ...Object.fromEntries(TEXT_FIELDS.map((field) => [field, cellOf(field)])),
    ...Object.fromEntries(LIST_FIELDS.map((field) => [field, split(field, cellOf(field))])),
    ...Object.fromEntries(dates.map(({ field, date }) => [field, date])),
    kind: findWord(cellOf("kind"), KINDS),
    type: findWord(cellOf("type"), SOURCE_TYPES),
    lang: lang.code,
    source_lang: sourceLang.code,
  };
  const doubts = dates.flatMap(({ field, doubt }) =>
    doubt ? [{ field: field === "event_date" ? "eventDate" : field, why: doubt }] : [],
  );
  const notes = [...dates.map(({ note }) => note), lang.note, sourceLang.note];
  return { values, doubts, notes: notes.filter((note) => note !== undefined) };
}

function readTranslation(code: string, cellOf: (field: string) => string): Translation[] {
  const words = WORDS_FIELDS.flatMap((field) => {
    const text = cellOf(`${field}_${code}`);
    return text === "" ? [] : [[field, text] as const];
  });
  return words.length === 0 ? [] : [{ code, ...Object.fromEntries(words) }];
}

/** By the mapping's mark, else by the strongest that the cell holds: a place may hold commas, so only tags and people are parted by them. */
function splitList(field: ListField, cell: string, { separators }: Mapping): string[] {
  const marks = [/\n/, /[;؛]/, /\|/, ...(field === "tags" || field === "people" ? [/[,،]/] : [])];
  return cell.split(separators[field] ?? marks.find((mark) => mark.test(cell)) ?? "\n");
}

/** One of the known words, however it is cased; another text stays as it is, for the reader to refuse. */
function findWord(text: string, words: readonly string[]): string {
  const folded = text.toLowerCase().replace(/[\s_]+/g, "-");
  return words.includes(folded) ? folded : text;
}

function findOrders({ records }: CsvTable, { positions }: Columns, mapping: Mapping): Map<string, DayOrder> {
  return new Map(
    DATE_FIELDS.flatMap((field) => {
      const position = positions.get(field);
      if (position === undefined) return [];
      const order = mapping.dates ?? findColumnOrder(records.map(({ cells }) => cells[position] ?? ""));
      return order === undefined ? [] : [[field, order] as const];
    }),
  );
}

function describe({ unused }: Columns, orders: ReadonlyMap<string, DayOrder>): string[] {
  return [
    ...(unused.length === 0
      ? []
      : [`left out, as no field takes them: ${unused.map((name) => quote(name)).join(", ")}`]),
    ...Array.from(
      orders,
      ([field, order]) => `${field}: dates of numbers were read with the ${orderWord(order)} first`,
    ),
  ];
}

function describeUnknown(header: readonly string[]): string {
  const names = shorten(header.map((name) => name.trim()).join(", "), 200);
  return `no column has the name of a field (${names}): name them, or say which is which with --map; --template shows how`;
}

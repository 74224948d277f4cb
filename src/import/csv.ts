/** A text of separated values to its header and records, each with the line it starts on. */
import { parse } from "csv-parse/sync";

export interface CsvRecord {
  /** Counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly delimiter: string;
  readonly header: readonly string[];
  readonly records: readonly CsvRecord[];
  /** Where quotation marks stop the reading: all lines from here on are in no record. */
  readonly broken?: { readonly line: number; readonly message: string };
}

const DELIMITERS = [",", ";", "\t", "|"] as const;

/** Quotation marks may enclose marks and line ends; blank lines are no records. Undefined where no line can be the header. */
export function parseCsv(source: string, knows: (column: string) => boolean): CsvTable | undefined {
  const text = source.replace(/\r\n?/g, "\n");
  const marked = /^sep=(.)\n/i.exec(text);
  const start = text.slice(0, 200_000);
  const delimiter = marked?.[1] ?? findDelimiter(start, knows);
  const { records, broken } = readRecords(text, delimiter);
  const [header, ...rest] = marked ? records.slice(1) : records;
  if (header === undefined) return undefined;
  const isTable = header.cells.length > 1 || header.cells.some(knows);
  if (!isTable) return undefined;
  return { delimiter, header: header.cells, records: rest, ...(broken && { broken }) };
}

/** The mark that gives most columns we know, then most columns. */
function findDelimiter(start: string, knows: (column: string) => boolean): string {
  const scored = DELIMITERS.map((delimiter) => {
    const header = readRecords(start, delimiter, 1).records[0]?.cells ?? [];
    return { delimiter, known: header.filter(knows).length, width: header.length };
  });
  const [best] = scored.sort((a, b) => b.known - a.known || b.width - a.width);
  return best?.delimiter ?? ",";
}

type Read = { readonly records: CsvRecord[]; readonly broken?: { line: number; message: string } };

function readRecords(text: string, delimiter: string, most?: number): Read {
  const records: CsvRecord[] = [];
  // The parser tells on which line a record ends.
  let end = 0;
  try {
    parse(text, {
      delimiter,
      ...(most !== undefined && { to: most }),
      record_delimiter: "\n",
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      on_record: (cells: string[], { lines }) => {
        const line = end + 1;
        end = lines;
        if (cells.length > 1 || cells[0]?.trim() !== "") records.push({ line, cells });
        return null;
      },
    });
    return { records };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (!code.startsWith("CSV_")) throw error;
    const message = "a quotation mark opens here or further down, and is never closed";
    return { records, broken: { line: end + 1, message } };
  }
}

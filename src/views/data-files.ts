/** What the page of the data says: of each file, of the API, and how the table is loaded. */
import type { Settings } from "../settings.ts";
import {
  apiDatesUrl,
  apiEntryUrl,
  apiIndexUrl,
  apiRecordsUrl,
  apiTermUrl,
  type IndexName,
  openApiUrl,
  recordFiles,
  recordShapeUrl,
} from "./urls.ts";

/** What a file holds, in the order in which the page lists them. */
export type DataSubject = "table" | "records" | "lines" | "references" | "schema";

export interface DataFileView {
  /** An index where it is an authority file. */
  readonly holds: DataSubject | IndexName;
  /** Site path. */
  readonly url: string;
  /** The format's own name, the same in every language. */
  readonly format: string;
  /** Media type. */
  readonly type: string;
  /** Of what it is a list of. */
  readonly count?: number;
  readonly bytes: number;
  /** In hex. */
  readonly sha256: string;
}

/** What a program may ask the API for, in the order in which the page lists it. */
export const API_ANSWERS = [
  "entry",
  "records",
  "record",
  "index",
  "term",
  "dates",
  "shape",
  "openapi",
] as const;
export type ApiAnswer = (typeof API_ANSWERS)[number];

/** An address of the API, or the pattern of many. */
export interface ApiAddress {
  readonly answer: ApiAnswer;
  /** Site path, with a placeholder in braces where there are many. */
  readonly url: string;
  readonly isPattern: boolean;
}

export function viewApi(settings: Settings): ApiAddress[] {
  const [first] = settings.languages;
  const urls: Readonly<Record<ApiAnswer, string>> = {
    entry: apiEntryUrl,
    records: apiRecordsUrl(1),
    record: `${recordFiles(first, "{id}")}.json`,
    index: apiIndexUrl("tags"),
    term: apiTermUrl("tags", "{id}"),
    dates: apiDatesUrl,
    shape: recordShapeUrl,
    openapi: openApiUrl,
  };
  return API_ANSWERS.map((answer) => ({ answer, url: urls[answer], isPattern: urls[answer].includes("{") }));
}

/** In thousands, to three figures: 0.81, 34.1, 1250. */
export function formatKilobytes(bytes: number): string {
  return threeFigures(bytes / 1000);
}

/** In units of a thousand, to three figures: 812 B, 34.1 kB, 1.25 MB. */
export function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 999_500 ? `${formatKilobytes(bytes)} kB` : `${threeFigures(bytes / 1_000_000)} MB`;
}

function threeFigures(value: number): string {
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}

export interface LoadingLines {
  readonly name: string;
  /** Three lines. */
  readonly lines: readonly string[];
}

/** With nothing but what the languages bring themselves. `table` is the whole address of the table. */
export function loadingLines(table: string): LoadingLines[] {
  return [
    {
      name: "Python",
      lines: [
        "import csv, io, urllib.request",
        `rows = list(csv.DictReader(io.TextIOWrapper(urllib.request.urlopen("${table}"), "utf-8-sig", newline="")))`,
        `print(len(rows), "records,", rows[0]["date"], "to", rows[-1]["date"])`,
      ],
    },
    {
      name: "R",
      lines: [
        `records <- read.csv("${table}", fileEncoding = "UTF-8-BOM", colClasses = "character", na.strings = "")`,
        "nrow(records)",
        "table(substr(records$date, 1, 4))",
      ],
    },
  ];
}

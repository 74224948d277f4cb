/** The files that hold the whole archive, each with its size and sum. */
import type { Article } from "../../archive/article.ts";
import { TERM_INDEXES } from "../../archive/authority.ts";
import type { Catalogue } from "../../indexes/catalogue.ts";
import type { Settings } from "../../settings.ts";
import { Sheet } from "../../sheet.ts";
import type { DataFileView } from "../../views/data-files.ts";
import { FILE_FORMATS } from "../../views/files.ts";
import { archiveFiles, articleFiles, authorityFileUrl, type IndexName } from "../../views/urls.ts";
import { type KindNames, kindJson, listTerms, type TermJson, termJson } from "../api/term-json.ts";
import { serializeJson } from "../json.ts";
import { writeRecordLines, writeRecordsJson } from "./records.ts";
import { releaseOf } from "./release.ts";
import { sumWhenWritten } from "./summed.ts";
import { writeRecordTable } from "./table.ts";

export interface DataFile {
  readonly holds: DataFileView["holds"];
  readonly sheet: Sheet;
  /** The records that it holds, where it is a file of records. */
  readonly articles?: readonly Article[];
  /** Once the sheet is written, costs nothing. */
  readonly view: () => DataFileView;
}

/** `written` are sheets of other rooms, by their address: the references of the archive, and the schema of front matter. */
export interface WrittenSheets {
  readonly references: readonly Sheet[];
  readonly schema: Sheet;
}

export function dataFiles(
  catalogue: Catalogue,
  settings: Settings,
  kindNames: KindNames,
  { references, schema }: WrittenSheets,
): DataFile[] {
  const { articles, listed } = catalogue;
  const json = "application/json";
  const ofRecords = (extension: string, write: typeof writeRecordTable) =>
    new Sheet(`${articleFiles}.${extension}`, () => write(articles, settings));
  return [
    recordFile("table", "CSV", "text/csv", ofRecords("csv", writeRecordTable), articles),
    recordFile("records", "JSON", json, ofRecords("json", writeRecordsJson), articles),
    recordFile("lines", "NDJSON", "application/x-ndjson", ofRecords("ndjson", writeRecordLines), articles),
    ...FILE_FORMATS.flatMap(({ extension, name, type }) =>
      references
        .filter(({ url }) => url === `${archiveFiles}.${extension}`)
        .map((sheet) => recordFile("references", name, type, sheet, listed)),
    ),
    ...TERM_INDEXES.map((index) => {
      const terms = listTerms(catalogue, index);
      return authorityFile(index, settings, terms.length, () =>
        terms.map((term) => termJson(term, settings)),
      );
    }),
    authorityFile("kinds", settings, catalogue.kinds.length, () =>
      catalogue.kinds.map((kind) => kindJson(kind, kindNames, settings)),
    ),
    toFile({ holds: "schema", format: "JSON Schema", type: "application/schema+json" }, schema),
  ];
}

type Fixed = Omit<DataFileView, "url" | "bytes" | "sha256">;

function recordFile(
  holds: DataFileView["holds"],
  format: string,
  type: string,
  sheet: Sheet,
  articles: readonly Article[],
): DataFile {
  return { ...toFile({ holds, format, type, count: articles.length }, sheet), articles };
}

function authorityFile(
  index: IndexName,
  settings: Settings,
  count: number,
  terms: () => readonly TermJson[],
): DataFile {
  const write = () => {
    const head = serializeJson({ index, count, ...releaseOf(settings) });
    return `${head.slice(0, -1)},"terms":[\n${terms().map(serializeJson).join(",\n")}\n]}\n`;
  };
  const sheet = new Sheet(authorityFileUrl(index), write);
  return toFile({ holds: index, format: "JSON", type: "application/json", count }, sheet);
}

function toFile(fixed: Fixed, written: Sheet): DataFile {
  const { sheet, sum } = sumWhenWritten(written);
  return { holds: fixed.holds, sheet, view: () => ({ ...fixed, url: sheet.url, ...sum() }) };
}

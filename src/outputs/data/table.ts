/** Records to a table: UTF-8 with its mark, so that spreadsheets know it, and RFC 4180 for the rest. */
import type { Article } from "../../archive/article.ts";
import type { Settings } from "../../settings.ts";
import { writeRow } from "../../table/cell.ts";
import { tableColumns } from "./columns.ts";

/** A header, then one row a record, in their order. */
export function writeRecordTable(articles: readonly Article[], settings: Settings): string {
  const columns = tableColumns(settings);
  const header = writeRow(columns.map(({ name }) => name));
  const rows = articles.map((article) => writeRow(columns.map(({ of }) => of(article) ?? "")));
  return `\uFEFF${header}${rows.join("")}`;
}

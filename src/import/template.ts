/** What to fill in: a table with a column for every field, and a mapping for a table that has others. */
import { tableFields } from "./mapping.ts";

/** One line; the mark at its start tells spreadsheets that it is UTF-8. */
export function writeTableTemplate(codes: readonly string[]): string {
  const [own] = codes;
  const columns = tableFields(codes).filter((field) => !field.endsWith(`_${own}`));
  return `\uFEFF${columns.join(",")}\r\n`;
}

export function writeMappingTemplate(): string {
  return `# Which column of the table fills which field: the field's name, then the column's name as it stands in the table.
columns:
  title: Headline
  date: Published on
  publisher: Newspaper
  url: Link
# What a field holds where its cell is blank, or where the table has no column for it.
defaults:
  lang: en
# What parts the names in one cell; without this, a semicolon, a line end or "|", and for tags and people a comma.
separators:
  tags: ","
# How dates like 05/06/2017 are meant: day-first or month-first.
dates: day-first
`;
}

/** A table's header to the fields that its columns fill: by their names, or as a mapping says. */
import { findNearest } from "../read/nearest.ts";
import { quote } from "../read/quote.ts";
import { type Mapping, tableFields } from "./mapping.ts";
import type { OwnColumns } from "./own-table.ts";

export interface Columns {
  /** Field, also `title_ur`, to the position of its column. */
  readonly positions: ReadonlyMap<string, number>;
  /** Names of the columns that fill nothing. */
  readonly unused: readonly string[];
}

/** A text says why the mapping does not fit the table. Columns of `own` tables have the names of their fields. */
export function assignColumns(
  header: readonly string[],
  mapping: Mapping,
  codes: readonly string[],
  own: OwnColumns | undefined,
): Columns | string {
  const positions = new Map<string, number>();
  for (const [field, name] of Object.entries(mapping.columns)) {
    const position = header.findIndex((column) => column.trim() === name.trim());
    if (position === -1) return describeMissing(field, name, header);
    positions.set(field, position);
  }
  const fields = tableFields(codes);
  const taken = new Set(positions.values());
  for (const [position, name] of header.entries()) {
    const isField = own !== undefined && fields.includes(name.trim());
    const field = taken.has(position) ? undefined : isField ? name.trim() : findField(name, fields, codes);
    if (field !== undefined && !positions.has(field)) positions.set(field, position);
  }
  const used = new Set([...positions.values(), ...(own ? [own.record, own.withdrawn] : [])]);
  const unused = header.flatMap((name, position) =>
    used.has(position) ? [] : [name.trim() === "" ? `column ${position + 1}, without a name` : name.trim()],
  );
  return { positions, unused };
}

/** `Event date`, `eventDate` and `event_date` are one; `source.url` is `url`, and `title_en` is `title` where English comes first. */
export function findField(
  column: string,
  fields: readonly string[],
  codes: readonly string[],
): string | undefined {
  const name = column
    .trim()
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[\s.-]+/g, "_");
  const own = name.endsWith(`_${codes[0]}`) ? name.slice(0, -(codes[0] ?? "").length - 1) : name;
  const isWords = ["title", "summary", "body"].includes(own);
  return [isWords ? own : name, name, name.replace(/^source_/, "")].find((known) => fields.includes(known));
}

function describeMissing(field: string, name: string, header: readonly string[]): string {
  const nearest = findNearest(name, header, 3);
  const hint = nearest ? `write ${field}: ${nearest}` : `its columns are ${header.map(quote).join(", ")}`;
  return `the mapping's column for ${field}, ${quote(name)}, is not in the table: ${hint}`;
}

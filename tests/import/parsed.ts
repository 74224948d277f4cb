/** An export's text to what was read of it, in the few fields that a test compares. */
import { parseExport } from "../../src/import/export.ts";
import type { Format } from "../../src/import/format.ts";
import { type Mapping, NO_MAPPING } from "../../src/import/mapping.ts";
import type { Export, ExportOptions } from "../../src/import/row.ts";

export function readRows(
  format: Format,
  text: string,
  { mapping = NO_MAPPING, ...options }: Partial<ExportOptions & { readonly mapping: Mapping }> = {},
): Export {
  const parsed = parseExport(text, format, { ...OPTIONS, ...options, mapping });
  if (!parsed.ok) throw new Error(`not read: ${parsed.message}`);
  return parsed.value;
}

/** Why the text is no export; undefined where it is one. */
export function readFault(format: Format, text: string, mapping: Mapping = NO_MAPPING): string | undefined {
  const parsed = parseExport(text, format, { ...OPTIONS, mapping });
  return parsed.ok ? undefined : parsed.message;
}

/** `line 2: 2016-07`, or with why it was refused or in doubt. */
export function listDates({ rows }: Export): string[] {
  return rows.map(
    ({ place, draft, refused, doubts }) =>
      `${place}: ${draft.date ?? refused ?? doubts[0]?.why ?? "no date"}`,
  );
}

const OPTIONS: ExportOptions = { codes: ["en", "ur"], ownSummary: false, ownText: false };

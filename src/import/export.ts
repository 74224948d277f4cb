/** An export's text to rows, by its format. */
import { parseBibtex } from "./bibtex.ts";
import { parseCslJson } from "./csl-json.ts";
import { parseFeed } from "./feed.ts";
import type { Format } from "./format.ts";
import type { Mapping } from "./mapping.ts";
import { parseRis } from "./ris.ts";
import type { ExportOptions, ParsedExport } from "./row.ts";
import { parseTable } from "./table.ts";
import { parseWordpress } from "./wordpress.ts";

/** `mapping` is for tables alone. */
export function parseExport(
  text: string,
  format: Format,
  options: ExportOptions & { readonly mapping: Mapping },
): ParsedExport {
  switch (format) {
    case "csv":
      return parseTable(text, options.mapping, options.codes);
    case "csl-json":
      return parseCslJson(text, options);
    case "ris":
      return parseRis(text, options);
    case "bibtex":
      return parseBibtex(text, options);
    case "feed":
      return parseFeed(text, options);
    case "wordpress":
      return parseWordpress(text, options);
  }
}

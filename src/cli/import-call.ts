/** The arguments of `npm run import` to what is asked for. */
import { FORMATS, type Format } from "../import/format.ts";
import { quote } from "../read/quote.ts";
import { readOptions } from "./options.ts";
import { Refusal } from "./refusal.ts";

export interface ImportCall {
  /** Absent with `--template` alone. */
  readonly file?: string | undefined;
  readonly format?: Format | undefined;
  readonly map?: string | undefined;
  readonly report?: string | undefined;
  readonly write: boolean;
  readonly json: boolean;
  readonly ownText: boolean;
  readonly ownSummary: boolean;
  readonly template: boolean;
  readonly help: boolean;
}

export const IMPORT_USAGE = `usage: npm run import -- FILE [--write] [--report FILE] [--map FILE] [--json]
                              [--format ${FORMATS.join("|")}] [--own-text] [--own-summary]
       npm run import -- --template [FILE]
Without --write, nothing is written: the table shows what would be.`;

/** Throws a Refusal. */
export function parseImportCall(args: readonly string[]): ImportCall {
  const { values, positionals } = readOptions(args, OPTIONS, IMPORT_USAGE);
  const [file, ...more] = positionals;
  if (file === undefined && !values.template && !values.help) throw refuse("name the file to import");
  if (more.length > 0) throw refuse(`one file at a time: ${quote(more[0] ?? "")} is a second one`);
  const format = FORMATS.find((known) => known === values.format);
  if (values.format !== undefined && format === undefined)
    throw refuse(`--format is ${FORMATS.join(", ")}, not ${quote(values.format)}`);
  return {
    file,
    format,
    map: values.map,
    report: values.report,
    write: values.write === true,
    json: values.json === true,
    ownText: values["own-text"] === true,
    ownSummary: values["own-summary"] === true,
    template: values.template === true,
    help: values.help === true,
  };
}

const OPTIONS = {
  format: { type: "string" },
  map: { type: "string" },
  report: { type: "string" },
  write: { type: "boolean" },
  json: { type: "boolean" },
  "own-text": { type: "boolean" },
  "own-summary": { type: "boolean" },
  template: { type: "boolean" },
  help: { type: "boolean" },
} as const;

function refuse(message: string): Refusal {
  return new Refusal(`${message}\n${IMPORT_USAGE}`);
}

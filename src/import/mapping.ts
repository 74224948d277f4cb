/** A mapping file to what it says of a table: which column fills which field, and how cells are read. */
import * as z from "zod";
import type { Problem } from "../archive/problem.ts";
import type { ContentFile } from "../read/folder.ts";
import { checkFields } from "../read/schema.ts";
import { readYamlFile } from "../read/yaml-file.ts";
import type { DayOrder } from "./date.ts";
import { LIST_FIELDS, type ListField, TEXT_FIELDS, WORDS_FIELDS } from "./fields.ts";

export interface Mapping {
  /** Field, also `title_ur` and its like, to the name of its column. */
  readonly columns: Readonly<Record<string, string>>;
  /** What a field holds where its cell is blank, or where it has no column. */
  readonly defaults: Readonly<Record<string, string>>;
  /** What parts the names of a list. */
  readonly separators: Readonly<Partial<Record<ListField, string>>>;
  readonly dates?: DayOrder | undefined;
}

export const NO_MAPPING: Mapping = { columns: {}, defaults: {}, separators: {} };

/** Its problems are said as those of content are: line, column, and the nearest right key. */
export function parseMapping(
  content: ContentFile,
  codes: readonly string[],
): { readonly mapping: Mapping | undefined; readonly problems: readonly Problem[] } {
  const { document, problems } = readYamlFile(content);
  if (document === undefined || problems.length > 0) return { mapping: undefined, problems };
  const { fields, problems: wrong } = checkFields(document, mappingSchema(codes));
  return { mapping: fields && { ...NO_MAPPING, ...fields }, problems: wrong };
}

/** Fields of a table: those of a record, and the words of its translations. */
export function tableFields(codes: readonly string[]): string[] {
  const words = codes.flatMap((code) => WORDS_FIELDS.map((field) => `${field}_${code}`));
  return [...TEXT_FIELDS, ...LIST_FIELDS, ...words];
}

function mappingSchema(codes: readonly string[]): z.ZodType<Mapping> {
  const texts = z.strictObject(
    Object.fromEntries(tableFields(codes).map((field) => [field, z.string().optional()])),
  );
  const separators = z.strictObject(
    Object.fromEntries(LIST_FIELDS.map((field) => [field, z.string().optional()])),
  );
  return z.strictObject({
    columns: texts.optional().transform((fields) => fields ?? {}),
    defaults: texts.optional().transform((fields) => fields ?? {}),
    separators: separators.optional().transform((fields) => fields ?? {}),
    dates: z.enum(["day-first", "month-first"]).optional(),
  }) as unknown as z.ZodType<Mapping>;
}

/** What an archive of this kind writes into a format beside its own fields: all that the format has no field for. */
import { LIST_FIELDS, TEXT_FIELDS, type Values } from "./fields.ts";

export interface OwnFields {
  /** Address of the record in the archive that it comes from. */
  readonly record: string;
  readonly values: Values;
}

/** Whether it can be the address of a record in an archive of this kind. */
export function isRecordAddress(text: string): boolean {
  return /^https?:\/\/\S+\/articles\/[a-z0-9-]+\/$/.test(text);
}

/** The names that such fields have. */
export const OWN_NAMES: ReadonlySet<string> = new Set(["record", ...TEXT_FIELDS, ...LIST_FIELDS]);

/**
 * `pairs` are names of fields with a value each; a list has a pair for each of its members. Undefined where none is the
 * address of a record: the names are common words, which in other exports mean something else.
 */
export function readOwnFields(
  pairs: readonly (readonly [field: string, value: string])[],
): OwnFields | undefined {
  const all = (field: string) => pairs.filter(([name]) => name === field).map(([, value]) => value);
  const record = all("record").find(isRecordAddress);
  if (record === undefined) return undefined;
  return {
    record,
    values: {
      ...Object.fromEntries(TEXT_FIELDS.map((field) => [field, all(field)[0]])),
      ...Object.fromEntries(LIST_FIELDS.map((field) => [field, all(field)])),
    },
  };
}

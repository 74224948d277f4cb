/** A table that an archive of this kind has written: its rows name their records, and its cells are read as they were written. */
import type { CsvTable } from "./csv.ts";
import { isRecordAddress } from "./own-fields.ts";

/** Positions of what no field takes. */
export interface OwnColumns {
  /** Address of the record in the archive that it comes from. */
  readonly record: number;
  /** Why there is nothing left to import; -1 where the table has no such column. */
  readonly withdrawn: number;
}

/** Undefined where no cell under `record` is the address of a record: other tables have such a column too. */
export function findOwnColumns({ header, records }: CsvTable): OwnColumns | undefined {
  const names = header.map((name) => name.trim());
  const record = names.indexOf("record");
  const isOwn = records.some(({ cells }) => isRecordAddress(cells[record]?.trim() ?? ""));
  return isOwn ? { record, withdrawn: names.indexOf("withdrawn") } : undefined;
}

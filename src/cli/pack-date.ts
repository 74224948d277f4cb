/** What the files in a zip are dated: the clock that was given, else the newest record; never the time of packing. */
import type { Archive } from "../archive/archive.ts";
import type { ZipDate } from "../fixity/zip-file.ts";

/** `epoch` in seconds, as SOURCE_DATE_EPOCH has it, checked before. What a record's date lacks is taken for 1. */
export function dateOfPack({ articles }: Pick<Archive, "articles">, epoch: string | undefined): ZipDate {
  if (epoch) {
    const date = new Date(Number(epoch) * 1000);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
  const { year = 1980, month = 1, day = 1 } = articles.at(-1)?.date ?? {};
  return { year, month, day };
}

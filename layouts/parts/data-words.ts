/** What a file of data holds, in the page's words. */
import type { DataFileView, DataSubject } from "../../src/views/data-files.ts";
import type { Frame } from "../frame.ts";

export function describeFile({ words }: Frame, { holds }: DataFileView): string {
  const { data, indexes } = words;
  return holds in data.holds
    ? data.holds[holds as DataSubject]
    : data.authorities(indexes[holds as keyof typeof indexes]);
}

/** Records to RIS: one entry a report. Lines end with LF: every reader takes that, and some nothing else. */
import type { PartialDate } from "../../archive/partial-date.ts";
import { turnedName } from "../../views/byline.ts";
import type { ReportFields } from "./report-fields.ts";

/** RIS knows no time and no doubt: a date that has either stands in full among our own fields, as `C1  - date: …`. */
export function risEntry(report: ReportFields): string {
  const { id, title, names, publisher, date, url, pages, lang, tags, summary, archive, own } = report;
  const isWhole = date.precision !== "time" && !date.uncertain && !date.approximate;
  const [start, end] = pages?.split(/[–-]/) ?? [];
  const lines: (readonly [tag: string, value: string | undefined])[] = [
    ["TY", "NEWS"],
    ["ID", id],
    ["TI", title],
    ...names.map((name) => ["AU", turnedName(name)] as const),
    ["T2", publisher],
    ["PY", String(date.year)],
    ["DA", writeDate(date)],
    ["SP", start],
    ["EP", end],
    ["UR", url],
    ["LA", lang],
    ...tags.map((tag) => ["KW", tag] as const),
    ["AB", summary],
    ["DP", archive],
    ...Object.entries({ ...own, ...(!isWhole && { date: [date.edtf] }) }).flatMap(([field, values]) =>
      values.map((value) => ["C1", `${field}: ${value}`] as const),
    ),
  ];
  const written = lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\n`]));
  return `${written.join("")}ER  - \n`;
}

/** `2016/07//`: the slashes stand also where month and day are not known. */
function writeDate({ year, month, day }: PartialDate): string {
  const pad = (part?: number) => (part === undefined ? "" : String(part).padStart(2, "0"));
  return `${year}/${pad(month)}/${pad(day)}/`;
}

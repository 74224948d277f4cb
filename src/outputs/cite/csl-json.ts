/** Records to CSL-JSON 1.0.2, which citation processors read: one item a report. */
import { isPerson, type Name } from "../../views/byline.ts";
import { isListField, type ReportFields } from "./report-fields.ts";

/** CSL knows no time and no doubt but "circa": a date that has either stands in full in `custom`. */
export function cslItem(report: ReportFields): object {
  const { id, title, names, publisher, date, url, pages, lang, tags, summary, archive, own } = report;
  const parts = [date.year, date.month, date.day].filter((part) => part !== undefined);
  return {
    id,
    type: "article-newspaper",
    title,
    ...(names.length > 0 && { author: names.map(toCslName) }),
    "container-title": publisher,
    issued: { "date-parts": [parts], ...(date.approximate && { circa: true }) },
    ...(pages !== undefined && { page: pages }),
    ...(url !== undefined && { URL: url }),
    ...(lang !== undefined && { language: lang }),
    keyword: tags.join(", "),
    abstract: summary,
    source: archive,
    custom: {
      ...Object.fromEntries(Object.entries(own).map(([field, values]) => [field, toCustom(field, values)])),
      ...((date.precision === "time" || date.uncertain) && { date: date.edtf }),
    },
  };
}

function toCslName(name: Name): object {
  return isPerson(name) ? { family: name.family, given: name.given } : { literal: name.literal };
}

function toCustom(field: string, values: readonly string[]): string | readonly string[] | undefined {
  return isListField(field) ? values : values[0];
}

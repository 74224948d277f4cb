/** Records to BibLaTeX: each report as an entry, and our record of it. UTF-8, with what LaTeX reads as a command escaped. */
import type { PartialDate } from "../../archive/partial-date.ts";
import { calendarPart, toRfc3339 } from "../../archive/partial-date.ts";
import { isPerson, type Name } from "../../views/byline.ts";
import type { CitedRecord } from "../../views/citation.ts";
import { escapeLatex, escapeVerbatim } from "./latex.ts";
import { isListField, type ReportFields } from "./report-fields.ts";

/** All that the record says, as far as BibLaTeX has fields; the others are ours, and styles pass them over. */
export function bibtexEntry(report: ReportFields): string {
  const { tags, summary, archive, own } = report;
  return writeEntry("article", report.id, [
    ...reportLines(report),
    ["keywords", tags.map(escapeLatex).join(", ")],
    ["abstract", escapeLatex(summary)],
    ["library", escapeLatex(archive)],
    ...Object.entries(own).map(([field, values]): Line => [nameOwn(field), writeList(field, values)]),
  ]);
}

/** What a bibliography prints of the report, to be copied from its page. */
export function shortBibtexEntry(report: ReportFields): string {
  return writeEntry("article", report.id, reportLines(report));
}

/** Our record of the report, as a page of its own. */
export function recordBibtexEntry({ id, archive, title, url }: CitedRecord): string {
  return writeEntry("online", `${id}-record`, [
    ["author", `{${escapeLatex(archive.text)}}`],
    ["title", `{${escapeLatex(title.text)}}`],
    ["note", `Record ${escapeLatex(id)}`],
    ["url", escapeVerbatim(url)],
    ...languageLines(title.lang),
  ]);
}

type Line = readonly [name: string, value: string];

/** The second braces of a title keep a style from changing the case of a headline. */
function reportLines({ title, names, publisher, date, url, pages, lang }: ReportFields): Line[] {
  return [
    ["entrysubtype", "newspaper"],
    ["author", names.map(writeName).join(" and ")],
    ["title", `{${escapeLatex(title)}}`],
    ["journaltitle", `{${escapeLatex(publisher)}}`],
    ["date", writeDate(date)],
    ["pages", pages?.replace("–", "--") ?? ""],
    ["url", url === undefined ? "" : escapeVerbatim(url)],
    ...languageLines(lang),
  ];
}

function writeEntry(type: string, key: string, lines: readonly Line[]): string {
  const written = lines.flatMap(([name, value]) => (value === "" ? [] : [`  ${name} = {${value}},\n`]));
  return `@${type}{${key},\n${written.join("")}}\n`;
}

/** "Family, Given"; a name that is whole has braces of its own, so that nothing parts or turns it. */
function writeName(name: Name): string {
  return isPerson(name)
    ? `${escapeLatex(name.family)}, ${escapeLatex(name.given)}`
    : `{${escapeLatex(name.literal)}}`;
}

/** `record` is its address, and `record-event-date` what else it says. */
function nameOwn(field: string): string {
  return field === "record" ? field : `record-${field.replace("_", "-")}`;
}

/** Lists of names are parted as those of authors are. */
function writeList(field: string, values: readonly string[]): string {
  if (field === "record") return escapeVerbatim(values[0] ?? "");
  const isList = isListField(field);
  return values.map((value) => (isList ? `{${escapeLatex(value)}}` : escapeLatex(value))).join(" and ");
}

/** EDTF as biber takes it: seconds, where there is a time. */
function writeDate(date: PartialDate): string {
  const mark = date.uncertain ? (date.approximate ? "%" : "?") : date.approximate ? "~" : "";
  return `${toRfc3339(date) ?? calendarPart(date)}${mark}`;
}

function languageLines(lang: string | undefined): Line[] {
  if (lang === undefined) return [];
  const langid = BABEL[lang] ?? BABEL[lang.split("-")[0] ?? ""];
  return [
    ["langid", langid ?? ""],
    ["language", BABEL[lang] === undefined ? lang : ""],
  ];
}

/** Names that LaTeX's babel and polyglossia have for a language. */
const BABEL: Readonly<Record<string, string>> = {
  en: "english",
  "en-GB": "british",
  "en-US": "american",
  ur: "urdu",
  hi: "hindi",
  pa: "punjabi",
  bn: "bengali",
  fa: "persian",
  ar: "arabic",
  de: "german",
  fr: "french",
  es: "spanish",
  tr: "turkish",
};

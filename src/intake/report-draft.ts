/** What a report's page says of itself to the fields of a draft. Its text, lead and description are left where they are. */
import type { Archive } from "../archive/archive.ts";
import { parsePartialDate } from "../archive/partial-date.ts";
import { canonicalTag } from "../read/language-tag.ts";
import { findAddressFault } from "../read/web-address.ts";
import type { FoundDate } from "../report/date.ts";
import type { Evidence, Finding } from "../report/evidence.ts";
import type { Report } from "../report/report.ts";
import { siteOf, stripTracking } from "./address.ts";
import { type Draft, EMPTY_DRAFT, type TextField } from "./draft.ts";
import { checkDraftField } from "./draft-check.ts";
import { findOutlet, splitByline } from "./outlet.ts";
import { cleanPageText } from "./page-text.ts";

export const REPORT_FIELDS = ["title", "date", "updated", "publisher", "author", "lang", "url"] as const;
export type ReportField = (typeof REPORT_FIELDS)[number];

/** Where each of them stands in a draft. */
export const DRAFT_FIELDS = {
  title: "title",
  date: "date",
  updated: "updated",
  publisher: "source.publisher",
  author: "source.author",
  lang: "source.lang",
  url: "source.url",
} as const satisfies Readonly<Record<ReportField, TextField>>;

export interface ReportReading {
  readonly draft: Draft;
  /** What was read in another way than the page says it: each one line. */
  readonly notes: readonly string[];
}

/** `address`: where the page was fetched from; `lang`: what the record will be written in. */
export function draftReport(
  report: Report,
  archive: Archive,
  { address, lang }: { readonly address?: string | undefined; readonly lang: string },
): ReportReading {
  const headline = clean(report.title?.value, 300);
  const reportLang = shortTag(report.lang?.value);
  const url = chooseAddress(report.url?.value, address);
  const outlet = findOutlet(clean(report.publisher?.value, 120), [url, address], archive);
  const byline = splitByline(clean(report.author?.value, 300) ?? "", archive);
  const isForeign = reportLang !== undefined && primary(reportLang) !== primary(lang);
  const date = writeFoundDate(report.date?.value);
  const draft: Draft = {
    ...EMPTY_DRAFT,
    title: isForeign ? undefined : headline,
    date,
    updated: laterDay(report.updated?.value, report.date?.value),
    source: {
      publisher: outlet?.name,
      url,
      headline: isForeign ? headline : undefined,
      lang: reportLang,
      agency: byline.agency,
      author: byline.author || undefined,
    },
  };
  return dropFaulty(draft, [
    ...(outlet?.by === undefined ? [] : [`the outlet is ${outlet.name}: ${outlet.by}`]),
    ...(byline.agency === undefined
      ? []
      : [`${byline.agency} is a news agency: it stands under source.agency`]),
    ...(isForeign && headline !== undefined
      ? [
          `the headline is in "${reportLang}": it stands under source.headline, and the record has a title of its own`,
        ]
      : []),
    ...(url !== undefined && address !== undefined && url !== address
      ? [`the address that counts is ${url}`]
      : []),
  ]);
}

/** The other pieces of evidence as one list, the chosen one first. */
export function listEvidence(report: Report, field: ReportField): Evidence<string>[] {
  const finding = report[field] as Finding<string> | Finding<FoundDate> | undefined;
  if (finding === undefined) return [];
  return [finding, ...finding.others].map(({ value, from }) => ({ value: showValue(value), from }));
}

/** The report with the evidence of that number, as `listEvidence` has it, in the first place. */
export function preferEvidence(report: Report, field: ReportField, number: number): Report {
  const finding = report[field] as Finding<string> | undefined;
  const chosen = finding?.others[number - 1];
  if (finding === undefined || chosen === undefined) return report;
  const { others, ...first } = finding;
  return {
    ...report,
    [field]: { ...chosen, others: [first, ...others.filter((other) => other !== chosen)] },
  };
}

function showValue(value: string | FoundDate): string {
  return typeof value === "string" ? value : (value.time ?? value.day);
}

/** With the time only where the page gives one with its offset, on the same day, and not the midnight of a day alone. */
export function writeFoundDate(found: FoundDate | undefined): string | undefined {
  if (found === undefined) return undefined;
  const time = found.time?.replace(/(:\d{2})[.,]\d+/, "$1").replace(/([+-]\d{2})(\d{2})$/, "$1:$2");
  const isTime = time?.startsWith(`${found.day}T`) && !/T00:00(?::00)?(?:Z|[+-])/.test(time);
  const [day, withTime] = [found.day, isTime ? time?.replace(/(T\d{2}:\d{2}):\d{2}/, "$1") : undefined];
  if (withTime !== undefined && parsePartialDate(withTime).ok) return withTime;
  return parsePartialDate(day).ok ? day : undefined;
}

/** Systems count every touch as an update: only one on another day is the outlet's word on it. */
function laterDay(updated: FoundDate | undefined, date: FoundDate | undefined): string | undefined {
  if (updated === undefined || date === undefined || updated.day <= date.day) return undefined;
  return writeFoundDate(updated);
}

/** The page's own word on where it stands counts on its own site; a page may not send a record to another one. */
function chooseAddress(canonical: string | undefined, address: string | undefined): string | undefined {
  const [own, fetched] = [canonical, address].map((url) =>
    url === undefined || findAddressFault(url) !== undefined ? undefined : stripTracking(url),
  );
  if (own === undefined || fetched === undefined) return own ?? fetched;
  const isSame = siteOf(own) === siteOf(fetched) && new URL(own).pathname !== "/";
  return isSame ? own : fetched;
}

/** A page can say anything: what the reader would refuse is left out, and said. */
function dropFaulty(draft: Draft, notes: readonly string[]): ReportReading {
  const dropped: string[] = [];
  const keep = <T>(field: string, value: T | undefined, alone: Draft): T | undefined => {
    if (value === undefined || checkDraftField(alone, field) === undefined) return value;
    dropped.push(`what the page says for ${field} cannot stand in a record, and was left out`);
    return undefined;
  };
  const source = Object.fromEntries(
    Object.entries(draft.source).map(([key, value]) => [
      key,
      keep(`source.${key}`, value, { ...EMPTY_DRAFT, source: { [key]: value } }),
    ]),
  );
  const title = keep("title", draft.title, { ...EMPTY_DRAFT, title: draft.title });
  return { draft: { ...draft, title, source }, notes: [...notes, ...dropped] };
}

function clean(text: string | undefined, most: number): string | undefined {
  return text === undefined ? undefined : cleanPageText(text, most);
}

/** Without the country: pages name the one that their system was set up in. */
function shortTag(tag: string | undefined): string | undefined {
  const canonical = canonicalTag(tag?.trim().replaceAll("_", "-") ?? "");
  return canonical?.replace(/-(?:[A-Z]{2}|\d{3})(?=-|$).*$/, "");
}

function primary(tag: string): string {
  return tag.split("-")[0] ?? tag;
}

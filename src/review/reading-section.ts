/** Records as readers will meet them, in every language of the site, as blocks of a summary. */
import { escapeLines, escapeText } from "./escape.ts";
import { heading, paragraphs } from "./markup.ts";
import type { Fact, Passage, RecordReading } from "./record-page.ts";

/** The pages of one record, in the order of the site's languages. */
export interface RecordPages {
  readonly id: string;
  readonly readings: readonly RecordReading[];
}

const MOST_RECORDS = 20;
/** Of characters in one page's text: enough for the longest record that is our own words. */
const MOST_TEXT = 6_000;
const MOST_FACTS = 40;
const LONGEST_FACT = 1_000;

export function renderReadings(records: readonly RecordPages[]): string[] {
  if (records.length === 0) return [];
  const left = records.length - MOST_RECORDS;
  return [
    heading(2, (words) => words.reading),
    ...records.slice(0, MOST_RECORDS).flatMap(({ id, readings }) => [
      `<p><code>${escapeText(id)}</code></p>`,
      // One block each: an empty line between them ends the block of HTML.
      ...readings.map(renderReading),
    ]),
    ...(left > 0 ? [paragraphs((words) => words.readingMore(left))] : []),
  ];
}

function renderReading({ lang, dir, title, dateline, summary, facts, body }: RecordReading): string {
  return [
    `<blockquote lang="${escapeText(lang)}" dir="${dir}">`,
    ...(dateline.length > 0
      ? [`<p><sub>${dateline.map((part) => `<span>${escapeText(part)}</span>`).join(" · ")}</sub></p>`]
      : []),
    `<h3 dir="auto">${escapeText(title)}</h3>`,
    ...(summary ? [`<p dir="auto"><b>${escapeText(summary)}</b></p>`] : []),
    ...renderBody(body),
    ...(facts.length > 0 ? ["<table>", ...facts.slice(0, MOST_FACTS).map(renderFact), "</table>"] : []),
    "</blockquote>",
  ].join("\n");
}

function renderBody(body: readonly Passage[]): string[] {
  let room = MOST_TEXT;
  return body.flatMap((passage) => {
    if (room <= 0) return [];
    const text = passage.text.slice(0, room);
    room -= text.length;
    return [renderPassage({ ...passage, text: text.length < passage.text.length ? `${text} …` : text })];
  });
}

function renderPassage({ kind, text }: Passage): string {
  if (kind === "verbatim") return `<pre>${escapeLines(text)}</pre>`;
  const shown = escapeText(text);
  switch (kind) {
    case "heading":
      return `<h4 dir="auto">${shown}</h4>`;
    case "bullet":
      return `<ul dir="auto"><li>${shown}</li></ul>`;
    case "quotation":
      return `<blockquote dir="auto">${shown}</blockquote>`;
    default:
      return `<p dir="auto">${shown}</p>`;
  }
}

function renderFact({ name, value, address }: Fact): string {
  const place = address === undefined ? "" : ` <code>${escapeText(clip(address))}</code>`;
  return `<tr><th>${escapeText(name)}</th><td>${escapeText(clip(value))}${place}</td></tr>`;
}

function clip(text: string): string {
  return text.length > LONGEST_FACT ? `${text.slice(0, LONGEST_FACT)} …` : text;
}

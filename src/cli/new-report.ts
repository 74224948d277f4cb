/** What a page says of itself to a table: field, value, where it stands, and what else the page says of it. */
import { listEvidence, REPORT_FIELDS, type ReportField } from "../intake/report-draft.ts";
import { shorten } from "../read/quote.ts";
import type { Report } from "../report/report.ts";

/** Of a value on a terminal. */
const SHOWN = 70;

/** Nothing in it can steer a terminal. */
export function formatReport(report: Report): string {
  const rows = REPORT_FIELDS.flatMap((field) => {
    const [chosen, ...others] = listEvidence(report, field);
    if (chosen === undefined) return [];
    const also = others.map(({ value, from }) => [
      "",
      `the page also says ${shorten(value, SHOWN)}`,
      `(${shorten(from, SHOWN)})`,
    ]);
    return [[field, shorten(chosen.value, SHOWN), `from ${shorten(chosen.from, SHOWN)}`], ...also];
  });
  if (rows.length === 0) return "The page says nothing of itself that could be filled in.";
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => Array.from(row[column] ?? "").length)));
  return rows
    .map(
      ([field = "", value = "", from = ""]) =>
        `  ${pad(field, widths[0])}  ${pad(value, widths[1])}  ${from}`,
    )
    .join("\n");
}

/** The fields of which the page says different things. */
export function findConflicts(report: Report): ReportField[] {
  return REPORT_FIELDS.filter((field) => listEvidence(report, field).length > 1);
}

function pad(text: string, width = 0): string {
  return text + " ".repeat(Math.max(0, width - Array.from(text).length));
}

/** A date in the order and with the abbreviations of a style of citation; nothing is completed, and doubt is said. */
import type { PartialDate } from "../archive/partial-date.ts";

/** `2017, December 24`; what is near has the "ca." of the Publication Manual's historic works. */
export function formatApaDate(date: PartialDate): string {
  const { year, month, day } = date;
  const rest = month === undefined ? "" : `, ${MONTHS[month - 1]}${day === undefined ? "" : ` ${day}`}`;
  return `${date.approximate ? "ca. " : ""}${year}${rest}${date.uncertain ? "?" : ""}`;
}

/** `24 Dec. 2017`; what the report itself does not say stands in brackets. */
export function formatMlaDate(date: PartialDate): string {
  const { year, month, day } = date;
  const name = month === undefined ? "" : `${shortMonth(month)} `;
  return doubt(date, `${day === undefined ? "" : `${day} `}${name}${year}`, "circa ");
}

/** `December 24, 2017`; what the report itself does not say stands in brackets. */
export function formatChicagoDate(date: PartialDate): string {
  const { year, month, day } = date;
  if (month === undefined) return doubt(date, String(year), "ca. ");
  const name = MONTHS[month - 1];
  return doubt(date, day === undefined ? `${name} ${year}` : `${name} ${day}, ${year}`, "ca. ");
}

function doubt({ approximate, uncertain }: PartialDate, date: string, circa: string): string {
  return approximate || uncertain ? `[${approximate ? circa : ""}${date}${uncertain ? "?" : ""}]` : date;
}

/** The handbook spells out May, June and July; September has four letters. */
function shortMonth(month: number): string {
  const name = MONTHS[month - 1] ?? "";
  return name.length <= 4 ? name : `${name.slice(0, name === "September" ? 4 : 3)}.`;
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

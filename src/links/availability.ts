/** The Wayback Machine's availability API: a source to the question for a copy near its publication, and its answer. */
import type { FoundCopy } from "../archive/link-health.ts";
import type { PartialDate } from "../archive/partial-date.ts";

const SERVICE = "Wayback Machine";

/** `base` is the address of the API's host, without a slash at its end. */
export function availabilityUrl(base: string, url: string, { year, month, day }: PartialDate): string {
  const near = [String(year), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, "0"))
    .join("");
  return `${base}/wayback/available?url=${encodeURIComponent(url)}&timestamp=${near}`;
}

/** Undefined where the answer is none; null where the archive has no copy that can be shown. */
export function parseAvailability(text: string): FoundCopy | null | undefined {
  const answer = parseJson(text);
  if (typeof answer !== "object" || answer === null || !("archived_snapshots" in answer)) return undefined;
  const closest = memberOf(answer.archived_snapshots, "closest");
  if (memberOf(closest, "available") !== true || String(memberOf(closest, "status")) !== "200") return null;
  const url = memberOf(closest, "url");
  const date = readDay(memberOf(closest, "timestamp"));
  if (typeof url !== "string" || !isCopy(url) || date === undefined) return null;
  return { url: url.replace(/^http:/, "https:"), date, service: SERVICE };
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** It is pasted into a record: nothing but an address of the archive may come out of the answer. */
function isCopy(url: string): boolean {
  return url.length <= 2000 && /^https?:\/\/web\.archive\.org\/web\/\d{4,14}[a-z_]*\/[^\s"\\]+$/.test(url);
}

function readDay(timestamp: unknown): string | undefined {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})\d{6}$/.exec(String(timestamp)) ?? [];
  const date = `${year}-${month}-${day}`;
  return Number.isNaN(Date.parse(date)) ? undefined : date;
}

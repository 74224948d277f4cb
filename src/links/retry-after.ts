/** What a server says of when to come again (RFC 9110, section 10.2.3) to milliseconds. */

/** Milliseconds from `now`, a moment in milliseconds; undefined where nothing is said that can be read. */
export function parseRetryAfter(value: string | undefined, now: number): number | undefined {
  const text = value?.trim() ?? "";
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  // The forms of an HTTP date begin with the name of a day; other texts are dates to some engines.
  if (!/^(?:mon|tue|wed|thu|fri|sat|sun)/i.test(text)) return undefined;
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? undefined : Math.max(0, moment - now);
}

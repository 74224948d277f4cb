/** Days as YYYY-MM-DD, counted by the calendar: no zone has a say. */

const DAY = 86_400_000;

/** Negative where `to` is the earlier one. */
export function countDays(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** The day that lies so many days later. */
export function shiftDay(day: string, by: number): string {
  return new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 10);
}

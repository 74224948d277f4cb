/** Year, month and day as numbers → a day as EDTF writes it; days beside it. */

/** `2012-12-24`; undefined where the calendar has no such day. */
export function writeDay(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return `${writeMonth(year, month)}-${pad(day)}`;
}

export function writeMonth(year: number, month: number): string {
  return `${String(year).padStart(4, "0")}-${pad(month)}`;
}

/** `'12` and `12` as a news page of our time writes years. */
export function widenYear(year: number): number {
  if (year >= 100) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** Days that say that nobody set the date: the zero of clocks and databases. */
export function isUnsetDay(day: string): boolean {
  return /^(?:1970-01-0[12]|1969-12-31|0\d{3}-|1899-12-3\d|1900-01-01|1980-01-01)/.test(day);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

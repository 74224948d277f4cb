/** Texts to the cells of a table (RFC 4180), and back: nothing in one is a formula to a spreadsheet, and lists come apart as they were. */

/** Signs at which a spreadsheet begins to calculate, in their full width too, behind any number of our own marks. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Marks with an apostrophe what a spreadsheet would take for a formula. `restoreText` is its inverse, for every text. */
export function defuseText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

export function restoreText(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** As it stands between two commas. */
export function writeCell(text: string): string {
  const safe = defuseText(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The line with its end. */
export function writeRow(cells: readonly string[]): string {
  return `${cells.map(writeCell).join(",")}\r\n`;
}

/** Parted by "; ". A semicolon or backslash of a member's own has a backslash before it. */
export function joinMembers(members: readonly string[]): string {
  return members.map((member) => member.replace(/[\\;]/g, "\\$&")).join("; ");
}

/** The members that `joinMembers` was given, as far as none is blank or has spaces around it. */
export function splitMembers(cell: string): string[] {
  return [...cell.matchAll(/(?:\\[\s\S]|[^\\;])+/g)]
    .map(([member]) => member.replace(/\\([\\;])/g, "$1").trim())
    .filter((member) => member !== "");
}

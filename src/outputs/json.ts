/** Values to JSON that is safe wherever it ends up: in a file, in a script element, in a page that shows the file. */

/**
 * Without markup: `<`, `>` and `&` are written as escapes, so are U+2028 and U+2029, which end a line in older scripts.
 * Keys keep the order they were written in.
 */
export function serializeJson(value: object): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

/** As a file: with the end of its line. */
export function writeJson(value: object): string {
  return `${serializeJson(value)}\n`;
}

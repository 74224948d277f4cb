/** Offsets of a text to its lines. */

/** A function from an offset to its line, counted from 1; fast where offsets are asked for in order. */
export function lineCounter(text: string): (offset: number) => number {
  let at = 0;
  let line = 1;
  return (offset) => {
    if (offset < at) [at, line] = [0, 1];
    for (let next = text.indexOf("\n", at); next !== -1 && next < offset; next = text.indexOf("\n", at)) {
      at = next + 1;
      line++;
    }
    return line;
  };
}

/** The lines on which the pattern is found, in order. */
export function linesOf(text: string, pattern: RegExp): number[] {
  const lineOf = lineCounter(text);
  return Array.from(text.matchAll(pattern), ({ index }) => lineOf(index));
}

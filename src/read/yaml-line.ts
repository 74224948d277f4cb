/** The lines of a YAML text, and the keys that they start with. */

export interface Line {
  readonly start: number;
  readonly text: string;
}

/** `indent` holds the dash of a list too. */
export interface KeyLine extends Line {
  readonly indent: string;
  readonly key: string;
  readonly rest: string;
  /** Where `rest` starts; behind the colon where there is none. */
  readonly at: number;
}

const KEY_LINE = /^(\s*(?:- +)*)([\p{L}_][\p{L}\p{N}_-]*):(?:\s+(.*))?$/u;

/** The key that the line of an offset starts with, below the key that it is indented under. */
export function keysOfLine(source: string, offset: number): string[] {
  const line = parseKeyLine(lineAt(source, offset));
  if (line === undefined) return [];
  if (line.indent === "") return [line.key];
  const above = keyLineAbove(source, line.start, ({ indent }) => indent === "");
  return above === undefined ? [line.key] : [above.key, line.key];
}

/** The nearest such line that ends before the one of the offset. */
export function keyLineAbove(
  source: string,
  offset: number,
  isWanted: (line: KeyLine) => boolean = () => true,
): KeyLine | undefined {
  let { start } = lineAt(source, offset);
  while (start > 0) {
    const line = lineAt(source, start - 1);
    const keyLine = parseKeyLine(line);
    if (keyLine !== undefined && isWanted(keyLine)) return keyLine;
    start = line.start;
  }
  return undefined;
}

export function parseKeyLine(line: Line): KeyLine | undefined {
  const [, indent, key, written] = KEY_LINE.exec(line.text) ?? [];
  if (indent === undefined || key === undefined) return undefined;
  const rest = (written ?? "").trimEnd();
  return { ...line, indent, key, rest, at: line.start + line.text.trimEnd().length - rest.length };
}

export function lineAt(source: string, offset: number): Line {
  // From before its start a text is searched at its start.
  const start = offset > 0 ? source.lastIndexOf("\n", offset - 1) + 1 : 0;
  const end = source.indexOf("\n", start);
  return { start, text: source.slice(start, end === -1 ? undefined : end) };
}

export function linesOf(text: string): Line[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const at = { start, text: line };
    start += line.length + 1;
    return at;
  });
}

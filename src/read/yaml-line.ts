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
}

const KEY_LINE = /^(?<indent>\s*(?:- +)*)(?<key>[\p{L}_][\p{L}\p{N}_-]*):(?:\s+(?<rest>.*))?$/u;

/** The key that the line of an offset starts with, below the key that it is indented under. */
export function keysOfLine(source: string, offset: number): string[] {
  const line = parseKeyLine(lineAt(source, offset));
  if (line === undefined) return [];
  if (line.indent === "") return [line.key];
  const above = linesOf(source.slice(0, line.start))
    .map(parseKeyLine)
    .findLast((other) => other?.indent === "");
  return above === undefined ? [line.key] : [above.key, line.key];
}

export function keyLineAbove(source: string, offset: number): KeyLine | undefined {
  return linesOf(source.slice(0, offset))
    .map(parseKeyLine)
    .findLast((line) => line !== undefined);
}

export function parseKeyLine(line: Line): KeyLine | undefined {
  const groups = KEY_LINE.exec(line.text)?.groups;
  return (
    groups && {
      ...line,
      indent: groups.indent ?? "",
      key: groups.key ?? "",
      rest: (groups.rest ?? "").trimEnd(),
    }
  );
}

export function lineAt(source: string, offset: number): Line {
  const start = source.lastIndexOf("\n", offset - 1) + 1;
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

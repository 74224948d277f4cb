/** An error of the YAML parser to a sentence for somebody who does not know YAML, with the line mended. */
import type { ErrorCode } from "yaml";
import type { Told } from "../archive/problem.ts";
import { type Messages, tell, tellLine } from "./messages/index.ts";
import { isShowable, quote, shorten } from "./quote.ts";
import { type KeyLine, keyLineAbove, type Line, lineAt, linesOf, parseKeyLine } from "./yaml-line.ts";

export interface SyntaxFault {
  readonly kind: string;
  readonly offset: number;
  readonly message: Told;
  readonly hint?: Told | undefined;
}

/** The first line that a tab indents, before the parser stumbles over it in words of its own. */
export function findTab(source: string): SyntaxFault | undefined {
  const match = /^ *\t/m.exec(source);
  if (!match) return undefined;
  const { text } = lineAt(source, match.index);
  return {
    kind: "yaml-tab",
    offset: match.index,
    message: tell((words) => words.tabAtStart),
    hint: write(text.replace(/^\s+/, (indent) => indent.replaceAll("\t", "  "))),
  };
}

export function explainSyntax(
  source: string,
  code: ErrorCode,
  offset: number,
  original: string,
): SyntaxFault {
  const line = lineAt(source, offset);
  const keyLine = parseKeyLine(line) ?? keyLineAbove(source, line.start);
  const explained = original.startsWith("Missing closing")
    ? unclosedQuote(source, offset)
    : original.startsWith("Flow ")
      ? unclosedBracket(source.slice(0, offset), offset)
      : explainLine(code, line, keyLine);
  return (
    explained ?? {
      kind: "yaml-syntax",
      offset: Math.min(offset, source.length),
      message: tell((words) => words.notKeyAndValue(quote(line.text.trim()))),
      hint: tell((words) => words.howLinesAre),
    }
  );
}

function explainLine(code: ErrorCode, line: Line, keyLine: KeyLine | undefined): SyntaxFault | undefined {
  const [, glued, value] = /^(\s*(?:- +)*[\p{L}_][\p{L}\p{N}_-]*):(\S.*)$/u.exec(line.text) ?? [];
  if (glued !== undefined) {
    return {
      kind: "yaml-no-space",
      offset: line.start + glued.length,
      message: tell((words) => words.spaceMissing(shorten(glued.trim()))),
      hint: write(`${glued}: ${value}`),
    };
  }
  if (keyLine === undefined) return undefined;
  const { indent, key, rest, start, at } = keyLine;
  const quoted = write(`${indent}${key}: ${quoteRest(rest)}`);
  const needsQuotes = (message: (words: Messages) => string) => ({
    kind: "yaml-needs-quotes",
    offset: at,
    message: tell(message),
    hint: quoted,
  });
  if (code === "BAD_DQ_ESCAPE") return needsQuotes((words) => words.backslashInQuotes(shorten(key)));
  if (keyLine.start !== line.start || rest === "") return badIndent(line);
  if (/^["']/.test(rest)) return needsQuotes((words) => words.textBehindQuotes(shorten(key)));
  if (/^[[{]/.test(rest)) {
    return /^[[{][^\]}]*,\s*,/.test(rest)
      ? {
          kind: "yaml-syntax",
          offset: at,
          message: tell((words) => words.twoCommas(shorten(key))),
          hint: tell((words) => words.deleteOneOfThem),
        }
      : needsQuotes((words) => words.textBehindBracket(shorten(key)));
  }
  if (/:(?:\s|$)/.test(rest)) return needsQuotes((words) => words.colonInText(shorten(key)));
  if (/^[@`%&*!|>?#,\]}-]/.test(rest)) {
    return needsQuotes((words) => words.startsWithSign(shorten(key), rest[0] ?? ""));
  }
  if (code === "BAD_INDENT") return badIndent(line);
  return code === "BLOCK_AS_IMPLICIT_KEY" || code === "MULTILINE_IMPLICIT_KEY"
    ? {
        kind: "yaml-indent",
        offset: start,
        message: tell((words) => words.indentedBelow(shorten(key))),
        hint: tell((words) => words.sameSpaces),
      }
    : undefined;
}

function badIndent(line: Line): SyntaxFault | undefined {
  if (line.text.trim() === "" || /^\S/.test(line.text)) return undefined;
  const spaces = line.text.length - line.text.trimStart().length;
  return {
    kind: "yaml-indent",
    offset: line.start + spaces,
    message: tell((words) => words.badIndent(quote(line.text.trim()), spaces)),
    hint: tell((words) => words.whereFieldsStart),
  };
}

function unclosedQuote(source: string, before: number): SyntaxFault | undefined {
  for (const line of linesOf(source.slice(0, before))) {
    const keyLine = parseKeyLine(line);
    const mark = keyLine?.rest[0];
    if (keyLine && (mark === '"' || mark === "'") && !keyLine.rest.slice(1).includes(mark)) {
      return {
        kind: "yaml-unclosed-quote",
        offset: keyLine.at,
        message: tell((words) => words.quoteNotClosed(shorten(keyLine.key))),
        hint: write(`${keyLine.text}${mark}`),
      };
    }
  }
  return undefined;
}

function unclosedBracket(before: string, offset: number): SyntaxFault | undefined {
  const opened = linesOf(before)
    .map(parseKeyLine)
    .findLast((line) => line && /^[[{]/.test(line.rest));
  if (opened === undefined) return undefined;
  const { key, rest, at, text } = opened;
  const closing = rest.startsWith("{") ? "}" : "]";
  return {
    kind: "yaml-unclosed-bracket",
    offset: Math.min(offset, at),
    message: tell((words) => words.bracketNotClosed(shorten(key))),
    hint: write(`${text.replace(/[,\s]+$/, "")}${closing}`),
  };
}

/** The rest of a line as one quoted text; its own outer quotation marks are not doubled. */
function quoteRest(rest: string): string {
  const inner = /^(["'])(.*)\1$/.exec(rest)?.[2] ?? rest;
  if (!/["\\]/.test(inner)) return `"${inner}"`;
  return `'${inner.replaceAll("'", "''")}'`;
}

function write(line: string): Told | undefined {
  return isShowable(line) ? tellLine("write", line) : undefined;
}

/** What the strict YAML subset leaves out, found on the flat stream of tokens before anything is nested. */
import { CST, Lexer } from "yaml";
import type { Told } from "../archive/problem.ts";
import { tell, tellLine } from "./messages/index.ts";
import { isShowable, quote, writeYaml } from "./quote.ts";

export interface TokenFault {
  readonly kind: string;
  readonly offset: number;
  readonly message: Told;
  readonly hint?: Told;
  /** Nothing after it can be trusted. */
  readonly fatal?: boolean;
}

export interface TokenScan {
  readonly faults: readonly TokenFault[];
  /** Offset of each comment that shares its line with something before it. */
  readonly comments: readonly number[];
  /** Whether the text was looked at to its end. */
  readonly whole: boolean;
}

const MOST_BRACKETS = 6;
const MOST_ITEMS_A_LINE = 4;
const MOST_INDENT = 40;
/** More than anybody would mend one by one: nothing is nested then, and no more is told. */
const MOST_FAULTS = 20;
/** The lexer's own marks, which take no room in the text. */
const MARKS = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** The pieces of a text, in their order: what is scanned here and nested afterwards. */
export function splitTokens(source: string): string[] {
  return [...new Lexer().lex(source)];
}

/** `tokens` are those of the source. `documentMark`: whether a `---` may open the text, as it may in a file that is YAML from top to bottom. */
export function scanTokens(source: string, tokens: readonly string[], documentMark: boolean): TokenScan {
  const faults: TokenFault[] = findDeepIndent(source);
  const comments: number[] = [];
  let offset = 0;
  let brackets = 0;
  let items = 0;
  let lineStart = true;
  let started = false;
  let isScalar = false;
  for (const token of tokens) {
    if (faults.at(-1)?.fatal || faults.length === MOST_FAULTS) break;
    if (MARKS.has(token)) {
      isScalar = token === CST.SCALAR;
      continue;
    }
    // After its mark a text is a text, whatever sign it starts with.
    const type = isScalar ? "scalar" : CST.tokenType(token);
    isScalar = false;
    if (type === "newline") {
      items = 0;
      lineStart = true;
    } else if (type === "comment") {
      if (!lineStart && comments.length < MOST_FAULTS) comments.push(offset);
    } else if (type === "doc-start" && documentMark && !started) {
      started = true;
    } else if (type !== "space") {
      started = true;
      lineStart = false;
      if (type === "flow-seq-start" || type === "flow-map-start") brackets++;
      if (type === "flow-seq-end" || type === "flow-map-end") brackets--;
      if (type === "seq-item-ind") items++;
      const fault =
        brackets > MOST_BRACKETS || items > MOST_ITEMS_A_LINE
          ? tooDeep(offset)
          : findRefused(type, token, offset);
      if (fault) faults.push(fault);
    }
    offset += token.length;
  }
  return { faults, comments, whole: faults.length < MOST_FAULTS };
}

function findRefused(type: string | null, token: string, offset: number): TokenFault | undefined {
  switch (type) {
    case "anchor":
      return {
        kind: "yaml-anchor",
        offset,
        message: tell((words) => words.yamlAnchor(quote(token))),
      };
    case "alias":
      return {
        kind: "yaml-alias",
        offset,
        message: tell((words) => words.yamlAlias(quote(token))),
      };
    case "tag":
      return {
        kind: "yaml-tag",
        offset,
        message: tell((words) => words.yamlTag(quote(token))),
      };
    case "directive-line":
      return {
        kind: "yaml-directive",
        offset,
        message: tell((words) => words.yamlDirective(quote(token))),
        hint: tell((words) => words.deleteLine),
        fatal: true,
      };
    case "doc-start":
    case "doc-end":
      return {
        kind: "yaml-document",
        offset,
        message: tell((words) => words.yamlDocument(quote(token))),
        hint: tell((words) => words.deleteLine),
        fatal: true,
      };
    case "explicit-key-ind":
      return {
        kind: "yaml-key",
        offset,
        message: tell((words) => words.explicitKey),
        hint: tell((words) => words.writeKeyAndValue),
      };
    default:
      return undefined;
  }
}

function findDeepIndent(source: string): TokenFault[] {
  const match = new RegExp(`^ {${MOST_INDENT},}`, "m").exec(source);
  return match ? [tooDeep(match.index)] : [];
}

function tooDeep(offset: number): TokenFault {
  return {
    kind: "yaml-too-deep",
    offset,
    message: tell((words) => words.tooDeep),
    hint: tell((words) => words.seeExample),
    fatal: true,
  };
}

/** The line without the anchor or tag; or in quotation marks, where the sign was meant as text. */
export function mendToken(source: string, { kind, offset }: TokenFault): Told {
  const start = source.lastIndexOf("\n", offset) + 1;
  const newline = source.indexOf("\n", offset);
  const before = source.slice(start, offset);
  const token = source.slice(offset, newline === -1 ? undefined : newline).trimEnd();
  const rest = token.replace(/^\S+\s*/, "");
  const lone = /^\s*(?:- +)?[\w-]+:\s+$/.test(before);
  const isText = kind === "yaml-alias" ? rest !== "" || /\*$/.test(token) : !/^(?:!!|&\S)/.test(token);
  const mended = isText ? writeYaml(token) : rest;
  const line = `${before}${mended}`;
  return lone && mended !== "" && isShowable(line)
    ? tellLine("write", line)
    : tell((words) => words.valueItself);
}

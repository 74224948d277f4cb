/** What a text holds that a page cannot show as it was meant: HTML, pictures, links that lead astray, lost words. */
import type MarkdownIt from "markdown-it";
import { findHiddenCharacters, nameCharacter } from "./characters.ts";
import { HTML_ELEMENTS } from "./html-elements.ts";
import { seenReferences } from "./markdown-reference.ts";
import { quote } from "./quote.ts";
import { findAddressFault } from "./web-address.ts";

export type Token = ReturnType<MarkdownIt["parse"]>[number];

export interface BodyFault {
  readonly kind: string;
  /** Counted from 0, at the start of the text. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

/** About six lists in one another, each of which has two levels. */
const DEEPEST = 14;

type Explained = Omit<BodyFault, "line" | "column"> & { readonly needle: string };

export function findBodyFaults(tokens: readonly Token[], lines: readonly string[], env: object): BodyFault[] {
  return [
    ...findDeep(tokens, lines),
    ...tokens.flatMap((token) => findInBlock(token, lines)),
    ...findLostReferences(lines, env),
  ];
}

function findDeep(tokens: readonly Token[], lines: readonly string[]): BodyFault[] {
  const deep = tokens.find(({ level, map }) => level >= DEEPEST && map);
  if (!deep?.map) return [];
  const message = "quotations or lists stand in one another more deeply than a page can show";
  return [
    placed(
      { kind: "body-too-deep", message, hint: 'take away ">", "-" or spaces at the start', needle: "" },
      deep.map[0],
      lines,
    ),
  ];
}

function findInBlock(token: Token, lines: readonly string[]): BodyFault[] {
  const start = token.map?.[0] ?? 0;
  if (!token.children) {
    return /^(?:fence|code_block)$/.test(token.type) ? findHidden(token.content, start, lines) : [];
  }
  let line = start;
  return token.children.flatMap((child, index, children) => {
    if (child.type === "softbreak" || child.type === "hardbreak") line++;
    return findInline(child, children[index - 1], line, lines);
  });
}

function findInline(
  token: Token,
  before: Token | undefined,
  line: number,
  lines: readonly string[],
): BodyFault[] {
  if (token.type === "link_open") {
    const href = token.attrGet("href") ?? "";
    const isImage = before?.type === "text" && before.content.endsWith("!");
    const fault = isImage ? pictureFault(href) : findLinkFault(href);
    return [
      ...(fault ? [placed(fault, line, lines)] : []),
      ...findHidden(token.attrGet("title") ?? "", line, lines),
    ];
  }
  const html = token.type === "text" ? findHtml(token.content) : undefined;
  return [...(html ? [placed(html, line, lines)] : []), ...findHidden(token.content, line, lines)];
}

/** Also those that an entity like `&#x202E;` stands for. */
function findHidden(text: string, line: number, lines: readonly string[]): BodyFault[] {
  const [hidden] = findHiddenCharacters(text);
  // One that stands in the file itself was found there.
  if (!hidden || lines.some((written) => written.includes(String.fromCodePoint(hidden.codePoint)))) return [];
  const message = `an entity stands here for ${nameCharacter(hidden.codePoint)}, a character that nobody can see`;
  return [
    placed({ kind: "hidden-character", message, hint: "delete it, from & to ;", needle: "&" }, line, lines),
  ];
}

function pictureFault(href: string): Explained {
  return {
    kind: "picture",
    message: `a picture from ${quote(href)} stands here, and pages show no pictures`,
    hint: "write a link instead: delete the ! and put words between the [ ]",
    needle: "![",
  };
}

function findLinkFault(href: string): Explained | undefined {
  const fault = (message: string, hint: string): Explained => ({
    kind: "bad-link",
    message: `the link to ${quote(href)} ${message}`,
    hint,
    needle: href,
  });
  if (href === "") return fault("leads nowhere", "write the address between the ( )");
  if (/^mailto:[^\s@]+@[^\s@]+$/i.test(href) || /^#\S/.test(href) || /^\/(?![/\\])[^\\]*$/.test(href))
    return undefined;
  if (/^\/[/\\]/.test(href)) return fault("names no scheme", `write https:${href.replaceAll("\\", "/")}`);
  if (/^(?:[a-z][a-z0-9+.-]*):/i.test(href) && !/^https?:/i.test(href)) {
    return fault(
      "starts with a scheme that no page here leads to",
      "links start with https://, http://, mailto:, # or /",
    );
  }
  if (!/^https?:/i.test(href))
    return fault("is no whole address", "links start with https://, http://, mailto:, # or /");
  const found = findAddressFault(href);
  if (found === undefined) return undefined;
  return fault(found.message, found.mended ? `write ${found.mended}` : (found.advice ?? "write it anew"));
}

const TAG = /<(?:\/?([a-z][a-z0-9-]*)(?=[\s/>]|$)|!--|!doctype|!\[CDATA\[|\?)/i;

/** Names in angle brackets that are no elements of HTML, as in "<staff>", are text. */
function findHtml(text: string): Explained | undefined {
  for (let rest = text, match = TAG.exec(rest); match; match = TAG.exec(rest)) {
    const [tag, element] = match;
    if (element === undefined || HTML_ELEMENTS.has(element.toLowerCase())) {
      return {
        kind: "html",
        message: `${quote(tag)} is HTML, and HTML is not used here`,
        hint: "write markdown: **bold**, *italic*, [words](address); or \\< for a bracket that is text",
        needle: tag,
      };
    }
    rest = rest.slice(match.index + tag.length);
  }
  return undefined;
}

function findLostReferences(lines: readonly string[], env: object): BodyFault[] {
  const { defined, used, again } = seenReferences(env);
  const at = (label: string, last: boolean) => {
    const isLine = (line: string) => {
      const written = /^[\s>*+-]*\[([^\]]+)\]:/.exec(line)?.[1];
      return written !== undefined && foldLabel(written) === foldLabel(label);
    };
    return Math.max(0, last ? lines.findLastIndex(isLine) : lines.findIndex(isLine));
  };
  const lost = [...defined].filter((label) => !used.has(label));
  return [
    ...lost.map((label) =>
      lostReference(label, at(label, false), lines, "that no link uses, and would not be shown"),
    ),
    ...[...again].map((label) =>
      lostReference(label, at(label, true), lines, "for the second time, and would not count"),
    ),
  ];
}

function lostReference(label: string, line: number, lines: readonly string[], why: string): BodyFault {
  const message = `${quote(`[${label.toLowerCase()}]:`)} makes this line an address ${why}`;
  const hint = "delete the line; if it is text, write \\[ for its first bracket";
  return placed({ kind: "lost-reference", message, hint, needle: "[" }, line, lines);
}

function foldLabel(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase().toUpperCase();
}

/** At the needle, on the first line from `line` that holds it. */
function placed({ needle, ...fault }: Explained, line: number, lines: readonly string[]): BodyFault {
  const near = lines.slice(line, line + 20).findIndex((text) => needle !== "" && text.includes(needle));
  const at = near === -1 ? line : line + near;
  return { ...fault, line: at, column: Math.max(0, lines[at]?.indexOf(needle) ?? 0) + 1 };
}

/** What a text holds that a page cannot show as it was meant: HTML, pictures, links that lead astray, lost words. */
import type MarkdownIt from "markdown-it";
import type { Told } from "../archive/problem.ts";
import { findHiddenCharacter, nameCharacter } from "./characters.ts";
import { HTML_ELEMENTS } from "./html-elements.ts";
import { type Messages, tell } from "./messages/index.ts";
import { isShowable, quote } from "./quote.ts";
import { findAddressFault } from "./web-address.ts";

export type Token = ReturnType<MarkdownIt["parse"]>[number];

export interface BodyFault {
  readonly kind: string;
  /** Counted from 0, at the start of the text. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  readonly message: Told;
  readonly hint: Told;
}

/** About six lists in one another, each of which has two levels. */
const DEEPEST = 14;

/** Of one text; more is not a list of mistakes but another sort of text. */
export const MOST_FAULTS = 20;

export type Explained = Omit<BodyFault, "line" | "column"> & { readonly needle: string };

/** In blocks: before escapes and entities are joined to the text around them, where `\\<` still differs from `<`. */
export function findMarkup(tokens: readonly Token[], lines: readonly string[]): BodyFault[] {
  return eachInline(tokens, lines, (token, before) => {
    if (token.type === "text") return findHtml(token.content);
    if (token.type !== "link_open") return undefined;
    const href = token.attrGet("href") ?? "";
    const isPicture = before?.type === "text" && before.content.endsWith("!");
    return isPicture ? pictureFault(href) : findLinkFault(href);
  });
}

/** Blocks, or marks like bold, that stand in one another: past a limit markdown drops text, and browsers give up. */
export function findDeep(tokens: readonly Token[], lines: readonly string[]): BodyFault[] {
  const deep = tokens.find(
    ({ level, map, children }) =>
      map && (level >= DEEPEST || children?.some((child) => child.level >= DEEPEST)),
  );
  if (!deep?.map) return [];
  const message = tell((words) => words.bodyTooDeep);
  const hint = tell((words) => words.takeAwaySigns);
  return [placed({ kind: "body-too-deep", message, hint, needle: "" }, deep.map[0], lines)];
}

/** Characters that an entity like `&#x202E;` stands for; for texts that hold none as they are. */
export function findHiddenEntities(tokens: readonly Token[], lines: readonly string[]): BodyFault[] {
  return eachInline(tokens, lines, (token) => {
    const hidden = findHiddenCharacter(`${token.content}${token.attrGet("title") ?? ""}`);
    if (hidden === undefined) return undefined;
    const message = tell((words) => words.hiddenByEntity(nameCharacter(hidden.codePoint, words)));
    const hint = tell((words) => words.deleteEntity);
    return { kind: "hidden-character", message, hint, needle: "&" };
  });
}

/** Stops where there are enough. */
function eachInline(
  tokens: readonly Token[],
  lines: readonly string[],
  find: (token: Token, before: Token | undefined) => Explained | undefined,
): BodyFault[] {
  const faults: BodyFault[] = [];
  for (const { map, children } of tokens) {
    let line = map?.[0] ?? 0;
    let before: Token | undefined;
    for (const child of children ?? []) {
      if (child.type === "softbreak" || child.type === "hardbreak") line++;
      const fault = find(child, before);
      if (fault) faults.push(placed(fault, line, lines));
      if (faults.length >= MOST_FAULTS) return faults;
      before = child;
    }
  }
  return faults;
}

function pictureFault(href: string): Explained {
  return {
    kind: "picture",
    message: tell((words) => words.picture(quote(href))),
    hint: tell((words) => words.linkInsteadOfPicture),
    needle: "![",
  };
}

function findLinkFault(href: string): Explained | undefined {
  const fault = (say: (words: Messages, link: string) => string, hint: (words: Messages) => string) => ({
    kind: "bad-link",
    message: tell((words) => say(words, words.linkTo(quote(href)))),
    hint: tell(hint),
    needle: href,
  });
  if (href === "") return fault(...LINK_FAULTS.empty);
  if (/^mailto:[^\s@]+@[^\s@]+$/i.test(href) || /^#\S/.test(href) || /^\/(?![/\\])[^\\]*$/.test(href))
    return undefined;
  if (/^\/[/\\]/.test(href)) {
    const address = `https:${href.replaceAll("\\", "/")}`;
    return fault(
      (words, link) => words.linkWithoutScheme(link),
      (words) => propose(words, address) ?? words.writeAnew,
    );
  }
  if (/^(?:[a-z][a-z0-9+.-]*):/i.test(href) && !/^https?:/i.test(href)) return fault(...LINK_FAULTS.scheme);
  if (!/^https?:/i.test(href)) return fault(...LINK_FAULTS.relative);
  const found = findAddressFault(href);
  if (found === undefined) return undefined;
  const { say, mended, advice } = found;
  return fault(say, (words) => propose(words, mended) ?? advice?.(words) ?? words.writeAnew);
}

/** Undefined where the address would be refused again, or cannot be pasted as it is shown. */
function propose(words: Messages, address: string | undefined): string | undefined {
  if (address === undefined || !isShowable(address) || findAddressFault(address)) return undefined;
  return words.writeAddress(address);
}

type LinkFault = readonly [say: (words: Messages, link: string) => string, hint: (words: Messages) => string];

const LINK_FAULTS = {
  empty: [(words, link) => words.linkLeadsNowhere(link), (words) => words.addressBetweenBrackets],
  scheme: [(words, link) => words.linkOfOtherScheme(link), (words) => words.howLinksStart],
  relative: [(words, link) => words.linkNotWhole(link), (words) => words.howLinksStart],
} as const satisfies Readonly<Record<string, LinkFault>>;

const TAG = /<(?:\/?([a-z][a-z0-9-]*)(?=[\s/>]|$)|!--|!doctype|!\[CDATA\[|\?)/i;

/** Names in angle brackets that are no elements of HTML, as in "<staff>", are text. */
function findHtml(text: string): Explained | undefined {
  for (let rest = text, match = TAG.exec(rest); match; match = TAG.exec(rest)) {
    const [tag, element] = match;
    if (element === undefined || HTML_ELEMENTS.has(element.toLowerCase())) {
      return {
        kind: "html",
        message: tell((words) => words.html(quote(tag))),
        hint: tell((words) => words.writeMarkdown),
        needle: tag,
      };
    }
    rest = rest.slice(match.index + tag.length);
  }
  return undefined;
}

/** At the needle, on the first line from `line` that holds it. */
export function placed({ needle, ...fault }: Explained, line: number, lines: readonly string[]): BodyFault {
  const near = lines.slice(line, line + 20).findIndex((text) => needle !== "" && text.includes(needle));
  const at = near === -1 ? line : line + near;
  return { ...fault, line: at, column: Math.max(0, lines[at]?.indexOf(needle) ?? 0) + 1 };
}

/** Markdown to HTML that may stand in a page as it is: the only maker of `Html`. What it cannot show whole is a problem. */
import MarkdownIt from "markdown-it";
import { slugify } from "../archive/authority.ts";
import type { Html } from "../archive/html.ts";
import type { Problem, Told } from "../archive/problem.ts";
import { parseUrl } from "../archive/url.ts";
import { findHiddenCharacter, isBlank } from "./characters.ts";
import {
  type BodyFault,
  findDeep,
  findHiddenEntities,
  findMarkup,
  MOST_FAULTS,
  type Token,
} from "./markdown-fault.ts";
import { findLostReferences, watchReferences } from "./markdown-reference.ts";
import { explainCells, findTableFaults, limitCells, TooManyCells } from "./markdown-table.ts";
import { tell } from "./messages/index.ts";

export interface Body {
  readonly file: string;
  readonly text: string;
  /** The file's line that the text starts on. */
  readonly line: number;
}

export interface RenderOptions {
  /** What addresses that start with "/" stand below: "" or a path. */
  readonly basePath: string;
  /** Whether headings get an id, for links into a long page. */
  readonly headingIds: boolean;
  /** Whether a text that shows nothing is a problem. */
  readonly required: boolean;
}

export interface Rendered {
  readonly html: Html;
  readonly problems: readonly Problem[];
}

/** Bytes; a long magazine article has 60 KB. */
const LARGEST_BODY = 150_000;

/** Past a nesting of 100 markdown-it drops text without a word; `findDeep` refuses far less. */
const md = new MarkdownIt({ html: false, linkify: false, typographer: false });
const encodeLink = md.normalizeLink.bind(md);
// Which links are right is for `findMarkup` to say, on the address as it was written.
md.validateLink = () => true;
md.normalizeLink = (url) => url;
md.normalizeLinkText = (url) => url;
// Without the rule an image is a "!" before a link, and is refused by that.
md.disable("image");
watchReferences(md);
limitCells(md);
md.core.ruler.before("text_join", "find_markup", ({ tokens, src, env }) => {
  (env as BodyEnv).markup = findMarkup(tokens, src.split("\n"));
});

interface BodyEnv {
  markup?: readonly BodyFault[];
}

export function renderMarkdown(body: Body, options: RenderOptions): Rendered {
  const { file, text, line } = body;
  const refuse = (kind: string, message: Told, hint: Told): Rendered => ({
    html: "" as Html,
    problems: [{ kind, file, line, column: 1, message, hint, severity: "error" }],
  });
  const size = Buffer.byteLength(text);
  if (size > LARGEST_BODY) {
    const message = tell((words) => words.bodyTooLarge(Math.ceil(size / 1000), LARGEST_BODY / 1000));
    return refuse(
      "body-too-large",
      message,
      tell((words) => words.fewParagraphs),
    );
  }
  const env: BodyEnv = {};
  // Markdown would count a lone carriage return as a line; it is refused where it stands, and the file's lines are what counts.
  const { tokens, faults } = parseBody(text.replaceAll("\r", " "), env);
  const problems = faults.map(
    ({ line: at, column, ...finding }): Problem => ({
      ...finding,
      file,
      line: line + at,
      column,
      severity: "error",
    }),
  );
  if (problems.length > 0) return { html: "" as Html, problems };
  if (options.required && !showsText(tokens)) {
    const hint = tell((words) => words.sayWhatWasReported);
    return refuse(
      "blank-body",
      tell((words) => words.noText),
      hint,
    );
  }
  finishLinks(tokens, options.basePath);
  shiftHeadings(tokens, options.headingIds);
  return { html: md.renderer.render(tokens, md.options, env) as Html, problems };
}

function parseBody(text: string, env: BodyEnv): { tokens: Token[]; faults: readonly BodyFault[] } {
  try {
    const tokens = md.parse(text, env);
    return { tokens, faults: findFaults(text, tokens, env) };
  } catch (error) {
    if (!(error instanceof TooManyCells)) throw error;
    return { tokens: [], faults: [explainCells(error)] };
  }
}

function findFaults(text: string, tokens: readonly Token[], env: BodyEnv): BodyFault[] {
  const lines = text.split("\n");
  const faults = [
    ...findDeep(tokens, lines),
    ...(env.markup ?? []),
    // Those that stand in the file itself were found when it was decoded.
    ...(text.includes("&") && findHiddenCharacter(text) === undefined
      ? findHiddenEntities(tokens, lines)
      : []),
    ...findTableFaults(tokens, lines),
    ...findLostReferences(lines, env),
  ];
  return faults.slice(0, MOST_FAULTS);
}

/** Whether anything can be read. */
function showsText(tokens: readonly Token[]): boolean {
  return tokens.some(({ content, children }) => (children ? showsText(children) : !isBlank(content)));
}

/** Addresses percent-encoded once, those of this site below its path, those of others marked. */
function finishLinks(tokens: readonly Token[], basePath: string): void {
  for (const token of tokens) {
    if (token.children) finishLinks(token.children, basePath);
    // A strict content security policy refuses styles in markup, and a table is read without them.
    if (token.type === "th_open" || token.type === "td_open") token.attrs = null;
    if (token.type !== "link_open") continue;
    const href = token.attrGet("href") ?? "";
    token.attrSet("href", encodeLink(href.startsWith("/") ? `${basePath}${href}` : spellHost(href)));
    if (/^https?:/i.test(href)) token.attrSet("rel", "external");
  }
}

/** With its host as browsers spell it: markdown-it keeps capitals like "Ü", and makes a name of them that is none. */
function spellHost(href: string): string {
  const [start = "", scheme, written = ""] = /^(https?:\/\/)([^/?#]*)/i.exec(href) ?? [];
  const host = /^[ -~]*$/.test(written) ? undefined : parseUrl(href)?.host;
  return host === undefined ? href : `${scheme}${host}${href.slice(start.length)}`;
}

/** The page has the h1: the text's headings start at h2 and never skip a level on their way down. */
function shiftHeadings(tokens: readonly Token[], withIds: boolean): void {
  const open: number[] = [];
  const taken = new Map<string, number>();
  for (const [index, token] of tokens.entries()) {
    if (token.type !== "heading_open") continue;
    const written = Number(token.tag.slice(1));
    while ((open.at(-1) ?? 0) >= written) open.pop();
    open.push(written);
    const tag = `h${Math.min(6, open.length + 1)}`;
    token.tag = tag;
    const closing = tokens[index + 2];
    if (closing) closing.tag = tag;
    if (withIds) token.attrSet("id", takeId(plainText(tokens[index + 1]?.children ?? []), taken));
  }
}

function takeId(heading: string, taken: Map<string, number>): string {
  const slug = slugify(heading) || "section";
  const before = taken.get(slug) ?? 0;
  taken.set(slug, before + 1);
  const id = before === 0 ? slug : `${slug}-${before + 1}`;
  if (before > 0) taken.set(id, (taken.get(id) ?? 0) + 1);
  return id;
}

function plainText(tokens: readonly Token[]): string {
  return tokens
    .map(({ type, content }) => (type === "softbreak" || type === "hardbreak" ? " " : content))
    .join("");
}

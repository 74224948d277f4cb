/** The HTML of a post to markdown that records may hold: links that lead astray, pictures and embeds become text or go. */
import TurndownService from "turndown";
import { findAddressFault } from "../read/web-address.ts";

/** Paragraphs may be parted by blank lines alone, as WordPress keeps them. */
export function writeMarkdown(html: string): string {
  const clean = html
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<(script|style|iframe|object|noscript)\b[\s\S]*?<\/\1\s*>/gi, "")
    .replace(/\[\/?(?:caption|gallery|embed|audio|video|playlist)\b[^\]]*\]/g, "");
  return CONVERTER.turndown(addParagraphs(clean))
    .replace(/\u00a0/g, " ")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function addParagraphs(html: string): string {
  if (/<p[\s>]/i.test(html)) return html;
  return html
    .split(/\r?\n\s*\r?\n/)
    .map((part) =>
      /^\s*<(?:h\d|ul|ol|blockquote|table|div|pre|figure|hr)\b/i.test(part) ? part : `<p>${part}</p>`,
    )
    .join("\n");
}

function makeConverter(): TurndownService {
  const service = new TurndownService({
    headingStyle: "atx",
    bulletListMarker: "-",
    emDelimiter: "*",
    hr: "* * *",
  });
  const escapeMarkdown = service.escape.bind(service);
  // A bracket that is text would be taken for HTML.
  service.escape = (text) => escapeMarkdown(text).replaceAll("<", "\\<");
  service.addRule("pictures", {
    filter: ["img"],
    replacement: (_, node) => service.escape(attribute(node, "alt")),
  });
  service.addRule("links", {
    filter: ["a"],
    replacement: (words, node) => {
      const address = attribute(node, "href").trim();
      if (words.trim() === "" || !isGoodLink(address)) return words;
      return `[${words.trim()}](<${address.replace(/[<>]/g, encodeURIComponent)}>)`.replace(
        /\(<([^\s()]*)>\)$/,
        "($1)",
      );
    },
  });
  return service;
}

function isGoodLink(address: string): boolean {
  if (/^mailto:[^\s@]+@[^\s@]+$/i.test(address)) return true;
  return /^https?:/i.test(address) && findAddressFault(address) === undefined;
}

function attribute(node: unknown, name: string): string {
  const element = node as { readonly getAttribute?: (name: string) => string | null };
  return element.getAttribute?.(name) ?? "";
}

const CONVERTER = makeConverter();

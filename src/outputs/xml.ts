/** Values to XML 1.0 text: one way to make an element, one to escape. */

/** Markup that is well-formed already; only `element` makes it. */
export type Xml = string & { readonly __brand: "xml" };

/** A string as content is text and gets escaped; child elements go in an array. An undefined attribute is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content: string | readonly Xml[] = [],
): Xml {
  const start = [name, ...Object.entries(attributes).flatMap(formatAttribute)].join(" ");
  if (content.length === 0) return `<${start}/>` as Xml;
  const inner = typeof content === "string" ? escapeXml(content) : `\n${content.join("\n")}\n`;
  return `<${start}>${inner}</${name}>` as Xml;
}

export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
}

/**
 * For text and quoted attributes alike. A carriage return would be read as a line feed, so it is written as a
 * reference; a character that XML 1.0 (section 2.2) has no way to write becomes U+FFFD.
 */
export function escapeXml(text: string): string {
  return text.replace(NOT_XML, "\uFFFD").replace(/[&<>"'\r]/g, (character) => REFERENCES[character] ?? "");
}

const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\r": "&#13;",
};

function formatAttribute([name, value]: [string, string | undefined]): string[] {
  return value === undefined ? [] : [`${name}="${escapeXml(value).replace(/[\t\n]/g, toReference)}"`];
}

/** In an attribute white space would be read as a space. */
function toReference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/** What was fetched to the reason why it is no web page, where it is none: by what it is called, and by its first bytes. */

export const HTML_TYPES = ["text/html", "application/xhtml+xml"] as const;

/** Types that servers send pages under by mistake: the bytes decide. */
const UNSURE = ["", "text/plain", "application/octet-stream", "application/xml", "text/xml"];

const BY_HAND = "what it says has to be typed by hand";

export function findTypeFault(contentType: string | undefined): string | undefined {
  const type = essence(contentType);
  if (isHtml(type) || UNSURE.includes(type)) return undefined;
  if (type === "application/pdf") return `it is a PDF, not a web page: ${BY_HAND}`;
  return `it is not a web page (${type.slice(0, 60)}): ${BY_HAND}`;
}

export function sniffFault(bytes: Uint8Array, contentType: string | undefined): string | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  if (start.startsWith("%PDF-")) return `it is a PDF, not a web page: ${BY_HAND}`;
  if (bytes.length === 0) return "the page is empty";
  if (isHtml(essence(contentType))) return undefined;
  // Also in UTF-16, where every other byte is none.
  const isPage = /<!doctype html|<html|<head|<body|<meta|<title/i.test(start.replaceAll("\u0000", ""));
  return isPage ? undefined : `it is not a web page: ${BY_HAND}`;
}

function essence(contentType: string | undefined): string {
  return (contentType ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}

function isHtml(type: string): boolean {
  return HTML_TYPES.some((known) => known === type);
}

/** A page's bytes to its text: what the bytes themselves show wins over what a server or the page declares. */

import { decodeWestern, isWestern } from "./western.ts";

/** `contentType` is the header's value. Never throws. */
export function decodePage(bytes: Uint8Array, contentType = ""): string {
  return (
    decodeMarked(bytes) ??
    decodeStrictly(bytes, "utf-8") ??
    decodeDeclared(bytes, contentType) ??
    decodeDeclared(bytes, findMetaContent(bytes)) ??
    guess(bytes)
  );
}

function decodeMarked(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decode(bytes, "utf-8");
  if (first === 0xff && second === 0xfe) return decode(bytes, "utf-16le");
  if (first === 0xfe && second === 0xff) return decode(bytes, "utf-16be");
  return undefined;
}

/** The encoding in `text/html; charset=x`, if it is one and the bytes are not plainly something else. */
function decodeDeclared(bytes: Uint8Array, declared: string): string | undefined {
  const label = /charset\s*=\s*["']?\s*([^"'\s;>/]+)/i.exec(declared)?.[1];
  if (label === undefined) return undefined;
  if (/^utf-?16/i.test(label)) return undefined;
  if (/^(?:utf-?8|unicode-1-1-utf-8)$/i.test(label)) return decodeMostly(bytes);
  return decode(bytes, label);
}

/** Declared as UTF-8 and almost so: a few cut or stray bytes are replaced rather than all the rest misread. */
function decodeMostly(bytes: Uint8Array): string | undefined {
  const text = decode(bytes, "utf-8");
  if (text === undefined) return undefined;
  const broken = text.split("\uFFFD").length - 1;
  let high = 0;
  for (const byte of bytes) if (byte >= 0x80) high += 1;
  return broken * 4 < high || broken < 3 ? text : undefined;
}

/** The page's own `meta`, which stands in its first bytes and is ASCII in every encoding that a page can declare there. */
function findMetaContent(bytes: Uint8Array): string {
  const start = decodeWestern(bytes.subarray(0, 8192)).replace(/<!--[\s\S]*?-->/g, "");
  const tags = start.match(/<meta\b[^>]*>/gi) ?? [];
  const xml = /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/i.exec(start)?.[1];
  return tags.find((tag) => /charset\s*=/i.test(tag)) ?? (xml === undefined ? "" : `charset=${xml}`);
}

/** UTF-16 shows in its zero bytes; Arabic script in the share of letters that windows-1256 would make of the text. */
function guess(bytes: Uint8Array): string {
  const wide = guessWide(bytes);
  if (wide !== undefined) return wide;
  const western = decode(bytes, "windows-1252") ?? "";
  const arabic = decode(bytes, "windows-1256") ?? "";
  const sample = (text: string) => text.slice(0, 400_000).replace(/<[^>]*>/g, " ");
  const arabicWords = sample(arabic).match(/[\u0600-\u06FF]{2,}/g)?.length ?? 0;
  const westernWords =
    sample(western).match(/[a-z][\u00C0-\u00FF]{1,2}[a-z]|\b[\u00C0-\u00FF]\b/gi)?.length ?? 0;
  return arabicWords > 20 && arabicWords > westernWords ? arabic : western;
}

function guessWide(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, 2000);
  const zeros = { even: 0, odd: 0 };
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? "even" : "odd"] += 1;
  });
  if (zeros.odd > start.length / 4) return decode(bytes, "utf-16le");
  return zeros.even > start.length / 4 ? decode(bytes, "utf-16be") : undefined;
}

function decodeStrictly(bytes: Uint8Array, label: string): string | undefined {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return guessWide(bytes) === undefined ? text : undefined;
  } catch {
    return undefined;
  }
}

function decode(bytes: Uint8Array, label: string): string | undefined {
  if (isWestern(label)) return decodeWestern(bytes);
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return undefined;
  }
}

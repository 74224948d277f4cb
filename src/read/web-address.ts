/** What is wrong with the address of a page on the web, said of an address or of a link to it. */

import { domainToASCII, domainToUnicode } from "node:url";
import { parseUrl } from "../archive/url.ts";
import type { Messages } from "./messages/index.ts";
import { shorten } from "./quote.ts";

export interface AddressFault {
  readonly kind: string;
  /** `subject` is the address in quotation marks, or what leads to it. */
  readonly say: (words: Messages, subject: string) => string;
  /** The address as it was most likely meant. */
  readonly mended?: string;
  readonly advice?: (words: Messages) => string;
}

const LONGEST = 2000;

/** Absolute, http or https, for everybody to open, and with a host that is what it looks like. Nothing is rewritten. */
export function findAddressFault(address: string): AddressFault | undefined {
  if (/\s/.test(address) && /^\s*https?:/i.test(address)) {
    const mended = /\s/.test(address.trim()) ? undefined : address.trim();
    return {
      kind: "bad-url",
      say: (words, subject) => words.holdsSpace(subject),
      ...(mended ? { mended } : { advice: (words) => words.writeEncodedSpace }),
    };
  }
  const relative = findRelative(address);
  if (relative) return relative;
  if (address.includes("\\")) {
    return {
      kind: "bad-url",
      say: (words, subject) => words.holdsBackslash(subject),
      mended: mendSlashes(address),
    };
  }
  if (address.length > LONGEST) {
    return {
      kind: "bad-url",
      say: (words, subject) => words.addressTooLong(subject, LONGEST),
      advice: (words) => words.cutQuery,
    };
  }
  const url = parseUrl(address);
  const host = /^[^:]+:\/\/([^/?#]*)/.exec(address)?.[1] ?? "";
  if (host.includes("@")) {
    return {
      kind: "bad-url",
      say: (words, subject) => words.holdsUser(subject),
      mended: address.replace(/^([^:]+:\/\/)[^/?#]*@/, "$1"),
    };
  }
  if (url === undefined) {
    return { kind: "bad-url", say: (words, subject) => words.notAnAddress(subject), advice: EXAMPLE };
  }
  return findPrivateHost(url.hostname) ?? findSpoofedHost(host.replace(/:\d*$/, ""));
}

const EXAMPLE = (words: Messages) => words.writeWholeAddress;

function findRelative(address: string): AddressFault | undefined {
  if (/^https?:\/\/[^/\\]/i.test(address)) return undefined;
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(address.trim())?.[1];
  if (scheme && /^https?$/i.test(scheme)) {
    const rest = address.slice(scheme.length + 1);
    return {
      kind: "bad-url",
      say: (words, subject) => words.notAnAddress(subject),
      mended: mendSlashes(`${scheme}://${rest.replace(/^[/\\]+/, "")}`),
    };
  }
  if (scheme) {
    return {
      kind: "bad-url",
      say: (words, subject) => words.otherScheme(subject, shorten(scheme)),
      advice: EXAMPLE,
    };
  }
  const bare = /^(?:\/\/)?((?:[\w-]+\.)+[a-z]{2,}(?:[/?#]\S*)?)$/i.exec(address)?.[1];
  const looksLikeFile = bare !== undefined && /^[^/]+\.(?:html?|php|aspx?|pdf|md)(?:[?#].*)?$/i.test(bare);
  return {
    kind: "bad-url",
    say: (words, subject) => words.notAWholeAddress(subject),
    ...(bare && !looksLikeFile ? { mended: `https://${bare}` } : { advice: EXAMPLE }),
  };
}

function findPrivateHost(host: string): AddressFault | undefined {
  const own =
    /\.(?:local|localhost|internal)\.?$/i.test(host) ||
    /^(?:0|10|127)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\./.test(host);
  // A name without a dot, like "localhost", and an address of IPv6 in brackets are of one network too.
  if (!own && /[^.]\.[^.]/.test(host)) return undefined;
  return {
    kind: "bad-url",
    say: (words, subject) => words.privateHost(subject, host),
    advice: EXAMPLE,
  };
}

function findSpoofedHost(written: string): AddressFault | undefined {
  const ascii = domainToASCII(decodePercent(written));
  const host = domainToUnicode(ascii);
  const isAscii = /^[\x20-\x7e]*$/.test(host);
  if (isAscii && /^[\x20-\x7e]*$/.test(written) && !written.includes("%")) return undefined;
  const spoofed = isAscii || host.split(".").some(mixesScripts) || looksLatin(host);
  if (!spoofed) return undefined;
  return {
    kind: "spoofed-host",
    say: (words, subject) => words.spoofedHost(subject, ascii),
    advice: (words) => words.copyOrTypeAddress,
  };
}

function decodePercent(host: string): string {
  try {
    return decodeURIComponent(host);
  } catch {
    return host;
  }
}

const SCRIPTS = {
  Latin: /\p{sc=Latn}/u,
  Cyrillic: /\p{sc=Cyrl}/u,
  Greek: /\p{sc=Grek}/u,
  Armenian: /\p{sc=Armn}/u,
  Cherokee: /\p{sc=Cher}/u,
  Coptic: /\p{sc=Copt}/u,
  Georgian: /\p{sc=Geor}/u,
  Hebrew: /\p{sc=Hebr}/u,
  Arabic: /\p{sc=Arab}/u,
  Indic: /[\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Taml}\p{sc=Telu}]/u,
  /** Written together, and with Latin, in one word. */
  EastAsian: /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}]/u,
};

/** UTS 39: one label of more than one script, other than the East Asian ones together. */
function mixesScripts(label: string): boolean {
  const found = Object.entries(SCRIPTS).filter(([, script]) => script.test(label));
  return found.some(([name]) => name !== "Latin" && name !== "EastAsian") && found.length > 1;
}

/** A label wholly of letters that pass for Latin ones, below a Latin ending: "аррӏе.com". */
function looksLatin(host: string): boolean {
  const labels = host.split(".");
  const lookalike = /^[асеіјорѕухԁһӏԛԝьαικνορτυω\d-]+$/u;
  return (
    /^[a-z]+$/.test(labels.at(-1) ?? "") &&
    labels.some((label) => lookalike.test(label) && !/^[\d-]+$/.test(label))
  );
}

function mendSlashes(address: string): string {
  return address.replaceAll("\\", "/");
}

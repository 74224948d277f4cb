/** What is wrong with the address of a page on the web, as a sentence's end: `"…" has no host`. */
import { domainToASCII, domainToUnicode } from "node:url";
import { showHidden } from "./characters.ts";

export interface AddressFault {
  readonly kind: string;
  /** Follows the address in quotation marks. */
  readonly message: string;
  /** The address as it was most likely meant. */
  readonly mended?: string;
  readonly advice?: string;
}

const LONGEST = 2000;

/** Absolute, http or https, for everybody to open, and with a host that is what it looks like. Nothing is rewritten. */
export function findAddressFault(address: string): AddressFault | undefined {
  if (/\s/.test(address) && /^\s*https?:/i.test(address)) {
    const mended = /\s/.test(address.trim()) ? undefined : address.trim();
    return {
      kind: "bad-url",
      message: "holds a space",
      ...(mended ? { mended } : { advice: "write %20 for it" }),
    };
  }
  const relative = findRelative(address);
  if (relative) return relative;
  if (address.includes("\\")) {
    return { kind: "bad-url", message: 'holds a "\\"', mended: mendSlashes(address) };
  }
  if (address.length > LONGEST) {
    return {
      kind: "bad-url",
      message: `is longer than ${LONGEST} characters`,
      advice: "cut what follows the ?",
    };
  }
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const host = /^[^:]+:\/\/([^/?#]*)/.exec(address)?.[1] ?? "";
  if (host.includes("@")) {
    return {
      kind: "bad-url",
      message: "holds a user name or a password before the @",
      mended: address.replace(/^([^:]+:\/\/)[^/?#]*@/, "$1"),
    };
  }
  if (url === undefined || url.hostname === "") {
    return { kind: "bad-url", message: "is not a web address", advice: EXAMPLE };
  }
  return findPrivateHost(url.hostname) ?? findSpoofedHost(host.replace(/:\d*$/, ""));
}

const EXAMPLE = "write the whole address, as in https://news.example.org/2017/12/24/report";

function findRelative(address: string): AddressFault | undefined {
  if (/^https?:\/\/[^/\\]/i.test(address)) return undefined;
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(address.trim())?.[1];
  if (scheme && /^https?$/i.test(scheme)) {
    const rest = address.trim().slice(scheme.length + 1);
    return {
      kind: "bad-url",
      message: "is not a web address",
      mended: mendSlashes(`${scheme}://${rest.replace(/^[/\\]+/, "")}`),
    };
  }
  if (scheme) {
    return {
      kind: "bad-url",
      message: `starts with "${showHidden(scheme)}:", and must start with https:// or http://`,
      advice: EXAMPLE,
    };
  }
  const bare = /^(?:\/\/)?((?:[\w-]+\.)+[a-z]{2,}(?:[/?#]\S*)?)$/i.exec(address)?.[1];
  const looksLikeFile = bare !== undefined && /^[^/]+\.(?:html?|php|aspx?|pdf|md)$/i.test(bare);
  return {
    kind: "bad-url",
    message: "is not a whole address: it must start with https:// or http://",
    ...(bare && !looksLikeFile && /^(?:\/\/|www\.|[^/]+\/|[^/]+$)/.test(address)
      ? { mended: `https://${bare}` }
      : { advice: EXAMPLE }),
  };
}

function findPrivateHost(host: string): AddressFault | undefined {
  const own =
    /^(?:localhost|.*\.(?:local|localhost|internal)|\[.*\])\.?$/i.test(host) ||
    /^(?:0|10|127)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\./.test(host);
  if (!own && /[^.]\.[^.]/.test(host)) return undefined;
  return {
    kind: "bad-url",
    message: `leads to "${host}", which only one computer or network can open`,
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
    message: `has a host with letters of another alphabet that look like Latin ones: it is really "${ascii}"`,
    advice: "copy the address from the page itself, or type it anew",
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

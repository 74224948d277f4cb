/** The address of a report's page, to the one that all ways to the same page share. */
import { parseUrl } from "../archive/url.ts";

/**
 * Equal for addresses that lead to one report: without scheme, `www.` and the like, fragment, AMP marks, what
 * newsletters and networks add for counting, index pages, and slashes at the end; an archived copy counts as its original.
 */
export function foldAddress(address: string): string {
  const url = parse(unwrap(address.trim()));
  if (url === undefined) return address.trim().toLowerCase();
  const host = url.host.replace(/^(?:(?:www\d?|m|mobile|amp)\.)+(?=[^.]+\.)/, "").replace(/\.$/, "");
  const path = decode(url.pathname)
    .replace(/\/{2,}/g, "/")
    .replace(/^\/amp(?=\/)|\/amp(?:\.html?)?\/?$|\.amp(?=\.html?$|$)/g, "")
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, "/")
    .replace(/\/+$/, "");
  const query = keptQuery(url)
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join("&");
  return `${host}${path}${query === "" ? "" : `?${query}`}`;
}

/** The address as it stands, less what is only there for counting; untouched where there is nothing of that. */
export function stripTracking(address: string): string {
  const url = parse(address);
  if (url === undefined || [...url.searchParams.keys()].every((key) => !TRACKING.test(key))) return address;
  const [head = "", ...fragment] = address.split("#");
  const [path = "", query = ""] = head.split(/\?(.*)/s);
  const kept = query.split("&").filter((pair) => !TRACKING.test(decode(pair.split("=")[0] ?? "")));
  return `${path}${kept.length === 0 ? "" : `?${kept.join("&")}`}${fragment.length === 0 ? "" : `#${fragment.join("#")}`}`;
}

/** The host's name without what stands before a site's own: for telling outlets apart. */
export function siteOf(address: string): string | undefined {
  const host = parse(address)?.hostname.toLowerCase();
  return host?.replace(/^(?:(?:www\d?|m|mobile|amp)\.)+(?=[^.]+\.)/, "").replace(/\.$/, "");
}

/** What the reader warns of: never part of a page's own address. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|mc_[ce]id)$/i;

/** What hardly ever chooses a page: enough to say that two addresses lead to one, not to take it from an address. */
const BESIDE_THE_POINT =
  /^(?:ocid|cmpid|ncid|smid|ref|ref_src|ref_url|source|from|s|cn|spm|_ga|ito|mod|amp|outputtype|at_\w+|taid|shared?)$/i;

/** The parameters that choose the page. */
function keptQuery(url: URL): [string, string][] {
  return [...url.searchParams].filter(([key]) => !TRACKING.test(key) && !BESIDE_THE_POINT.test(key));
}

/** Copies in web archives, and the AMP caches of search engines, to the page that they are copies of. */
function unwrap(address: string): string {
  const inner =
    /^https?:\/\/web\.archive\.org\/web\/\d+(?:[a-z]{2}_)?\/(.+)$/i.exec(address)?.[1] ??
    /^https?:\/\/(?:www\.)?google\.[a-z.]+\/amp\/(?:s\/)?(.+)$/i.exec(address)?.[1] ??
    /^https?:\/\/[^/]+\.cdn\.ampproject\.org\/[cv]\/(?:s\/)?(.+)$/i.exec(address)?.[1];
  if (inner === undefined) return address;
  return /^https?:\//i.test(inner) ? inner.replace(/^(https?:)\/+/i, "$1//") : `https://${inner}`;
}

function parse(address: string): URL | undefined {
  return /^https?:/i.test(address) ? parseUrl(address) : undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text).normalize("NFC");
  } catch {
    return text;
  }
}

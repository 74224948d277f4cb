/** What a server answers to the address that it sends to. */
import { parseUrl } from "../archive/url.ts";
import { FetchFault } from "./fetch-fault.ts";
import { isRedirect } from "./fetch-request.ts";

const FOR_GOOD = [301, 308];

/** Undefined where it sends nowhere. Throws a FetchFault where the address is none that can be asked. */
export function findRedirect(status: number, location: string | undefined, from: URL): URL | undefined {
  if (!isRedirect(status)) return undefined;
  const next = location === undefined || location === "" ? undefined : parseUrl(location, from);
  if (next === undefined) throw new FetchFault("sends to an address that is none", "LOCATION");
  return cleanAddress(next);
}

export function isForGood(status: number): boolean {
  return FOR_GOOD.includes(status);
}

/** Nobody's password is sent along, and a place within the page is no matter of the server's. */
export function cleanAddress(url: URL): URL {
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new FetchFault(`leads to ${url.protocol}`, "LOCATION");
  const clean = new URL(url);
  clean.username = "";
  clean.password = "";
  clean.hash = "";
  return clean;
}

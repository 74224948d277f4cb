/** The address of a report to the bytes of its page: one request, nothing executed, nothing kept. */

import type { IncomingMessage } from "node:http";
import { parseUrl } from "../archive/url.ts";
import { findAddresses, type Resolve } from "./fetch-address.ts";
import { explainNetwork, FetchFault } from "./fetch-fault.ts";
import { isRedirect, sendRequest, unpack } from "./fetch-request.ts";
import { findTypeFault, HTML_TYPES, sniffFault } from "./fetch-type.ts";

export interface FetchedPage {
  readonly bytes: Uint8Array;
  readonly contentType?: string;
  /** After the redirects. */
  readonly url: string;
}

export type Fetched =
  | { readonly ok: true; readonly page: FetchedPage }
  | { readonly ok: false; readonly why: string };

export interface FetchOptions {
  /** Lets the first host be this very computer, for tests. */
  readonly allowLocal?: boolean;
  /** Milliseconds for all of it, from the look-up of the name to the last byte. */
  readonly timeout?: number;
  /** Bytes of the page, unpacked. */
  readonly most?: number;
  readonly resolve?: Resolve;
}

const SECONDS = 10;
const MEGABYTES = 5;
const MOST_REDIRECTS = 5;

/** Never throws for what the network does. Fetches once: a page that does not answer is not asked again. */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const { timeout = SECONDS * 1000 } = options;
  const aborter = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new FetchFault(`it did not answer within ${timeout / 1000} seconds`));
      aborter.abort();
    }, timeout);
  });
  try {
    return { ok: true, page: await Promise.race([follow(address, options, aborter.signal), late]) };
  } catch (error) {
    return { ok: false, why: explainNetwork(error, hostOf(address)).message };
  } finally {
    clearTimeout(timer);
    aborter.abort();
  }
}

async function follow(address: string, options: FetchOptions, signal: AbortSignal): Promise<FetchedPage> {
  const first = parseAddress(address);
  let url = first;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const local = options.allowLocal === true && url.origin === first.origin;
    const addresses = await findAddresses(url.hostname, local, options.resolve);
    const response = await sendRequest(url, { addresses, headers: HEADERS, signal });
    const next = findRedirect(response, url);
    if (next === undefined) return readPage(response, url, options.most ?? MEGABYTES * 1_000_000);
    response.destroy();
    url = next;
  }
  throw new FetchFault(`it sends from one address to the next, more than ${MOST_REDIRECTS} times`);
}

const HEADERS = {
  accept: `${HTML_TYPES.join(", ")}, */*;q=0.1`,
  "accept-encoding": "gzip, deflate, br",
  "user-agent": "news-archive-generator (reads the headline and date of one page for its archive)",
};

function findRedirect({ statusCode = 0, headers }: IncomingMessage, url: URL): URL | undefined {
  if (!isRedirect(statusCode)) return undefined;
  const { location = "" } = headers;
  const next = location === "" ? undefined : parseUrl(location, url);
  if (next === undefined) throw new FetchFault("it sends to an address that is none");
  return parseAddress(next.href);
}

async function readPage(response: IncomingMessage, url: URL, most: number): Promise<FetchedPage> {
  const { statusCode = 0, headers } = response;
  const contentType = headers["content-type"];
  const fault = explainStatus(statusCode, url.host) ?? findTypeFault(contentType);
  if (fault !== undefined) {
    response.destroy();
    throw new FetchFault(fault);
  }
  const bytes = await readBytes(response, most, url.host);
  const odd = sniffFault(bytes, contentType);
  if (odd !== undefined) throw new FetchFault(odd);
  url.hash = "";
  return { bytes, url: url.href, ...(contentType !== undefined && { contentType }) };
}

/** Stops at the first byte too many, packed or not. */
async function readBytes(response: IncomingMessage, most: number, host: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of unpack(response)) {
      length += (chunk as Buffer).length;
      if (length > most) throw new FetchFault(`the page is larger than ${most / 1_000_000} MB`);
      chunks.push(chunk as Buffer);
    }
  } catch (error) {
    throw explainNetwork(error, host);
  } finally {
    response.destroy();
  }
  return Buffer.concat(chunks);
}

function explainStatus(status: number, host: string): string | undefined {
  if (status === 200 || status === 203) return undefined;
  if (status === 404 || status === 410)
    return `${host} has no page there any more (${status}); an archived copy may have it`;
  if (status === 401 || status === 402 || status === 403 || status === 451)
    return `${host} does not show the page to programs (${status})`;
  if (status === 429) return `${host} was asked too often and wants to be left alone for a while (429)`;
  if (status >= 500) return `${host} is out of order (${status}); try again later`;
  return `${host} answered with ${status} instead of a page`;
}

function parseAddress(address: string): URL {
  const url = parseUrl(address);
  if (url === undefined) throw new FetchFault("it is not a web address");
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new FetchFault(`it leads to ${url.protocol}, and only http: and https: are fetched`);
  url.username = "";
  url.password = "";
  return url;
}

function hostOf(address: string): string {
  return parseUrl(address)?.host ?? address;
}

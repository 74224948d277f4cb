/** A published site to its files, over the network: a few at a time, from its own host only, and none without end. */

import { setTimeout as wait } from "node:timers/promises";
import { encodePath, parseUrl } from "../archive/url.ts";
import { type Copy, type Opened, Unread } from "./copy.ts";

export interface WebOptions {
  /** Milliseconds for one file, from the request to its last byte. */
  readonly timeout?: number;
  /** Bytes of one file. */
  readonly most?: number;
  /** Milliseconds before each further try of a host that is out of order. */
  readonly pauses?: readonly number[];
}

const LANES = 4;
const MOST_REDIRECTS = 5;
const DEFAULTS: Required<WebOptions> = { timeout: 60_000, most: 200_000_000, pauses: [1000, 4000] };

/** `address` is where the site stands, with or without a slash at its end. */
export function openWeb(address: string, options: WebOptions = {}): Copy {
  const base = new URL(address);
  base.search = "";
  base.hash = "";
  if (!base.pathname.endsWith("/")) base.pathname += "/";
  return {
    name: address,
    lanes: LANES,
    open: (path) => openAddress(addressOf(path, base), { ...DEFAULTS, ...options }),
    close: async () => {},
  };
}

function addressOf(path: string, base: URL): URL {
  return new URL(encodePath(path), base);
}

async function openAddress(url: URL, options: Required<WebOptions>): Promise<Opened> {
  let tried = await tryAddress(url, options);
  for (const pause of options.pauses) {
    if (tried.again !== true) break;
    await wait(pause);
    tried = await tryAddress(url, options);
  }
  return tried;
}

type Tried = Opened & { readonly again?: boolean };

async function tryAddress(first: URL, { timeout, most }: Required<WebOptions>): Promise<Tried> {
  const signal = AbortSignal.timeout(timeout);
  try {
    let url = first;
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const response = await fetch(url, { redirect: "manual", signal, headers: HEADERS });
      const next = findRedirect(response, url);
      if (next === undefined) return await readResponse(response, most, timeout);
      await response.body?.cancel();
      if (!isSameHost(next, first))
        return { state: "unread", why: `is sent on to another host, ${next.host}` };
      url = next;
    }
    return { state: "unread", why: "is sent from one address to the next without end" };
  } catch (error) {
    return { state: "unread", why: explainNetwork(error, timeout), again: !FINAL.includes(codeOf(error)) };
  }
}

const HEADERS = {
  "cache-control": "no-cache",
  "user-agent": "news-archive-generator (compares a site with its manifest)",
};

async function readResponse(response: Response, most: number, timeout: number): Promise<Tried> {
  const { status, body } = response;
  const isMissing = status === 404 || status === 410;
  if (status === 200 || isMissing) {
    return { state: isMissing ? "missing" : "open", pieces: limit(body, most, timeout) };
  }
  await body?.cancel();
  const again = status === 429 || status >= 500;
  return { state: "unread", why: `is answered with the status ${status}`, again };
}

async function* limit(body: Response["body"], most: number, timeout: number): AsyncGenerator<Uint8Array> {
  let length = 0;
  try {
    for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (length > most) throw new Unread(`is larger than ${most / 1_000_000} MB`);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof Unread ? error : new Unread(explainNetwork(error, timeout));
  }
}

function findRedirect({ status, headers }: Response, url: URL): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(status)) return undefined;
  const location = headers.get("location") ?? "";
  const next = location === "" ? undefined : parseUrl(location, url);
  if (next === undefined) throw new Unread("is sent on to an address that is none");
  return next;
}

/** A host that answers in the clear may send on to its own https, and not back. */
function isSameHost(next: URL, first: URL): boolean {
  if (next.protocol !== first.protocol && !(first.protocol === "http:" && next.protocol === "https:"))
    return false;
  return next.hostname === first.hostname && (next.port === first.port || next.protocol !== first.protocol);
}

function explainNetwork(error: unknown, timeout: number): string {
  if (error instanceof Unread) return error.message;
  if (error instanceof Error && error.name === "TimeoutError")
    return `did not come within ${timeout / 1000} seconds`;
  const code = codeOf(error);
  return `did not come: ${WORDS[code] ?? code}`;
}

/** What Node's fetch wraps its cause in says nothing. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (typeof cause === "object" && cause !== null && "code" in cause) return String(cause.code);
  return cause instanceof Error ? cause.message : String(cause);
}

/** A moment later it would be the same. */
const FINAL = ["ENOTFOUND", "ECONNREFUSED"];

const WORDS: Readonly<Record<string, string>> = {
  ENOTFOUND: "no computer has that name, or this one is not on the internet",
  EAI_AGAIN: "this computer is not on the internet",
  ENETUNREACH: "this computer is not on the internet",
  ECONNREFUSED: "nobody answers there",
  ECONNRESET: "the connection was cut off",
  UND_ERR_SOCKET: "the connection was cut off",
};

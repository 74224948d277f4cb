/** One request to addresses that were looked at before, and its answer as a stream of what was packed into it. */
import http, { type IncomingMessage, type OutgoingHttpHeaders } from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { pipeline, type Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import type { HostAddress } from "./fetch-address.ts";
import { explainNetwork, FetchFault } from "./fetch-fault.ts";

export interface RequestParts {
  /** Wherever the name leads by now. */
  readonly addresses: readonly HostAddress[];
  readonly headers: OutgoingHttpHeaders;
  readonly signal: AbortSignal;
  readonly method?: "GET" | "HEAD";
  /** Instead of the one in the address. */
  readonly port?: number;
}

/** A connection a request, and none after it. */
const PLAIN = new http.Agent({ keepAlive: false });
const SECURE = new https.Agent({ keepAlive: false });

/** Throws a FetchFault. Follows nothing. */
export function sendRequest(url: URL, parts: RequestParts): Promise<IncomingMessage> {
  const { addresses, headers, signal, method = "GET", port } = parts;
  const isSecure = url.protocol === "https:";
  const send = isSecure ? https.request : http.request;
  return new Promise((resolve, reject) => {
    const options = {
      agent: isSecure ? SECURE : PLAIN,
      method,
      headers: port === undefined ? headers : { host: url.host, ...headers },
      lookup: pin(addresses),
      maxHeaderSize: 32_768,
      signal,
      ...(port !== undefined && { port }),
      ...(isIP(url.hostname) === 0 && !url.hostname.startsWith("[") && { servername: url.hostname }),
    };
    const request = send(url, options, resolve);
    request.on("error", (error) => reject(explainNetwork(error, url.host)));
    request.end();
  });
}

/** Whether the answer is where else to look (RFC 9110, section 15.4). */
export function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

/** Throws a FetchFault where it was packed in a way that nobody asked for. */
export function unpack(response: IncomingMessage): Readable {
  const coding = (response.headers["content-encoding"] ?? "identity").trim().toLowerCase();
  const make = UNPACKERS[coding];
  if (make !== undefined) return pipeline(response, make(), () => {});
  if (coding === "identity" || coding === "") return response;
  throw new FetchFault(`the page came packed in a way that was not asked for ("${coding.slice(0, 30)}")`);
}

const UNPACKERS: Readonly<Record<string, () => NodeJS.ReadWriteStream & Readable>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

function pin(addresses: readonly HostAddress[]): LookupFunction {
  return (_, { all }, callback) => {
    const [first] = addresses;
    if (all) callback(null, [...addresses]);
    else callback(null, first?.address ?? "", first?.family);
  };
}

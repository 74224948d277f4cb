/** An address to what its server says: one request in its turn, with an end in time and in size. */
import type { IncomingMessage } from "node:http";
import { hostOf } from "../links/link-queue.ts";
import { findAddresses, type HostAddress, type Resolve } from "./fetch-address.ts";
import { explainNetwork, FetchFault } from "./fetch-fault.ts";
import { sendRequest, unpack } from "./fetch-request.ts";
import { HTML_TYPES } from "./fetch-type.ts";
import type { HostGate } from "./links-gate.ts";

export interface Reply {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  /** Its beginning; absent where it was not wanted or the status is none of success. */
  readonly body?: Uint8Array;
}

/** What of a body is worth its bytes. */
export type Wants = "page" | "text" | "nothing";

export interface Manners {
  readonly gate: HostGate;
  /** Milliseconds for one request, from the look-up of the name to the last byte. */
  readonly timeout: number;
  readonly userAgent: string;
  /** Where all names lead instead, for tests. */
  readonly connectTo?: { readonly address: HostAddress; readonly port: number };
}

/** Codes of our own: nothing came in time, and what came had no end in time. */
export const NO_ANSWER = "ETIMEDOUT";
export const STALLED = "ESTALLED";

const MOST: Readonly<Record<Wants, number>> = { page: 256_000, text: 512_000, nothing: 0 };

/** Throws a FetchFault. */
export async function ask(url: URL, wants: Wants, manners: Manners): Promise<Reply> {
  const leave = await manners.gate.enter(hostOf(url.href));
  const aborter = new AbortController();
  let begun: IncomingMessage | undefined;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const seconds = manners.timeout / 1000;
      reject(new FetchFault(`no end within ${seconds} s`, begun ? STALLED : NO_ANSWER));
      aborter.abort();
    }, manners.timeout);
  });
  const request = send(url, wants, manners, aborter.signal, (response) => {
    begun = response;
  });
  try {
    return await Promise.race([request, late]);
  } finally {
    clearTimeout(timer);
    // What is aborted late has nobody left to tell.
    request.catch(() => {});
    if (begun) await closing(begun);
    leave();
  }
}

/** To the host a request is under way until its connection is closed. */
function closing({ socket }: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    if (socket.closed) return resolve();
    socket.once("close", () => resolve());
    socket.destroy();
  });
}

async function send(
  url: URL,
  wants: Wants,
  manners: Manners,
  signal: AbortSignal,
  begin: (response: IncomingMessage) => void,
): Promise<Reply> {
  const { connectTo, userAgent } = manners;
  const addresses = await findAddresses(
    url.hostname,
    connectTo !== undefined && /[a-z]/i.test(url.hostname),
    connectTo && resolveTo(connectTo.address),
  );
  const response = await sendRequest(url, {
    addresses,
    headers: { ...HEADERS, "user-agent": userAgent },
    signal,
    method: wants === "nothing" ? "HEAD" : "GET",
    ...(connectTo && { port: connectTo.port }),
  });
  begin(response);
  const { statusCode: status = 0, headers } = response;
  const isWanted = wants === "text" || (wants === "page" && isPage(headers["content-type"]));
  if (!isWanted || status < 200 || status > 299) {
    response.destroy();
    return { status, headers };
  }
  return { status, headers, body: await readStart(response, MOST[wants], url.host) };
}

const HEADERS = {
  accept: `${HTML_TYPES.join(", ")}, */*;q=0.1`,
  "accept-encoding": "gzip, deflate, br",
};

/** Names that are reserved for having no address (RFC 6761) have none here either. */
function resolveTo(address: HostAddress): Resolve {
  return async (host) => {
    if (/\.invalid$/i.test(host)) throw Object.assign(new Error("no such host"), { code: "ENOTFOUND" });
    return [address];
  };
}

function isPage(contentType: string | undefined): boolean {
  const type = (contentType ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  return type === "" || HTML_TYPES.some((known) => known === type);
}

/** Up to `most` bytes, unpacked; the rest is not waited for. */
async function readStart(response: IncomingMessage, most: number, host: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of unpack(response)) {
      chunks.push(chunk as Buffer);
      length += (chunk as Buffer).length;
      if (length >= most) break;
    }
  } catch (error) {
    throw explainNetwork(error, host);
  } finally {
    response.destroy();
  }
  return cutBetweenCharacters(Buffer.concat(chunks), most);
}

/** Before an ASCII byte, so that what is left is no less UTF-8 than it was. */
function cutBetweenCharacters(bytes: Buffer, most: number): Uint8Array {
  if (bytes.length <= most) return bytes;
  let end = most;
  while (end > most - 4 && (bytes[end] ?? 0) >= 0x80) end -= 1;
  return bytes.subarray(0, end);
}

/** A host's name to the addresses that it may be fetched from: those of the public internet, and no others. */
import { lookup } from "node:dns/promises";
import ipaddr from "ipaddr.js";
import { FetchFault } from "./fetch-fault.ts";

export interface HostAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

export type Resolve = (host: string) => Promise<readonly HostAddress[]>;

/**
 * All addresses of the host, each of them public; throws a FetchFault where one is not, or where there is none. Whoever
 * connects must connect to one of these: the name may lead elsewhere a moment later. `local` lets loopback through.
 */
export async function findAddresses(
  host: string,
  local: boolean,
  resolve: Resolve = resolveHost,
): Promise<readonly HostAddress[]> {
  const name = host.replace(/^\[|\]$/g, "");
  const addresses = ipaddr.isValid(name)
    ? [{ address: name, family: name.includes(":") ? (6 as const) : (4 as const) }]
    : await resolve(name).catch((error: unknown) => {
        throw explainLookup(name, error);
      });
  if (addresses.length === 0) throw new FetchFault(`no computer has the name ${name}; ${CHECK_SPELLING}`);
  for (const { address } of addresses) {
    const isAllowed = isPublicAddress(address) || (local && isLoopback(address));
    if (!isAllowed)
      throw new FetchFault(
        `${name} leads into a private network (${address}), where no report is published`,
        PRIVATE,
      );
  }
  return addresses;
}

/** The code of an address that nobody outside can reach. */
export const PRIVATE = "EPRIVATE";

const CHECK_SPELLING = "check how the address is spelled";

export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.range() === "unicast";
  const range = parsed.range();
  // How networks without IPv4 reach it (RFC 6052): the address behind it counts.
  if (range === "rfc6052") return isPublicAddress(embeddedAddress(parsed));
  // What is public so far lies in 2000::/3 (RFC 4291).
  return range === "unicast" && ((parsed.parts[0] ?? 0) & 0xe000) === 0x2000;
}

function isLoopback(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.parse(address).range() === "loopback";
}

function embeddedAddress(address: ipaddr.IPv6): string {
  return address.toByteArray().slice(-4).join(".");
}

async function resolveHost(host: string): Promise<readonly HostAddress[]> {
  const found = await lookup(host, { all: true, verbatim: true });
  return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
}

function explainLookup(host: string, error: unknown): FetchFault {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOTFOUND" || code === "ENODATA")
    return new FetchFault(
      `no computer has the name ${host}: ${CHECK_SPELLING}, or this computer is not on the internet`,
      code,
    );
  return new FetchFault(
    `the name ${host} cannot be looked up: this computer is not on the internet (${code})`,
    code,
  );
}

/** The arguments of `npm run links` to what is asked for. */

import { isIP } from "node:net";
import { parseUrl } from "../archive/url.ts";
import { quote } from "../read/quote.ts";
import type { HostAddress } from "./fetch-address.ts";
import { readOptions } from "./options.ts";
import { Refusal } from "./refusal.ts";

export interface LinksCall {
  /** Records whose sources are asked; all where there is none. */
  readonly files: readonly string[];
  readonly limit?: number;
  /** Days that a finding stays good. */
  readonly olderThan: number;
  readonly concurrency: number;
  /** Milliseconds. */
  readonly delay: number;
  readonly timeout: number;
  readonly patience: number;
  /** Of the availability API, without a slash at its end. */
  readonly archive: string;
  readonly copies: boolean;
  readonly connectTo?: { readonly address: HostAddress; readonly port: number };
}

export const LINKS_USAGE = `usage: npm run links [-- FILE…] [options]

Asks the sources' addresses whether they still lead to the reports, writes content/link-health.json, and proposes
archived copies from the Wayback Machine for records that name none. At one host never more than two requests are under
way; robots.txt is honoured. A run that is stopped goes on where it was when it is called again.

  FILE…             only the sources of these records, however lately they were asked
  --limit N         at most so many addresses, those that were never asked or longest ago first
  --older-than 30d  ask again what was asked so many days ago or earlier
  --concurrency N   addresses at the same time, at all hosts together (16)
  --delay S         seconds between two requests to one host (1)
  --timeout S       seconds that a request may take (15)
  --patience S      seconds that a host may ask us to wait (120)
  --no-copies       propose no archived copies
  --archive URL     where the availability API is (https://archive.org)
  --connect-to IP:PORT   send every request there, whatever its host is called; for tests

Ends with 0 where every report is there or has an archived copy, 1 where one is lost, 2 where nothing could be asked.`;

const OPTIONS = {
  limit: { type: "string" },
  "older-than": { type: "string" },
  concurrency: { type: "string" },
  delay: { type: "string" },
  timeout: { type: "string" },
  patience: { type: "string" },
  "no-copies": { type: "boolean" },
  archive: { type: "string" },
  "connect-to": { type: "string" },
  help: { type: "boolean" },
} as const;

/** Days; records named on the command line are asked anyway. */
const MONTH = 30;

/** Undefined where only help is asked for. Throws a Refusal. */
export function parseLinksCall(args: readonly string[]): LinksCall | undefined {
  const { values, positionals: files } = readOptions(args, OPTIONS, LINKS_USAGE);
  if (values.help) return undefined;
  const limit = values.limit === undefined ? undefined : readNumber("limit", values.limit, 1, 1e6);
  const connectTo = values["connect-to"] === undefined ? undefined : readTarget(values["connect-to"]);
  return {
    files,
    ...(limit !== undefined && { limit }),
    olderThan: readDays(values["older-than"]) ?? (files.length > 0 ? 0 : MONTH),
    concurrency: readNumber("concurrency", values.concurrency ?? "16", 1, 64),
    delay: readSeconds("delay", values.delay ?? "1", 0, 3600),
    timeout: readSeconds("timeout", values.timeout ?? "15", 0.05, 600),
    patience: readSeconds("patience", values.patience ?? "120", 0, 3600),
    archive: readAddress(values.archive ?? "https://archive.org"),
    copies: values["no-copies"] !== true,
    ...(connectTo && { connectTo }),
  };
}

function readNumber(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d{1,7}$/.test(text) && value >= least && value <= most) return value;
  throw refuse(`--${name} is a number from ${least} to ${most}, and not ${quote(text)}.`);
}

function readSeconds(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d{1,5}(?:\.\d{1,3})?$/.test(text) && value >= least && value <= most)
    return Math.round(value * 1000);
  throw refuse(`--${name} is in seconds, from ${least} to ${most}, and not ${quote(text)}.`);
}

function readDays(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,5}d?$/.test(text)) return Number.parseInt(text, 10);
  throw refuse(`--older-than is in days, as in 30d, and not ${quote(text)}.`);
}

function readAddress(text: string): string {
  if (/^https?:\/\/[^/?#]/.test(text) && parseUrl(text)) return text.replace(/\/+$/, "");
  throw refuse(`--archive is an address as https://archive.org, and not ${quote(text)}.`);
}

function readTarget(text: string): { address: HostAddress; port: number } {
  const [, address = "", port = ""] = /^(\d+(?:\.\d+){3}):(\d{1,5})$/.exec(text) ?? [];
  if (isIP(address) === 4) return { address: { address, family: 4 }, port: Number(port) };
  throw refuse(`--connect-to is an address and a port, as in 127.0.0.1:8080, and not ${quote(text)}.`);
}

function refuse(why: string): Refusal {
  return new Refusal(`${why}\n${LINKS_USAGE}`);
}

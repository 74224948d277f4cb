/** What a server has to know of the site to serve it as it is meant. */
import type { Settings } from "../settings.ts";
import { notFoundUrl } from "../views/urls.ts";
import type { HeaderRule } from "./rules.ts";

export interface HostedSite {
  readonly settings: Pick<Settings, "origin" | "basePath" | "languages">;
  readonly rules: readonly HeaderRule[];
  readonly moves: readonly HostedMove[];
  /** The folder on the server; the site stands in it, below its own path where it has one. */
  readonly root: string;
}

/** Site paths. */
export interface HostedMove {
  readonly from: string;
  readonly to: string;
}

/** Extensions that servers have no type for. */
export const TYPES: Readonly<Record<string, string>> = {
  bib: "application/x-bibtex",
  ris: "application/x-research-info-systems",
  csv: "text/csv",
  md: "text/markdown",
  ndjson: "application/x-ndjson",
  opml: "text/x-opml",
};

/** What is worth compressing, by type; pages are compressed anyway. */
export const COMPRESSED_TYPES: readonly string[] = [
  "text/css",
  "text/javascript",
  "text/plain",
  "application/javascript",
  "application/json",
  "application/xml",
  "text/xml",
  "image/svg+xml",
  ...Object.values(TYPES),
];

export interface NotFound {
  /** As a host sees it, with a slash at its end. */
  readonly below: string;
  readonly page: string;
  /** Site path of the page. */
  readonly path: string;
}

/** The pages for addresses that do not exist, by where they were looked for; the last one that holds counts. */
export function listNotFound({ settings }: HostedSite): NotFound[] {
  return settings.languages.map((language) => ({
    below: `${settings.basePath}${language.prefix}/`,
    page: `${settings.basePath}${notFoundUrl(language)}`,
    path: notFoundUrl(language),
  }));
}

/** As a host sees them: percent-encoded where one is sent, and not where one is compared. */
export function moveOnHost({ from, to }: HostedMove, { basePath }: HostedSite["settings"]): HostedMove {
  return { from: `${basePath}${from}`, to: encodeURI(`${basePath}${to}`) };
}

/** Every header that some rule names. */
export function listHeaderNames(rules: readonly HeaderRule[]): string[] {
  return [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
}

/** A word of a configuration, as nginx and Caddy both read it. */
export function quote(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}

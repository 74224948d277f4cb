/** Reads written feeds as a subscriber does: from the address to subscribe to, back through the archive documents. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";

export interface WalkedEntry {
  readonly id: string;
  /** Addresses of the entry's own page. */
  readonly alternates: readonly string[];
  /** Addresses of the report that it is about. */
  readonly via: readonly string[];
  readonly updated: string;
}

/** Entries of all documents, each as often as it comes. Throws where a document is missing or no feed. */
export function walkAtomFiles(folder: string, path: string, site: string): WalkedEntry[] {
  return atomDocuments(folder, path, site).flatMap(({ entries = [] }) =>
    entries.map(({ id, links = [], updated }) => ({
      id: id ?? "",
      alternates: links.flatMap(
        ({ rel, href }) => (rel === "alternate" || rel === undefined ? href : []) ?? [],
      ),
      via: links.flatMap(({ rel, href }) => (rel === "via" ? href : []) ?? []),
      updated: String(updated ?? ""),
    })),
  );
}

/** From the current one to the oldest, by `prev-archive` (RFC 5005, section 4). */
export function atomDocuments(folder: string, path: string, site: string) {
  return follow(folder, path, site, (text) => {
    const document = parseAtomFeed(text);
    return { document, older: document.links?.find(({ rel }) => rel === "prev-archive")?.href };
  });
}

export function walkJsonFiles(folder: string, path: string, site: string): { id: string; address: string }[] {
  return jsonDocuments(folder, path, site).flatMap(({ items = [] }) =>
    items.map(({ id, url }) => ({ id: id ?? "", address: url ?? "" })),
  );
}

/** By `next_url` (JSON Feed 1.1). */
export function jsonDocuments(folder: string, path: string, site: string) {
  return follow(folder, path, site, (text) => {
    const document = parseJsonFeed(text);
    return { document, older: document.next_url };
  });
}

function follow<T>(
  folder: string,
  path: string,
  site: string,
  read: (text: string) => { readonly document: T; readonly older: string | undefined },
): T[] {
  const documents: T[] = [];
  const met = new Set<string>();
  for (let at: string | undefined = path; at !== undefined; ) {
    if (met.has(at)) throw new Error(`${at} leads back to itself`);
    met.add(at);
    const { document, older } = read(readFileSync(join(folder, at), "utf8"));
    documents.push(document);
    if (older !== undefined && !older.startsWith(`${site}/`)) throw new Error(`${at} leads to ${older}`);
    at = older === undefined ? undefined : decodeURI(older.slice(site.length));
  }
  return documents;
}

/** An address as a page of the site has it to the one that leads to the same file from a folder. */
import { encodePath, parseUrl } from "../archive/url.ts";
import type { WordTree } from "../archive/word-tree.ts";
import { outputPath } from "../output-path.ts";

export interface OfflineSite {
  /** Where the archive is published, with a slash at its end. */
  readonly address: string;
  /** Files of the copy, below its root. */
  readonly files: ReadonlySet<string>;
  /** The interface's words in languages that content brings. */
  readonly words: ReadonlyMap<string, WordTree>;
}

/** Relative where the copy has the file, whole where only the archive has it; undefined where it stays as it is. */
export type Led = { readonly to: "copy" | "archive"; readonly address: string } | undefined;

/** `page` is the file that the address stands in. Addresses of other hosts, of mail and of places in the page stay. */
export function leadOffline(address: string, page: string, site: OfflineSite): Led {
  const base = site.address + encodePath(page);
  const target = address.startsWith("#") ? undefined : parseUrl(address, base);
  if (!target?.href.startsWith(site.address)) return undefined;
  const path = decodePath(target.href.slice(site.address.length).replace(/[?#].*$/s, ""));
  if (path === undefined) return undefined;
  const file = [outputPath(`/${path}`), `${path}/index.html`].find((candidate) => site.files.has(candidate));
  // A search that is narrowed already is of no use where nothing can search.
  if (file === undefined || target.search !== "") return { to: "archive", address: target.href };
  return { to: "copy", address: `${relativePath(page, file)}${target.hash}` };
}

function relativePath(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  const shared = here.findIndex((name, index) => name !== there[index]);
  const common = shared === -1 ? here.length : shared;
  return [...here.slice(common).map(() => ".."), ...there.slice(common).map(encodeURIComponent)].join("/");
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

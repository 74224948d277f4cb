/** What a page says of who published it and who wrote it to the names that this archive has for them. */
import type { Archive } from "../archive/archive.ts";
import { foldName } from "../read/nearest.ts";
import { siteOf } from "./address.ts";
import { collectNames, type KnownNames, readName } from "./names.ts";

export interface Outlet {
  readonly name: string;
  /** How it was recognised, where it is known here; a clause. */
  readonly by?: string;
}

/** By the name that the page gives, else by the site that it stands on, else the page's own name as it is. */
export function findOutlet(
  pageName: string | undefined,
  addresses: readonly (string | undefined)[],
  archive: Archive,
): Outlet | undefined {
  const known = collectNames("publishers", archive);
  const read = pageName === undefined ? undefined : readName(pageName, known);
  if (read?.state === "known") return { name: read.name };
  if (read?.state === "renamed") return { name: read.name, by: `"${pageName}" is another name for it` };
  const site = addresses
    .map((address) => (address === undefined ? undefined : siteOf(address)))
    .find(Boolean);
  const owner = site === undefined ? undefined : findOwner(site, known, archive);
  if (owner !== undefined) return { name: owner, by: `${site} is its site` };
  return pageName === undefined ? undefined : { name: pageName };
}

export interface Byline {
  readonly author?: string;
  readonly agency?: string;
}

/** `ANI | Updated …`, `By Staff Reporter, PTI`: the news agencies among its parts, and whoever is left. */
export function splitByline(byline: string, archive: Archive): Byline {
  const agencies = new Map<string, string>();
  const known = collectNames("publishers", archive);
  for (const [form, names] of known.byForm) {
    const agency = names.find((name) => known.entries.get(name)?.kind === "agency");
    if (agency !== undefined) agencies.set(form, agency);
  }
  const parts = byline.split(/\s*(?:[|/,;•·]|\s(?:and|&|via)\s|\s[-–—]\s)\s*/u).filter((part) => part !== "");
  const found = parts.map((part) => agencies.get(foldName(part.replace(/^by\s+/i, ""))));
  const agency = found.find((name) => name !== undefined);
  if (agency === undefined) return { author: byline };
  const author = parts.filter((_, index) => found[index] === undefined).join(", ");
  return { agency, ...(author !== "" && { author }) };
}

/** The one outlet whose website, or whose reports, stand on the site. */
function findOwner(site: string, known: KnownNames, archive: Archive): string | undefined {
  const byWebsite = [...known.entries].filter(
    ([, { website }]) => website !== undefined && siteOf(website) === site,
  );
  if (byWebsite.length === 1) return byWebsite[0]?.[0];
  const names = archive.articles
    .filter(({ source }) => source.url !== undefined && siteOf(source.url) === site)
    .map(({ source }) => source.publisher);
  const [name, ...others] = new Set(names);
  return others.length === 0 ? name : undefined;
}

/** Follows every address that the pages of a site hold, without a server: exact and quick. */
import { parseUrl } from "../../src/archive/url.ts";
import type { PageLink, PageSurvey, SiteSurvey } from "./survey.ts";

/** An address whose content a browser fetches by itself, or that a search engine takes as the site's own. */
const FETCHED = /^(?!a$|area$)/;

/** The addresses that lead nowhere: a missing file, a missing fragment, or a path that is not below the site's. */
export function findBrokenLinks(
  { files, pages }: Pick<SiteSurvey, "files" | "pages">,
  site: string,
): string[] {
  const known = new Set(files);
  const ids = new Map(pages.map((page) => [page.url, new Set(page.ids)]));
  return pages.flatMap((page) =>
    page.links.flatMap(({ holder, address }) => {
      const target = resolve(page, address, site);
      if (target === undefined || target.origin !== new URL(site).origin) return [];
      const fault = findFault(target, site, known, ids);
      return fault === undefined ? [] : [`${page.url}: ${holder} ${address} ${fault}`];
    }),
  );
}

/** Styles, scripts, pictures, fonts, forms and canonical addresses on another host. */
export function findForeignResources({ pages }: Pick<SiteSurvey, "pages">, site: string): string[] {
  return pages.flatMap((page) =>
    page.links
      .filter(({ holder }) => FETCHED.test(holder) && !isNamed(holder))
      .filter((link) => isForeign(page, link, site))
      .map(({ holder, address }) => `${page.url}: ${holder} ${address}`),
  );
}

function isForeign(page: PageSurvey, { address }: PageLink, site: string): boolean {
  const target = resolve(page, address, site);
  return target === undefined || (target.protocol !== "data:" && target.origin !== new URL(site).origin);
}

/** Links that only name something and fetch nothing. */
function isNamed(holder: string): boolean {
  return /^link rel=(license|via|author|me|help)$/.test(holder);
}

/** Addresses of one's own mail or telephone programs have an origin of "null", and so count as foreign. */
function resolve(page: PageSurvey, address: string, site: string): URL | undefined {
  const base = site + encodeURI(page.url);
  return parseUrl(address, base);
}

function findFault(
  target: URL,
  site: string,
  files: ReadonlySet<string>,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  const root = new URL(site).pathname.replace(/\/$/, "");
  const path = decodeURIComponent(target.pathname);
  if (!path.startsWith(`${root}/`)) return "is not below the site's address";
  const url = path.slice(root.length);
  const file = (url.endsWith("/") ? `${url}index.html` : url).slice(1);
  if (!files.has(file)) return "leads nowhere";
  const fragment = decodeURIComponent(target.hash.slice(1));
  if (fragment === "" || fragment === "top" || ids.get(url)?.has(fragment)) return undefined;
  return "names no place of that page";
}

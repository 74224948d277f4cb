/** Reads a sitemap (sitemaps.org 0.9) as a search engine does. */
import { XMLParser } from "fast-xml-parser";

export interface SitemapEntry {
  readonly address: string;
  readonly lastmod: string | undefined;
  /** Address by hreflang. */
  readonly alternates: Readonly<Record<string, string>>;
}

interface Url {
  readonly loc: string;
  readonly lastmod?: string;
  readonly "xhtml:link"?: readonly { readonly hreflang: string; readonly href: string }[];
}

/** In the file's order. Throws where it is not well formed. */
export function parseSitemap(xml: string): SitemapEntry[] {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseTagValue: false,
    isArray: (name) => name === "url" || name === "xhtml:link",
  });
  const { urlset } = parser.parse(xml, true) as { urlset: { url: readonly Url[] } };
  return urlset.url.map(({ loc, lastmod, "xhtml:link": links = [] }) => ({
    address: loc,
    lastmod,
    alternates: Object.fromEntries(links.map(({ hreflang, href }) => [hreflang, href])),
  }));
}

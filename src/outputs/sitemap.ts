/** The addresses of the site for search engines: sitemaps.org 0.9, with each page's other languages. */
import { compare } from "../archive/problem.ts";
import { paginate } from "../indexes/pages.ts";
import type { Settings } from "../settings.ts";
import { Sheet } from "../sheet.ts";
import { absoluteUrl, sitemapPartUrl, sitemapUrl } from "../views/urls.ts";
import { element, type Xml, xmlDocument } from "./xml.ts";

/** A page that names itself as canonical. */
export interface SitemapPage {
  /** Site path. */
  readonly url: string;
  /** W3C date and time at the precision that is known; see `toW3cDate`. */
  readonly lastmod?: string;
  /** The same page in each language it exists in, its own too; `url` is a site path. */
  readonly alternates: readonly { readonly language: string; readonly url: string }[];
}

/** Under the 50,000 addresses and, with their alternates, the 50 MB that one file may have. */
const PAGES_PER_FILE = 45_000;

const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** `/sitemap.xml`; beyond one file it is an index and the parts follow. Pages are sorted by address. */
export function sitemapSheets(
  pages: readonly SitemapPage[],
  settings: Settings,
  perFile: number = PAGES_PER_FILE,
): Sheet[] {
  const sorted = [...pages].sort((a, b) => compare(a.url, b.url));
  if (sorted.length <= perFile) return [new Sheet(sitemapUrl, () => renderPages(sorted, settings))];
  const parts = paginate(sorted, perFile);
  return [
    new Sheet(sitemapUrl, () =>
      renderIndex(
        parts.map(({ number }) => sitemapPartUrl(number)),
        settings,
      ),
    ),
    ...parts.map(
      ({ number, entries }) => new Sheet(sitemapPartUrl(number), () => renderPages(entries, settings)),
    ),
  ];
}

function renderPages(pages: readonly SitemapPage[], settings: Settings): string {
  const namespaces = { xmlns: SITEMAP, "xmlns:xhtml": "http://www.w3.org/1999/xhtml" };
  return xmlDocument(
    element(
      "urlset",
      namespaces,
      pages.map((page) => renderPage(page, settings)),
    ),
  );
}

function renderPage({ url, lastmod, alternates }: SitemapPage, settings: Settings): Xml {
  return element("url", {}, [
    element("loc", {}, absoluteUrl(settings, url)),
    ...(lastmod ? [element("lastmod", {}, lastmod)] : []),
    ...withDefault(alternates, settings).map((alternate) =>
      element("xhtml:link", {
        rel: "alternate",
        hreflang: alternate.language,
        href: absoluteUrl(settings, alternate.url),
      }),
    ),
  ]);
}

/** `x-default`, for readers of no language the site has, is the page in the site's first language. */
function withDefault(alternates: SitemapPage["alternates"], settings: Settings): SitemapPage["alternates"] {
  const first = alternates.find(({ language }) => language === settings.languages[0].code);
  const isGiven = alternates.some(({ language }) => language === "x-default");
  return first && !isGiven ? [...alternates, { language: "x-default", url: first.url }] : alternates;
}

function renderIndex(parts: readonly string[], settings: Settings): string {
  return xmlDocument(
    element(
      "sitemapindex",
      { xmlns: SITEMAP },
      parts.map((part) => element("sitemap", {}, [element("loc", {}, absoluteUrl(settings, part))])),
    ),
  );
}
